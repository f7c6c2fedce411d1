import type { Cases } from '../case';

/** Drafts that raise a personal-matters finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'An officer raises their own contract with a member',
      protocol: 'wiltshire-fire',
      from: 'Joanna Frith',
      to: ['Anita Webb'],
      text: 'Dear Cllr Webb\n\nYour papers are in the post. My contract runs out in June and HR will not say whether it will be renewed.\n\nJoanna',
      finds: {
        severity: 'caution',
        clauses: ['50'],
        evidence: ['My contract runs out in June and HR will not say whether it will be renewed.'],
      },
    },
    {
      name: 'An allegation about a colleague',
      protocol: 'amber-valley',
      from: 'Kevin Stott',
      to: ['Owen Pritchard'],
      text: 'Owen\n\nThe gully is clear. Between you and me, my supervisor is fiddling his overtime.\n\nKevin',
      finds: {
        severity: 'caution',
        clauses: ['5.5-6.3'],
        evidence: ['Between you and me, my supervisor is fiddling his overtime.'],
      },
    },
  ],
  silent: [
    {
      name: 'Ordinary absence',
      protocol: 'publica-6b',
      from: 'Joanna Frith',
      to: ['Anita Webb'],
      text: 'Dear Cllr Webb\n\nI am on leave until Thursday, so please ring the office.\n\nJoanna',
    },
    {
      name: 'To a colleague, not to a member',
      protocol: 'great-aycliffe',
      from: 'Joanna Frith',
      to: ['Tom Ashworth'],
      text: 'Tom\n\nMy contract runs out in June. Could we talk?\n\nJoanna',
    },
    {
      name: 'The protocol has no such clause',
      protocol: 'swale',
      from: 'Joanna Frith',
      to: ['Anita Webb'],
      text: 'Dear Cllr Webb\n\nMy contract runs out in June and HR will not say whether it will be renewed.\n\nJoanna',
    },
  ],
};
