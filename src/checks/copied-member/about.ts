import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'A member’s correspondence with an officer is not copied to another member without what the protocol asks for: a genuine need, a statement, or consent.',
  cannotSee: [
    'Whether a reason that is given is a good one.',
    'Members of a list that the register does not open up.',
    'A member who uses an address that the register does not know.',
  ],
};
