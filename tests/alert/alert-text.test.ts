import fc from 'fast-check';
import { alertFor } from '../../src/alert/alert-text';
import { checkIn, contextFor } from '../../src/alert/context';
import { checkIds } from '../../src/checks/check-ids';
import { type Finding, type Severity, severities } from '../../src/findings/finding';

function finding(severity: Severity, message: string, clauses = ['78']): Finding {
  return {
    check: 'copied-member',
    severity,
    outcome: 'copied',
    clauses,
    message,
    explanation: '',
    evidence: [],
    remedies: [],
  };
}

const alert = (...findings: Finding[]) => alertFor({ findings });

test('a clean draft, and one with advice alone, raises nothing', () => {
  expect(alert()).toBeNull();
  expect(alert(finding('advice', 'Cllr Webb is copied'))).toBeNull();
});

test('one point: how grave, what, which clause, and that the choice is the author’s', () => {
  expect(alert(finding('breach', 'J Marsh would get a blind copy.'))).toEqual({
    severity: 'breach',
    check: 'copied-member',
    message:
      'Breach: J Marsh would get a blind copy (clause 78).\n\nYou can change the draft first, or send it as it is.',
    markdown:
      '**Breach:** J Marsh would get a blind copy (clause 78).\n\nYou can change the draft first, or send it as it is.',
    notice: 'Breach: J Marsh would get a blind copy (clause 78).',
  });
});

test('several points: the gravest first, the others below it, advice left out', () => {
  const told = alert(
    finding('caution', 'Cllr Webb is copied without a reason'),
    finding('advice', 'This reads as the council’s own view', ['96']),
    finding('breach', 'This may commit the council', ['5.5-10.1', '5.5-10.2']),
  );
  expect(told?.message).toBe(
    [
      'Breach: This may commit the council (clauses 5.5-10.1, 5.5-10.2).',
      'Also:',
      'Caution: Cllr Webb is copied without a reason (clause 78).',
      'You can change the draft first, or send it as it is.',
    ].join('\n\n'),
  );
  expect(told?.markdown).toContain('Also:\n\n- **Caution:** Cllr Webb');
  expect(told?.notice).toBe('Breach: This may commit the council (clauses 5.5-10.1, 5.5-10.2). One more point.');
});

test('where not all fit, the gravest stay and the rest are counted', () => {
  const long = 'Somebody with a rather long name and a long title would get a copy without a reason';
  const told = alert(
    finding('breach', 'This may commit the council'),
    ...Array.from({ length: 9 }, () => finding('caution', long)),
  );
  expect(told?.message).toMatch(/^Breach: This may commit the council/);
  expect(told?.message).toMatch(/\n\d more points\.\n\nYou can change/);
  expect(told?.message.length).toBeLessThanOrEqual(500);
});

test('signs in a name that Markdown would read are not read', () => {
  const { markdown = '', message = '' } =
    alert(finding('breach', 'A *B* [C](x) `D` <e> f_g@h.example is in Bcc')) ?? {};
  expect(markdown).toContain('A B (C)(x) D e f_g@h.example is in Bcc');
  expect(message).toContain('A *B* [C](x) `D` <e> f_g@h.example is in Bcc');
});

test('whatever is found, Outlook’s limits hold and the gravest leads', () => {
  const anyFinding = fc.record({
    check: fc.constantFrom(...checkIds),
    severity: fc.constantFrom(...severities),
    outcome: fc.constant('x'),
    clauses: fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 6 }),
    message: fc.string({ unit: 'grapheme', maxLength: 400 }),
    explanation: fc.constant(''),
    evidence: fc.constant<Finding['evidence']>([]),
    remedies: fc.constant<Finding['remedies']>([]),
  });
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 12 }), (findings) => {
      const told = alertFor({ findings });
      const alarms = findings.filter((each) => each.severity !== 'advice');
      if (alarms.length === 0) return expect(told).toBeNull();
      const gravest = alarms.some((each) => each.severity === 'breach') ? 'breach' : 'caution';
      expect(told?.severity).toBe(gravest);
      expect(told?.message.startsWith(gravest === 'breach' ? 'Breach:' : 'Caution:')).toBe(true);
      expect(told?.message.length).toBeLessThanOrEqual(500);
      expect(told?.markdown.length).toBeLessThanOrEqual(500);
      expect(told?.notice.length).toBeLessThanOrEqual(150);
    }),
  );
});

test('where the council holds breaches back, the last line does not offer to send one; a caution’s does', () => {
  const last = (severity: Severity) =>
    alertFor({ findings: [finding(severity, 'J Marsh would get a blind copy.')] }, 'block')
      ?.message.split('\n')
      .pop();
  expect(last('breach')).toMatch(/change the draft, and send it again\.$/);
  expect(last('caution')).toBe('You can change the draft first, or send it as it is.');
});

test('what the alert hands to the pane says which point it is about, and anything else says nothing', () => {
  const [told] = [alertFor({ findings: [finding('breach', 'J Marsh would get a blind copy.')] })];
  expect(checkIn(told && contextFor(told))).toBe('copied-member');
  expect(checkIn({ check: 'tone' })).toBe('tone');
  for (const other of ['', 'null', '{}', '{', '[]', '{"check":1}', null, undefined, 7])
    expect(checkIn(other)).toBeNull();
});
