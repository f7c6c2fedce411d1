/** The check's words in English. */
export const en = {
  title: 'Tone',
  message: 'These words may read as an insult or a threat',
  capitals: 'Sentences in capitals may read as shouting',
  explanation: 'The same point can be made without them. Read it as the person who gets it will.',
  /** Of a message that has gone: who could put it right. */
  putRight: 'The author can apologise, or put the point again without those words.',
};
