/** The check's words in English. */
export const en = {
  title: 'Party business',
  party: 'This may be party or election business',
  partyMore:
    'Council correspondence and officers’ time are for council business. Send party matters from a private or party account.',
  opinion: 'This may read as a political opinion',
  opinionMore: 'Officers serve the whole council. Leave political opinion out of council correspondence.',
  /** Of a message that has gone: who could put it right. */
  putRight: 'The author can send party matters from an address of their own. The Monitoring Officer can advise.',
};
