import type { Cases } from '../case';

const resident = 'Jean Fowler <jean.fowler@valemail.example>';

/** Drafts that raise a tone finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'An insult to a resident',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      cc: ['Kevin Stott'],
      text: 'Mrs Fowler\n\nYou are an idiot.\n\nAnita Webb',
      finds: { severity: 'caution', clauses: ['79'], evidence: ['You are an idiot.'] },
    },
    {
      name: 'Swearing at nobody in particular',
      protocol: 'swale',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nThe bloody gate is off again. Could somebody look at it?\n\nOwen',
      finds: { severity: 'caution', clauses: ['2.1'], evidence: ['The bloody gate is off again.'] },
    },
    {
      name: 'Sustained capitals',
      protocol: 'amber-valley',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nTHE BINS HAVE NOT BEEN EMPTIED FOR THREE WEEKS NOW.\n\nOwen',
      finds: {
        severity: 'caution',
        clauses: ['5.5-10.5'],
        evidence: ['THE BINS HAVE NOT BEEN EMPTIED FOR THREE WEEKS NOW.'],
      },
    },
    {
      name: 'A member’s abuse of an officer that also swears',
      protocol: 'great-aycliffe',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Stott\n\nYou are a bloody useless liar.\n\nOwen',
      finds: { severity: 'caution', clauses: ['5.1'], evidence: ['You are a bloody useless liar.'] },
    },
  ],
  silent: [
    {
      name: 'Blunt and unhappy, but civil',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nI am not happy with this answer and I shall say so at the meeting. Please look again.\n\nAnita',
    },
    {
      name: 'One line in capitals above an ordinary letter',
      protocol: 'swale',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'PLEASE NOTE THE NEW DATE FOR THE SITE VISIT.\n\nKevin\n\nThe site visit has moved to the 14th because of the rain. We meet at the gate at ten, and the walk takes about an hour, so boots would be wise. Tom is bringing the plans.\n\nOwen',
    },
    {
      name: 'Scorn for a thing',
      protocol: 'wiltshire-fire',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nThat useless drain has backed up again.\n\nAnita',
    },
    {
      name: 'A member’s abuse of an officer without swearing or threat is officer-criticism alone',
      protocol: 'publica-6b',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nYou are useless, and a liar.\n\nOwen',
    },
    {
      name: 'A joke at the author’s own expense',
      protocol: 'amber-valley',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nI went to the wrong hall and felt a complete fool.\n\nOwen',
    },
    {
      name: 'Initials are not shouting',
      protocol: 'great-aycliffe',
      from: 'Owen Pritchard',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nHas the DVLA answered the CPO about the HGV ban on the A689?\n\nOwen',
    },
  ],
};
