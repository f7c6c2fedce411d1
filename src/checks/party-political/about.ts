import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Council correspondence and officers’ time are not used for party or election business, and officers give no political opinion.',
  cannotSee: [
    'Party nicknames and jokes known only in one town.',
    'The private account from which a party message could have gone.',
  ],
};
