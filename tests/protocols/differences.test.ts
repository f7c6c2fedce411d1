import { type CheckId, checkIds } from '../../src/checks/check-ids';
import { protocols } from '../../src/protocols';

/** One line a check and case; one column a protocol, in the order in which they are offered; `-` where it is silent. */
function severitiesOf(check: CheckId): string[] {
  const cases = [...new Set(protocols.flatMap((each) => Object.keys(each.checks[check]?.outcomes ?? {})))];
  return cases.map((outcome) => {
    const row = protocols.map((each) => each.checks[check]?.outcomes[outcome]?.severity ?? '-');
    return [outcome, ...row].join(' | ');
  });
}

//                          publica-6b | wiltshire-fire | amber-valley | great-aycliffe | swale
const severities: Record<CheckId, string[]> = {
  'blind-copy': [
    'visible | breach | breach | breach | breach | advice',
    'makes-it | caution | caution | caution | caution | advice',
  ],
  'copied-member': [
    'copied | caution | caution | caution | caution | advice',
    'blind | breach | breach | breach | breach | advice',
  ],
  'member-obligation': [
    'obligation | breach | breach | breach | breach | advice',
    'instruction | breach | breach | breach | breach | advice',
  ],
  'officer-criticism': [
    'outside | breach | breach | breach | breach | advice',
    'attack-outside | breach | breach | breach | breach | caution',
    'attack | breach | breach | breach | breach | caution',
    'to-senior | none | none | none | none | none',
    'to-senior-criticised | none | none | none | none | none',
    'to-officer | caution | none | caution | none | advice',
    'other-officers | caution | caution | caution | caution | advice',
  ],
  'official-name': ['official | - | advice | advice | advice | -'],
  tone: ['uncivil | caution | caution | caution | caution | caution'],
  confidence: ['marked | breach | breach | breach | breach | advice'],
  'personal-data': [
    'outside | caution | caution | caution | caution | -',
    'inside | advice | advice | advice | advice | -',
  ],
  'officer-direction': ['order | caution | caution | caution | caution | advice'],
  'advice-pressure': ['pressure | breach | breach | breach | breach | advice'],
  'party-political': [
    'party | caution | caution | caution | caution | advice',
    'officer-opinion | caution | caution | caution | caution | advice',
  ],
  'personal-matters': ['own-job | caution | caution | caution | caution | -'],
};

test.each(checkIds)('what each protocol makes of each case: %s', (check) => {
  expect(severitiesOf(check)).toEqual(severities[check]);
});

test('whose drafts the copying rule restrains, and what meets it', () => {
  const rows = protocols.map((each) => {
    const rule = each.checks['copied-member'];
    return `${each.id}: ${rule?.binds}; met by ${rule?.satisfiedBy.join(', ')}`;
  });
  expect(rows).toEqual([
    'publica-6b: both; met by reason',
    'wiltshire-fire: both; met by statement, consent, reason',
    'amber-valley: officers; met by statement, reason',
    'great-aycliffe: officers; met by statement, reason',
    'swale: both; met by statement, reason',
  ]);
});

test('blind copies are for nobody, in any of them: no words meet the rule and both sides are bound', () => {
  for (const each of protocols) {
    expect(each.checks['blind-copy']).toMatchObject({ binds: 'both', satisfiedBy: [] });
  }
});

test('who may write in the council’s name', () => {
  const rows = protocols.map((each) => {
    const rule = each.checks['official-name'];
    return [each.id, rule?.exceptPositions ?? null, rule?.exceptRecipients ?? null, rule?.exceptions.length ?? null];
  });
  expect(rows).toEqual([
    ['publica-6b', null, null, null],
    ['wiltshire-fire', ['Chairman', 'Chairman of the Authority', 'Chair', 'Chair of the Authority'], [], 1],
    ['amber-valley', [], ['Minister', 'Secretary of State'], 1],
    // The Chairman may, after consulting the Town Clerk: the author is told so, and advised all the same.
    ['great-aycliffe', [], [], 1],
    ['swale', null, null, null],
  ]);
});

test('a concern about an officer goes where the protocol says', () => {
  expect(protocols.map((each) => each.terms.concernGoesTo)).toEqual([
    'a senior officer',
    'the officer privately, or the officer’s manager or a senior officer',
    'the appropriate Executive Director',
    'the officer privately, or the Town Clerk',
    'a senior officer',
  ]);
});
