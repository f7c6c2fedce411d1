import type { Cases } from '../case';

/** Drafts that raise an officer-direction finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'An instruction in so many words',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nI am instructing you to move the bollards.\n\nAnita',
      finds: { severity: 'caution', clauses: ['17'], evidence: ['I am instructing you to move the bollards.'] },
    },
    {
      name: 'A command with a deadline',
      protocol: 'wiltshire-fire',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nI want this done by Friday.\n\nOwen',
      finds: { severity: 'caution', clauses: ['27'], evidence: ['I want this done by Friday.'] },
    },
    {
      name: 'Drop what you are doing',
      protocol: 'great-aycliffe',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nDrop what you are doing and clear the square.\n\nOwen',
      finds: { severity: 'caution', clauses: ['6.3'], evidence: ['Drop what you are doing and clear the square.'] },
    },
  ],
  silent: [
    {
      name: 'Hard words to an officer that order nothing',
      protocol: 'publica-6b',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nYou are not up to this job, and you hide every mistake you make.\n\nOwen',
    },
    {
      name: 'A firm request',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nPlease could you look into this by Friday? I would be grateful if it could be done before the fair.\n\nAnita',
    },
    {
      name: 'An officer to an officer',
      protocol: 'publica-6b',
      from: 'Nadia Rahman',
      to: ['Peter Lowe'],
      text: 'Peter\n\nI want this done by Friday.\n\nNadia',
    },
    {
      name: 'An order to a contractor is member-obligation',
      protocol: 'amber-valley',
      from: 'Owen Pritchard',
      to: ['Barry Lunt <barry@luntgroundworks.example>'],
      text: 'Barry\n\nStop work at once.\n\nOwen Pritchard',
    },
  ],
};
