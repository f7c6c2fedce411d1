import type { Mailbox } from '../draft/draft';
import {
  addressKey,
  type Directory,
  type Entry,
  isLettersAfterName,
  isTitle,
  nameKey,
  officerNames,
} from './directory';
import type { Person, Register } from './register';
import { sha256 } from './sha256';

/**
 * A register that shows no name and no address to whoever reads it: each stands as a salted hash, which tells whether a
 * name or an address that is already known is in it, and no more. What no check asks (group, other seats) is left out.
 * The first and last names of officers stand as hashes of their own, with nothing to tell whose they are. Roles, posts,
 * positions, wards and the council's mail domains stay, since the checks go by them. It has a register's own shape, with
 * hashes where that has names and addresses.
 */
export type PrivateRegister = Register & { salt: string; officerNames: string[] };

/** True for a register that was made private. */
export function isPrivate(register: Register): register is PrivateRegister {
  return 'salt' in register;
}

/**
 * Make a register private.
 * @param salt any text, another each time; it keeps lists of hashes made beforehand from fitting
 */
export function privateRegister(register: Register, salt: string): PrivateRegister {
  const address = (each: string) => hash(salt, addressKey(each));
  return {
    ...register,
    salt,
    officerNames: [...officerNames(register.people)].map((each) => hash(salt, each)).sort(),
    people: register.people.map(({ name, emails, concernsTo, group: _, otherSeats: __, ...rest }) => ({
      ...rest,
      name: hash(salt, nameKey(name)),
      emails: emails.map(address),
      ...(concernsTo && { concernsTo: concernsTo.map(address) }),
    })),
    mailboxes: register.mailboxes.map(({ address: own, kind, of }) => ({
      address: address(own),
      kind,
      ...(of && { of: of.map(address) }),
    })),
  };
}

/** 80 bits: no two people of any council will share them. */
function hash(salt: string, text: string): string {
  return sha256(`${salt} ${text}`).slice(0, 20);
}

/** In place of an address that is known by its hash alone; no address begins so, and none can be written to. */
const sign = '#';

/**
 * Index a private register. What it gives is for one draft at a time (`within`): people are called there as that draft
 * calls them, and those whom it does not name have no name.
 */
export function openPrivateDirectory(register: PrivateRegister): Directory {
  const byAddress = indexed(register.people.map(({ emails }) => emails));
  const byName = indexed(register.people.map(({ name }) => [name]));
  const mailboxes = new Map(register.mailboxes.map((each) => [each.address, each]));
  const namesOfOfficers = new Set(register.officerNames);
  const domains = new Map(
    Object.entries(register.domains).map(([domain, role]) => [domain.toLowerCase().replace(/^@/, ''), role]),
  );

  const within = (draft: readonly Mailbox[]): Directory => {
    const people = new Map<number, Person>();
    const listed: Person[] = [];
    const known = (index: number): Person => {
      const before = people.get(index);
      if (before) return before;
      const { concernsTo: _, ...entry } = register.people[index] as Person;
      const person: Person = { ...entry, name: '', emails: entry.emails.map((each) => sign + each) };
      people.set(index, person);
      listed.push(person);
      return person;
    };
    const hashes = new Map<string, string>();
    const hashOf = (key: string) => {
      if (key.startsWith(sign)) return key.slice(sign.length);
      const found = hashes.get(key) ?? hash(register.salt, key);
      hashes.set(key, found);
      return found;
    };
    const domainRole = (address: string) => {
      const key = addressKey(address);
      return domains.get(key.slice(key.lastIndexOf('@') + 1));
    };
    const called = (index: number, name: string) => {
      const person = known(index);
      person.name ||= bareName(name);
      return person;
    };

    for (const { name, address } of draft) {
      const key = addressKey(address);
      for (const index of byAddress.get(hashOf(key)) ?? []) {
        const person = called(index, name);
        if (!person.emails.includes(key)) person.emails.unshift(key);
      }
    }
    // Whoever is named for a concern about an officer counts where the draft itself names them.
    register.people.forEach(({ concernsTo = [] }, index) => {
      const there = concernsTo.filter((each) => byAddress.get(each)?.some((at) => people.get(at)?.name));
      if (there.length) known(index).concernsTo = there.map((each) => sign + each);
    });

    return {
      register: { ...register, people: listed, mailboxes: [] },
      find(address): Entry {
        const id = hashOf(addressKey(address));
        const mailbox = mailboxes.get(id);
        if (mailbox) {
          return {
            kind: 'mailbox',
            mailbox: { ...mailbox, address, ...(mailbox.of && { of: mailbox.of.map((each) => sign + each) }) },
          };
        }
        const [index] = byAddress.get(id) ?? [];
        if (index !== undefined) return { kind: 'person', person: known(index) };
        const role = domainRole(address);
        return role ? { kind: 'domain', role } : null;
      },
      named(name) {
        const key = nameKey(name);
        return key ? (byName.get(hashOf(key)) ?? []).map((index) => called(index, name)) : [];
      },
      surnamed(surname) {
        const key = nameKey(surname);
        return key ? listed.filter((each) => nameKey(each.name).split(' ').pop() === key) : [];
      },
      isOfficerName: (name) => namesOfOfficers.has(hashOf(name)),
      ours: (address) => domainRole(address) !== undefined,
      within,
    };
  };
  return within([]);
}

function indexed(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  keys.forEach((each, at) => {
    for (const key of each) {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  });
  return index;
}

/** A display name without titles and letters, in its own capitals: `Anita Webb` for `Cllr Anita Webb MBE`. */
function bareName(display: string): string {
  if (display.includes('@')) return '';
  const key = nameKey(display);
  const own = new Map(display.split(/[\s,()]+/).map((word) => [nameKey(word), word]));
  return key
    .split(' ')
    .filter((word) => !isTitle(word) && !isLettersAfterName(word))
    .map((word) => own.get(word) ?? word)
    .join(' ');
}
