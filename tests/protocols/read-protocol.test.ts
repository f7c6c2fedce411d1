import { readProtocol } from '../../src/protocols/read-protocol';

/** A protocol of a council's own, small and right. */
const northvale = {
  id: 'northvale',
  title: 'Member and Officer Protocol',
  body: 'Northvale District Council',
  date: 'May 2025',
  source: 'Constitution, Part 6',
  terms: { authority: 'Council', member: 'member', concernGoesTo: 'the Monitoring Officer' },
  clauses: [{ number: '4.2', heading: 'Letters', words: 'Be civil.', asks: 'Be civil.', modal: 'must' }],
  checks: {
    'blind-copy': null,
    'copied-member': null,
    'member-obligation': null,
    'officer-criticism': null,
    'official-name': null,
    tone: { clauses: ['4.2'], binds: 'both', outcomes: { uncivil: { severity: 'breach' } } },
    confidence: null,
    'personal-data': null,
    'officer-direction': null,
    'advice-pressure': null,
    'party-political': null,
    'personal-matters': null,
  },
};

const problems = (json: unknown) => {
  const read = readProtocol(json, 'northvale.json');
  return 'problems' in read ? read.problems : [];
};
const withTone = (tone: unknown) => ({ ...northvale, checks: { ...northvale.checks, tone } });
const tone = northvale.checks.tone;

test('a council’s own protocol is read, what it leaves out filled in', () => {
  const read = readProtocol(northvale, 'northvale.json');
  expect(read).toMatchObject({
    protocol: {
      id: 'northvale',
      checks: {
        tone: { satisfiedBy: [], exceptions: [], exceptPositions: [], exceptRecipients: [] },
        confidence: null,
      },
    },
  });
});

test.each<[string, unknown, string[]]>([
  [
    'not an object',
    ['northvale'],
    ['northvale.json: this is not a protocol; it should be a JSON object with "id", "title" and the rest.'],
  ],
  ['a field missing', { ...northvale, title: undefined }, ['northvale.json: "title" is missing; give it as text.']],
  ['a field empty', { ...northvale, body: '' }, ['northvale.json: "body" is empty; give it as text.']],
  ['a field of the wrong kind', { ...northvale, date: 2025 }, ['northvale.json: "date" must be text.']],
  [
    'an id that is no id',
    { ...northvale, id: 'Northvale DC' },
    ['northvale.json: "id" must be in small letters, figures and hyphens, such as "publica-6b".'],
  ],
  [
    'a field nobody knows',
    { ...northvale, colour: 'green' },
    ['northvale.json: "colour" is not a field of a protocol file; take it out or correct its name.'],
  ],
  [
    'a clause without its plain words',
    { ...northvale, clauses: [{ ...northvale.clauses[0], asks: undefined }] },
    ['northvale.json: "asks" of clause 4.2 is missing; give it as text.'],
  ],
  [
    'a clause that is no clause',
    { ...northvale, clauses: [...northvale.clauses, '4.3'] },
    ['northvale.json: clause no. 2 of the list must be an object in braces.'],
  ],
  [
    'a clause twice',
    { ...northvale, clauses: [...northvale.clauses, ...northvale.clauses] },
    ['northvale.json: "clauses" holds clause 4.2 more than once; correct one or the other.'],
  ],
  [
    'a check left out',
    withTone(undefined),
    [
      'northvale.json: the check "tone" is missing; say what the protocol holds on it, or null where it has no such clause.',
    ],
  ],
  [
    'a check nobody knows',
    { ...northvale, checks: { ...northvale.checks, politeness: null } },
    [
      'northvale.json: "politeness" is not a check; the checks are blind-copy, copied-member, member-obligation, officer-criticism, official-name, tone, confidence, personal-data, officer-direction, advice-pressure, party-political and personal-matters.',
    ],
  ],
  [
    'a word that is not one of those asked for',
    withTone({ ...tone, binds: 'everyone' }),
    ['northvale.json: "binds" of the check "tone" must be "members", "officers" or "both".'],
  ],
  [
    'such a word missing',
    withTone({ ...tone, binds: undefined }),
    ['northvale.json: "binds" of the check "tone" is missing; give "members", "officers" or "both".'],
  ],
  [
    'a severity nobody knows',
    withTone({ ...tone, outcomes: { uncivil: { severity: 'grave' } } }),
    [
      'northvale.json: "outcomes.uncivil.severity" of the check "tone" must be "breach", "caution", "advice" or "none".',
    ],
  ],
  [
    'no clause cited',
    withTone({ ...tone, clauses: [] }),
    ['northvale.json: "clauses" of the check "tone" is empty; list at least one.'],
  ],
  [
    'a clause cited that the file does not hold',
    withTone({ ...tone, clauses: ['4.2', '9'] }),
    ['northvale.json: the check "tone" cites clause 9, which "clauses" does not hold; correct one or the other.'],
  ],
  [
    'a case’s clause that the file does not hold',
    withTone({ ...tone, outcomes: { uncivil: { severity: 'breach', clauses: ['8'] } } }),
    ['northvale.json: the check "tone" cites clause 8, which "clauses" does not hold; correct one or the other.'],
  ],
  [
    'a reading of a clause that the file does not hold',
    withTone({ ...tone, readings: { '7': { words: '', asks: 'Be civil.', modal: null } } }),
    ['northvale.json: the check "tone" cites clause 7, which "clauses" does not hold; correct one or the other.'],
  ],
  [
    'several mistakes: a sentence each',
    { ...withTone({ ...tone, binds: 'everyone' }), title: 6 },
    [
      'northvale.json: "title" must be text.',
      'northvale.json: "binds" of the check "tone" must be "members", "officers" or "both".',
    ],
  ],
])('%s', (_, json, sentences) => {
  expect(problems(json)).toEqual(sentences);
});
