import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Nothing that binds the council, or gives an instruction for it, goes out in a member’s name.',
  cannotSee: [
    'Whether the member had authority: say so in the message, with the decision.',
    'A promise that only the earlier message makes clear, such as “yes, as you ask”.',
    'Promises made in an attachment.',
  ],
};
