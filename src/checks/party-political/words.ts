/** The check's words in English. */
export const en = {
  title: 'Party business',
  party: 'This may be party or election business',
  partyMore:
    'Council correspondence and officers’ time are for council business. Send party matters from a private or party account.',
  opinion: 'This may read as a political opinion',
  opinionMore: 'Officers serve the whole council. Leave political opinion out of council correspondence.',
};
