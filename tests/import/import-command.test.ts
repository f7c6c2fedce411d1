import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkIds } from '../../src/checks/check-ids';
import { readProtocol } from '../../src/protocols/read-protocol';
import { protocolCheck } from '../command/console';

/** A council's protocol in other words than any that comes with the product. */
const northvale = `Northvale District Council

Convention on Relations between Councillors and Employees

Adopted 3 May 2021, amended 14 March 2024

1. General

1.1 Councillors and employees are expected to treat each other with courtesy and respect at all times.

2. Letters and emails

2.1 An employee who answers a councillor will not copy the reply to another councillor without the consent of the councillor who wrote.

2.2 Blind copies are not acceptable and shall never be used.

2.3 Letters about a ward matter should be copied to the ward councillors.

2.4 Councillors must not give undertakings on behalf of the Council.

3. Public comment

3.1 It is not appropriate for councillors to criticise individual employees in public. A concern about the conduct of an employee should be raised with the Chief Executive.

4. Confidentiality

5. Employees

5.1 Councillors will not give instructions to individual members of staff.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('protocol import --format json', () => {
  test('prints title, body, date and, for each of the twelve checks, its clause or null', async () => {
    const ran = await protocolCheck(['protocol', 'import', file('northvale.txt', northvale), '--format', 'json']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const said = JSON.parse(ran.stdout);
    expect(said).toMatchObject({
      file: 'northvale.txt',
      title: 'Convention on Relations between Councillors and Employees',
      body: 'Northvale District Council',
      date: '14 March 2024',
    });
    expect(Object.keys(said.checks).sort()).toEqual([...checkIds].sort());
    expect(said.checks['blind-copy']).toMatchObject({
      clauses: ['2.2'],
      modal: 'not acceptable',
      severity: 'breach',
      binds: 'both',
      heading: false,
      words: 'Blind copies are not acceptable and shall never be used.',
    });
    expect(said.checks['copied-member']).toMatchObject({
      clauses: ['2.1'],
      binds: 'officers',
      satisfiedBy: ['consent'],
    });
    expect(said.checks['officer-criticism']).toMatchObject({ clauses: ['3.1'], severity: 'caution', binds: 'members' });
    expect(said.checks.confidence).toMatchObject({ clauses: ['4'], modal: null, severity: 'advice', heading: true });
    for (const absent of ['official-name', 'personal-data', 'advice-pressure', 'party-political', 'personal-matters']) {
      expect({ [absent]: said.checks[absent] }).toEqual({ [absent]: null });
    }
  });

  test('writes nothing', async () => {
    await protocolCheck(['protocol', 'import', file('northvale.txt', northvale), '--format', 'json']);
    expect(readdirSync(folder)).toEqual(['northvale.txt']);
  });
});

describe('protocol import --out', () => {
  test('writes a protocol file that check can use at once', async () => {
    const out = join(folder, 'northvale.json');
    const ran = await protocolCheck(['protocol', 'import', file('northvale.md', northvale), '--out', out]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const json: unknown = JSON.parse(readFileSync(out, 'utf8'));
    expect(readProtocol(json, 'northvale.json')).toEqual({ protocol: json });
    const letter = file(
      'letter.eml',
      'From: Ann <ann@northvale.example>\nTo: Cllr Bo <bo@members.northvale.example>\nBcc: Cllr Cy <cy@members.northvale.example>\nSubject: Drains\nX-Unsent: 1\n\nDear Bo, the drains are done.\n',
    );
    const register = file(
      'register.json',
      JSON.stringify({
        council: 'Northvale',
        domains: { 'northvale.example': 'officer', 'members.northvale.example': 'member' },
        people: [],
        mailboxes: [],
      }),
    );
    const checked = await protocolCheck([
      'check',
      '--protocol',
      out,
      '--register',
      register,
      '--format',
      'json',
      letter,
    ]);
    const [entry] = JSON.parse(checked.stdout);
    expect(entry.findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ check: 'blind-copy', severity: 'breach', clauses: ['2.2'] })]),
    );
  });

  test('keeps the file that stood there, each time under a name of its own', async () => {
    const document = file('northvale.txt', northvale);
    const out = file('northvale.json', 'mine');
    await protocolCheck(['protocol', 'import', document, '--out', out]);
    const first = readFileSync(out, 'utf8');
    await protocolCheck(['protocol', 'import', document, '--out', out]);
    expect(readFileSync(`${out}.bak`, 'utf8')).toBe('mine');
    expect(readFileSync(`${out}.bak2`, 'utf8')).toBe(first);
    expect(readdirSync(folder).sort()).toEqual([
      'northvale.json',
      'northvale.json.bak',
      'northvale.json.bak2',
      'northvale.txt',
    ]);
  });

  test('that cannot be written is answered with one sentence, and leaves nothing behind', async () => {
    const ran = await protocolCheck(['protocol', 'import', file('northvale.txt', northvale), '--out', folder]);
    expect(ran.status).toBe(2);
    expect(ran.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^protocol-check: .*cannot be written: .*\.$/),
    ]);
    expect(readdirSync(folder)).toEqual(['northvale.txt']);
  });
});

test('the report sets each proposal beside its sentence, and says what was not found', async () => {
  const { stdout } = await protocolCheck(['protocol', 'import', file('northvale.txt', northvale)]);
  expect(stdout).toMatch(
    /Blind copies \(blind-copy\): Breach; sure\n {2}Clause 2\.2, Letters and emails: “not acceptable”\n {4}“Blind copies are not acceptable/,
  );
  expect(stdout).toMatch(
    /Confidential information \(confidence\): Advice; likely\n {2}Clause 4, Confidentiality\n {4}The protocol has this heading and no text under it yet\./,
  );
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /No clause was found on .*party business.* Drafts are not checked for that\./,
  );
  expect(stdout).toMatch(/Nothing was written; --out FILE writes a protocol file\./);
});

describe('protocol import --update', () => {
  const confirmed = async () => {
    const out = join(folder, 'northvale.json');
    await protocolCheck(['protocol', 'import', file('northvale.txt', northvale), '--out', out]);
    const protocol = JSON.parse(readFileSync(out, 'utf8'));
    protocol.confirmed = ['blind-copy', 'copied-member', 'tone', 'party-political'];
    protocol.checks['blind-copy'].exceptions = ['Newsletters, as the committee agreed.'];
    writeFileSync(out, JSON.stringify(protocol));
    return out;
  };
  const amended = northvale
    .replace('14 March 2024', '1 June 2025')
    .replace('2.2 Blind', '2.2 Letters are kept for six years.\n\n2.3 Blind')
    .replace('2.3 Letters about', '2.4 Letters about')
    .replace('2.4 Councillors must', '2.5 Councillors must')
    .replace('without the consent of the councillor who wrote', 'unless the councillor who wrote is told');

  test('keeps confirmed entries that still hold, under their new numbers, and asks again for the rest', async () => {
    const out = await confirmed();
    const ran = await protocolCheck([
      'protocol',
      'import',
      file('northvale-2025.txt', amended),
      '--update',
      out,
      '--format',
      'json',
    ]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const said = JSON.parse(ran.stdout);
    expect(said.kept).toEqual(['blind-copy', 'tone', 'party-political']);
    expect(said.again).toContainEqual({ check: 'copied-member', why: 'clause 2.1 does not say the same any more' });
    const protocol = JSON.parse(readFileSync(out, 'utf8'));
    expect(protocol).toMatchObject({ date: '1 June 2025', confirmed: ['blind-copy', 'tone', 'party-political'] });
    expect(protocol.checks['blind-copy']).toMatchObject({
      clauses: ['2.3'],
      exceptions: ['Newsletters, as the committee agreed.'],
    });
    expect(protocol.checks['copied-member']).toMatchObject({ clauses: ['2.1'], satisfiedBy: ['statement'] });
    expect(protocol.checks['party-political']).toBeNull();
  });

  test('shows what changed clause by clause', async () => {
    const out = await confirmed();
    const ran = await protocolCheck([
      'protocol',
      'import',
      file('northvale-2025.txt', amended),
      '--update',
      out,
      '--format',
      'json',
    ]);
    const { changes } = JSON.parse(ran.stdout);
    expect(changes.slice(1)).toEqual([
      {
        kind: 'changed',
        number: '2.1',
        before: expect.stringContaining('without the consent'),
        after: expect.stringContaining('is told'),
      },
      { kind: 'renumbered', number: '2.3', from: '2.2' },
      { kind: 'renumbered', number: '2.4', from: '2.3' },
      { kind: 'renumbered', number: '2.5', from: '2.4' },
      { kind: 'added', number: '2.2', after: 'Letters are kept for six years.' },
    ]);
  });

  test('a document that has not changed changes nothing', async () => {
    const out = await confirmed();
    const ran = await protocolCheck(['protocol', 'import', join(folder, 'northvale.txt'), '--update', out]);
    expect(ran.stdout).toContain('No clause has changed since the file was made.');
  });
});

describe('a document that cannot be imported is answered with one sentence, and nothing is written', () => {
  const big = (name: string) => {
    const path = file(name, '');
    truncateSync(path, 200 * 1024 * 1024);
    return path;
  };
  test.each<[string, () => string, RegExp]>([
    ['no such file', () => join(folder, 'none.docx'), /there is no such file/],
    ['a folder', () => folder, /this is a folder/],
    ['an empty file', () => file('a.txt', ''), /the file is empty/],
    ['a file of 200 MB', () => big('a.pdf'), /larger than 100 MB/],
    [
      'a protected Word file',
      () => file('a.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      /protected with a password/,
    ],
    [
      'an old Word file',
      () => file('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      /old kind \(\.doc\)/,
    ],
    [
      'a picture',
      () => file('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
      /neither a document nor text/,
    ],
    [
      'a document about something else',
      () =>
        file('a.txt', 'Allotment rules\n\n1. Plots must be kept tidy.\n\n2. Bonfires are not allowed before dusk.\n'),
      /does not read like a protocol/,
    ],
    ['a part that is not there', () => file('a.txt', northvale), /it has no part "Planning"/],
  ])('%s', async (name, path, sentence) => {
    const ran = await protocolCheck([
      'protocol',
      'import',
      path(),
      '--out',
      join(folder, 'out.json'),
      ...(name.startsWith('a part') ? ['--part', 'Planning'] : []),
    ]);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
    expect(ran.stderr).toMatch(/^protocol-check: .*\.\n$/);
    expect(readdirSync(folder).filter((each) => each.startsWith('out'))).toEqual([]);
  });

  test.each([
    [['protocol'], /Say protocol import or protocol compare/],
    [['protocol', 'export'], /There is no command "protocol export"/],
    [['protocol', 'import'], /Name the document/],
    [['protocol', 'compare', 'swale'], /Name two protocols/],
    [['protocol', 'import', 'a.txt', '--format', 'sarif'], /--format is one of text, json/],
    [['protocol', 'import', 'a.txt', '--update', 'swale'], /takes the path of a protocol file/],
  ])('%p', async (argv, sentence) => {
    const ran = await protocolCheck(argv);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(sentence);
  });
});

describe('a constitution', () => {
  const filler = (about: string) =>
    Array.from(
      { length: 40 },
      (_, at) => `${at + 2}. The ${about} shall be reviewed by the Council each year and reported to its committees.`,
    ).join('\n\n');
  const constitution = [
    'Constitution of Northvale District Council',
    'Part 5A Members’ Allowances Scheme',
    filler('scheme of allowances'),
    'Part 5B Protocol on Member/Officer Relations',
    northvale.slice(northvale.indexOf('1. General')),
    'Part 5C Planning Code',
    '1. Members must not blind copy anyone into planning letters.',
    filler('planning code'),
  ].join('\n\n');

  test('is read for the part that is the protocol', async () => {
    const ran = await protocolCheck(['protocol', 'import', file('constitution.txt', constitution), '--format', 'json']);
    const said = JSON.parse(ran.stdout);
    expect(said.part).toBe('Part 5B Protocol on Member/Officer Relations');
    expect(said.checks['blind-copy'].clauses).toEqual(['2.2']);
    expect(said.notes).toContainEqual(expect.stringMatching(/^Only the part "Part 5B .*" was read/));
  });

  test('or for the part that --part names', async () => {
    const ran = await protocolCheck([
      'protocol',
      'import',
      file('constitution.txt', constitution),
      '--part',
      'planning code',
      '--format',
      'json',
    ]);
    expect(JSON.parse(ran.stdout).checks['blind-copy'].clauses).toEqual(['1']);
  });
});

describe('protocol compare', () => {
  test('shows how two protocols treat each check, and where they differ', async () => {
    const ran = await protocolCheck(['protocol', 'compare', 'publica-6b', 'wiltshire-fire']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    const one = ran.stdout.replace(/\s+/g, ' ');
    expect(one).toContain('Blind copies (blind-copy): come to the same');
    expect(one).toContain('Copying in other members (copied-member): differ in what satisfies it');
    expect(one).toContain('Writing in the council’s name (official-name): differ in whether there is a clause');
    for (const check of checkIds) expect(ran.stdout).toContain(`(${check})`);
  });

  test('takes a file as well as an id', async () => {
    const out = join(folder, 'northvale.json');
    await protocolCheck(['protocol', 'import', file('northvale.txt', northvale), '--out', out]);
    const ran = await protocolCheck(['protocol', 'compare', out, 'swale']);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('Northvale District Council');
  });
});
