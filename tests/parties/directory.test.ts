import type { Mailbox } from '../../src/draft/draft';
import { inspect } from '../../src/inspect';
import { openDirectory } from '../../src/parties/directory';
import { openPrivateDirectory, privateRegister } from '../../src/parties/private-register';
import sampleRegister from '../../src/parties/sample-register.json';
import { anita, directoryOf, draftOf, inspectAtNorthvale, nadia, protocolOf, tom } from '../northvale';

/** What is known of somebody who is written to. */
function known(mailbox: Mailbox) {
  const party = inspectAtNorthvale({ from: tom, to: [mailbox] }).parties.to[0];
  return {
    role: party?.role,
    kind: party?.kind,
    label: party?.label,
    person: party?.person?.name ?? null,
    uncertain: party?.uncertain,
  };
}
const at = (address: string, name = ''): Mailbox => ({ name, address });

describe('an address', () => {
  const hers = { role: 'member', kind: 'person', label: 'Cllr Anita Webb', person: 'Anita Webb', uncertain: false };
  test.each([
    ['as the register has it', 'cllr.a.webb@members.northvale.example'],
    ['in another case', 'Cllr.A.Webb@Members.Northvale.EXAMPLE'],
    ['with a plus-tag', 'cllr.a.webb+planning@members.northvale.example'],
    ['with mailto:', 'mailto:cllr.a.webb@members.northvale.example'],
    ['with spaces round it', ' cllr.a.webb@members.northvale.example '],
  ])('%s is the person’s', (_, address) => {
    expect(known(at(address))).toEqual(hers);
  });

  test('is the person’s whatever name the draft shows', () => {
    expect(known(at('cllr.a.webb@members.northvale.example', 'Planning helpdesk'))).toEqual(hers);
  });

  test('one of several is the same person’s', () => {
    expect(known(at('marcus.bell@northvale.example'))).toMatchObject({ role: 'member', person: 'Marcus Bell' });
    expect(known(at('cllr.m.bell@members.northvale.example'))).toMatchObject({ role: 'member', person: 'Marcus Bell' });
  });

  test.each([
    ['members.northvale.example', '', 'member'],
    ['northvale.example', '', 'officer'],
    ['NorthVale.example', 'Jo Black', 'officer'],
    ['northvale.example', 'Cllr Jo Black', 'member'],
    ['northvale.example', 'Councillor Jo Black', 'member'],
    ['northvale.example', 'Cynghorydd Jo Black', 'member'],
    ['northvale.example', 'Sir Cllr-Hater', 'officer'],
  ])('that is not listed, at %s with the name "%s", is that of an unlisted %s', (domain, name, role) => {
    expect(known(at(`jo.black@${domain}`, name))).toMatchObject({
      role,
      kind: 'person',
      person: null,
      uncertain: false,
    });
  });

  test.each([
    ['at a domain that only ends alike', 'jo@notnorthvale.example', ''],
    ['below a domain of the council', 'jo@schools.northvale.example', ''],
    ['of a member of another council', 'jo@otherborough.example', 'Cllr Jo Black'],
    ['of a parish clerk', 'clerk@millbrook-parish.example', 'Clerk to the Parish Council'],
  ])('%s is outside the council', (_, address, name) => {
    expect(known(at(address, name))).toMatchObject({ role: 'outside', person: null });
  });

  test('at home under a name that the register holds is outside, and said to be a guess', () => {
    expect(known(at('anita.webb@home.example', 'Anita Webb'))).toMatchObject({ role: 'outside', uncertain: true });
    expect(known(at('jo@home.example', 'Jo Black'))).toMatchObject({ role: 'outside', uncertain: false });
  });

  test.each([
    ['planning@northvale.example', 'officer', 'team'],
    ['management.team@northvale.example', 'officer', 'list'],
    ['planning.committee@northvale.example', 'member', 'list'],
    ['leader@northvale.example', 'member', 'office'],
    ['records@northvale.example', 'system', 'team'],
    ['newsdesk@valegazette.example', 'press', 'person'],
  ])('%s, a shared mailbox, is %s (%s)', (address, role, kind) => {
    expect(known(at(address))).toMatchObject({ role, kind, uncertain: false });
  });

  test('of a list holds its people; a list without names is said to be uncertain', () => {
    const { to } = inspectAtNorthvale({ from: tom, to: [at('planning.committee@northvale.example')] }).parties;
    expect(to[0]?.people.map((each) => each.name)).toEqual(['Anita Webb', 'Owen Pritchard', 'Grace Okafor']);
    const json = structuredClone(sampleRegister) as { mailboxes: { address: string; kind: string }[] };
    json.mailboxes.push({ address: 'all.members@northvale.example', kind: 'member-list' });
    expect(directoryOf(json).find('all.members@northvale.example')).toMatchObject({ kind: 'mailbox' });
  });
});

describe('a name', () => {
  const directory = directoryOf();
  test.each([
    'Anita Webb',
    'Cllr Anita Webb',
    'Councillor Anita Webb',
    'CLLR ANITA WEBB',
    'Webb, Anita',
    'Webb, Anita (Cllr)',
    'Anita Webb (Member for Riverside)',
    'Anita Webb MBE',
    'Cllr. Anita Webb',
    'Cllr Mrs Anita Webb JP',
    'Anita  Webb',
    'Cynghorydd Anita Webb',
  ])('“%s” is Anita Webb’s', (name) => {
    expect(directory.named(name).map((each) => each.name)).toEqual(['Anita Webb']);
  });

  test.each(['Anita', 'Webb', 'A Webb', 'Anita Webber', '', 'Cllr'])('“%s” is nobody’s', (name) => {
    expect(directory.named(name)).toEqual([]);
  });

  test.each([
    ['nadia', true, 'an officer’s first name'],
    ['lowe', true, 'an officer’s last name'],
    ['webb', false, 'a member’s'],
    ['ashworth', false, 'an officer’s and a member’s'],
    ['marsh', false, 'nobody’s'],
  ])('“%s” is an officer’s name: %s (%s)', (name, expected) => {
    expect(directory.isOfficerName(name)).toBe(expected);
    expect(openPrivateDirectory(privateRegister(directory.register, 'salt')).isOfficerName(name)).toBe(expected);
  });

  test('a name that many officers bear tells nobody’s', () => {
    const { people, ...rest } = directory.register;
    const more = ['Brook', 'Field', 'Hill'].map((each) => ({
      ...{ name: `Nadia ${each}`, role: 'officer' as const },
      emails: [`nadia.${each}@northvale.example`],
    }));
    const grown = openDirectory({ ...rest, people: [...people, ...more] });
    expect(grown.isOfficerName('nadia')).toBe(false);
    expect(grown.isOfficerName('brook')).toBe(true);
  });

  test('two people may share a surname', () => {
    expect(directory.surnamed('Ashworth').map((each) => each.name)).toEqual(['Helen Ashworth', 'Tom Ashworth']);
  });
});

describe('without a register', () => {
  // Nothing but a councillor's title tells a role.
  test('only a title tells a member, and everybody is a guess', () => {
    const { parties } = inspect(draftOf({ from: anita, to: [nadia] }), {
      directory: null,
      protocol: protocolOf('publica-6b'),
    });
    expect(parties.author).toMatchObject({ role: 'member', uncertain: true });
    expect(parties.to[0]).toMatchObject({ role: 'outside', uncertain: true });
    expect(parties.uncertain).toHaveLength(1);
  });
});
