import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Correspondence is courteous: no insult, abuse, swearing, threat, mockery or sustained capitals.',
  cannotSee: ['Words that hurt only because of what happened before.', 'Sarcasm without a single unkind word.'],
};
