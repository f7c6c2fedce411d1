import type { Cases } from '../case';

/** Drafts that raise an advice-pressure finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'The recommendation is to be changed',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      text: 'Peter\n\nYou need to change your recommendation before Wednesday.\n\nAnita',
      finds: {
        severity: 'breach',
        clauses: ['21', '42'],
        evidence: ['You need to change your recommendation before Wednesday.'],
      },
    },
    {
      name: 'A paragraph is to vanish',
      protocol: 'wiltshire-fire',
      from: 'Owen Pritchard',
      to: ['Daniel Hughes'],
      text: 'Daniel\n\nCould paragraph 14 quietly disappear from the version that goes to members?\n\nOwen',
      finds: {
        severity: 'breach',
        clauses: ['30'],
        evidence: ['Could paragraph 14 quietly disappear from the version that goes to members?'],
      },
    },
  ],
  silent: [
    {
      name: 'An option more',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      text: 'Peter\n\nCould you add an option for a smaller scheme to the report?\n\nAnita',
    },
    {
      name: 'An error corrected',
      protocol: 'amber-valley',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      text: 'Peter\n\nThe date in paragraph 3 is wrong; could you correct it?\n\nAnita',
    },
    {
      name: 'Disagreement',
      protocol: 'great-aycliffe',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      text: 'Peter\n\nI disagree with the recommendation and shall vote against it.\n\nAnita',
    },
  ],
};
