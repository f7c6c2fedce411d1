/** The check's words in English. */
export const en = {
  title: 'Criticism of an officer',
};
