import fc from 'fast-check';
import { file, mistakesOfOurs, personOf, problemOf, proposed, registerOf } from './asked';

const people = (text: string | Uint8Array) =>
  registerOf(proposed({ 'list.csv': text })).people.map(({ name, role, emails }) => [name, role, emails.join(' ')]);

const two = [
  ['Anita Webb', 'member', 'a.webb@northvale.example'],
  ['Tom Ashworth', 'officer', 't.ashworth@northvale.example'],
];

describe('a CSV of people, whatever its columns are called', () => {
  test.each([
    [
      'commas',
      'Name,Role,Email\nCllr Anita Webb,Member,a.webb@northvale.example\nTom Ashworth,Officer,t.ashworth@northvale.example\n',
    ],
    [
      'semicolons',
      'E-mail address;Full Name;Type;Member or officer\na.webb@northvale.example;Webb, Anita;;Councillor\nt.ashworth@northvale.example;Ashworth, Tom;;Staff\n',
    ],
    [
      'tabs',
      'Surname\tForename(s)\tMail\tJob Title\nWebb\tCllr Anita\ta.webb@northvale.example\tCouncillor\nAshworth\tTom\tt.ashworth@northvale.example\tSolicitor\n'
        .replace('Job Title', 'Role')
        .replace('Councillor', 'Member')
        .replace('Solicitor', 'Employee'),
    ],
    [
      'a mark, and the line ends of Windows',
      '\ufeffName,Role,Email\r\n"Webb, Anita",Member,a.webb@northvale.example\r\n"Ashworth, Tom",Officer,t.ashworth@northvale.example\r\n',
    ],
    [
      'a line that names the sign between cells',
      'sep=;\nName;Role;Email\nAnita Webb;Member;a.webb@northvale.example\nTom Ashworth;Officer;t.ashworth@northvale.example',
    ],
    [
      'titles above the head',
      'Northvale District Council,,\n"People, November 2026",,\n,,\nName,Role,Email\nAnita Webb,Member,a.webb@northvale.example\nTom Ashworth,Officer,t.ashworth@northvale.example',
    ],
    ['no head at all', 'Anita Webb,Member,a.webb@northvale.example\nTom Ashworth,Officer,t.ashworth@northvale.example'],
    [
      'names that nobody knows',
      'Wer,Was,Wo\nAnita Webb,Member,a.webb@northvale.example\nTom Ashworth,Officer,t.ashworth@northvale.example',
    ],
  ])('with %s', (_, text) => {
    expect(people(text)).toEqual(two);
  });

  test('shows how each column was taken, and takes no private ones', () => {
    const { files } = proposed({
      'staff.csv':
        'Surname,Forename,Job title,Work email,Home email,Mobile,Payroll no\nLowe,Peter,Planner,p.lowe@northvale.example,peter@post.example,07700 900123,17\n',
    });
    expect(files[0]?.columns?.map(({ column, field, by }) => [column, field, by])).toEqual([
      ['Surname', 'last', 'name'],
      ['Forename', 'first', 'name'],
      ['Job title', 'post', 'name'],
      ['Work email', 'email', 'name'],
      ['Home email', null, 'private'],
      ['Mobile', null, 'private'],
      ['Payroll no', null, 'none'],
    ]);
    expect(JSON.stringify(files)).not.toMatch(/07700|post\.example/);
  });

  test('a person’s choice of columns goes before what we think', () => {
    const proposal = proposed(
      { 'a.csv': 'Name,Known to us as,Email,Area\nA M Webb,Anita Webb,a.webb@northvale.example,Riverside\n' },
      null,
      {
        columns: [
          { field: 'name', column: 'known to us as', file: null },
          { field: 'ward', column: 'Area', file: 'a.csv' },
          { field: 'role', column: 'member', file: 'a.csv' },
          { field: 'name', column: 'Elsewhere', file: 'b.csv' },
        ],
      },
    );
    expect(personOf(proposal, 'Anita Webb')).toMatchObject({ role: 'member', ward: 'Riverside' });
  });

  test('a chosen column that is not there is said so, with those that are', () => {
    const proposal = proposed({ 'a.csv': 'Name,Email\nJo,a@b.example\n' }, null, {
      columns: [{ field: 'name', column: 'Who', file: null }],
    });
    expect(proposal.files[0]?.problem).toBe('it has no column "Who"; its columns are "Name", "Email"');
  });

  test('several addresses may stand in one cell', () => {
    expect(
      people(
        'Name,Role,Email\nAnita Webb,Member,"a.webb@northvale.example; <anita@northvale.example>, mailto:aw@northvale.example"',
      ),
    ).toEqual([['Anita Webb', 'member', 'a.webb@northvale.example anita@northvale.example aw@northvale.example']]);
  });

  test('“Title” is no post where it says Mrs, and “Role” no role where it is a job', () => {
    const proposal = proposed(
      {
        'a.csv':
          'Title,Name,Role,Email\nMrs,Ruth Farrell,Chief Executive,ruth@northvale.example\nMr,Tom Ashworth,Solicitor,tom@northvale.example\n',
      },
      null,
      { domains: { 'northvale.example': 'officer' } },
    );
    expect(registerOf(proposal).people.map((each) => [each.name, each.role])).toEqual([
      ['Ruth Farrell', 'officer'],
      ['Tom Ashworth', 'officer'],
    ]);
  });

  test('somebody of whom nothing tells the role is asked about, and left out', () => {
    const { questions, register } = proposed({
      'a.csv':
        'Name,Email\nCllr Anita Webb,a.webb@post.example\nJo Black,jo@home.example\nSam Reed,sam@elsewhere.example\nAl Fox,al@fourth.example\nBo Hay,bo@fifth.example\nCy Lee,cy@sixth.example\n',
    });
    expect(register?.people.map((each) => each.name)).toEqual(['Anita Webb']);
    expect(questions.filter((each) => each.kind === 'role').map((each) => each.about[0])).toEqual([
      'Jo Black',
      'Sam Reed',
      'Al Fox',
      'Bo Hay',
      'Cy Lee',
    ]);
  });

  test('whoever has left by it is not taken', () => {
    expect(
      people(
        'Name,Role,Email,Leaving date\nAnita Webb,Member,a.webb@northvale.example,\nTom Ashworth,Officer,t.ashworth@northvale.example,31/12/2027\nJo Black,Officer,jo@northvale.example,30/09/2026\n',
      ),
    ).toEqual(two);
  });
});

describe('a list of staff', () => {
  const told = { domains: { 'northvale.example': 'officer' } } as const;
  const farrell = 'Ruth Farrell,ruth@northvale.example';
  const lowe = 'Peter Lowe,peter@northvale.example';

  test.each([
    ['a division', `Name,Email,Job title,Directorate,Division\n${farrell},Chief Executive,Executive,Legal\n`],
    ['a group', `Name,Email,Job title,Group\n${farrell},Chief Executive,Legal\n`],
    ['a division, and no posts', `Name,Email,Department,Division\n${farrell},Legal,Contracts\n${lowe},Legal,Land\n`],
    [
      'positions for posts',
      `Name,Email,Position,Division\n${farrell},Chief Executive,Legal\n${lowe},Member Services Officer,Legal\nJo Black,jo@northvale.example,Planner,Land\n`,
    ],
    ['a department in Welsh', `Enw,Ebost,Adran\n${farrell},Cyfreithiol\n`],
    ['members of staff by name', `Member of staff,Email,Job title,Division\n${farrell},Chief Executive,Legal\n`],
  ])('with %s holds no members', (_, text) => {
    const { people } = registerOf(proposed({ 'staff.csv': text }, null, told));
    expect(people.filter((each) => each.role !== 'officer' || each.ward || each.group)).toEqual([]);
    expect(people[0]?.name).toBe('Ruth Farrell');
  });

  test('leaves a division to members where a head, a title or a post speaks of them', () => {
    for (const text of [
      'Councillor,Email,Post,Division\nAnita Webb,a.webb@northvale.example,Leader of the Council,Abbey\n',
      'Enw,Ebost,Adran,Plaid\nAnita Webb,a.webb@northvale.example,Abbey,Green\n',
      'Name,Email,Job title,Division\nAnita Webb,a.webb@northvale.example,County Councillor,Abbey\n',
      'Name,Email,Service,Division\nCllr Anita Webb,a.webb@northvale.example,Members,Abbey\n',
      'Name,Email,Position,Division\nAnita Webb,a.webb@northvale.example,Leader of the Council,Abbey\n',
      'Name,Email,Division\nAnita Webb,a.webb@northvale.example,Abbey\n',
    ]) {
      expect(personOf(proposed({ 'm.csv': text }, null, told), 'Anita Webb')).toMatchObject({
        role: 'member',
        ward: 'Abbey',
      });
    }
  });

  test('a choice of a column goes before that', () => {
    const proposal = proposed({ 'a.csv': `Name,Email,Job title,Division\n${farrell},,Abbey\n` }, null, {
      columns: [{ field: 'ward', column: 'Division', file: null }],
    });
    expect(personOf(proposal, 'Ruth Farrell')).toMatchObject({ role: 'member', ward: 'Abbey' });
  });

  test('“Staff member” and “Member of staff” are officers', () => {
    for (const role of ['Staff member', 'Member of staff', 'Member support officer']) {
      expect(
        people(
          `Name,Role,Email\nAnita Webb,Member,a.webb@northvale.example\nTom Ashworth,${role},t.ashworth@northvale.example\n`,
        ),
      ).toEqual(two);
    }
    expect(people('Name,Role,Email\nTom Ashworth,Staff member,t.ashworth@northvale.example\n')).toEqual([two[1]]);
  });

  test('nobody is called by a user name', () => {
    expect(
      people(
        'Username,Forename,Surname,Email,Job title\nrfarrell,Ruth,Farrell,ruth@northvale.example,Chief Executive\n',
      ),
    ).toEqual([['Ruth Farrell', 'officer', 'ruth@northvale.example']]);
  });
});

describe('a CSV that is not quite right is read all the same', () => {
  const windows = (text: string) =>
    Uint8Array.from(
      [...text].map((each) => ({ '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96 })[each] ?? each.charCodeAt(0)),
    );

  test('in Windows-1252', () => {
    const text = 'Name,Role,Ward,Email\nSeán O’Neill,Member,King’s Heath – West,sean@northvale.example\n';
    const proposal = proposed([file('list.csv', windows(text))]);
    expect(personOf(proposal, 'Seán O’Neill')).toMatchObject({ ward: 'King’s Heath – West' });
  });

  test.each([
    ['quotes within a cell, not doubled', '"Anita "Annie" Webb",Member,a.webb@northvale.example', 'Anita "Annie" Webb'],
    ['quotes within a cell, doubled', '"Anita ""Annie"" Webb",Member,a.webb@northvale.example', 'Anita "Annie" Webb'],
    ['a quote that is never closed', '"Anita Webb,Member,a.webb@northvale.example', 'Anita Webb'],
    ['a quote at the end alone', 'Anita Webb",Member,a.webb@northvale.example', 'Anita Webb"'],
  ])('with %s', (_, row, name) => {
    const rows = `Name,Role,Email\n${row}\n"Ashworth, Tom",Officer,t.ashworth@northvale.example\nJo Black,Officer,jo.black@northvale.example\n`;
    expect(people(rows)).toEqual([
      [name, 'member', 'a.webb@northvale.example'],
      two[1],
      ['Jo Black', 'officer', 'jo.black@northvale.example'],
    ]);
  });

  test('with an address of several lines in one cell', () => {
    expect(
      people(
        'Name,Role,Office,Email\nAnita Webb,Member,"Town Hall\nHigh Street, Northvale\nNV1 1AA",a.webb@northvale.example\nTom Ashworth,Officer,,t.ashworth@northvale.example',
      ),
    ).toEqual(two);
  });

  test('wherever stray quotes stand, whoever has none in the row is still read', () => {
    const name = fc.constantFrom('Ann Webb', 'Webb, Ann', 'An"n Webb', '"Ann Webb', 'Ann Webb"', '“Ann” Webb');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), fc.nat(6), (names, at) => {
        const rows = names.map(
          (each, index) => `${each.includes(',') ? `"${each}"` : each},Member,a${index}@northvale.example`,
        );
        rows.splice(Math.min(at, rows.length), 0, 'Tom Ashworth,Member,t.ashworth@northvale.example');
        const text = ['Name,Role,Email', ...rows, 'Jo Black,Member,jo.black@northvale.example'].join('\n');
        const found = registerOf(proposed({ 'list.csv': text })).people.flatMap((each) => each.emails);
        expect(found).toEqual(expect.arrayContaining(['t.ashworth@northvale.example', 'jo.black@northvale.example']));
      }),
    );
  });

  test('any table of people comes back as it was written, whatever the sign between cells', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
    const person = fc.record({
      first: word,
      last: word,
      ward: fc.stringMatching(/^[A-Z][a-z]{2,8}[ ,;"\n][A-Z][a-z]{2,8}$/),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), fc.constantFrom(',', ';', '\t'), (list, sign) => {
        const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const rows = list.map(({ first, last, ward }, at) =>
          [`${first} ${last}`, 'Member', ward, `${at}.${last}@northvale.example`].map(cell).join(sign),
        );
        const { register } = proposed({
          'list.csv': [['Name', 'Role', 'Ward', 'Email'].map(cell).join(sign), ...rows].join('\r\n'),
        });
        expect(register?.people.map((each) => [each.ward, each.emails[0]])).toEqual(
          list.map(({ ward, last }, at) => [ward.replace('\n', ' '), `${at}.${last}@northvale.example`]),
        );
      }),
    );
  });
});

describe('a file that is no list of people gets one sentence', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /the file is empty/],
    ['blank', ' \n\n', /the file is empty/],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /save the sheet as CSV/],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /save the sheet as CSV/],
    ['a PDF', '%PDF-1.7', /this is a PDF/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /this is no text/],
    ['a head alone', 'Name,Email\n', /nobody below them/],
    ['no names', 'Colour,Size\nred,3\nblue,4\n', /no column of it holds names/],
    ['more rows than a council has people', `Name,Email\n${'Jo,\n'.repeat(200_002)}`, /more than 200,000 rows/],
    ['a letter', 'Dear Tom\n\nThe culvert is blocked again.\n\nAnita', /no column of it holds names/],
  ])('%s', (_, text, sentence) => {
    expect(problemOf('list.csv', text)).toMatch(sentence);
  });

  test('whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(mistakesOfOurs(proposed([file('list', bytes)]))).toEqual([]);
      }),
    );
  });

  test.each([
    ['a list of people', 'Name,Email,Role,Division,Leaving date\n', ',', '\n'],
    ['a list of accounts', 'DisplayName,ProxyAddresses,UserPrincipalName,Department\n', ',', '\n'],
    ['groups', 'Group,Group email,Members\n', ',', '\n'],
    [
      'councillors by ward',
      '<councillorsbyward><ward><wardtitle>',
      '</wardtitle><councillor><fullusername>',
      '</fullusername></councillor>',
    ],
    ['cards', 'BEGIN:VCARD\nFN:', '\nEMAIL;ENCODING=QUOTED-PRINTABLE:', '\nEND:VCARD\nBEGIN:VCARD\nN:'],
  ])('whatever stands in %s', (_, opening, next, end) => {
    const signs = fc.constantFrom(
      '"',
      ';',
      '<',
      '</councillorsbyward>',
      '&amp;',
      '&#0;',
      '=E1=9',
      '\r\n ',
      '1/1/2026',
      '[',
    );
    const value = fc.oneof(signs, fc.constantFrom('Cllr Jo Black', 'a@b.example', ''), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(fc.oneof(value, fc.constantFrom(next, end))), (pieces) => {
        expect(mistakesOfOurs(proposed({ list: opening + pieces.join('') + end }))).toEqual([]);
      }),
    );
  });

  test('whatever a directory’s JSON holds', () => {
    const key = fc.constantFrom(
      'value',
      'mail',
      'members',
      'displayName',
      'proxyAddresses',
      '@odata.nextLink',
      '@odata.type',
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, true, 7, '', 'Jo Black', 'a@b.example', '#microsoft.graph.group'),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (json) => {
        expect(mistakesOfOurs(proposed({ 'users.json': JSON.stringify(json) }))).toEqual([]);
      }),
    );
  });
});
