import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Members ask officers; they do not order them.',
  cannotSee: ['A decision that the order carries out, unless the message says so.', 'Orders given in an attachment.'],
};
