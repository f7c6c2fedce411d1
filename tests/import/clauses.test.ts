import { type Clause, findClauses } from '../../src/protocols/import/clauses';
import { readHtml } from '../../src/protocols/import/readers/read-html';
import { readText } from '../../src/protocols/import/readers/read-text';

const rule = 'Members must not criticise officers in public, at meetings or in the press.';
const clausesOf = (text: string): Clause[] => findClauses(readText(text).blocks).clauses;
const numbersOf = (text: string) => clausesOf(text).map((each) => each.number);
const textOf = (clauses: readonly Clause[], number: string) =>
  clauses.find((each) => each.number === number)?.paragraphs.map((each) => each.text);

describe('a clause is cited by the number that a reader sees', () => {
  test.each<[string, string, string[]]>([
    ['whole numbers', `77. Letters are private.\n\n78. ${rule}`, ['77', '78']],
    [
      'whole numbers without a full stop',
      `Roles\n\n1 Members lead.\n\n2 ${rule}\n\nMedia\n\n3 Officers advise.`,
      ['1', '2', '3'],
    ],
    ['an added clause', `12. Letters are private.\n\n12A. ${rule}\n\n13. The end is near.`, ['12', '12A', '13']],
    ['dotted numbers', `7.0 Letters\n\n7.9 Letters are private.\n7.10 ${rule}`, ['7.9', '7.10']],
    [
      'dashed numbers',
      `### 5.5 – 10 Correspondence\n\n**5.5 – 10.1** Letters are private.\n\n**5.5 – 10.2** ${rule}`,
      ['5.5-10.1', '5.5-10.2'],
    ],
    [
      'a letter and figures',
      `A. General\n\nA.3 Letters\n\nA.3.1 Letters are private.\nA.3.2 ${rule}`,
      ['A.3.1', 'A.3.2'],
    ],
    [
      'letters under a numbered heading',
      `10. Correspondence\n\n(a) Letters are private.\n\n(b) ${rule}`,
      ['10(a)', '10(b)'],
    ],
    [
      'roman numerals under a lettered heading',
      `A. Letters\n\n(i) Letters are private.\n(ii) They are kept.\n(iii) ${rule}`,
      ['A(i)', 'A(ii)', 'A(iii)'],
    ],
    [
      'the letter i among letters',
      `2 Roles\n\n(h) Eight is said.\n\n(i) ${rule}\n\n(j) Ten is said.`,
      ['2(h)', '2(i)', '2(j)'],
    ],
    [
      'a list in a list',
      `3.4 Officers:\n\n(a) advise:\n\n(i) members; and\n\n(ii) committees.\n\n(b) report.`,
      ['3.4', '3.4(a)', '3.4(a)(i)', '3.4(a)(ii)', '3.4(b)'],
    ],
    [
      'roman sections with figures',
      `I. Roles\n\nI.1 Members lead.\n\nII. Letters\n\nII.1 Letters are private.\n\nII.2 ${rule}`,
      ['I.1', 'II.1', 'II.2'],
    ],
    [
      'roman sections whose headings have no number',
      `ROLES\n\nI.1 Members lead.\n\nLETTERS\n\nII.2 Letters are private.\n\nMEDIA\n\nIII.3 ${rule}\n\nREVIEW\n\nIV.1 The end is near.`,
      ['I.1', 'II.2', 'III.3', 'IV.1'],
    ],
    [
      'a part of a constitution in front',
      `7C.1 Letters\n\n7C.1.1 Letters are private.\n\n7C.1.2 ${rule}`,
      ['7C.1.1', '7C.1.2'],
    ],
    [
      'a clause and its item in one',
      `3. Letters\n\n3.1(a) Letters are private.\n\n3.1(b) ${rule}`,
      ['3.1(a)', '3.1(b)'],
    ],
    ['figures in brackets', `1 Roles of Members\n\n(1)Members lead.\n\n(2) ${rule}`, ['1(1)', '1(2)']],
    [
      'numbers that begin again in each section',
      `1. Roles\n\n1. Members lead.\n2. Officers advise.\n\n2. Letters\n\n1. ${rule}\n`,
      ['1.1', '1.2', '2.1'],
    ],
    [
      'numbers that count on through the sections',
      `I. Roles\n\n1. Members lead.\n\n2. Officers advise.\n\nII. Letters\n\n3. ${rule}`,
      ['1', '2', '3'],
    ],
    [
      'numbers that begin again under headings without one',
      `Letters\n\n1. Letters are private.\n\nMedia\n\n1. ${rule}`,
      ['Letters (1)', 'Media (1)'],
    ],
    [
      'paragraphs without a number under a numbered heading',
      `10.0 Letters\n\nLetters are private.\n\n${rule}\n\n11.0 Media\n\nThe media are told.`,
      ['10.0', '11.0'],
    ],
    [
      'paragraphs without a number under a heading',
      `Letters\n\nLetters are private.\n\nMedia\n\n${rule}`,
      ['Letters', 'Media'],
    ],
    [
      'a section named as such',
      `Section 4: Letters\n\nLetters are private.\n\nSection 5: Media\n\n${rule}`,
      ['Section 4', 'Section 5'],
    ],
    [
      'rows of a table',
      `| No. | Subject | Rule |\n|---|---|---|\n| 1 | Letters | Letters are private. |\n| 2 | Media | ${rule} |`,
      ['Introduction', '1', '2'],
    ],
  ])('%s', (_, text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });

  test('bullets belong to the clause above them, and complete its words', () => {
    const clauses = clausesOf(
      '109. A member should:\n\n - avoid attacks;\n - keep criticism private.\n\n110. The end is near.',
    );
    expect(clauses.map((each) => each.number)).toEqual(['109', '110']);
    expect(clauses[0]?.paragraphs).toEqual([
      { text: 'A member should:', item: false },
      { text: 'avoid attacks;', item: true },
      { text: 'keep criticism private.', item: true },
    ]);
  });

  test('a heading with a number and nothing under it is kept as such', () => {
    const clauses = clausesOf('1. General\n\n1.1 Members lead.\n\n2. Letters\n\n3. Media\n');
    expect(clauses.map((each) => [each.number, each.headingOnly])).toEqual([
      ['1.1', false],
      ['2', true],
      ['3', true],
    ]);
  });
});

describe('what a scan does to numbers', () => {
  const clauses = clausesOf(
    [
      '7.8 Eight is said here.',
      '7.9 7.9 Nine was printed twice.',
      'Ten lost its number and is said all the same.',
      '7.11 Eleven is said here.',
      '7.l2 Twelve has a letter for a figure.',
    ].join('\n\n'),
  );

  test('one printed twice counts once, and letters that stand for figures are read as figures', () => {
    expect(clauses.map((each) => each.number)).toEqual(['7.8', '7.9', '7.10', '7.11', '7.12']);
    expect(textOf(clauses, '7.9')).toEqual(['Nine was printed twice.']);
  });

  test('one that is lost is worked out from its neighbours, and marked so', () => {
    expect(clauses.filter((each) => each.inferred).map((each) => each.number)).toEqual(['7.10']);
    expect(textOf(clauses, '7.10')).toEqual(['Ten lost its number and is said all the same.']);
  });

  test.each<[string, string, string]>([
    ['A. Roles are said here.', 'C. Media are said here.', 'B'],
    ['I. Roles are said here.', 'III. Media are said here.', 'II'],
    ['(i) roles are said here;', '(iii) media are said here.', '(ii)'],
    ['(a) roles are said here;', '(c) media are said here.', '(b)'],
    ['12A. Roles are said here.', '12C. Media are said here.', '12B'],
    ['3.1(a) Roles are said here.', '3.1(c) Media are said here.', '3.1(b)'],
  ])('between %p and %p it is %s', (before, after, number) => {
    const found = clausesOf(`${before}\n\n${rule}\n\n${after}`);
    expect(found.filter((each) => each.inferred).map((each) => each.number)).toEqual([number]);
    expect(textOf(found, number)).toEqual([rule]);
  });

  test('a paragraph whose number cannot be told stays with the clause before it', () => {
    const found = clausesOf(`(aa) Roles are said here.\n\n${rule}\n\n(cc) Media are said here.`);
    expect(found.flatMap((each) => each.paragraphs.map(({ text }) => text))).toContain(rule);
  });
});

test('a question that begins with "May" is a clause of its own and no day of that month', () => {
  expect(numbersOf('58. Can officers see a diary? No.\n\n59. May a councillor see one? No.')).toEqual(['58', '59']);
  expect(numbersOf('1. The protocol was adopted on\n12 May 2023 by the Council.\n2. It is kept.')).toEqual(['1', '2']);
});

describe('the page around the text', () => {
  test('running heads and page numbers are set aside, and a sentence goes on over the page', () => {
    const page = (number: number, text: string) =>
      `Part 6B: Member/Officer Protocol\n\n${text}\n\nPage ${number} of 4\n\f`;
    const read = readText(
      page(1, '1. Members lead.') +
        page(2, '2. Officers advise members and') +
        page(3, 'do so without fear.') +
        page(4, `3. ${rule}`),
    );
    const { clauses } = findClauses(read.blocks);
    expect(clauses.map((each) => each.number)).toEqual(['1', '2', '3']);
    expect(textOf(clauses, '2')).toEqual(['Officers advise members and do so without fear.']);
    expect(read.besideText).toContain('Part 6B: Member/Officer Protocol');
  });

  describe('where pages are not known, rules that begin alike are no running heads', () => {
    const alike = ['the press', 'other councils', 'anyone else without consent'].map(
      (end) => `Members must not copy letters to ${end}`,
    );
    const texts = (text: string) => readText(text).blocks.map((each) => each.text);

    test('as paragraphs', () => {
      expect(texts(`Letters\n\n${alike.join('\n\n')}\n`)).toEqual(['Letters', ...alike]);
    });

    test('as rows of a table, also where a row comes again', () => {
      const rows = ['Must be courteous', 'Must not use blind copies', 'Must not criticise officers'].map(
        (said) => `| Councillors and officers | ${said} |`,
      );
      const read = readText(`| Who | Rule |\n|---|---|\n${rows.join('\n')}\n`);
      expect(read.blocks.map((each) => each.cells?.[1])).toEqual([
        'Rule',
        'Must be courteous',
        'Must not use blind copies',
        'Must not criticise officers',
      ]);
      const table = '| Rule | Applies to |\n|---|---|\n';
      const again = readText(['Letters', 'Media', 'Gifts'].map((each) => `## ${each}\n\n${table}`).join('\n'));
      expect(again.blocks.filter((each) => each.cells)).toHaveLength(3);
      expect(again.besideText).toEqual([]);
    });

    test('as headings that the file marks as such', () => {
      const sections = alike.map((each, at) => `## Duties\n\n${at + 1}. ${each}.`);
      expect(texts(sections.join('\n\n')).filter((each) => each === 'Duties')).toHaveLength(3);
    });

    test('as lines that a width cut at the same words', () => {
      const cut = 'Members must not pass on papers given in confidence to those who are not';
      const ends = ['councillors.', 'officers.', 'members of a committee.'];
      expect(texts(ends.map((end) => `${cut}\n${end}`).join('\n\n'))).toEqual(ends.map((end) => `${cut} ${end}`));
    });

    test('and a head that changes only by its date and number is one all the same', () => {
      const heads = [
        'Part 6B: Members and officers – April 2023',
        'Part 6B: Members and officers',
        'Part 6B: Members and officers – 12',
      ];
      const read = readText(heads.map((head, at) => `${at + 1}. ${alike[at]}.\n\n${head}\n`).join('\n'));
      expect(read.blocks).toHaveLength(3);
      expect(read.besideText).toEqual(heads);
    });
  });

  test('lines broken at a width are one paragraph, also where one begins with a number', () => {
    const clauses = clausesOf(
      '1.1 This protocol guides members and officers of the Council in their relations under section\n28 of the Localism Act 2011 and is adopted by the whole Council for all who serve in it for\nall time.\n1.2 Given the variety of such relations it does not seek to be comprehensive or prescriptive.\n',
    );
    expect(clauses.map((each) => each.number)).toEqual(['1.1', '1.2']);
    expect(textOf(clauses, '1.1')?.[0]).toMatch(/under section 28 of the Localism Act 2011 .* all time\.$/);
  });

  test('a table of contents is passed over, with page numbers or without', () => {
    const body = `1. Roles\n\n1.1 Members lead.\n\n2. Letters\n\n2.1 ${rule}\n\n3. Media\n\n3.1 The media are told.\n`;
    expect(
      numbersOf(`Contents\n\n1. Roles .......... 3\n2. Letters .......... 4\n3. Media .......... 5\n\n${body}`),
    ).toEqual(['1.1', '2.1', '3.1']);
    expect(numbersOf(`1\tRoles\n2\tLetters\n3\tMedia\n\n${body}`)).toEqual(['1.1', '2.1', '3.1']);
  });
});

describe('numbers that only the markup of a web page gives', () => {
  const numbersIn = (html: string) => findClauses(readHtml(html).blocks).clauses.map((each) => each.number);

  test.each<[string, string, string[]]>([
    [
      'lists in lists',
      `<ol><li><b>Roles</b><ol><li>Members lead.</li><li>Officers do:<ul><li>advise</li></ul></li></ol></li><li><b>Letters</b><ol><li>${rule}</li></ol></li></ol>`,
      ['1.1', '1.2', '2.1'],
    ],
    [
      'a list under each heading',
      `<h2>1. Roles</h2><ol><li>Members lead.</li></ol><h2>2. Letters</h2><ol><li>Letters are private.</li><li>${rule}</li></ol>`,
      ['1.1', '2.1', '2.2'],
    ],
    [
      'letters by type, under headings',
      `<h2>Letters</h2><ol type="a"><li>Letters are private.</li></ol><h2>Media</h2><ol type="a"><li>${rule}</li></ol>`,
      ['Letters (a)', 'Media (a)'],
    ],
    [
      'a start and a value',
      `<ol start="77"><li>Letters are private.</li></ol><p>Between.</p><ol start="78"><li>${rule}</li><li value="80">The end.</li></ol>`,
      ['77', '78', '80'],
    ],
    [
      'roman by style',
      `<h2>3. Letters</h2><ol style="list-style-type: lower-roman"><li>Letters are private.</li><li>${rule}</li></ol>`,
      ['3(i)', '3(ii)'],
    ],
    [
      'letters after z, as a browser prints them',
      `<h2>4. Letters</h2><ol type="a" start="25">${`<li>${rule}</li>`.repeat(5)}</ol>`,
      ['4(y)', '4(z)', '4(aa)', '4(ab)', '4(ac)'],
    ],
  ])('%s', (_, html, numbers) => {
    expect(numbersIn(html)).toEqual(numbers);
  });

  test.each(['i', 'I', 'a', 'A'])('a start beyond all numbers of type %s is read, and ends', (type) => {
    const { blocks } = readHtml(`<ol type="${type}" start="99999999999999999999"><li>${rule}</li></ol>`);
    expect(blocks.map((each) => each.text)).toEqual([rule]);
  });

  test.each<[string, string, number]>([
    ['a paragraph', '<p role="heading" aria-level="2">Letters</p>', 2],
    ['a paragraph whose end tag is left out', '<p role="heading" aria-level="2">Letters', 2],
    ['a box with boxes in it', '<div role="heading" aria-level="3"><div></div><div>Letters</div></div>', 3],
    ['words in a paragraph', '<p><span role="heading">Letters</span></p>', 2],
    ['a level that is no number', '<p role="heading" aria-level="two">Letters</p>', 2],
  ])('a heading by its role alone, as %s, ends where its tag does', (_, html, level) => {
    const { blocks } = readHtml(`<div>${html}<p>${rule}</p></div>`);
    expect(blocks.map((each) => [each.text, each.heading])).toEqual([
      ['Letters', level],
      [rule, 0],
    ]);
  });

  test('menus, scripts and struck-out words are no text of the document', () => {
    const { blocks } = readHtml(
      `<nav><p>${rule}</p></nav><script>x = '1. y'</script><p>1. Members <del>must</del> may write.</p><div hidden><div>no</div>no</div>`,
    );
    expect(blocks.map((each) => each.text)).toEqual(['1. Members may write.']);
  });
});

test('a row of a table with a number and a heading is a heading, whose text may be wanting', () => {
  const { clauses } = findClauses(
    readHtml(
      `<table><tr><td>7.3 – 1</td><td>Manners</td></tr><tr><td>7.3 – 1.1</td><td>${rule}</td></tr>` +
        '<tr><td>7.3 – 2</td><td>Particular matters</td></tr><tr><td>7.3 – 2.1</td><td>The copying of letters</td></tr>' +
        '<tr><td>7.3 – 2.2</td><td>The media</td></tr></table>',
    ).blocks,
  );
  expect(clauses.map((each) => [each.number, each.heading, each.headingOnly])).toEqual([
    ['7.3-1.1', 'Manners', false],
    ['7.3-2.1', 'The copying of letters', true],
    ['7.3-2.2', 'The media', true],
  ]);
});

test('a table’s column that says whom each rule is for is no part of its text', () => {
  const rows = [
    ['No.', 'Rule', 'Applies to'],
    ['R1', 'Do not use hidden copies.', 'Staff'],
    ['R2', rule, 'Everyone'],
  ];
  const html = `<h2>Letters</h2><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  const { clauses } = findClauses(readHtml(html).blocks);
  expect(clauses.map(({ number, appliesTo }) => [number, appliesTo])).toEqual([
    ['R1', 'Staff'],
    ['R2', 'Everyone'],
  ]);
  expect(textOf(clauses, 'R1')).toEqual(['Do not use hidden copies.']);
});
