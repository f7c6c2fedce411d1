import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Officers do not raise with members matters of their own job, or claims about colleagues.',
  cannotSee: [
    'Friendship outside work.',
    'A matter that the officer may raise as the member’s own constituent: it has to be judged by a person.',
  ],
};
