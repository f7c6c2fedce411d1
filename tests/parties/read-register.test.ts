import { readRegister } from '../../src/parties/read-register';
import sampleRegister from '../../src/parties/sample-register.json';

type Loose = Record<string, unknown> & { people: Record<string, unknown>[]; mailboxes: Record<string, unknown>[] };

/** What is said of the sample register once it has been changed. */
function problems(change: (register: Loose) => void): string[] {
  const register = structuredClone(sampleRegister) as unknown as Loose;
  change(register);
  const result = readRegister(register);
  return 'problems' in result ? result.problems : [];
}
const first = (list: Record<string, unknown>[]) => list[0] as Record<string, unknown>;

test('the sample register is a register', () => {
  expect(readRegister(sampleRegister)).toMatchObject({ register: { council: 'Northvale District Council' } });
});

test('positions, ward, group, post, senior, of, protocol and mailboxes may be left out', () => {
  const people = [{ name: 'Anita Webb', role: 'member', emails: ['a@b.example'] }];
  expect(readRegister({ council: 'X', domains: { 'b.example': 'officer' }, people })).toEqual({
    register: { council: 'X', domains: { 'b.example': 'officer' }, people, mailboxes: [] },
  });
});

describe('each mistake gets one sentence: which entry, which field, what is expected', () => {
  const cases: [string, (register: Loose) => void, string[]][] = [
    [
      'a role that is none',
      (r) => {
        first(r.people).role = 'mayor';
      },
      ['Person 1 (Anita Webb): "role" should be "member" or "officer".'],
    ],
    [
      'an address that is none',
      (r) => {
        first(r.people).emails = ['anita'];
      },
      ['Person 1 (Anita Webb): "emails" should be a list of one or more addresses such as "name@council.example".'],
    ],
    [
      'no address',
      (r) => {
        first(r.people).emails = [];
      },
      ['Person 1 (Anita Webb): "emails" should be a list of one or more addresses such as "name@council.example".'],
    ],
    [
      'a person without a name',
      (r) => {
        delete first(r.people).name;
      },
      ['Person 1: "name" should be a name, in quotes.'],
    ],
    [
      'senior in quotes',
      (r) => {
        first(r.people).senior = 'yes';
      },
      ['Person 1 (Anita Webb): "senior" should be true or false, without quotes.'],
    ],
    [
      'a field nobody knows',
      (r) => {
        first(r.people).email = 'a@b.example';
      },
      ['Person 1 (Anita Webb): "email" is not a field of the register; remove it or correct its spelling.'],
    ],
    [
      'a mailbox of no kind',
      (r) => {
        first(r.mailboxes).kind = 'team';
      },
      [
        'Mailbox 1 (planning@northvale.example): "kind" should be one of officer-team, officer-list, member-office, member-list, system, press.',
      ],
    ],
    [
      'no council',
      (r) => {
        delete r.council;
      },
      ['The register: "council" should be the name of the council, in quotes.'],
    ],
    [
      'a domain of no role',
      (r) => {
        r.domains = { 'b.example': 'staff' };
      },
      [
        'The register: "b.example" should be each mail domain of the council with "member" or "officer", such as { "council.example": "officer" }.',
      ],
    ],
    [
      'people that are no list',
      (r) => {
        (r as Record<string, unknown>).people = {};
      },
      ['The register: "people" should be a list of people in square brackets.'],
    ],
    [
      'two mistakes',
      (r) => {
        first(r.people).role = 1;
        first(r.mailboxes).address = 'x';
      },
      [
        'Person 1 (Anita Webb): "role" should be "member" or "officer".',
        'Mailbox 1 (x): "address" should be an address such as "team@council.example".',
      ],
    ],
    [
      'an address that two people have',
      (r) => {
        (r.people[1] as Record<string, unknown>).emails = ['CLLR.A.Webb@members.northvale.example'];
      },
      [
        'Person 2 (Marcus Bell): the address CLLR.A.Webb@members.northvale.example already belongs to Person 1 (Anita Webb); leave it with one of them.',
      ],
    ],
  ];
  test.each(cases)('%s', (_, change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  test.each([null, [], 'register', 7])('%p in place of a register', (json) => {
    const result = readRegister(json);
    expect(result).toEqual({
      problems: ['The register is not an object: expected { "council": …, "domains": …, "people": … }.'],
    });
  });
});
