import { strToU8, zipSync } from 'fflate';
import { findClauses } from '../../src/protocols/import/clauses';
import { readDocx } from '../../src/protocols/import/readers/read-docx';
import { docxOf } from './made-documents';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const listed = (level: number, text: string, list = 5) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const levels = (...texts: [string, string][]) =>
  texts
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
const legal = `<w:abstractNum w:abstractNumId="7">${levels(['decimal', '%1.'], ['decimal', '%1.%2'], ['lowerLetter', '(%3)'], ['lowerRoman', '(%4)'])}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num>`;
const clausesOf = (body: string, extra: { numbering?: string; styles?: string } = {}) =>
  findClauses(readDocx(docxOf([], { body, numbering: legal, ...extra })).blocks).clauses;

describe('numbers that Word prints from its lists', () => {
  test('sections, clauses and items of one list, each after the number above it', () => {
    const clauses = clausesOf(
      [
        listed(0, 'Roles'),
        listed(1, 'Members lead.'),
        listed(1, 'Officers:'),
        listed(2, 'advise members;'),
        listed(3, 'in writing;'),
        listed(2, 'report to them.'),
        listed(0, 'Letters'),
        listed(1, 'Letters are private.'),
      ].join(''),
    );
    expect(clauses.map((each) => each.number)).toEqual(['1.1', '1.2', '1.2(a)', '1.2(a)(i)', '1.2(b)', '2.1']);
    expect(clauses.map((each) => each.heading)).toEqual(['Roles', 'Roles', 'Roles', 'Roles', 'Roles', 'Letters']);
    expect(clauses[2]?.lead).toBe('Officers:');
  });

  test('a number that belongs to the paragraph’s style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>';
    const styled = (style: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
    const clauses = clausesOf(
      styled('Part', 'Letters') + styled('Clause', 'Letters are private.') + styled('Clause', 'They are kept.'),
      { styles },
    );
    expect(clauses.map((each) => each.number)).toEqual(['1.1', '1.2']);
  });

  test('a paragraph of the list without words counts, one that is moved or struck out does not', () => {
    const struck = (mark: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr><w:rPr><w:${mark} w:id="9"/></w:rPr></w:pPr><w:${mark} w:id="8">${run('Gone.')}</w:${mark}></w:p>`;
    const clauses = clausesOf(
      [
        listed(0, 'Members lead the Council.'),
        listed(0, ''),
        struck('moveFrom'),
        struck('del'),
        listed(0, 'Letters are private.'),
      ].join(''),
    );
    expect(clauses.map((each) => each.number)).toEqual(['1', '3']);
  });

  test('a list that takes its levels from a list style', () => {
    const numbering = `<w:abstractNum w:abstractNumId="7"><w:styleLink w:val="Clauses"/>${levels(['decimal', '%1.'], ['decimal', '%1.%2'])}</w:abstractNum><w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="Clauses"/></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="7"/></w:num>`;
    const styles =
      '<w:style w:type="numbering" w:styleId="Clauses"><w:name w:val="Clauses"/><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>';
    const clauses = clausesOf(listed(0, 'Roles') + listed(1, 'Members lead.') + listed(1, 'Officers advise.', 6), {
      numbering,
      styles,
    });
    expect(clauses.map((each) => each.number)).toEqual(['1.1', '1.2']);
  });

  test.each(['lowerRoman', 'upperRoman', 'lowerLetter', 'upperLetter'])(
    'a start beyond all numbers in %s is read, and ends',
    (format) => {
      const numbering = `<w:abstractNum w:abstractNumId="7">${levels([format, '%1.']).replace('w:start w:val="1"', 'w:start w:val="1e999"')}</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num>`;
      const { blocks } = readDocx(docxOf([], { body: listed(0, 'Letters are private.'), numbering }));
      expect(blocks.map((each) => each.text)).toEqual(['Letters are private.']);
    },
  );

  test('letters after z are doubled', () => {
    const body = Array.from({ length: 29 }, () => listed(2, 'Letters are private.')).join('');
    const { blocks } = readDocx(docxOf([], { body, numbering: legal }));
    expect(blocks.slice(24).map((each) => each.marker)).toEqual(['(y)', '(z)', '(aa)', '(bb)', '(cc)']);
  });

  test('a number that is typed stands as it is, in a table as well', () => {
    const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
    const clauses = clausesOf(
      `<w:p>${run('5.5 – 10.1')}<w:r><w:tab/></w:r>${run('Letters are private.')}</w:p><w:tbl><w:tr>${cell('5.5 – 10.2')}${cell('Letters are kept.')}</w:tr></w:tbl>`,
    );
    expect(clauses.map((each) => [each.number, each.paragraphs[0]?.text])).toEqual([
      ['5.5-10.1', 'Letters are private.'],
      ['5.5-10.2', 'Letters are kept.'],
    ]);
  });
});

describe('tracked changes', () => {
  const read = readDocx(
    docxOf([], {
      body: `<w:p>${run('1. Members ')}<w:ins w:id="1">${run('must ')}</w:ins><w:del w:id="2"><w:r><w:delText>should </w:delText></w:r></w:del>${run('not criticise officers.')}</w:p><w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('2. Letters')}</w:p><w:p>${run('are private.')}</w:p><w:p><w:moveFrom w:id="4">${run('Moved away.')}</w:moveFrom></w:p>`,
    }),
  );

  test('insertions count as made, deletions as gone, and a deleted paragraph mark joins two paragraphs', () => {
    expect(read.blocks.map((each) => each.text)).toEqual([
      '1. Members must not criticise officers.',
      '2. Letters are private.',
    ]);
  });

  test('that is said', () => {
    expect(read.notes).toEqual([expect.stringMatching(/^The document has tracked changes .*\.$/)]);
  });

  test('a paragraph whose number changed has its new one, and that is said', () => {
    const changed = readDocx(
      docxOf([], {
        body: `${listed(0, 'Letters')}<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr><w:pPrChange w:id="1"><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run('Letters are private.')}</w:p>`,
        numbering: legal,
      }),
    );
    expect(changed.blocks.map((each) => each.marker)).toEqual(['1.', '1.1']);
    expect(changed.notes).toEqual([expect.stringMatching(/^The document has tracked changes .*\.$/)]);
  });
});

describe('a file that is no Word document', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['another zip file', zipSync({ 'a.txt': strToU8('a') }), /no Word document/],
    [
      'a Word document cut short',
      docxOf([{ kind: 'paragraph', text: 'Letters are private.' }]).slice(0, 400),
      /damaged or not complete/,
    ],
  ])('%s is answered with one sentence', (_, bytes, sentence) => {
    expect(() => readDocx(bytes)).toThrow(sentence);
  });
});
