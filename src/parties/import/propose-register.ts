import { addressKey, nameKey } from '../directory';
import { readRegister } from '../read-register';
import type { Person, Register, SharedMailbox } from '../register';
import { domainOf } from './cells';
import { proposeDomains } from './domains';
import { isNamed } from './fields';
import { isSeniorPost } from './posts';
import type { Conflict, FileRead, ImportChoices, Leaver, Question, RegisterChange, RegisterProposal } from './proposal';
import { readSource } from './read-source';
import { alike, type Known, samePeople } from './same-people';
import { type Reading, SourceError, type SourceFile, type SourceMailbox, type SourcePerson } from './source';

/** Who knows members best comes first; a directory knows whose an address is, and is asked about that apart. */
const trust: Record<Reading['kind'], number> = { moderngov: 0, table: 1, vcard: 2, directory: 3 };

/**
 * Build a register from lists that a council has, or bring one up to date by them, and say everything that a person
 * should see before it is saved: who is new, who has changed, who has left, where the lists disagree, and what only a
 * person can tell. Pure: the same files and choices give the same proposal, and nothing is written. Never throws for
 * what is in a file: a file that cannot be read has its `problem`.
 *
 * @param files as they were given; each is told by what it holds
 * @param existing the register to bring up to date; null for a new one
 */
export function proposeRegister(
  files: readonly SourceFile[],
  existing: Register | null,
  choices: ImportChoices,
): RegisterProposal {
  const read = files.map((file) => ({ file, ...readOne(file, choices) }));
  const readings = read.flatMap(({ file, reading }) => (reading && file.otherCouncil === undefined ? [reading] : []));
  const elsewhere = read.flatMap(({ file, reading }) =>
    reading && file.otherCouncil !== undefined ? [{ council: file.otherCouncil, reading }] : [],
  );
  const proposal: RegisterProposal = {
    register: null,
    blocked: [],
    files: read.map((each) => each.said),
    additions: [],
    mailboxes: [],
    changes: [],
    leavers: [],
    duplicates: [],
    conflicts: [],
    questions: [],
    unchanged: 0,
  };
  if (read.some((each) => each.said.problem)) {
    proposal.blocked.push('A file could not be read.');
    return proposal;
  }
  proposal.blocked.push(...namedInVain(readings, choices));
  const domains = settleDomains(readings, existing, choices, proposal);
  settleEntries(readings, existing, domains, proposal);
  const claims = withoutMailboxes(readings, existing, proposal);
  readings.sort((a, b) => trust[a.kind] - trust[b.kind]);
  const same = samePeople(readings, choices.apart ?? []);
  proposal.duplicates = same.duplicates;
  proposal.conflicts.push(...same.conflicts);
  proposal.questions.push(...same.questions);
  const { people, stayed } = settlePeople(same.people, same.left, readings, existing, choices, proposal);
  otherSeats(people, elsewhere, existing, proposal);
  const mailboxes = settleMailboxes(readings, people, claims, existing, proposal);
  concerns(people, choices, proposal);
  finish(people, mailboxes, domains, readings, existing, choices, proposal);
  proposal.unchanged = [...stayed].filter(([old, now]) => !changesOf(old, now).length).length;
  return proposal;
}

function readOne(
  file: SourceFile,
  { columns = [], today }: ImportChoices,
): { reading: Reading | null; said: FileRead } {
  try {
    const reading = readSource(file, columns, today);
    const { kind, people, mailboxes, notes } = reading;
    return {
      reading,
      said: {
        file: file.name,
        problem: null,
        kind,
        people: people.length,
        mailboxes: mailboxes.length,
        columns: reading.columns,
        notes,
      },
    };
  } catch (error) {
    const problem =
      error instanceof SourceError
        ? error.message
        : 'it could not be understood, through a mistake of ours; please report it';
    return {
      reading: null,
      said: {
        file: file.name,
        problem,
        kind: null,
        people: 0,
        mailboxes: 0,
        columns: error instanceof SourceError ? error.columns : null,
        notes: [],
      },
    };
  }
}

/** Files that were said to hold everybody and that nobody gave: a slip in a name would leave people in unseen. */
function namedInVain(readings: readonly Reading[], { whole = [] }: ImportChoices): string[] {
  const files = readings.map((each) => each.file);
  const given = files.length ? `name one of ${files.map((each) => `“${each}”`).join(', ')}` : 'give that file too';
  return whole
    .filter((named) => !files.some((file) => isNamed(file, named)))
    .map((named) => `“${named}” was said to hold everybody and is none of the council’s own lists here; ${given}.`);
}

type Domains = Map<string, 'member' | 'officer'>;

function settleDomains(
  readings: readonly Reading[],
  existing: Register | null,
  choices: ImportChoices,
  proposal: RegisterProposal,
): Domains {
  const domains: Domains = new Map();
  const plain = (domain: string) => domain.toLowerCase().replace(/^@/, '');
  for (const [domain, role] of Object.entries(existing?.domains ?? {})) domains.set(plain(domain), role);
  for (const [domain, role] of Object.entries(choices.domains ?? {})) domains.set(plain(domain), role);
  for (const { domain, role, people, members } of proposeDomains(readings, new Set(domains.keys()))) {
    domains.set(domain, role);
    proposal.questions.push({
      kind: 'domain',
      sentence: `${domain} is the domain of ${count(people, 'person', 'people')} here, ${members || 'none'} of them ${members === 1 ? 'a member' : 'members'}.`,
      assumed: `Whoever writes from it and is not listed is taken for ${role === 'member' ? 'a member' : 'an officer'}.`,
      about: [domain],
    });
  }
  return domains;
}

/** Private addresses and open roles, settled by the domains. */
function settleEntries(
  readings: readonly Reading[],
  existing: Register | null,
  domains: Domains,
  proposal: RegisterProposal,
): void {
  const before = new Map(
    (existing?.people ?? []).flatMap((each) => each.emails.map((email) => [addressKey(email), each] as const)),
  );
  const named = rolesByName(readings);
  const unsure: SourcePerson[] = [];
  for (const reading of readings) {
    for (const entry of reading.people) {
      const ours = entry.privateEmails.filter((each) => domains.has(domainOf(each)));
      entry.emails = [...new Set([...entry.emails, ...ours])];
      entry.privateEmails = [];
      if (entry.role) continue;
      const known = entry.emails
        .map((each) => before.get(addressKey(each)))
        .find((each) => each && alike(each.name, entry.name));
      const domain = entry.emails.map((each) => domains.get(domainOf(each))).find(Boolean);
      entry.role =
        named.byAddress(entry) ??
        known?.role ??
        // Who has a post in a list of people is on the staff; a directory gives posts to members as well.
        (reading.kind !== 'directory' && entry.post ? 'officer' : null) ??
        (domain === 'member' ? 'member' : null) ??
        (domain || reading.kind === 'directory' ? 'officer' : null) ??
        named.byName(entry);
      if (!entry.role) unsure.push(entry);
    }
    reading.people = reading.people.filter((each) => each.role !== null);
  }
  for (const entry of unsure) {
    proposal.questions.push({
      kind: 'role',
      sentence: `${entry.place.file}${entry.place.line === null ? '' : `, line ${entry.place.line}`}: nothing tells whether ${entry.name} is a member or an officer.`,
      assumed: 'Left out.',
      about: [entry.name],
    });
  }
}

/** Members whose address a file gives as one that is a shared mailbox: by that address. */
type Claims = ReadonlyMap<string, SourcePerson[]>;

/**
 * Take from people the addresses that are mailboxes by the register before or by a directory. An account of the
 * directory that is nothing but such a mailbox goes quietly.
 */
function withoutMailboxes(readings: readonly Reading[], existing: Register | null, proposal: RegisterProposal): Claims {
  const boxes = new Set((existing?.mailboxes ?? []).map((each) => addressKey(each.address)));
  for (const { mailboxes } of readings) for (const each of mailboxes) boxes.add(addressKey(each.address));
  const claims = new Map<string, SourcePerson[]>();
  for (const reading of readings) {
    const alone = new Set<SourcePerson>();
    for (const entry of reading.people) {
      const shared = entry.emails.filter((each) => boxes.has(addressKey(each)));
      if (!shared.length) continue;
      entry.emails = entry.emails.filter((each) => !boxes.has(addressKey(each)));
      if (!entry.emails.length && reading.kind === 'directory') alone.add(entry);
      else if (!entry.left) {
        for (const address of shared) {
          proposal.conflicts.push({
            kind: 'mailbox',
            sentence: `${entry.place.file} gives ${entry.name} the address ${address}, which is a shared mailbox.`,
            taken: 'It is left a shared mailbox.',
            about: [address, entry.name],
          });
          const list = claims.get(addressKey(address));
          if (list) list.push(entry);
          else claims.set(addressKey(address), [entry]);
        }
      }
    }
    reading.people = reading.people.filter((each) => !alone.has(each));
  }
  return claims;
}

/** Roles that another file gives the holder of an address, or the only bearer of a name. */
function rolesByName(readings: readonly Reading[]) {
  const addresses = new Map<string, SourcePerson>();
  const names = new Map<string, Set<'member' | 'officer'>>();
  for (const { people } of readings) {
    for (const entry of people) {
      if (!entry.role) continue;
      for (const email of entry.emails) addresses.set(addressKey(email), entry);
      const key = nameKey(entry.name);
      const roles = names.get(key);
      if (roles) roles.add(entry.role);
      else names.set(key, new Set([entry.role]));
    }
  }
  return {
    byAddress(entry: SourcePerson): 'member' | 'officer' | null {
      const other = entry.emails
        .map((each) => addresses.get(addressKey(each)))
        .find((each) => each && alike(each.name, entry.name));
      return other?.role ?? null;
    },
    byName(entry: SourcePerson): 'member' | 'officer' | null {
      const roles = names.get(nameKey(entry.name));
      return roles?.size === 1 ? ([...roles][0] ?? null) : null;
    },
  };
}

/**
 * Everybody of the new register: those of the lists, in the order of the register before, and those who stay; and, for
 * those of the register before, who they are now.
 */
function settlePeople(
  known: readonly Known[],
  left: readonly SourcePerson[],
  readings: readonly Reading[],
  existing: Register | null,
  choices: ImportChoices,
  proposal: RegisterProposal,
): { people: Person[]; stayed: ReadonlyMap<Person, Person> } {
  const before = existing?.people ?? [];
  const matches = matchBefore(known, before, proposal);
  const shared = new Set(
    proposal.conflicts.flatMap((each) => (each.kind === 'shared-address' ? each.about.slice(0, 1) : [])),
  );
  const speaksOfPositions = readings.some((each) => each.people.some((entry) => entry.positions !== null));
  const now = new Map<Person, Person>();
  const claimed = new Set<string>();
  for (const [old, each] of matches) {
    const person = personOf(each, old, { speaksOfPositions, shared }, choices, proposal);
    now.set(old, person);
    for (const email of person.emails) claimed.add(addressKey(email));
  }
  const matched = new Set(matches.values());
  const fresh: Person[] = [];
  const without: SourcePerson[] = [];
  for (const each of known) {
    if (matched.has(each)) continue;
    if (!each.emails.size) without.push(...each.entries.slice(0, 1));
    else fresh.push(personOf(each, null, { speaksOfPositions, shared }, choices, proposal));
  }
  for (const person of fresh) for (const email of person.emails) claimed.add(addressKey(email));
  noAddress(without, proposal);
  const gone = goneBy(left);
  const covers = coverage(known, readings, before, matches, choices, proposal);
  const people: Person[] = [];
  for (const old of before) {
    const person = now.get(old);
    if (person) {
      people.push(person);
      proposal.changes.push(...changesOf(old, person));
      continue;
    }
    const emails = old.emails.filter((each) => !claimed.has(addressKey(each)));
    const why = whyLeft(old, gone, covers) ?? (emails.length ? null : `the address is somebody else’s now`);
    if (why) proposal.leavers.push({ person: old, why });
    else {
      const kept = { ...old, emails };
      now.set(old, kept);
      people.push(kept);
      proposal.changes.push(...changesOf(old, kept));
    }
  }
  succeed(fresh, proposal.leavers);
  fresh.sort((a, b) => Number(a.role === 'officer') - Number(b.role === 'officer'));
  proposal.additions = fresh;
  return { people: [...people, ...fresh], stayed: now };
}

function matchBefore(
  known: readonly Known[],
  before: readonly Person[],
  proposal: RegisterProposal,
): Map<Person, Known> {
  const byAddress = new Map(before.flatMap((each) => each.emails.map((email) => [addressKey(email), each] as const)));
  const matches = new Map<Person, Known>();
  const met = new Set<Known>();
  for (const each of known) {
    for (const key of each.emails.keys()) {
      const old = byAddress.get(key);
      if (!old || matches.has(old) || met.has(each)) continue;
      if (each.entries.some((entry) => alike(entry.name, old.name))) {
        matches.set(old, each);
        met.add(each);
      } else {
        proposal.questions.push({
          kind: 'address-passed-on',
          sentence: `${each.emails.get(key)} was ${old.name}’s, and is ${each.entries[0]?.name}’s in ${each.entries[0]?.place.file}.`,
          assumed: 'Taken as another person, who has the address now.',
          about: [old.name, each.entries[0]?.name ?? ''],
        });
      }
    }
  }
  const names = new Map<string, Person[]>();
  for (const old of before) {
    if (matches.has(old)) continue;
    const key = `${old.role} ${nameKey(old.name)}`;
    const list = names.get(key);
    if (list) list.push(old);
    else names.set(key, [old]);
  }
  const twins = new Map<string, number>();
  const keyOf = (each: Known) => `${each.role} ${nameKey(each.entries[0]?.name ?? '')}`;
  for (const each of known) if (!met.has(each)) twins.set(keyOf(each), (twins.get(keyOf(each)) ?? 0) + 1);
  for (const each of known) {
    const olds = names.get(keyOf(each)) ?? [];
    const [old] = olds;
    if (met.has(each) || !old || olds.length > 1 || twins.get(keyOf(each)) !== 1) continue;
    matches.set(old, each);
    met.add(each);
    const [address] = each.emails.values();
    if (address !== undefined) {
      proposal.questions.push({
        kind: 'same-person',
        sentence: `${old.name} had the address ${old.emails[0]}, and has ${address} in ${each.entries[0]?.place.file}.`,
        assumed: 'Taken as one person with both addresses.',
        about: [old.name],
      });
    }
  }
  return matches;
}

/** One person of the new register: what the lists say, and what was put in by hand and no list speaks of. */
function personOf(
  { entries, emails, role }: Known,
  old: Person | null,
  /** Whether any list speaks of positions, and addresses that are nobody's own. */
  { speaksOfPositions, shared }: { speaksOfPositions: boolean; shared: ReadonlySet<string> },
  choices: ImportChoices,
  proposal: RegisterProposal,
): Person {
  const first = entries[0] as SourcePerson;
  const settled = <K extends 'ward' | 'group' | 'post'>(field: K): string | null =>
    settle(field, entries, proposal.conflicts);
  const other = entries.find((each) => nameKey(each.name) !== nameKey(first.name));
  if (other) {
    proposal.conflicts.push({
      kind: 'name',
      sentence: `${first.place.file} calls ${[...emails.values()][0]} ${first.name}, and ${other.place.file} ${other.name}.`,
      taken: `Taken as ${first.name}.`,
      about: [first.name, other.name],
    });
  }
  const name = old && nameKey(old.name) === nameKey(first.name) ? old.name : first.name;
  const addresses = [
    ...new Map(
      [...(old?.emails ?? []).filter((each) => !shared.has(addressKey(each))), ...emails.values()].map((each) => [
        addressKey(each),
        each,
      ]),
    ).values(),
  ];
  const is = role ?? old?.role ?? 'officer';
  const post = settled('post') ?? (is === 'officer' ? old?.post : undefined);
  const ward = settled('ward') ?? old?.ward;
  const group = settled('group') ?? old?.group;
  const said = entries.map((each) => each.positions).find((each) => each !== null);
  const positions =
    said ??
    (speaksOfPositions && is === 'member' && entries.some((each) => each.positions !== null) ? [] : old?.positions);
  const told = entries.map((each) => each.senior).find((each) => each !== null);
  const senior =
    is === 'officer' &&
    (told ??
      (old && (old.post ?? '') === (post ?? '')
        ? old.senior
        : post
          ? isSeniorPost(post, choices.senior ?? [])
          : old?.senior));
  return {
    name,
    role: is,
    ...(senior ? { senior: true } : {}),
    ...(post && is === 'officer' ? { post } : {}),
    emails: addresses,
    ...(positions?.length ? { positions } : {}),
    ...(ward && is === 'member' ? { ward } : {}),
    ...(group && is === 'member' ? { group } : {}),
    ...(old?.otherSeats ? { otherSeats: old.otherSeats } : {}),
    ...(old?.concernsTo && is === 'officer' ? { concernsTo: old.concernsTo } : {}),
  };
}

function settle(
  field: 'ward' | 'group' | 'post',
  entries: readonly SourcePerson[],
  conflicts: Conflict[],
): string | null {
  const saying = entries.filter((each) => each[field] !== null);
  const [first] = saying;
  if (!first) return null;
  const other = saying.find((each) => comparable(each[field] ?? '') !== comparable(first[field] ?? ''));
  if (other) {
    conflicts.push({
      kind: field,
      sentence: `${first.place.file} gives ${first.name} the ${field} “${first[field]}”, and ${other.place.file} “${other[field]}”.`,
      taken: `Taken as “${first[field]}”.`,
      about: [first.name],
    });
  }
  return first[field];
}

/** Wards, groups and posts as they are compared: `College Park & Old Oak Ward`, `The Labour Party`. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .split(' ')
    .filter((each) => each && !['the', 'ward', 'division', 'party', 'group', 'electoral'].includes(each))
    .join(' ');
}

function noAddress(without: readonly SourcePerson[], proposal: RegisterProposal): void {
  for (const entry of without) {
    proposal.questions.push({
      kind: 'no-address',
      sentence: `${entry.place.file} has no address for ${entry.name} that is the council’s or is published as theirs.`,
      assumed: 'Left out.',
      about: [entry.name],
    });
  }
}

/** For each role, the file that holds everybody who has it; null where none does. */
type Coverage = Record<'member' | 'officer', string | null>;

function coverage(
  known: readonly Known[],
  readings: readonly Reading[],
  before: readonly Person[],
  matches: ReadonlyMap<Person, Known>,
  { whole = [] }: ImportChoices,
  proposal: RegisterProposal,
): Coverage {
  const covers: Coverage = { member: null, officer: null };
  const perFile = new Map<string, Record<'member' | 'officer', number>>();
  const found = new Map<string, Record<'member' | 'officer', number>>();
  const add = (map: typeof perFile, file: string, role: 'member' | 'officer') => {
    const counts = map.get(file) ?? { member: 0, officer: 0 };
    counts[role]++;
    map.set(file, counts);
  };
  for (const each of known) {
    if (!each.role) continue;
    for (const file of new Set(each.entries.map((entry) => entry.place.file))) add(perFile, file, each.role);
  }
  for (const [old, each] of matches) {
    for (const file of new Set(each.entries.map((entry) => entry.place.file))) add(found, file, old.role);
  }
  const total = { member: 0, officer: 0 };
  for (const each of before) total[each.role]++;
  for (const role of ['member', 'officer'] as const) {
    if (!total[role]) continue;
    for (const { files, kind, complete } of lists(readings)) {
      const sum = (map: typeof perFile) => files.reduce((all, each) => all + (map.get(each)?.[role] ?? 0), 0);
      if (!sum(perFile)) continue;
      const matched = sum(found);
      const file = files.join(', ');
      const meant = kind === 'moderngov' ? role === 'member' && complete : false;
      if (
        files.some((each) => whole.some((named) => isNamed(each, named))) ||
        meant ||
        (complete && matched * 2 > total[role])
      ) {
        covers[role] ??= file;
      } else if (role === 'member' || kind === 'table' || kind === 'directory') {
        const what = role === 'member' ? 'members' : 'officers';
        proposal.questions.push({
          kind: 'part',
          sentence: `${file} holds ${matched} of the ${total[role]} ${what} in the register.`,
          assumed: 'Taken for a part of them: nobody is taken to have left because of it.',
          about: [file],
        });
      }
    }
    // What is a part does not matter where another file holds all.
    if (covers[role])
      proposal.questions = proposal.questions.filter(
        (each) => each.kind !== 'part' || !each.sentence.includes(role === 'member' ? ' members in' : ' officers in'),
      );
  }
  return covers;
}

/** The lists that files are: the pages of a directory's export are one. */
function lists(readings: readonly Reading[]): { files: string[]; kind: Reading['kind']; complete: boolean }[] {
  const pages = readings.filter((each) => each.kind === 'directory' && each.people.length > 0);
  const others = readings.filter((each) => each.kind !== 'directory');
  return [
    ...others.map(({ file, kind, complete }) => ({ files: [file], kind, complete })),
    ...(pages.length
      ? [
          {
            files: pages.map((each) => each.file),
            kind: 'directory' as const,
            complete: pages.some((each) => each.complete),
          },
        ]
      : []),
  ];
}

/** Entries of people who have left, by address and by role and name. */
function goneBy(left: readonly SourcePerson[]): ReadonlyMap<string, SourcePerson> {
  const gone = new Map<string, SourcePerson>();
  for (const each of left) {
    gone.set(`${each.role} ${nameKey(each.name)}`, each);
    for (const email of each.emails) gone.set(addressKey(email), each);
  }
  return gone;
}

function whyLeft(old: Person, gone: ReadonlyMap<string, SourcePerson>, covers: Coverage): string | null {
  const keys = [...old.emails.map(addressKey), `${old.role} ${nameKey(old.name)}`];
  const entry = keys.map((each) => gone.get(each)).find((each) => each && alike(each.name, old.name));
  if (entry) return `${entry.place.file}: ${entry.left}`;
  const file = covers[old.role];
  return file ? `not in ${file}` : null;
}

/** Who follows in a post of which the register says where concerns go takes that over: a new clerk. */
function succeed(fresh: Person[], leavers: readonly Leaver[]): void {
  for (const { person: old } of leavers) {
    if (!old.concernsTo) continue;
    const next = fresh.find((each) => each.role === 'officer' && each.post !== undefined && each.post === old.post);
    if (next) next.concernsTo = old.concernsTo;
  }
}

function changesOf(old: Person, now: Person): RegisterChange[] {
  const fields: [RegisterChange['field'], (person: Person) => string][] = [
    ['name', (each) => each.name],
    ['role', (each) => each.role],
    ['addresses', (each) => each.emails.map((email) => email.toLowerCase()).join(', ')],
    ['ward', (each) => each.ward ?? ''],
    ['group', (each) => each.group ?? ''],
    ['positions', (each) => (each.positions ?? []).join('; ')],
    ['post', (each) => each.post ?? ''],
    ['senior', (each) => (each.senior ? 'yes' : '')],
    [
      'other seats',
      (each) => (each.otherSeats ?? []).map((seat) => [seat.council, seat.ward].filter(Boolean).join(', ')).join('; '),
    ],
    ['concerns', (each) => (each.concernsTo ?? []).join(', ')],
  ];
  return fields.flatMap(([field, of]) =>
    of(old) === of(now) ? [] : [{ who: now.name, field, before: of(old), after: of(now) }],
  );
}

/** Note the seats that our members hold on other councils, with their addresses there. */
function otherSeats(
  people: Person[],
  elsewhere: readonly { council: string; reading: Reading }[],
  existing: Register | null,
  proposal: RegisterProposal,
): void {
  if (!elsewhere.length) return;
  const owners = new Map(people.flatMap((each) => each.emails.map((email) => [addressKey(email), each] as const)));
  const boxes = new Set((existing?.mailboxes ?? []).map((each) => addressKey(each.address)));
  const names = new Map<string, Person[]>();
  for (const person of people) {
    if (person.role !== 'member') continue;
    const list = names.get(nameKey(person.name));
    if (list) list.push(person);
    else names.set(nameKey(person.name), [person]);
  }
  for (const { council, reading } of elsewhere) {
    for (const entry of reading.people) {
      if (entry.left || entry.role === 'officer') continue;
      const byAddress = entry.emails
        .map((each) => owners.get(addressKey(each)))
        .find((each) => each && alike(each.name, entry.name));
      const [byName, twin] = names.get(nameKey(entry.name)) ?? [];
      const person = byAddress ?? (twin ? undefined : byName);
      if (!person) continue;
      const old = structuredClone(person);
      if (!person.otherSeats?.some((each) => each.council === council)) {
        person.otherSeats = [...(person.otherSeats ?? []), { council, ...(entry.ward ? { ward: entry.ward } : {}) }];
      }
      const added = entry.emails.filter((each) => !owners.has(addressKey(each)) && !boxes.has(addressKey(each)));
      person.emails = [...person.emails, ...added];
      for (const email of added) owners.set(addressKey(email), person);
      if (!proposal.additions.includes(person)) proposal.changes.push(...changesOf(old, person));
      if (!byAddress) {
        proposal.questions.push({
          kind: 'same-person',
          sentence: `Somebody called ${person.name} sits on ${council} as well${entry.ward ? `, for ${entry.ward}` : ''}.`,
          assumed: 'Taken as one person with two seats.',
          about: [person.name],
        });
      }
    }
  }
}

const offices =
  /\b(?:leaders?|mayors?|chairs?|chairm[ae]n|cllrs?|councillors?|opposition|group office|members office)\b/;

function settleMailboxes(
  readings: readonly Reading[],
  people: readonly Person[],
  claims: Claims,
  existing: Register | null,
  proposal: RegisterProposal,
): SharedMailbox[] {
  const owners = new Map(people.flatMap((each) => each.emails.map((email) => [addressKey(email), each] as const)));
  const bearers = new Map<string, Person[]>();
  for (const person of people) {
    const list = bearers.get(nameKey(person.name));
    if (list) list.push(person);
    else bearers.set(nameKey(person.name), [person]);
  }
  const mailboxes = new Map<string, SharedMailbox>();
  for (const old of existing?.mailboxes ?? []) mailboxes.set(addressKey(old.address), { ...old });
  const sourced = readings.flatMap((each) => each.mailboxes);
  for (const source of sourced) {
    const key = addressKey(source.address);
    const old = mailboxes.get(key);
    const of = source.kind === 'list' ? membersOf(source, owners, bearers) : [];
    if (old) {
      // What a list is for was settled before; who is on it changes.
      if (source.kind === 'list' && of.length) {
        const before = (old.of ?? []).map(addressKey).sort().join(', ');
        const after = of.map(addressKey).sort().join(', ');
        if (before !== after) {
          old.of = of;
          proposal.changes.push({ who: old.address, field: 'people on it', before: before, after: after });
        }
      }
      continue;
    }
    const claimants = (claims.get(key) ?? []).flatMap((each) => bearers.get(nameKey(each.name)) ?? []);
    const holders = claimants.filter((each) => each.role === 'member');
    const mailbox = newMailbox(source, of, owners, holders.length ? holders : people, proposal, holders.length > 0);
    mailboxes.set(key, mailbox);
    proposal.mailboxes.push(mailbox);
  }
  return [...mailboxes.values()].map((each) => withoutLeavers(each, owners, proposal));
}

function membersOf(
  source: SourceMailbox,
  owners: ReadonlyMap<string, Person>,
  bearers: ReadonlyMap<string, Person[]>,
): string[] {
  const found = new Map<string, string>();
  for (const { address, name } of source.members) {
    const named = name ? (bearers.get(nameKey(name)) ?? []) : [];
    const person = (address && owners.get(addressKey(address))) || (named.length === 1 ? named[0] : undefined);
    const main = person?.emails[0];
    if (main !== undefined) found.set(addressKey(main), main);
  }
  return [...found.values()];
}

function newMailbox(
  source: SourceMailbox,
  of: string[],
  owners: ReadonlyMap<string, Person>,
  people: readonly Person[],
  proposal: RegisterProposal,
  /** True where the people are those whose address a list says it is. */
  claimed: boolean,
): SharedMailbox {
  const { address, name } = source;
  const ask = (kind: Question['kind'], sentence: string, assumed: string) =>
    proposal.questions.push({ kind, sentence, assumed, about: [address] });
  if (source.kind === 'system') return { address, kind: 'system' };
  if (source.kind === 'shared') {
    const words = `${name} ${address.slice(0, address.indexOf('@'))}`.toLowerCase().replace(/[^a-z]/g, ' ');
    if (!claimed && !offices.test(words)) return { address, kind: 'officer-team' };
    const holders = people.filter(
      (each) =>
        each.role === 'member' && (claimed || (each.positions ?? []).some((position) => isOfficeOf(words, position))),
    );
    const [holder] = holders;
    if (holder && holders.length === 1) {
      ask('office', `${name} (${address}) seems to be ${holder.name}’s office.`, 'Taken as a member’s office.');
      return { address, kind: 'member-office', of: holder.emails.slice(0, 1) };
    }
    ask(
      'office',
      `${name} (${address}) may be a member’s office; nothing tells whose.`,
      'Taken as a team of officers.',
    );
    return { address, kind: 'officer-team' };
  }
  const roles = of.map((each) => owners.get(addressKey(each))?.role);
  const members = roles.filter((each) => each === 'member').length;
  if (!of.length) {
    const kind = /\b(?:members?|councillors?|cllrs?|committee)\b/i.test(name) ? 'member-list' : 'officer-list';
    ask(
      'list',
      `Nobody on the list ${name} (${address}) is known.`,
      `Taken as a list of ${kind === 'member-list' ? 'members' : 'officers'}.`,
    );
    return { address, kind };
  }
  if (members > 0 && members < of.length) {
    ask(
      'list',
      `The list ${name} (${address}) holds ${count(members, 'member', 'members')} and ${count(of.length - members, 'officer', 'officers')}.`,
      'Taken as a list of members.',
    );
  }
  return { address, kind: members ? 'member-list' : 'officer-list', of };
}

/** `Leader’s Office`, with the position Leader of the Council. */
function isOfficeOf(words: string, position: string): boolean {
  const plain = position.toLowerCase();
  const opposition = /\bopposition\b/.test(words);
  if (/^(?:the )?(?:council )?leader\b/.test(plain))
    return /\bleaders?\b/.test(words) && !/deputy/.test(words) && opposition === plain.includes('opposition');
  if (/^(?:the )?(?:lord )?mayor\b/.test(plain)) return /\bmayors?\b/.test(words) && !/deputy/.test(words);
  if (/^(?:the )?chair(?:man|woman)? of the council\b/.test(plain)) return /\bchair(?:s|man|mans|men)?\b/.test(words);
  return false;
}

function withoutLeavers(
  mailbox: SharedMailbox,
  owners: ReadonlyMap<string, Person>,
  proposal: RegisterProposal,
): SharedMailbox {
  if (!mailbox.of?.length || !proposal.leavers.length) return mailbox;
  const gone = new Set(proposal.leavers.flatMap(({ person }) => person.emails.map(addressKey)));
  const of = mailbox.of.filter((each) => !gone.has(addressKey(each)) || owners.has(addressKey(each)));
  if (of.length === mailbox.of.length) return mailbox;
  const { of: before, ...rest } = mailbox;
  proposal.changes.push({
    who: mailbox.address,
    field: 'people on it',
    before: before.join(', '),
    after: of.join(', '),
  });
  if (!of.length && mailbox.kind === 'member-office') {
    proposal.questions.push({
      kind: 'office',
      sentence: `${mailbox.address} was the office of a member who has left.`,
      assumed: 'It is nobody’s until the register says whose.',
      about: [mailbox.address],
    });
  }
  return of.length ? { ...rest, of } : rest;
}

/** In a council with one senior officer, a concern about that one goes to somebody whom the protocol names. */
function concerns(people: readonly Person[], choices: ImportChoices, proposal: RegisterProposal): void {
  const addresses = new Map(people.flatMap((each) => each.emails.map((email) => [addressKey(email), each] as const)));
  // Whoever has left gets no concerns.
  for (const person of people) {
    const kept = person.concernsTo?.filter((each) => addresses.has(addressKey(each)));
    if (!kept || kept.length === person.concernsTo?.length) continue;
    const before = (person.concernsTo ?? []).join(', ');
    proposal.changes.push({ who: person.name, field: 'concerns', before, after: kept.join(', ') });
    if (kept.length) person.concernsTo = kept;
    else delete person.concernsTo;
  }
  const officers = people.filter((each) => each.role === 'officer');
  const senior = officers.filter((each) => each.senior);
  const [only] = officers.length === 1 ? officers : senior;
  if (!only || (officers.length > 1 && senior.length !== 1) || only.concernsTo?.length) return;
  if (choices.concernsTo?.length) {
    only.concernsTo = [...choices.concernsTo];
    if (!proposal.additions.includes(only)) {
      proposal.changes.push({ who: only.name, field: 'concerns', before: '', after: only.concernsTo.join(', ') });
    }
    return;
  }
  if (officers.length > 3) return;
  const words = choices.concernGoesTo;
  proposal.questions.push({
    kind: 'concern',
    sentence: `${only.name} is the only ${officers.length === 1 ? '' : 'senior '}officer, so that a concern about them would go to themselves${words ? `; the protocol sends a concern to ${words}` : ''}.`,
    assumed: 'Nobody is named for it yet.',
    about: [only.name],
  });
}

function finish(
  people: Person[],
  mailboxes: SharedMailbox[],
  domains: Domains,
  readings: readonly Reading[],
  existing: Register | null,
  choices: ImportChoices,
  proposal: RegisterProposal,
): void {
  const council = choices.council || existing?.council;
  if (!council) {
    proposal.questions.unshift({
      kind: 'council',
      sentence: 'Nothing tells the name of the council.',
      assumed: 'Nothing can be saved without it.',
      about: [],
    });
    proposal.blocked.push('The register needs the name of the council.');
  }
  if (!people.some((each) => each.role === 'member')) {
    proposal.questions.push({
      kind: 'members',
      sentence: 'No member is in these files.',
      assumed: 'The register will hold none.',
      about: [],
    });
  }
  const told = readings
    .flatMap((each) => each.elected ?? [])
    .sort()
    .at(-1);
  const elected =
    choices.elected ?? (told && (!existing?.elected || told > existing.elected) ? told : existing?.elected);
  const notBefore = choices.notBefore ?? existing?.notBefore;
  const protocol = choices.protocol ?? existing?.protocol;
  const register = {
    council: council || '?',
    ...(protocol ? { protocol } : {}),
    asOf: choices.today,
    ...(elected ? { elected } : {}),
    ...(notBefore ? { notBefore } : {}),
    domains: Object.fromEntries(domains),
    people,
    mailboxes,
  };
  // What is proposed is read as a register is, so that nothing is saved that could not be opened again.
  const read = readRegister(structuredClone(register));
  if ('problems' in read) proposal.blocked.push(...read.problems);
  if (!proposal.blocked.length && 'register' in read) proposal.register = read.register;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
