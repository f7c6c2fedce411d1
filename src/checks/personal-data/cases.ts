import type { Cases } from '../case';

const resident = 'Jean Fowler <jean.fowler@valemail.example>';

/** Drafts that raise a personal-data finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'A neighbour’s telephone number is passed to a resident',
      protocol: 'amber-valley',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Jean\n\nSee below.\n\nAnita',
      forwards: {
        from: 'Kevin Stott',
        to: ['Anita Webb'],
        text: 'Mr Platt says the noise is at night. He can be reached on 01632 960123.',
      },
      finds: { severity: 'caution', clauses: ['5.5-10.2'], evidence: ['01632 960123', 'jean.fowler@valemail.example'] },
    },
    {
      name: 'Within the council it is advice',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      text: 'Peter\n\nCould you take this on?\n\nAnita',
      forwards: {
        from: resident,
        to: ['Anita Webb'],
        text: 'My neighbour Mr Platt, born 4 March 1951, needs a ramp.\n\nJean Fowler',
      },
      finds: { severity: 'advice', clauses: ['73'], evidence: ['born 4 March 1951', 'peter.lowe@northvale.example'] },
    },
    {
      name: 'A home address with its postcode',
      protocol: 'wiltshire-fire',
      from: 'Owen Pritchard',
      to: [resident],
      text: 'Jean\n\nPlease see below.\n\nOwen',
      forwards: {
        from: 'Kevin Stott',
        to: ['Owen Pritchard'],
        text: 'The complaint came from 24 Mill Lane, Northvale, NV3 4QT.',
      },
      finds: {
        severity: 'caution',
        clauses: ['85', '84'],
        evidence: ['24 Mill Lane, Northvale, NV3 4QT', 'jean.fowler@valemail.example'],
      },
    },
  ],
  silent: [
    {
      name: 'An answer without the message that it answers',
      protocol: 'wiltshire-fire',
      from: 'Owen Pritchard',
      to: [resident],
      subject: 'Re: Chimneys',
      text: 'Dear Mrs Fowler\n\nAnyone over seventy may ask for a visit. Their number is 01632 960551.\n\nOwen Pritchard',
    },
    {
      name: 'The writer’s own signature',
      protocol: 'amber-valley',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Jean\n\nSee below.\n\nAnita',
      forwards: {
        from: 'Kevin Stott',
        to: ['Anita Webb'],
        text: 'The kerb will be reset in May.\n\nRegards\nKevin Stott\n01632 960900',
      },
    },
    {
      name: 'Nobody is added',
      protocol: 'amber-valley',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nThank you.\n\nAnita',
      answers: { from: 'Kevin Stott', to: ['Anita Webb'], text: 'Mr Platt can be reached on 01632 960123.' },
    },
    {
      name: 'A new message',
      protocol: 'amber-valley',
      from: 'Kevin Stott',
      to: ['Anita Webb'],
      text: 'Dear Cllr Webb\n\nMr Platt can be reached on 01632 960123.\n\nKevin Stott',
    },
    {
      name: 'The author’s own number',
      protocol: 'great-aycliffe',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Jean\n\nRing me on 01632 960777.\n\nAnita',
      forwards: { from: 'Kevin Stott', to: ['Anita Webb'], text: 'The kerb will be reset in May.' },
    },
  ],
};
