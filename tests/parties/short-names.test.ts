import { inspect } from '../../src/inspect';
import { isShortFormOf } from '../../src/parties/short-names';
import { directoryOf, draftOf, peter, protocolOf } from '../northvale';

const domain = 'members.northvale.example';
const member = (name: string) => ({
  name,
  role: 'member',
  emails: [`${name.toLowerCase().replace(/ /g, '.')}@${domain}`],
});
const officer = (name: string) => ({
  name,
  role: 'officer',
  emails: [`${name.toLowerCase().replace(/ /g, '.')}@northvale.example`],
});
const office = { address: 'leader@northvale.example', kind: 'member-office' };

/** Who is taken for the author of a letter from the leader's mailbox that ends like this. */
function author(people: object[], ending: string, of: string[] = []) {
  const directory = directoryOf({
    council: 'Northvale District Council',
    domains: { 'northvale.example': 'officer', [domain]: 'member' },
    people: [officer('Peter Lowe'), ...people],
    mailboxes: [{ ...office, ...(of.length && { of }) }],
  });
  const draft = draftOf({
    from: { name: 'Leader of the Council', address: office.address },
    to: [peter],
    kind: 'new',
    body: { text: `Dear Peter\n\nThe culvert is blocked.\n\n${ending}` },
  });
  const { parties, ownText } = inspect(draft, { directory, protocol: protocolOf('publica-6b') });
  return { name: parties.author?.person?.name ?? null, ownText: ownText.text };
}

test.each([
  ['Philip Dunn', 'Phil'],
  ['Catherine Marsh', 'Cath'],
  ['Dafydd Rees', 'Dai'],
  ['Robert Baird', 'Rab'],
  ['Isobel Grant', 'Izzy'],
  ['William Pugh', 'Kind regards\nWil'],
  ['Phil Dunn', 'Philip'],
  ['Philip Dunn', 'Phil Dunn'],
  ['Philip Dunn', 'Cllr Phil Dunn, Leader of the Council'],
  ['Philip van Dyke', 'Phil van Dyke'],
])('%s signs as “%s” behind a shared mailbox', (name, ending) => {
  expect(author([member(name), member('Grace Okafor')], ending).name).toBe(name);
});

test('a short form that fits two people names neither', () => {
  expect(author([member('Christine Hale'), member('Christopher Orr')], 'Chris').name).toBeNull();
});

test('those to whom the mailbox belongs come first', () => {
  const people = [member('Christine Hale'), member('Christopher Orr')];
  expect(author(people, 'Chris', [`christopher.orr@${domain}`]).name).toBe('Christopher Orr');
});

test('somebody who bears just that name is not passed over: with the mailbox’s own it is not sure, without it they sign', () => {
  const people = [member('Philip Dunn'), member('Grace Okafor'), officer('Phil Archer')];
  expect(author(people, 'Phil', [`philip.dunn@${domain}`, `grace.okafor@${domain}`]).name).toBeNull();
  expect(author(people, 'Phil').name).toBe('Phil Archer');
});

test('two short forms of one name are two people', () => {
  expect(isShortFormOf('kate', 'cath')).toBe(false);
  expect(author([member('Kate Marsh')], 'Cath').name).toBeNull();
});

test('a short form that signs is no part of the letter', () => {
  expect(author([member('Philip Dunn')], 'Phil').ownText).toBe('Dear Peter\n\nThe culvert is blocked.');
});
