/** The check's words in English. */
export const en = {
  title: 'Writing for the council',
  message: 'This may read as a letter from the council as a body',
  explanation:
    'Official letters normally go out in an officer’s name. Write in your own name, or ask the officer concerned to send it.',
};
