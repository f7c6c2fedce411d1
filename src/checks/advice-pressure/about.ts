import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Professional advice, recommendations and consultation responses are the officer’s own.',
  cannotSee: ['What was said on the telephone before.', 'Pressure in asking the same question again and again.'],
};
