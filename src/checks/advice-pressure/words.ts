/** The check's words in English. */
export const en = {
  title: 'Pressure on advice',
  message: 'This may press an officer to change professional advice',
  explanation:
    'Advice and recommendations are the officer’s own. You may ask for an option to be added, for a fact to be checked, or for plainer words, and you may disagree in the meeting.',
};
