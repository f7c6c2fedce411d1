import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'What was marked confidential, exempt or not for publication stays within the council.',
  cannotSee: [
    'What is confidential without being marked.',
    'Marks inside an attachment, beyond its name.',
    'Consent given by telephone.',
  ],
};
