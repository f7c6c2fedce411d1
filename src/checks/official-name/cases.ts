import type { Cases } from '../case';

const society = 'Colin Marsh <secretary@rangers.example>';

/** Drafts that raise an official-name finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'A member writes for the council as a body',
      protocol: 'amber-valley',
      from: 'Anita Webb',
      to: [society],
      text: 'Dear Mr Marsh\n\nI write on behalf of the Council to thank the club for its part in the parade.\n\nAnita Webb',
      finds: {
        severity: 'advice',
        clauses: ['5.5-10.3', '5.5-10.4'],
        evidence: ['I write on behalf of the Council to thank the club for its part in the parade.'],
      },
    },
    {
      name: 'A member gives the council’s position',
      protocol: 'wiltshire-fire',
      from: 'Owen Pritchard',
      to: [society],
      text: 'Dear Mr Marsh\n\nThe Authority’s position is that the siren stays.\n\nOwen Pritchard',
      finds: { severity: 'advice', clauses: ['96'], evidence: ['The Authority’s position is that the siren stays.'] },
    },
  ],
  silent: [
    {
      name: 'The protocol has no such clause',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [society],
      text: 'Dear Mr Marsh\n\nI write on behalf of the Council to thank the club.\n\nAnita Webb',
    },
    {
      name: 'The Chairman may write in his or her own name',
      protocol: 'wiltshire-fire',
      from: 'Robert Clegg <chairman@northvale.example>',
      to: [society],
      text: 'Dear Mr Marsh\n\nThank you for the invitation.\n\nRobert Clegg',
    },
    {
      name: 'To a minister',
      protocol: 'amber-valley',
      from: 'Marcus Bell',
      to: ['Minister for Local Government <minister@department.example>'],
      text: 'Dear Minister\n\nI write on behalf of the Council about the settlement.\n\nMarcus Bell',
    },
    {
      name: 'An officer writes',
      protocol: 'amber-valley',
      from: 'Ruth Farrell',
      to: [society],
      text: 'Dear Mr Marsh\n\nI write on behalf of the Council to thank the club.\n\nRuth Farrell',
    },
    {
      name: 'Within the council',
      protocol: 'great-aycliffe',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nWho answers the county on behalf of the Council these days?\n\nAnita',
    },
  ],
};
