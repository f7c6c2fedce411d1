import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sampleRegister from '../../src/parties/sample-register.json';
import { protocolCheck } from './console';
import { clearUp, folderWith, register } from './desk-drawer';

afterAll(clearUp);

/** What `register check` says of a register file with this text. */
async function checked(text: string | Uint8Array, ...argv: string[]) {
  const file = join(folderWith({ 'register.json': text }), 'register.json');
  const ran = await protocolCheck(['register', 'check', ...argv, file], { today: '2026-11-26' });
  return { ...ran, stdout: ran.stdout.replaceAll(file, 'register.json') };
}

type Loose = Record<string, unknown> & { people: Record<string, unknown>[]; mailboxes: Record<string, unknown>[] };

/** The lines said of the sample register once it has been changed. */
async function said(change: (register: Loose) => void): Promise<{ status: number; lines: string[] }> {
  const json = structuredClone(sampleRegister) as unknown as Loose;
  json.asOf = '2026-11-01';
  change(json);
  const { status, stdout } = await checked(JSON.stringify(json, null, 2), '--format', 'json');
  const { points } = JSON.parse(stdout) as { points: { kind: string; sentence: string }[] };
  return { status, lines: points.map((each) => `${each.kind}: ${each.sentence}`) };
}
const entry = (list: Record<string, unknown>[], at: number) => list[at] as Record<string, unknown>;

test('a register without a mistake passes', async () => {
  const ran = await protocolCheck(['register', 'check', register]);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout).toMatch(/sample-register\.json: nothing is wrong\.\n/);
});

test('everything wrong is said at once, by line, with the entry, the field and what is expected', async () => {
  const { status, stdout, stderr } = await checked(`{
  "council": "Northvale",
  "domains": { "northvale.example": "staff", "north vale": "officer" },
  "people": [
    { "name": "Anita Webb", "role": "member", "emails": ["a.webb@northvale.example"] },
    { "name": "Tom Ashworth", "role": "clerk",
      "emails": ["A.Webb@northvale.example"], "colour": "blue" },
    {
      "name": "Priya Nair",
      "role": "member",
      "emails": ["p.nair"],
      "name": "Priya Nair"
    }
  ],
  "mailboxes": [
    { "address": "leader@northvale.example", "kind": "member-office",
      "of": [
        "m.bell@northvale.example"
      ] }
  ]
}
`);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toBe(`register.json: 8 mistakes.
  line 3: The register: "northvale.example" should be each mail domain of the council with "member" or "officer", such as { "council.example": "officer" }.
  line 3: The register: "north vale" is no mail domain; write what stands after the @ of an address, such as "council.example".
  line 6: Person 2 (Tom Ashworth): "role" should be "member" or "officer".
  line 7: Person 2 (Tom Ashworth): "colour" is not a field of the register; remove it or correct its spelling.
  line 7: Person 2 (Tom Ashworth): the address A.Webb@northvale.example already belongs to Person 1 (Anita Webb); leave it with one of them.
  line 11: Person 3 (Priya Nair): "emails" should be a list of one or more addresses such as "name@council.example".
  line 12: Person 3 (Priya Nair): "name" is there twice, and only the last counts; keep one.
  line 18: Mailbox 1 (leader@northvale.example): "of" names m.bell@northvale.example, whom the register does not hold; add that person or take the address out.
To look at, where it may be meant:
  line 2: The register: it does not say how old it is; "asOf" would tell.
`);
});

describe('what a format cannot see', () => {
  const cases: [string, (register: Loose) => void, RegExp][] = [
    [
      'an office whose member is not in the register',
      (r) => {
        entry(r.mailboxes, 2).of = ['gone@members.northvale.example'];
      },
      /^mistake: Mailbox 3 \(leader@.*"of" names gone@.*, whom the register does not hold/,
    ],
    [
      'an office that belongs to an officer',
      (r) => {
        entry(r.mailboxes, 2).of = ['peter.lowe@northvale.example'];
      },
      /^mistake: Mailbox 3 .* an officer, where a member's office belongs to a member/,
    ],
    [
      'a list that names another list',
      (r) => {
        entry(r.mailboxes, 3).of = ['planning@northvale.example'];
      },
      /^mistake: Mailbox 4 .* which is a mailbox and no person/,
    ],
    [
      'the same address for a person and a mailbox',
      (r) => {
        entry(r.mailboxes, 0).address = 'peter.lowe@northvale.example';
      },
      /^mistake: Mailbox 1 .* already belongs to Person 13 \(Peter Lowe\)/,
    ],
    [
      'a protocol nobody knows',
      (r) => {
        r.protocol = 'northvale';
      },
      /^mistake: The register: "protocol" is "northvale", which is none of publica-6b, /,
    ],
    [
      'a register older than the last election',
      (r) => {
        r.asOf = '2026-04-30';
        r.elected = '2026-05-07';
      },
      /^mistake: The register: it is of 2026-04-30, older than the last election \(2026-05-07\)/,
    ],
    [
      'a register older than the day the council sets',
      (r) => {
        r.notBefore = '2026-11-20';
      },
      /^mistake: The register: it is of 2026-11-01, older than the day the council has set \(2026-11-20\)/,
    ],
    [
      'an election, and no word of how old the register is',
      (r) => {
        r.elected = '2026-05-07';
        delete r.asOf;
      },
      /^mistake: The register: it does not say how old it is.*add "asOf"/,
    ],
    [
      'a register of tomorrow',
      (r) => {
        r.asOf = '2026-11-27';
      },
      /^mistake: The register: "asOf" is 2026-11-27, a day still to come/,
    ],
    [
      'a day that is none',
      (r) => {
        r.elected = '7 May 2026';
      },
      /^mistake: The register: "elected" should be a date such as/,
    ],
    [
      'a concern about an officer that goes to nobody',
      (r) => {
        entry(r.people, 8).concernsTo = ['nobody@northvale.example'];
      },
      /^mistake: Person 9 \(Ruth Farrell\): "concernsTo" names nobody@/,
    ],
    [
      'a concern about an officer that goes to the same officer',
      (r) => {
        entry(r.people, 8).concernsTo = ['Ruth.Farrell@northvale.example'];
      },
      /^mistake: Person 9 \(Ruth Farrell\): "concernsTo" names the same person/,
    ],
  ];
  test.each(cases)('%s is a mistake', async (_, change, sentence) => {
    const { status, lines } = await said(change);
    expect({ status, lines }).toEqual({ status: 1, lines: [expect.stringMatching(sentence)] });
  });

  const remarks: [string, (register: Loose) => void, RegExp][] = [
    [
      'two people of one name',
      (r) => {
        entry(r.people, 14).name = 'Mr Peter Lowe';
      },
      /^remark: Person 15 \(Mr Peter Lowe\): it has the name of Person 13/,
    ],
    [
      'an office that is nobody’s',
      (r) => {
        delete entry(r.mailboxes, 2).of;
      },
      /^remark: Mailbox 3 .* whose office it is/,
    ],
    [
      'a list of nobody',
      (r) => {
        entry(r.mailboxes, 3).of = [];
      },
      /^remark: Mailbox 4 .* who is on it/,
    ],
    [
      'an officer on a list of members',
      (r) => {
        entry(r.mailboxes, 3).of = ['cllr.a.webb@members.northvale.example', 'peter.lowe@northvale.example'];
      },
      /^remark: Mailbox 4 .* holds peter\.lowe@northvale\.example, of the officers/,
    ],
    [
      'a clerk with no other officer, and no word of whom a concern goes to',
      (r) => {
        r.people = r.people.filter((each) => each.role === 'member' || each.name === 'Ruth Farrell');
        r.mailboxes = [];
      },
      /^remark: Person 9 \(Ruth Farrell\): .*say in "concernsTo" whom the protocol names/,
    ],
  ];
  test.each(remarks)('%s is a remark, and no mistake', async (_, change, sentence) => {
    const { status, lines } = await said(change);
    expect({ status, lines }).toEqual({ status: 0, lines: [expect.stringMatching(sentence)] });
  });

  test('an election still to come makes nothing old', async () => {
    const { status, lines } = await said((r) => {
      r.elected = '2027-05-06';
    });
    expect({ status, lines }).toEqual({ status: 0, lines: [] });
  });
});

describe('a file that is no JSON', () => {
  test('is said so by line, each slip once', async () => {
    const { status, stdout } = await checked(`{
  "council": "Northvale"
  "domains": {},
  "people": [
    { "name": Anita, "role": "member" },
  ]
}
`);
    expect(status).toBe(2);
    expect(stdout).toContain('  line 3: The file is not JSON: a comma is missing before this.\n');
    expect(stdout).toMatch(/ line 5: The file is not JSON: a word stands here without its quotes\.\n/);
    expect(stdout).toMatch(/ line 6: The file is not JSON: .*a comma is one too many\.\n/);
  });

  test.each([
    ['', /The file is empty/],
    ['council: Northvale', /The file is not JSON/],
    ['['.repeat(200_000), /brackets within brackets/],
  ])('%#', async (text, sentence) => {
    const { status, stdout, stderr } = await checked(text);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(stdout).toMatch(sentence);
  });

  test('or not even UTF-8', async () => {
    const { status, stderr } = await checked(Buffer.from('{ "council": "Sî\u00f4n" }', 'latin1'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/the register is not saved as UTF-8/);
  });

  test('or of 200 MB, or not there, or a folder', async () => {
    const folder = folderWith({});
    const file = join(folder, 'register.json');
    writeFileSync(file, '');
    truncateSync(file, 200 * 1024 * 1024);
    for (const [path, sentence] of [
      [file, /larger than 64 MB/],
      [join(folder, 'none.json'), /no such file/],
      [folder, /this is a folder/],
    ] as const) {
      const { status, stderr } = await protocolCheck(['register', 'check', path]);
      expect(status).toBe(2);
      expect(stderr).toMatch(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});

test.each([
  [['register'], /Say register check/],
  [['register', 'check'], /Name the register/],
  [['register', 'check', 'a.json', 'b.json'], /"b\.json" is one too many/],
  [['register', 'mend'], /There is no command "register mend"/],
])('%j is answered with one sentence', async (argv, sentence) => {
  const { status, stderr } = await protocolCheck(argv);
  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
});
