import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Nobody is blind-copied on correspondence between members and officers.',
  cannotSee: [
    'Who reads a list or a shared mailbox that the register does not open up.',
    'A copy sent separately after the message has gone.',
  ],
};
