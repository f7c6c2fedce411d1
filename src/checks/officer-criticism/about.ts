import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Members do not criticise officers where others see it, never attack them, and take a concern to the person the protocol names.',
  cannotSee: [
    'Whether the criticism is fair.',
    'Irony that needs knowledge of the place or the person.',
    'Criticism of somebody whom neither the register nor the words show to be an officer.',
  ],
};
