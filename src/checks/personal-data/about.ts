import type { About } from '../page';

/** What the check's page says besides its clauses and cases. */
export const about: About = {
  asks: 'Forwarding does not carry a third person’s private details to somebody new.',
  cannotSee: [
    'Details written out in words, or in a picture or attachment.',
    'Whether the person agreed.',
    'Sensitive facts, such as health, that are no contact detail.',
  ],
};
