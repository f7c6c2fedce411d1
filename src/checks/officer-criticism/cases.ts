import type { Cases } from '../case';

const resident = 'Jean Fowler <jean.fowler@valemail.example>';
const slow = 'I have lost confidence in the way that Peter Lowe handled the case.';

/** Drafts that raise an officer-criticism finding, and drafts that do not. */
export const cases: Cases = {
  fires: [
    {
      name: 'Criticism of an officer that a resident gets',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      text: `Dear Mrs Fowler\n\nThank you for your patience. ${slow}\n\nAnita Webb`,
      finds: { severity: 'breach', clauses: ['20', '85'], evidence: [slow] },
    },
    {
      name: 'A plain word of blame for an officer who is named',
      protocol: 'publica-6b',
      from: 'Owen Pritchard',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nMr Stott has been hopeless over this from the first day, so I will settle it myself.\n\nOwen Pritchard',
      finds: {
        severity: 'breach',
        clauses: ['20', '85'],
        evidence: ['Mr Stott has been hopeless over this from the first day, so I will settle it myself.'],
      },
    },
    {
      name: 'An idiom, in Scots',
      protocol: 'publica-6b',
      from: 'Owen Pritchard',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nBetween ourselves, Mr Stott couldnae run a raffle.\n\nOwen Pritchard',
      finds: {
        severity: 'breach',
        clauses: ['20', '85'],
        evidence: ['Between ourselves, Mr Stott couldnae run a raffle.'],
      },
    },
    {
      name: 'A plain phrase of blame for the officer whom the sentence before names',
      protocol: 'amber-valley',
      from: 'Owen Pritchard',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nI have met Mr Stott twice about the culvert. He is out of his depth, and everybody at Millbrook has seen it.\n\nOwen Pritchard',
      finds: {
        severity: 'breach',
        clauses: ['5.5-14.2'],
        evidence: ['He is out of his depth, and everybody at Millbrook has seen it.'],
      },
    },
    {
      name: 'Criticism to a senior officer, with another member in copy',
      protocol: 'amber-valley',
      from: 'Anita Webb',
      to: ['Nadia Rahman'],
      cc: ['Owen Pritchard'],
      text: `Nadia\n\nI have copied Owen in. ${slow}\n\nAnita`,
      finds: { severity: 'breach', clauses: ['5.5-14.2'], evidence: [slow] },
    },
    {
      name: 'An attack on the officer it is sent to',
      protocol: 'wiltshire-fire',
      from: 'Owen Pritchard',
      to: ['Peter Lowe'],
      text: 'Lowe\n\nYou are useless, and a liar.\n\nOwen',
      finds: { severity: 'breach', clauses: ['109'], evidence: ['You are useless, and a liar.'] },
    },
    {
      name: 'Sent to the officer criticised, where the protocol asks for a senior officer',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      text: 'Peter\n\nI have lost confidence in the way you handled the case.\n\nAnita',
      finds: {
        severity: 'caution',
        clauses: ['20'],
        evidence: ['I have lost confidence in the way you handled the case.'],
      },
    },
    {
      name: 'Sent to a colleague of the officer criticised',
      protocol: 'great-aycliffe',
      from: 'Anita Webb',
      to: ['Joanna Frith'],
      text: `Joanna\n\n${slow}\n\nAnita`,
      finds: { severity: 'caution', clauses: ['11.2'], evidence: [slow] },
    },
  ],
  silent: [
    {
      name: 'An insult to a reader who is no officer',
      protocol: 'great-aycliffe',
      from: 'Owen Pritchard',
      to: ['Dean Hatch <dean@hatchhaulage.example>'],
      text: "Hatch\n\nYou're a crook and you always were.\n\nOwen Pritchard",
    },
    {
      name: 'The same idiom of oneself',
      protocol: 'publica-6b',
      from: 'Owen Pritchard',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nI couldnae run a raffle myself, so I am grateful to Mr Stott for the trouble he took.\n\nOwen Pritchard',
    },
    {
      name: 'The name of a file in a line of its own',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nHere it is.\n\nKevin Stott is not up to it.docx\n\nAnita',
    },
    {
      name: 'To a senior officer who is not the one criticised: the channel the protocols ask for',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: ['Nadia Rahman'],
      text: `Nadia\n\n${slow}\n\nAnita`,
    },
    {
      name: 'To the officer in private, as this protocol asks',
      protocol: 'wiltshire-fire',
      from: 'Anita Webb',
      to: ['Peter Lowe'],
      text: 'Peter\n\nI have lost confidence in the way you handled the case.\n\nAnita',
    },
    {
      name: 'A service and a delay, not a person',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nThe wait has been far too long and the service has not been good enough.\n\nAnita Webb',
    },
    {
      name: 'A contractor, and a thing',
      protocol: 'amber-valley',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nThat useless drain has backed up again, and the contractor who jetted it was hopeless.\n\nAnita',
    },
    {
      name: 'A resident’s complaint relayed to officers',
      protocol: 'great-aycliffe',
      from: 'Anita Webb',
      to: ['Kevin Stott'],
      text: 'Kevin\n\nA resident tells me nobody called back. Could somebody ring her?\n\nAnita',
    },
    {
      name: 'Praise',
      protocol: 'publica-6b',
      from: 'Anita Webb',
      to: [resident],
      text: 'Dear Mrs Fowler\n\nPeter Lowe has handled the case with great care, and I am grateful to him.\n\nAnita Webb',
    },
  ],
};
