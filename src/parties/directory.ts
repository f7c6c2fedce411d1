import type { Mailbox } from '../draft/draft';
import type { Person, Register, SharedMailbox } from './register';

/** What the register says of one address. */
export type Entry =
  | { kind: 'person'; person: Person }
  | { kind: 'mailbox'; mailbox: SharedMailbox }
  | { kind: 'domain'; role: 'member' | 'officer' }
  | null;

/** The register, indexed once so that every look-up takes the same short time however many people it holds. */
export interface Directory {
  register: Register;
  /** What is known of an address, written in any case and with any plus-tag. */
  find(address: string): Entry;
  /** People who bear a full name, with or without a title; several may. */
  named(name: string): Person[];
  /** People whose last name this is. */
  surnamed(surname: string): Person[];
  /** True for a first or last name, in lower case, that officers bear and no member does. */
  isOfficerName(name: string): boolean;
  /** True where the domain is one of the council's. */
  ours(address: string): boolean;
  /** The same for one draft, which names these people: a private register knows names from there alone. */
  within(named: readonly Mailbox[]): Directory;
}

/** The form in which addresses are compared: lower case, without `mailto:` and without a plus-tag. */
export function addressKey(address: string): string {
  const bare = address.trim().toLowerCase();
  const plain = bare.startsWith('mailto:') ? bare.slice(7) : bare;
  const at = plain.lastIndexOf('@');
  if (at < 0) return plain;
  const plus = plain.indexOf('+');
  return plus > 0 && plus < at ? plain.slice(0, plus) + plain.slice(at) : plain;
}

const titles = new Set(
  (
    'cllr councillor cllrs cr mr mrs ms miss mx dr prof professor rev revd reverend sir dame lady lord lt col cdr capt ' +
    'cynghorydd cyng the right rt hon honourable'
  ).split(' '),
);
const letters = new Set(
  'obe mbe cbe jp dl qfsm kc qc ba bsc ma msc mba phd frics mrtpi cpfa bem fca aca mp ms mcmi tenant'.split(' '),
);

/** True for a word before a name that is no part of it: `Cllr`, `Mrs`. In lower case, letters only. */
export function isTitle(word: string): boolean {
  return titles.has(word);
}

/** True for letters after a name: `MBE`, `JP`. In lower case. */
export function isLettersAfterName(word: string): boolean {
  return letters.has(word);
}

/** True where a display name carries a councillor's title. */
export function titledMember(name: string): boolean {
  return /^\W*(cllr|councillor|cynghorydd|cyng)\b/i.test(name.trim());
}

/**
 * A name as it is compared: lower case, no titles, no letters after it, no remark in brackets, `Webb, Anita` turned
 * round.
 */
export function nameKey(name: string): string {
  // Nearly every name is words and nothing else.
  if (/^[A-Za-z' -]*$/.test(name)) return bareKey(name.toLowerCase().split(' '));
  const plain = name.replace(/\([^)]{0,200}\)|\[[^\]]{0,200}\]/g, ' ').toLowerCase();
  const [last = '', first] = plain.split(',').map((part) => part.trim());
  const turned = first && !last.includes(' ') && !letters.has(first.split(' ')[0] ?? '') ? `${first} ${last}` : last;
  return bareKey(
    turned
      .replace(/[^a-z\u00c0-\u024f\u1e00-\u1eff'’ -]/g, ' ')
      .replace(/’/g, "'")
      .split(/\s+/),
  );
}

function bareKey(words: string[]): string {
  return words.filter((word) => word && !titles.has(word) && !letters.has(word)).join(' ');
}

/** Index a register for look-ups: addresses at once, names when the first is asked for. */
export function openDirectory(register: Register): Directory {
  const people = new Map<string, Person>();
  const mailboxes = new Map<string, SharedMailbox>();
  const domains = new Map<string, 'member' | 'officer'>();
  for (const [domain, role] of Object.entries(register.domains))
    domains.set(domain.toLowerCase().replace(/^@/, ''), role);
  for (const person of register.people) for (const email of person.emails) people.set(addressKey(email), person);
  for (const mailbox of register.mailboxes) mailboxes.set(addressKey(mailbox.address), mailbox);
  const domainRole = (key: string) => domains.get(key.slice(key.lastIndexOf('@') + 1));
  let indexed: Bearers | null = null;
  let called: Set<string> | null = null;
  const bearers = () => {
    indexed ??= bearersOf(register.people);
    return indexed;
  };
  const directory: Directory = {
    register,
    find(address) {
      const key = addressKey(address);
      const mailbox = mailboxes.get(key);
      if (mailbox) return { kind: 'mailbox', mailbox };
      const person = people.get(key);
      if (person) return { kind: 'person', person };
      const role = domainRole(key);
      return role ? { kind: 'domain', role } : null;
    },
    named: (name) => bearers().names.get(nameKey(name)) ?? [],
    isOfficerName(name) {
      called ??= officerNames(register.people);
      return called.has(name);
    },
    surnamed: (surname) => bearers().surnames.get(nameKey(surname)) ?? [],
    ours: (address) => domainRole(addressKey(address)) !== undefined,
    within: () => directory,
  };
  return directory;
}

/** People by their whole names and by their last names, as names are compared. */
interface Bearers {
  names: Map<string, Person[]>;
  surnames: Map<string, Person[]>;
}

function bearersOf(people: readonly Person[]): Bearers {
  const names = new Map<string, Person[]>();
  const surnames = new Map<string, Person[]>();
  const push = (map: Map<string, Person[]>, key: string, person: Person) => {
    const list = map.get(key);
    if (list) list.push(person);
    else map.set(key, [person]);
  };
  for (const person of people) {
    const key = nameKey(person.name);
    push(names, key, person);
    push(surnames, key.slice(key.lastIndexOf(' ') + 1), person);
  }
  return { names, surnames };
}

/** A name that more officers bear says little of whom it means. */
const mostBearers = 3;

/**
 * The first and last names, in lower case, that officers of a register bear and nobody else in it does: a letter that
 * names `Gareth` or `Mrs Sneddon` then speaks of an officer. Names that many bear are left out.
 */
export function officerNames(people: readonly Person[]): Set<string> {
  const bearers = new Map<string, number>();
  for (const { name, role } of people) {
    for (const part of shortNames(name)) {
      bearers.set(part, role === 'officer' ? (bearers.get(part) ?? 0) + 1 : Number.NaN);
    }
  }
  const names = new Set<string>();
  for (const [name, count] of bearers) if (count <= mostBearers) names.add(name);
  return names;
}

/** A person's first and last name, in lower case. */
export function shortNames(name: string): string[] {
  const parts = nameKey(name)
    .split(' ')
    .filter((part) => part.length > 1);
  return parts.length ? [...new Set([parts[0] as string, parts[parts.length - 1] as string])] : [];
}

/** How the author would name somebody: `Cllr Anita Webb`, `Tom Ashworth`, or what the draft shows. */
export function labelFor(mailbox: Mailbox, person: Person | null): string {
  if (person?.name) return person.role === 'member' ? `Cllr ${person.name}` : person.name;
  return mailbox.name.trim() || mailbox.address || 'an unnamed person';
}
