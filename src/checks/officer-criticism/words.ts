/** The check's words in English. */
export const en = {
  title: 'Criticism of an officer',
  outside: 'This may read as criticism of an officer, and others would see it',
  outsideMore: (goesTo: string) =>
    `Officers have no means of answering in public. Keep it out of this message, and take the concern to ${goesTo}.`,
  officers: 'This may read as criticism of an officer',
  officersMore: (goesTo: string) =>
    `A concern about an officer is for ${goesTo}. Send it there, and keep to what happened.`,
  attack: 'This may read as an attack on an officer',
  attackMore: (goesTo: string) =>
    `The protocol asks members to avoid personal attacks at all times. Say what happened, without the person, and take the concern to ${goesTo}.`,
  /** Of a message that has gone: who could put it right. */
  putRight:
    'A senior officer or the Monitoring Officer can take the concern up in private. The author can ask those who had the message not to pass it on.',
};
