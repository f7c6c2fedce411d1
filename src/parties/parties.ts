import type { Draft, EarlierMessage, Mailbox, Writer } from '../draft/draft';
import { addressKey, type Directory, labelFor, nameKey, shortNames, titledMember } from './directory';
import type { Parties, Party, Role } from './party';
import type { Person, SharedMailbox } from './register';
import { signatory } from './signatory';

/** What the parties are read from, besides the addresses. */
export interface Correspondence {
  /** `new` where the draft answers and forwards nothing. */
  kind: 'new' | 'reply' | 'forward';
  /** The message answered or forwarded. */
  earlier: EarlierMessage | null;
  /** The author's lines, top to bottom, for the name that signs. */
  lines: string[];
}

/**
 * Work out who writes to whom: each party's role, the author behind a shared or delegated mailbox, the principal
 * member, and whether this is member–officer correspondence (`spec: author, principal member`). Without a register
 * only a councillor's title tells anything, and every other role is marked uncertain.
 */
export function readParties(draft: Draft, correspondence: Correspondence, directory: Directory | null): Parties {
  const party = (mailbox: Mailbox, field: Party['field']) => identify(mailbox, field, directory);
  const sender = draft.sender ? party(draft.sender, 'sender') : null;
  const from = draft.from ? party(draft.from, 'from') : null;
  const read = authorOf(from, sender, correspondence.lines, directory);
  const unknownAuthor = directory && unknown(read, sender);
  const author = (unknownAuthor && saidBy(draft.writer ?? null, read, directory)) ?? read;
  const to = draft.to.map((each) => party(each, 'to'));
  const cc = draft.cc.map((each) => party(each, 'cc'));
  const bcc = draft.bcc.map((each) => party(each, 'bcc'));
  const own = new Set([author, from, sender].flatMap((each) => (each ? [each.key] : [])));
  const isOwn = (each: Party) => own.has(each.key) || Boolean(each.person && each.person === author?.person);
  const recipients = distinct([...to, ...cc, ...bcc]).filter((each) => !isOwn(each));
  const { earlier: message } = correspondence;
  const earlier = {
    author: message?.from ? party(message.from, 'earlier') : null,
    recipients: message ? distinct([...message.to, ...message.cc].map((each) => party(each, 'earlier'))) : [],
  };
  const sides = [author, ...recipients, earlier.author, ...earlier.recipients];
  const officersHere = sides.filter((each) => each?.role === 'officer' && each.kind === 'person');
  const here = new Set(officersHere.flatMap((each) => shortNames(each?.person?.name || (each?.mailbox.name ?? ''))));
  return {
    author,
    unknownAuthor,
    through: from && from !== author ? from : null,
    to,
    cc,
    bcc,
    recipients,
    earlier,
    principal: principalOf(
      author,
      to.filter((each) => !isOwn(each)),
      earlier.author,
    ),
    memberOfficer: sides.some((each) => each?.role === 'member') && sides.some((each) => each?.role === 'officer'),
    uncertain: recipients.filter((each) => each.uncertain),
    isCalledOfficer: (name) => here.has(name) || (directory?.isOfficerName(name) ?? false),
  };
}

/** True where two parties are the same person, or the same address. */
export function sameParty(a: Party | null, b: Party | null): boolean {
  if (!a || !b) return false;
  return (a.person !== null && a.person === b.person) || (a.key !== '' && a.key === b.key);
}

/** True where a list or an office's mailbox stands for this person as well. */
export function includesPerson(party: Party, person: Person | null): boolean {
  return person !== null && (party.person === person || party.people.includes(person));
}

function distinct(parties: Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((each) => {
    const id = each.key || each.label;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function principalOf(author: Party | null, to: Party[], earlierAuthor: Party | null): Party | null {
  if (author?.role === 'member') return author;
  if (earlierAuthor?.role === 'member') return earlierAuthor;
  const members = to.filter((each) => each.role === 'member');
  const only = members[0];
  return members.length === 1 && only && only.kind !== 'list' ? only : null;
}

function authorOf(
  from: Party | null,
  sender: Party | null,
  lines: string[],
  directory: Directory | null,
): Party | null {
  const delegated = from !== null && sender !== null && !sameParty(from, sender);
  if (from?.person && from.kind === 'person' && !delegated) return from;
  if (!directory) return from;
  const signed = signatory(lines, directory, from?.people ?? []);
  if (!signed) return from;
  // A person's own From is believed before a name in the text, unless somebody else sends it.
  if (from?.kind === 'person' && !delegated) return from;
  if (from && includesPerson(from, signed) && from.kind === 'person') return from;
  const mailbox = { name: signed.name, address: signed.emails[0] ?? '' };
  return { ...identify(mailbox, 'from', directory), field: 'from' };
}

/** Where nobody signs, a mailbox of several people, or an address that nobody knows, does not tell who writes. */
function unknown(author: Party | null, sender: Party | null): Parties['unknownAuthor'] {
  if (!author || author.person) return null;
  if (author.kind === 'person') return author.role === 'outside' && author.key ? { mayBe: [] } : null;
  const mayBe = [...new Set([...author.people, ...(sender?.person ? [sender.person] : [])])];
  return author.people.length > 0 && mayBe.length > 1 ? { mayBe } : null;
}

/** The author as they have said themselves; null where they have said nothing that the register bears out. */
function saidBy(said: Writer | null, read: Party | null, directory: Directory): Party | null {
  if (!said || !read) return null;
  if ('role' in said) return { ...read, role: said.role, uncertain: false };
  const entry = directory.find(said.address);
  if (entry?.kind !== 'person') return null;
  return identify({ name: entry.person.name, address: said.address }, 'from', directory);
}

function identify(mailbox: Mailbox, field: Party['field'], directory: Directory | null): Party {
  const base = { field, mailbox, key: addressKey(mailbox.address), people: [], senior: false, person: null };
  const label = labelFor(mailbox, null);
  if (!directory) {
    const role: Role = titledMember(mailbox.name) ? 'member' : 'outside';
    return { ...base, role, kind: 'person', label, uncertain: true };
  }
  const entry = directory.find(mailbox.address);
  if (entry?.kind === 'person') return personParty(base, entry.person);
  if (entry?.kind === 'mailbox') return mailboxParty(base, entry.mailbox, label, directory);
  // A group of which the register says nothing: nobody can be told to be on it, or not to be.
  if (mailbox.list) {
    return { ...base, role: entry?.role ?? 'outside', kind: 'list', label, uncertain: true };
  }
  if (entry?.kind === 'domain') {
    const role = titledMember(mailbox.name) ? 'member' : entry.role;
    return { ...base, role, kind: 'person', label, uncertain: false };
  }
  // A quoted header may give a name without its address.
  const named = mailbox.name ? directory.named(mailbox.name) : [];
  const only = named.length === 1 ? named[0] : undefined;
  if (!mailbox.address.includes('@') && only) return personParty(base, only);
  const likeOurs = named.some((each) => nameKey(each.name) === nameKey(mailbox.name));
  return { ...base, role: 'outside', kind: 'person', label, uncertain: likeOurs || !mailbox.address.includes('@') };
}

type Base = Pick<Party, 'field' | 'mailbox' | 'key'>;

function personParty(base: Base, person: Person): Party {
  return {
    ...base,
    role: person.role,
    kind: 'person',
    person,
    people: [person],
    senior: person.senior === true,
    label: labelFor(base.mailbox, person),
    uncertain: false,
  };
}

function mailboxParty(base: Base, mailbox: SharedMailbox, label: string, directory: Directory): Party {
  const people = (mailbox.of ?? []).flatMap((address) => {
    const entry = directory.find(address);
    return entry?.kind === 'person' ? [entry.person] : [];
  });
  const shared = { ...base, people, person: null, senior: false, label, uncertain: false };
  switch (mailbox.kind) {
    case 'member-office':
      return { ...shared, role: 'member', kind: 'office', person: people.length === 1 ? (people[0] as Person) : null };
    case 'member-list':
      return { ...shared, role: 'member', kind: 'list', uncertain: people.length === 0 };
    case 'officer-list':
      return {
        ...shared,
        role: 'officer',
        kind: 'list',
        senior: people.length > 0 && people.every((each) => each.senior),
      };
    case 'officer-team':
      return { ...shared, role: 'officer', kind: 'team' };
    case 'press':
      return { ...shared, role: 'press', kind: 'person' };
    case 'system':
      return { ...shared, role: 'system', kind: 'team' };
  }
}
