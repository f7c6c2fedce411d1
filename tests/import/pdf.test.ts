import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Protocol } from '../../src/protocols/protocol';
import { buildTime, built } from '../built';
import { type PlacedText, pdfOf, pdfOfPages } from './made-documents';

let command: string;
let folder: string;
beforeAll(async () => {
  command = join(await built('command'), 'protocol-check.js');
  folder = mkdtempSync(join(tmpdir(), 'import-pdf-'));
}, buildTime);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Import a PDF by the command as it ships. */
function imported(bytes: Uint8Array, ...options: string[]) {
  const path = join(folder, 'protocol.pdf');
  writeFileSync(path, bytes);
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    execFile(
      process.execPath,
      [command, 'protocol', 'import', path, '--format', 'json', ...options],
      (error, stdout, stderr) => resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

const rules = [
  'Protocol on Relations between Members and Officers',
  '1. Members and officers must observe reasonable standards of courtesy towards one another in all that they write and say to each other.',
  '2. Correspondence between an individual member and an officer should not be copied by the officer to any other member without consent.',
  '3. Members must not criticise individual officers in public, at meetings of the Council or in the press, and should speak to a director.',
  '4. Members must not disclose information given to them in confidence to anybody who is not a member or an officer of the Council.',
  '5. Members and officers work together for the whole area and for everybody who lives in it, whatever their views and wherever they live.',
  '6. An officer must not raise with a member personal matters to do with their job, for which the Council has procedures of its own.',
];

/** Lines of a column, from the top. */
function column(texts: readonly string[], left: number, width: number): PlacedText[] {
  const lines: PlacedText[] = [];
  let base = 720;
  for (const text of texts) {
    let line = '';
    for (const word of `${text} `.split(' ')) {
      if (line.length + word.length > width || word === '') {
        lines.push({ text: line, left, base, size: 10 });
        base -= 12;
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    base -= 8;
  }
  return lines;
}

test('two columns are read one after the other, under a title that crosses both', async () => {
  const page: PlacedText[] = [
    { text: rules[0] ?? '', left: 120, base: 780, size: 16 },
    ...column(rules.slice(1, 4), 50, 42),
    ...column(rules.slice(4), 320, 42),
  ];
  const { status, stdout } = await imported(pdfOfPages([page]));
  expect(status).toBe(0);
  const { title, checks } = JSON.parse(stdout);
  expect(title).toBe(rules[0]);
  expect(checks.tone.words).toBe(rules[1]?.slice(3));
  expect(checks['copied-member']).toMatchObject({ clauses: ['2'], binds: 'officers', words: rules[2]?.slice(3) });
  expect(checks['officer-criticism']).toMatchObject({ clauses: ['3'], words: rules[3]?.slice(3) });
  expect(checks.confidence).toMatchObject({ clauses: ['4'], words: rules[4]?.slice(3) });
  expect(checks['personal-matters']).toMatchObject({ clauses: ['6'] });
}, 60_000);

test.each([90, 180, 270])(
  'a page that is turned by %d degrees is read as a reader sees it',
  async (turned) => {
    const page = column(rules, 50, 90).map((each) => ({ ...each, base: each.base - 250 }));
    const { status, stdout } = await imported(pdfOfPages([page], { turned }));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).checks['copied-member']).toMatchObject({ clauses: ['2'], words: rules[2]?.slice(3) });
  },
  60_000,
);

test('running heads, page numbers and page ends leave no trace in the clauses', async () => {
  const filler = Array.from(
    { length: 60 },
    (_, at) =>
      `${at + 7}. Members and officers meet each other in the chamber on the day that the calendar names for meeting number ${at} of the year, when the rooms are open to them and to nobody else, whatever the weather and whoever may wait at the doors of the town hall for them.`,
  );
  const elements = [...rules, ...filler].map((text) => ({ kind: 'paragraph' as const, text }));
  const out = join(folder, 'out.json');
  const { stdout } = await imported(pdfOf(elements, 'Part 6B: Member/Officer Protocol, April 2023'), '--out', out);
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({
    date: 'April 2023',
    checks: { tone: { clauses: ['1'] }, confidence: { clauses: ['4'] } },
  });
  const { document }: Protocol = JSON.parse(readFileSync(out, 'utf8'));
  rmSync(out);
  expect(document?.map(({ text }) => text)).toEqual(
    [...rules.slice(1), ...filler].map((text) => text.replace(/^\d+\. /, '')),
  );
}, 60_000);

describe('a PDF that cannot be imported is answered with one sentence, and nothing is written', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    ['pictures of pages', () => pdfOfPages([[], [], []]), /pictures of pages and no text.*\(OCR\)/],
    ['a password', () => pdfOfPages([column(rules, 50, 80)], { locked: true }), /protected with a password/],
    [
      'a file cut short',
      () => pdfOfPages([column(rules, 50, 80)]).slice(0, 300),
      /damaged or not complete|pictures of pages/,
    ],
    [
      'something else',
      () =>
        pdfOfPages([
          column(
            Array.from(
              { length: 20 },
              (_, at) => `${at + 1}. Plots on the allotments must be kept tidy, and sheds painted.`,
            ),
            50,
            80,
          ),
        ]),
      /does not read like a protocol/,
    ],
  ])(
    '%s',
    async (_, bytes, sentence) => {
      const ran = await imported(bytes(), '--out', join(folder, 'out.json'));
      expect(ran).toMatchObject({ status: 2, stdout: '' });
      expect(ran.stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
      expect(readdirSync(folder)).toEqual(['protocol.pdf']);
    },
    60_000,
  );
});
