/** The check's words in English. */
export const en = {
  title: 'Pressure on advice',
  message: 'This may press an officer to change professional advice',
  explanation:
    'Advice and recommendations are the officer’s own. You may ask for an option to be added, for a fact to be checked, or for plainer words, and you may disagree in the meeting.',
  /** Of a message that has gone: who could put it right. */
  putRight: 'The officer’s manager or the Monitoring Officer can see that the advice stands as the officer gives it.',
};
