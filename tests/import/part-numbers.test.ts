import { strToU8 } from 'fflate';
import { importProtocol } from '../../src/protocols/import/import-protocol';
import { readLabel } from '../../src/protocols/import/labels';
import { readDocument } from '../../src/protocols/import/readers/read-document';
import { docxOf, elementsOf, htmlOf } from './made-documents';

/** A part of a constitution, its number printed in front of every clause's. */
const part = (front: string) => `# Part 4E: Protocol on Relations between Members and Officers

## ${front}5 Correspondence

${front}5.1 The Secretary logs letters as they come.

${front}5.3 Blind copying is prohibited.

## ${front}8 Employment matters

${front}8.2 Officers shall not raise with Members questions about their own pay.
`;

const kinds: [string, (text: string) => Uint8Array][] = [
  ['protocol.html', (text) => htmlOf(elementsOf(text, false))],
  ['protocol.docx', (text) => docxOf(elementsOf(text, false))],
  ['protocol.md', strToU8],
  ['protocol.txt', (text) => strToU8(text.replace(/^#+ /gm, ''))],
];
const fronts: [string, string][] = [
  ['4E \u2013 ', '4E-'],
  ['4E-', '4E-'],
  ['4E.', '4E.'],
  ['4E/', '4E/'],
  ['E4 \u2013 ', 'E4-'],
  ['Part 4E ', 'Part 4E '],
  ['Part 4E \u2013 ', 'Part 4E-'],
];
const all = fronts.flatMap(([front, cited]) => kinds.map(([file, make]) => ({ front, cited, file, make })));

test.each(all)('clauses numbered $front in $file', async ({ front, cited, file, make }) => {
  const { proposals } = importProtocol(await readDocument(make(part(front)), file), file);
  const numbers = Object.values(proposals).flatMap((each) => each?.governing.map(({ clause }) => clause.number) ?? []);
  expect(numbers).toEqual([`${cited}5.3`, `${cited}8.2`]);
});

test.each<[string, string | undefined]>([
  ['Part 4E \u2013 Conventions', 'Part 4E'],
  ['Part 4E \u2013 5', 'Part 4E'],
  ['Part 4E \u2013 12 March 2024', 'Part 4E'],
  ['Part 4E 5.3 applies to members', 'Part 4E'],
  ['4E \u2013 5.3(a) Members', '4E-5.3(a)'],
  ['6B: Member/Officer Protocol', '6B'],
  ['12A. Members', '12A'],
  ['5.5 \u2013 10.1 Members', '5.5-10.1'],
  ['A.3.2 Members', 'A.3.2'],
])('%s opens with %s', (text, number) => {
  expect(readLabel(text)?.printed).toBe(number);
});
