import { addressKey, nameKey } from '../directory';
import type { Conflict, Question } from './proposal';
import type { Reading, SourcePerson } from './source';

/** Where more than these bear a name it is no name, and nobody could answer for each pair of them. */
const mostOfOneName = 5;

/** One person, with everything that the files say of them, the file that knows best first. */
export interface Known {
  entries: SourcePerson[];
  role: 'member' | 'officer' | null;
  /** As they are written, by the form in which they are compared. */
  emails: Map<string, string>;
}

/** What the files come to once entries for the same person are one. */
export interface SamePeople {
  people: Known[];
  /** Entries of people who are no longer there. */
  left: SourcePerson[];
  duplicates: string[];
  conflicts: Conflict[];
  questions: Question[];
}

/**
 * Bring together the entries that are one person: by address, and by name where nothing speaks against it. An officer
 * and a member of one name stay two.
 *
 * @param readings the file that knows best first; private addresses and roles already settled
 * @param apart names that are two people, as a person has decided
 */
export function samePeople(readings: readonly Reading[], apart: readonly string[]): SamePeople {
  const result: SamePeople = { people: [], left: [], duplicates: [], conflicts: [], questions: [] };
  const keptApart = new Set(apart.map(nameKey));
  const owners = new Map<string, Known>();
  const bearers = new Map<string, Known[]>();
  for (const reading of readings) {
    const shared = sharedWithin(reading);
    for (const [key, entries] of shared) {
      result.conflicts.push({
        kind: 'shared-address',
        sentence: `${reading.file}: ${list(entries.map((each) => each.name))} are given the same address, ${key}.`,
        taken: 'It is taken for nobody’s own.',
        about: [key, ...entries.map((each) => each.name)],
      });
    }
    for (const entry of reading.people) {
      entry.emails = entry.emails.filter((each) => !shared.has(addressKey(each)));
      if (entry.left) result.left.push(entry);
      else place(entry, reading);
    }
  }
  result.people = result.people.filter((each) => each.entries.length > 0);
  result.left = result.left.filter((entry) => {
    const owner = entry.emails.map((each) => owners.get(addressKey(each))).find(Boolean);
    const known = owner ?? onlyBearer(entry);
    if (!known || !alike(entry.name, known.entries[0]?.name ?? '')) return true;
    result.conflicts.push({
      kind: 'left-and-there',
      sentence: `${entry.place.file} has ${entry.name} as no longer there (${entry.left}), and ${known.entries[0]?.place.file} as there.`,
      taken: 'They are taken to be there.',
      about: [entry.name],
    });
    return false;
  });
  return result;

  function onlyBearer(entry: SourcePerson): Known | undefined {
    const all = (bearers.get(nameKey(entry.name)) ?? []).filter(
      (each) => entry.role === each.role && each.entries[0]?.place.file !== entry.place.file,
    );
    return all.length === 1 && !entry.emails.length ? all[0] : undefined;
  }

  function place(entry: SourcePerson, reading: Reading): void {
    const sharing: Known[] = [];
    for (const email of [...entry.emails]) {
      const owner = owners.get(addressKey(email));
      if (!owner || sharing.includes(owner)) continue;
      if (alike(entry.name, owner.entries[0]?.name ?? '')) sharing.push(owner);
      else contested(email, entry, owner, reading);
    }
    let known = sharing.find((each) => each.role === entry.role) ?? sharing[0] ?? null;
    for (const owner of sharing) {
      if (!known || owner === known) continue;
      if (owner.role === known.role) known = merged(known, owner);
      else keptTwo(entry, known, owner);
    }
    if (known?.entries.some((each) => each.place.file === entry.place.file)) {
      result.duplicates.push(`${entry.name} is in ${entry.place.file} more than once; taken as one.`);
    }
    known ??= byName(entry);
    if (!known) {
      known = { entries: [], role: null, emails: new Map() };
      result.people.push(known);
    }
    known.entries.push(entry);
    known.role ??= entry.role;
    if (entry.role && known.role !== entry.role) {
      result.conflicts.push({
        kind: 'role',
        sentence: `${known.entries[0]?.place.file} has ${entry.name} as ${a(known.role)}, and ${entry.place.file} as ${a(entry.role)}.`,
        taken: `Taken as ${a(known.role)}.`,
        about: [entry.name],
      });
    }
    for (const email of entry.emails) {
      known.emails.set(addressKey(email), known.emails.get(addressKey(email)) ?? email);
      owners.set(addressKey(email), known);
    }
    const name = nameKey(entry.name);
    const same = bearers.get(name);
    if (!same) bearers.set(name, [known]);
    else if (same.length <= mostOfOneName && !same.includes(known)) same.push(known);
  }

  /** An address that two people with nothing in common are given: who has the account has the address. */
  function contested(email: string, entry: SourcePerson, owner: Known, reading: Reading): void {
    const key = addressKey(email);
    const first = owner.entries[0] as SourcePerson;
    const toNew = reading.kind === 'directory' && owner.entries.every((each) => each.place.file !== reading.file);
    result.conflicts.push({
      kind: 'address-of-two',
      sentence: `${first.place.file} gives ${email} to ${first.name}, and ${entry.place.file} to ${entry.name}.`,
      taken: `It is left with ${toNew ? entry.name : first.name}.`,
      about: [email, first.name, entry.name],
    });
    if (toNew) {
      owner.emails.delete(key);
      owners.delete(key);
    } else entry.emails = entry.emails.filter((each) => addressKey(each) !== key);
  }

  /** A member and an officer to whom one entry gives both their addresses: neither may go unseen. */
  function keptTwo(entry: SourcePerson, known: Known, other: Known): void {
    const [one, two] = [known.entries[0] as SourcePerson, other.entries[0] as SourcePerson];
    const theirs = entry.emails.filter((each) => owners.get(addressKey(each)) === other);
    entry.emails = entry.emails.filter((each) => !theirs.includes(each));
    result.conflicts.push({
      kind: 'address-of-two',
      sentence: `${entry.place.file} gives ${entry.name} the addresses of ${one.name}, ${a(known.role)} in ${one.place.file}, and of ${two.name}, ${a(other.role)} in ${two.place.file}.`,
      taken: 'Taken as two people, each with the address they had.',
      about: [...theirs, one.name, two.name],
    });
  }

  function merged(one: Known, other: Known): Known {
    for (const each of other.entries) one.entries.push(each);
    for (const [key, email] of other.emails) {
      one.emails.set(key, email);
      owners.set(key, one);
    }
    const moved = other.entries;
    other.entries = [];
    for (const each of moved) {
      const same = bearers.get(nameKey(each.name));
      if (same?.includes(other)) {
        same.splice(same.indexOf(other), 1);
        if (!same.includes(one)) same.push(one);
      }
    }
    return one;
  }

  function byName(entry: SourcePerson): Known | null {
    const name = nameKey(entry.name);
    const same = bearers.get(name) ?? [];
    if (!same.length || same.length > mostOfOneName || keptApart.has(name)) return null;
    const inSameFile = same.filter((each) => each.entries.some((one) => one.place.file === entry.place.file));
    const others = same.filter((each) => !inSameFile.includes(each));
    const [only] = others;
    const both = only && only.role === 'member' && entry.role === 'member';
    const bare =
      only && (!only.emails.size || !entry.emails.length) && (!only.role || !entry.role || only.role === entry.role);
    if (only && others.length === 1 && !inSameFile.length && (both || bare)) {
      if (both && !bare) {
        result.questions.push({
          kind: 'same-person',
          sentence: `${entry.name} has the address ${entry.emails[0]} in ${entry.place.file}, and ${[...only.emails.values()][0]} in ${only.entries[0]?.place.file}.`,
          assumed: 'Taken as one person.',
          about: [entry.name],
        });
      }
      return only;
    }
    const [other] = inSameFile.length ? inSameFile : same;
    result.questions.push({
      kind: 'same-name',
      sentence: `Two people are called ${entry.name}: ${said(other?.entries[0])}, and ${said(entry)}.`,
      assumed: 'Taken as two people.',
      about: [entry.name],
    });
    return null;
  }
}

function said(entry: SourcePerson | undefined): string {
  if (!entry) return 'one';
  const where = entry.place.line === null ? entry.place.file : `${entry.place.file}, line ${entry.place.line}`;
  return `${entry.emails[0] ?? 'without an address'} (${where})`;
}

function a(role: 'member' | 'officer' | null): string {
  return role === 'officer' ? 'an officer' : role === 'member' ? 'a member' : 'neither';
}

/** Addresses that one file gives to people whose names have nothing in common. */
function sharedWithin(reading: Reading): Map<string, SourcePerson[]> {
  const owners = new Map<string, SourcePerson[]>();
  for (const entry of reading.people) {
    if (entry.left) continue;
    for (const key of new Set(entry.emails.map(addressKey))) {
      const list = owners.get(key);
      if (list) list.push(entry);
      else owners.set(key, [entry]);
    }
  }
  return new Map(
    [...owners].filter(([, entries]) => entries.some((each) => !alike(each.name, entries[0]?.name ?? ''))),
  );
}

/** True where two names have a word in common, so that they can be one person's: a new surname, a short first name. */
export function alike(one: string, other: string): boolean {
  const words = new Set(
    nameKey(one)
      .split(' ')
      .filter((each) => each.length > 1),
  );
  return nameKey(other)
    .split(' ')
    .some((each) => words.has(each));
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 4);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
