import type { Finding } from '../../src/findings/finding';
import { textReport } from '../../src/findings/report-text';
import { governingClauses } from '../../src/protocols/governing-clauses';
import { en } from '../../src/words/en';
import { protocolOf } from '../northvale';

const protocol = protocolOf('publica-6b');
const asks = governingClauses(protocol, 'copied-member', 'copied')[0]?.asks;
const copied: Finding = {
  check: 'copied-member',
  severity: 'caution',
  outcome: 'copied',
  clauses: ['78'],
  message: 'Cllr Priya Nair would see this correspondence',
  explanation: 'Say what the need is, or take the other member off.',
  evidence: [
    { field: 'cc', text: 'cllr.p.nair@members.northvale.example' },
    { field: 'body', start: 0, end: 9, text: 'As agreed' },
    { field: 'attachment:Plan.pdf', text: 'Plan.pdf' },
  ],
  remedies: [
    { kind: 'insert-sentence', text: 'I am copying Cllr Priya Nair, because […].' },
    { kind: 'remove-recipient', address: 'cllr.p.nair@members.northvale.example', name: 'Cllr Priya Nair' },
  ],
};
const blind: Finding = {
  ...copied,
  check: 'blind-copy',
  severity: 'breach',
  outcome: 'visible',
  message: 'Peter Lowe would get a blind copy',
  evidence: [{ field: 'bcc', text: 'peter.lowe@northvale.example' }],
  remedies: [],
};

type Options = Partial<Parameters<typeof textReport>[0]>;
const report = (options: Options = {}) =>
  textReport({ protocol, register: true, width: 100, colour: false, ...options });
/** Running text, whatever its lines. */
const run = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a finding says how serious it is, the words that raised it, the clause and what it asks, and what could be added', () => {
  expect(run(report().entry({ file: 'd.eml', findings: [copied], notes: [] }))).toBe(
    run(`d.eml
      Caution: Cllr Priya Nair would see this correspondence
      Say what the need is, or take the other member off.
      In Cc: cllr.p.nair@members.northvale.example
      In your message: “As agreed”
      In the attachment Plan.pdf: “Plan.pdf”
      Clause 78, Emails: “Emails between an individual member and an officer should not be copied to another member unless there is a genuine need to do so.”
      What it asks: ${asks} The clause says “should not”.
      You could add this, and fill in the part in brackets: I am copying Cllr Priya Nair, because […].`),
  );
});

test('a heading without text is shown as one', () => {
  const swale = report({ protocol: protocolOf('swale') });
  const text = run(
    swale.entry({ file: 'd.eml', findings: [{ ...blind, severity: 'advice', clauses: ['11.4'] }], notes: [] }),
  );
  expect(text).toContain('Advice: Peter Lowe would get a blind copy');
  expect(text).toContain(
    'Clause 11.4, Communications/ Correspondence: The protocol has this heading and no text under it yet.',
  );
});

test('it begins with the protocol, and with a note where nobody’s role is known', () => {
  expect(run(report().opening())).toBe(run(en.pane.checkedAgainst(protocol, 'compose')));
  expect(report().opening()).not.toContain('register');
  expect(run(report({ register: false }).opening())).toContain('Note: no register was given');
});

describe('the count at the end', () => {
  test.each([
    ['nothing', [[]], '1 message checked: nothing found.'],
    ['one of each', [[copied], [blind], []], '3 messages checked: 1 breach, 1 caution, in 2 of them.'],
    ['several in one', [[copied, blind]], '1 message checked: 1 breach, 1 caution, in 1 of them.'],
    ['none at all', [], '0 messages checked: nothing found.'],
  ])('%s', (_, files: Finding[][], expected) => {
    const text = report();
    for (const findings of files) text.entry({ file: 'd.eml', findings, notes: [] });
    expect(text.closing(0).trim()).toBe(expected);
  });

  test('says how many could not be checked', () => {
    const text = report();
    expect(run(text.entry({ file: 'd.eml', error: 'The file is empty; save it again.' }))).toBe(
      'd.eml Not checked: The file is empty; save it again.',
    );
    expect(text.closing(2).trim()).toBe('0 messages checked: nothing found. 1 could not be checked.');
  });
});

test('a file with nothing found takes one line, with its notes below', () => {
  expect(report().entry({ file: 'd.eml', findings: [], notes: [] })).toBe('d.eml: nothing found\n');
  expect(run(report().entry({ file: 'd.eml', findings: [], notes: ['It has no recipients yet.'] }))).toBe(
    'd.eml: nothing found Note: It has no recipients yet.',
  );
});

describe('lines', () => {
  const words = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ');
  test.each([
    [300, 100],
    [100, 100],
    [60, 60],
    [40, 40],
  ])('in a window of %i columns are at most %i long, and no word is lost', (width, most) => {
    const text = report({ width }).entry({
      file: 'd.eml',
      findings: [{ ...copied, explanation: words, evidence: [] }],
      notes: [words],
    });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(most);
    expect(run(text).split(words)).toHaveLength(3);
  });

  test('a word that no line can hold stands on its own', () => {
    const long = 'x'.repeat(200);
    const text = report({ width: 40 }).entry({
      file: 'd.eml',
      findings: [{ ...copied, explanation: `a ${long} b` }],
      notes: [],
    });
    expect(text).toContain(`\n    ${long}\n`);
  });
});

const control = String.fromCharCode(27);

describe('colour', () => {
  const colour = new RegExp(`${control}\\[[0-9;]*m`, 'g');
  test('never stands for a word', () => {
    const entry = { file: 'd.eml', findings: [copied, blind], notes: ['A note.'] };
    const painted = report({ colour: true }).entry(entry);
    expect(painted).toMatch(colour);
    expect(painted.replace(colour, '')).toBe(report().entry(entry));
  });
});

test('control characters in a message never reach the terminal', () => {
  const trick = '\u001b[2J\u001b]0;title\u0007\r\u0008\u202ehidden\u009b31m';
  const text = report().entry({
    file: `d${trick}.eml`,
    findings: [
      { ...copied, message: trick, explanation: trick, evidence: [{ field: 'body', start: 0, end: 1, text: trick }] },
    ],
    notes: [trick],
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});
