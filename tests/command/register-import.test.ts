import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { northvaleGroups, northvaleMembers, northvaleUsers } from '../parties/import/lists';
import { protocolCheck } from './console';
import { clearUp, folderWith } from './desk-drawer';

afterAll(clearUp);

const staff =
  'Name;Job title;E-mail\nLowe, Peter;Principal Planning Officer;peter.lowe@northvale.example\nFrith, Joanna;Democratic Services Officer;joanna.frith@northvale.example\n';
const council = ['--council', 'Northvale District Council'];

/** A folder with a council's lists, and `register import` in it. */
function lists(more: Record<string, string | Uint8Array> = {}) {
  const folder = folderWith({
    'members.xml': northvaleMembers,
    'users.json': northvaleUsers,
    'groups.json': northvaleGroups,
    'staff.csv': staff,
    ...more,
  });
  const at = (name: string) => join(folder, name);
  return {
    folder,
    at,
    register: () => JSON.parse(readFileSync(at('register.json'), 'utf8')),
    run: async (...argv: string[]) => {
      const ran = await protocolCheck(
        ['register', 'import', ...argv.map((each) => (/^[a-z]+\.(?:xml|json|csv|vcf)$/.test(each) ? at(each) : each))],
        { today: '2026-11-26' },
      );
      return {
        ...ran,
        stdout: ran.stdout.replaceAll(`${folder}/`, ''),
        stderr: ran.stderr.replaceAll(`${folder}/`, ''),
      };
    },
  };
}

const all = ['members.xml', 'users.json', 'groups.json', 'staff.csv'];

describe('register import', () => {
  test('shows everything, and writes nothing without --yes', async () => {
    const { run, at } = lists();
    const { status, stdout, stderr } = await run(...all, ...council, '--out', 'register.json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(existsSync(at('register.json'))).toBe(false);
    expect(stdout).toContain('members.xml: councillors by ward, from ModernGov; 7 people\n');
    expect(stdout).toContain(
      '  “Job title” is post (by its name): Principal Planning Officer | Democratic Services Officer\n',
    );
    expect(stdout).toMatch(/New people \(11\):/);
    expect(stdout).toMatch(/Please settle \(4\):/);
    expect(stdout).toMatch(/Senior officers, by their posts \(2\):/);
    expect(stdout).toMatch(
      /Nothing was written\. If this is right, say it again with --yes, and it is written to\s+register\.json\.\n$/,
    );
  });

  test('writes with --yes a register that register check accepts and check can use', async () => {
    const { run, at } = lists({
      'letter.eml':
        'From: cllr.a.webb@members.northvale.example\nTo: peter.lowe@northvale.example\nBcc: cllr.p.nair@members.northvale.example\nSubject: Mill Lane\n\nPeter\n\nPlease see below.\n\nAnita Webb\n',
    });
    const ran = await run(...all, ...council, '--protocol', 'publica-6b', '--out', 'register.json', '--yes');
    expect(ran.stdout).toMatch(
      /The register holds 6 members, 5 officers and 6 mailboxes; 0 people are as before\.\nWritten to register\.json\.\n$/,
    );
    expect(await protocolCheck(['register', 'check', at('register.json')], { today: '2026-11-26' })).toMatchObject({
      status: 0,
    });
    const checked = await protocolCheck([
      'check',
      '--register',
      at('register.json'),
      '--format',
      'json',
      at('letter.eml'),
    ]);
    expect(JSON.parse(checked.stdout)[0].findings).toEqual([
      expect.objectContaining({ check: 'blind-copy', severity: 'breach' }),
      expect.objectContaining({ check: 'copied-member', severity: 'breach' }),
    ]);
  });

  test('with --update shows what has changed, and keeps the register before beside it', async () => {
    const { run, at, register } = lists();
    await run(...all, ...council, '--out', 'register.json', '--yes');
    const first = readFileSync(at('register.json'), 'utf8');
    writeFileSync(
      at('members.xml'),
      northvaleMembers
        .replace('Cllr Owen Pritchard', 'Cllr Dev Shah')
        .replace('cllr.o.pritchard@', 'cllr.d.shah@')
        .replace('>Abbey<', '>Abbey Fields<'),
    );
    const shown = await run('members.xml', '--update', 'register.json');
    expect(shown.stdout).toMatch(/New people \(1\):\n {2}Dev Shah, member/);
    expect(shown.stdout).toMatch(/Changed \(1\):\n {2}Priya Nair: ward was Abbey, is Abbey Fields\n/);
    expect(shown.stdout).toMatch(/Left, and taken out \(1\):\n {2}Owen Pritchard, member/);
    expect(readFileSync(at('register.json'), 'utf8')).toBe(first);
    const written = await run('members.xml', '--update', 'register.json', '--yes');
    expect(written.stdout.replace(/\s+/g, ' ')).toMatch(
      /Written to register\.json\. The register before is kept as register\.json\.bak\. $/,
    );
    expect(readFileSync(at('register.json.bak'), 'utf8')).toBe(first);
    expect(register().people.map((each: { name: string }) => each.name)).toContain('Dev Shah');
  });

  test('--format json holds the proposal for other programs', async () => {
    const { run } = lists();
    const { stdout } = await run('members.xml', ...council, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      written: null,
      kept: null,
      files: [{ file: 'members.xml', kind: 'moderngov', people: 7 }],
      register: { council: 'Northvale District Council', elected: '2026-05-07' },
      leavers: [],
    });
  });

  test('takes choices: columns, domains, senior posts, names apart, another council, whom concerns go to', async () => {
    const { run, register } = lists({
      'people.csv': 'Who,Area,Reach\nAnita Webb,Riverside,anita@post.example\nJo Reed,Hill,jo@post.example\n',
      'clerk.csv': 'Name,Job title,Email\nSam Green,Business Manager,sam@millbrook.example\n',
      'county.csv': 'Councillor,Division,Email\nJo Reed,Hills,jo.reed@county.example\n',
    });
    const ran = await run(
      'people.csv',
      'clerk.csv',
      '--council',
      'Millbrook Parish Council',
      '--map',
      'name=Name',
      '--out',
      'register.json',
      '--yes',
    );
    expect(ran.stderr).toBe(
      'protocol-check: people.csv: it has no column "Name"; its columns are "Who", "Area", "Reach".\n',
    );
    const again = await run(
      ...['people.csv', 'clerk.csv', '--council', 'Millbrook Parish Council', '--out', 'register.json', '--yes'],
      ...['--domain', 'millbrook.example=officer', '--senior', 'Business Manager'],
      ...['--concerns-to', 'anita@post.example', '--elected', '2026-05-07', '--not-before', '2026-09-01'],
    );
    expect(again.stdout).toMatch(/“Who” is name \(by what it holds\)/);
    expect(register()).toMatchObject({
      domains: { 'millbrook.example': 'officer' },
      elected: '2026-05-07',
      notBefore: '2026-09-01',
      people: expect.arrayContaining([
        expect.objectContaining({ name: 'Sam Green', senior: true, concernsTo: ['anita@post.example'] }),
      ]),
    });
  });
});

describe('lists that cannot be read are named at once, and nothing is written', () => {
  const bad = {
    'bomb.xml': '<!DOCTYPE x [<!ENTITY a "a">]><councillorsbyward>&a;</councillorsbyward>',
    'empty.csv': '',
    'letter.csv': 'Dear Tom\n\nThe culvert is blocked.\n',
    'broken.json': '{"value": [',
  };
  test('each by one sentence', async () => {
    const { run, folder } = lists(bad);
    const { status, stdout, stderr } = await run(
      'members.xml',
      ...Object.keys(bad),
      ...council,
      '--out',
      'register.json',
      '--yes',
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^protocol-check: bomb\.xml: it declares a document type.*\.$/),
      expect.stringMatching(/^protocol-check: empty\.csv: the file is empty; save it again\.$/),
      expect.stringMatching(/^protocol-check: letter\.csv: no column of it holds names; .*with --map name=COLUMN\.$/),
      expect.stringMatching(/^protocol-check: broken\.json: it is not whole JSON.*\.$/),
    ]);
    expect(readdirSync(folder)).not.toContain('register.json');
  });

  test('so are a file of 200 MB, a folder, and one that is not there', async () => {
    const { run, folder, at } = lists({ 'huge.csv': 'Name\n' });
    truncateSync(at('huge.csv'), 200 * 1024 * 1024);
    const { status, stderr } = await run('huge.csv', folder, 'none.csv', ...council);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/huge\.csv: the list cannot be read: it is larger than 64 MB/),
      expect.stringMatching(/the list cannot be read: this is a folder/),
      expect.stringMatching(/none\.csv: the list cannot be read: there is no such file/),
    ]);
  });

  test('a register that cannot be used is not brought up to date', async () => {
    const { run, at } = lists({ 'register.json': '{"council": "X"}' });
    const { status, stderr } = await run('members.xml', '--update', 'register.json', '--yes');
    expect(status).toBe(2);
    expect(stderr).toMatch(/"domains" should be/);
    expect(readFileSync(at('register.json'), 'utf8')).toBe('{"council": "X"}');
  });

  test('nor is one written without the council’s name, or where there is no such folder', async () => {
    const { run } = lists();
    expect((await run('members.xml', '--out', 'register.json', '--yes')).stderr).toMatch(/Say with --council NAME/);
    expect((await run('members.xml', ...council, '--out', '/none/such/register.txt', '--yes')).stderr).toMatch(
      /cannot be written/,
    );
  });
});

test.each([
  [['register', 'import'], /Name the lists/],
  [['register', 'import', 'a.csv', '--yes'], /Say with --out FILE/],
  [['register', 'import', 'a.csv', '--map', 'colour=Red'], /"colour" is none of them/],
  [['register', 'import', 'a.csv', '--map', 'name'], /is written like/],
  [['register', 'import', 'a.csv', '--domain', 'n.example=staff'], /--domain is one of member, officer/],
  [['register', 'import', 'a.csv', '--elected', 'May'], /is a day such as/],
  [['register', 'import', 'a.csv', '--format', 'sarif'], /--format is one of text, json/],
])('%j is answered with one sentence', async (argv, sentence) => {
  const { status, stderr } = await protocolCheck(argv);
  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
