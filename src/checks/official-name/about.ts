import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Official letters for the council as a body normally go out in an officer’s name.',
  cannotSee: ['Whether the Town Clerk or another officer was consulted first.', 'Letter heads and crests.'],
};
