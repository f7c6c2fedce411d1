import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkIds } from '../../src/checks/check-ids';
import { protocols } from '../../src/protocols';
import { importProtocol } from '../../src/protocols/import/import-protocol';
import { readDocument } from '../../src/protocols/import/readers/read-document';
import { updateProtocol } from '../../src/protocols/import/update';
import { buildTime, built } from '../built';
import { docxOf, elementsOf, htmlOf, pdfOf } from './made-documents';

const texts = join(__dirname, '../../../shared/protocols');
const answersFile = join(__dirname, '../../../shared/bench/import/answers.json');
const there = existsSync(texts) && existsSync(answersFile);
if (!there) console.info('The five protocols’ own texts are not here, so no import of them was tried.');

interface Answer {
  clauses: string[];
  also: string[];
}
const answers: Record<string, Record<string, Answer | null>> = there
  ? JSON.parse(readFileSync(answersFile, 'utf8'))
  : {};
const names = Object.keys(answers);

/** Checks whose clauses are not those that a careful reader gave; a sub-item counts for its clause. */
function wrong(name: string, clauses: (check: string) => string[]): string[] {
  return checkIds.filter((check) => {
    const answer = answers[name]?.[check];
    const said = clauses(check).map((each) => each.replace(/\.$/, '').toLowerCase());
    const among = (each: string, numbers: string[]) =>
      numbers.some((number) => each === number || each.startsWith(`${number}(`));
    const governing = answer?.clauses ?? [];
    if (!governing.length) return !said.every((each) => among(each, answer?.also ?? []));
    return (
      !said.some((each) => among(each, governing)) ||
      !said.every((each) => among(each, [...governing, ...(answer?.also ?? [])]))
    );
  });
}

const whereThere = there ? describe : describe.skip;

whereThere('each of the five protocols, in every kind of file', () => {
  const made = names.flatMap((name) =>
    [false, true].flatMap((lists) => {
      const elements = () => elementsOf(readFileSync(join(texts, name), 'utf8'), lists);
      const how = lists ? 'with lists of the markup' : 'with typed numbers';
      return [
        { name, kind: `.html ${how}`, file: 'protocol.html', bytes: () => htmlOf(elements()) },
        { name, kind: `.docx ${how}`, file: 'protocol.docx', bytes: () => docxOf(elements()) },
      ];
    }),
  );
  const own = names.map((name) => ({
    name,
    kind: 'as it is',
    file: name,
    bytes: () => new Uint8Array(readFileSync(join(texts, name))),
  }));

  test.each([...own, ...made])('$name $kind', async ({ name, file, bytes }) => {
    const { proposals } = importProtocol(await readDocument(bytes(), file), file);
    expect(
      wrong(name, (check) => proposals[check as 'tone']?.governing.map((each) => each.clause.number) ?? []),
    ).toEqual([]);
  });
});

whereThere('a PDF, by the command as it ships', () => {
  let command: string;
  let folder: string;
  beforeAll(async () => {
    command = join(await built('command'), 'protocol-check.js');
    folder = mkdtempSync(join(tmpdir(), 'import-pdf-'));
  }, buildTime);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(names)(
    'made from %s',
    async (name) => {
      const path = join(folder, name.replace('.txt', '.pdf'));
      writeFileSync(path, pdfOf(elementsOf(readFileSync(join(texts, name), 'utf8'), false)));
      const { stdout } = await promisify(execFile)(process.execPath, [
        command,
        'protocol',
        'import',
        path,
        '--format',
        'json',
      ]);
      const said = JSON.parse(stdout);
      expect(wrong(name, (check) => said.checks[check]?.clauses ?? [])).toEqual([]);
    },
    60_000,
  );
});

whereThere('what each document says of itself', () => {
  test.each([
    ['publica-6b.txt', { title: 'Member/Officer Protocol', body: null, date: 'April 2023', isoDate: '2023-04' }],
    [
      'wiltshire-fire.txt',
      {
        title: 'Protocol for relationships between Members and Officers',
        body: 'Wiltshire Fire and Rescue Service',
        date: '27 September 2012',
        isoDate: '2012-09-27',
      },
    ],
    [
      'swale.txt',
      { title: 'Protocol for Member/ Officer Relations', body: 'Swale', date: '14 June 2022', isoDate: '2022-06-14' },
    ],
    [
      'amber-valley.txt',
      { title: 'Protocol On Member/ Officer Relations', body: 'Amber Valley', date: null, isoDate: null },
    ],
    ['great-aycliffe.txt', { body: 'Great Aycliffe Town Council', date: null, isoDate: null }],
  ])('%s', async (name, front) => {
    const bytes = new Uint8Array(readFileSync(join(texts, name)));
    expect(importProtocol(await readDocument(bytes, name), name).front).toMatchObject(front);
  });
});

whereThere(
  'the protocols that come with the product are rebuilt from their documents and what is confirmed in them',
  () => {
    test.each(protocols.map((each) => [each.id, each] as const))('%s', async (id, shipped) => {
      const name = `${id}.txt`;
      const bytes = new Uint8Array(readFileSync(join(texts, name)));
      const { protocol, again } = updateProtocol(shipped, importProtocol(await readDocument(bytes, name), name));
      expect(again).toEqual([]);
      expect(protocol.checks).toEqual(shipped.checks);
      expect([...protocol.clauses].sort((a, b) => a.number.localeCompare(b.number))).toEqual(
        [...shipped.clauses].sort((a, b) => a.number.localeCompare(b.number)),
      );
    });
  },
);
