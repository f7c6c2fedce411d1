import { readBody } from '../draft/body';
import type { Draft, Mailbox } from '../draft/draft';
import { kindOf } from '../draft/kind';
import { divideThread } from '../draft/thread';
import type { Finding } from '../findings/finding';
import { type Inspection, inspect } from '../inspect';
import { officersNamed } from '../language/naming';
import { isOrdinaryWord } from '../language/scorer/scorer';
import { comparable, readSentences } from '../language/sentences';
import { readTokens } from '../language/tokens';
import { outsider } from '../language/who';
import { addressKey, type Directory, nameKey, openDirectory, shortNames, titledMember } from '../parties/directory';
import type { Party } from '../parties/party';
import type { Person, Register } from '../parties/register';
import type { Protocol } from '../protocols/protocol';
import { type Anonymiser, beginAnonymising } from './anonymise';

/** A draft made anonymous, with all that is needed to look at it again: the same protocol, and who plays which part. */
export interface AnonymousCase {
  protocol: Protocol;
  draft: Draft;
  /** Those who take part, under made-up names. */
  register: Register;
  /** What is found in the anonymous draft. */
  inspection: Inspection;
  /** What the draft itself came to, where making it anonymous has changed that. */
  changed: { lost: Finding[]; gained: Finding[] };
  /** Words with a capital in it that may still name somebody or some place. */
  left: string[];
}

const council = 'council.example';

/**
 * Make an anonymous case of a draft, for reporting a false alarm or a miss: the author's own words with people, places,
 * addresses and numbers replaced consistently, everybody reduced to the part they play, of an earlier message nothing
 * but the words that a finding shows. Nothing is asked of a network, and nothing is kept.
 */
export function anonymousCase(
  draft: Draft,
  { directory, protocol }: { directory: Directory | null; protocol: Protocol },
): AnonymousCase {
  const before = inspect(draft, { directory, protocol });
  const thread = divideThread(readBody(draft.body));
  const kind = kindOf(draft, thread);
  const { parties, ownText } = before;
  const everybody = withListed([
    parties.author,
    ...parties.to,
    ...parties.cc,
    ...parties.bcc,
    parties.earlier.author,
    ...parties.earlier.recipients,
  ]);
  const quoted = before.findings.flatMap(({ evidence }) =>
    evidence.filter(({ field, text }) => field === 'thread' && text !== draft.subject).map(({ text }) => text),
  );
  const texts = [draft.subject, ownText.text, ...quoted, ...draft.attachments];
  const players = castOf(everybody, protocol);
  const spokenOf = officersSpokenOf(before);
  const anonymiser = beginAnonymising(texts, {
    names: [...everybody.map(properName), ...peopleNamed(texts, directory), ...spokenOf],
    places: placesIn(texts, directory),
    addresses: new Map([...players].map(([key, { address }]) => [key, address])),
  });
  const shown = (party: Party): Mailbox => {
    const player = players.get(idOf(party)) as Player;
    return { name: player.title ?? titled(party, anonymiser.text(nameOf(party))), address: player.address };
  };
  const text = anonymiser.text(ownText.text);
  const subject = anonymiser.text(draft.subject);
  const anonymous: Draft = {
    from: parties.author && shown(parties.author),
    sender: null,
    to: parties.to.map(shown),
    cc: parties.cc.map(shown),
    bcc: parties.bcc.map(shown),
    subject,
    body: { text: kind === 'new' ? text : `${text}\n\n${earlierBlock()}` },
    kind,
    attachments: draft.attachments.map((name, at) => attachmentName(name, at, before, anonymiser)),
    sensitivity: draft.sensitivity,
  };
  const register = registerOf(everybody, players, protocol, shown, comparable(ownText.text), anonymiser);
  for (const [at, name] of spokenOf.entries()) {
    const emails = [`officer-spoken-of-${at + 1}@${council}`];
    register.people.push({ name: anonymiser.text(name), role: 'officer', emails });
  }
  const inspection = inspect(anonymous, { directory: openDirectory(register), protocol });
  return {
    protocol,
    draft: anonymous,
    register,
    inspection,
    changed: {
      lost: without(before.findings, inspection.findings),
      gained: without(inspection.findings, before.findings),
    },
    left: anonymiser.left(`${subject}\n\n${text}`),
  };

  function earlierBlock(): string {
    const { author, recipients } = parties.earlier;
    const line = (label: string, some: Party[]) =>
      `${label}: ${some
        .map(shown)
        .map(({ name, address }) => `${name} <${address}>`.trim())
        .join('; ')}`;
    return [
      '________________________________',
      line('From', author ? [author] : []),
      'Sent: 10 March 2026 09:12',
      line('To', recipients),
      `Subject: ${subject}`,
      '',
      ...quoted.map(anonymiser.text),
    ].join('\n');
  }
}

/** Officers whom the own text names and who take no part: each as it names them, with a capital for every word. */
function officersSpokenOf({ ownText, parties }: Inspection): string[] {
  const here = withListed([
    parties.author,
    ...parties.recipients,
    parties.earlier.author,
    ...parties.earlier.recipients,
  ]);
  const known = new Set(here.flatMap((each) => shortNames(nameOf(each))));
  const names = new Set<string>();
  for (const sentence of readSentences(ownText)) {
    let [name, end] = ['', 0];
    const read = { text: sentence.text, tokens: readTokens(sentence.plain) };
    for (const token of officersNamed(read, parties.isCalledOfficer)) {
      if (known.has(token.word)) continue;
      const follows = name !== '' && sentence.text.slice(end, token.start) === ' ';
      if (name && !follows) names.add(name);
      name = capitalised(follows ? `${name} ${token.word}` : token.word);
      end = token.end;
    }
    if (name) names.add(name);
  }
  return [...names];
}

/** Those who take part, and after them the people that a list or an office among them stands for. */
function withListed(parties: readonly (Party | null)[]): Party[] {
  const present = parties.filter((each) => each !== null);
  const listed = present.flatMap((party) =>
    party.kind === 'person'
      ? []
      : party.people.map((person): Party => {
          const mailbox = { name: person.name, address: person.emails[0] ?? '' };
          const own = { mailbox, key: addressKey(mailbox.address), person, people: [person], label: person.name };
          return { ...party, ...own, kind: 'person', role: person.role, senior: person.senior === true };
        }),
  );
  return [...present, ...listed];
}

/** The part that somebody plays: an address that says it, and a name where it is not a person's. */
interface Player {
  address: string;
  title?: string;
}

/** Everybody's part, by `idOf`: numbered in the order in which they come. */
function castOf(everybody: readonly Party[], protocol: Protocol): ReadonlyMap<string, Player> {
  const players = new Map<string, Player>();
  const counts = new Map<string, number>();
  const numbered = (part: string) => {
    counts.set(part, (counts.get(part) ?? 0) + 1);
    return `${part}-${counts.get(part)}`;
  };
  for (const party of everybody) {
    const id = idOf(party);
    if (!players.has(id)) players.set(id, playerFor(party, protocol, numbered));
  }
  return players;
}

function playerFor(party: Party, protocol: Protocol, numbered: (part: string) => string): Player {
  const { role, kind } = party;
  if (!party.mailbox.address) return { address: '' };
  if (role === 'member') {
    const domain = `members.${council}`;
    if (kind === 'list') return titledPlayer(numbered('members'), domain);
    if (kind === 'office') return titledPlayer(numbered('member-office'), domain);
    return { address: `${numbered('member')}@${domain}` };
  }
  if (role === 'officer') {
    if (kind !== 'person') return titledPlayer(numbered(kind === 'list' ? 'officers' : 'team'), council);
    return { address: `${numbered(party.senior ? 'senior-officer' : 'officer')}@${council}` };
  }
  if (role === 'system') return titledPlayer(numbered('records'), council);
  if (role === 'press') return titledPlayer(numbered('newsdesk'), 'press.example');
  const excepted = (protocol.checks['official-name']?.exceptRecipients ?? []).find((title) =>
    comparable(party.mailbox.name).includes(comparable(title)),
  );
  if (excepted) return { address: `${numbered('office')}@elsewhere.example`, title: excepted };
  if (isPerson(party)) return { address: `${numbered('resident')}@elsewhere.example` };
  const isFirm = outsider(party) === 'con';
  const part = numbered(isFirm ? 'firm' : 'body');
  return { address: `${part}@elsewhere.example`, title: isFirm ? `A contractor (${part})` : `A society (${part})` };
}

function titledPlayer(part: string, domain: string): Player {
  return { address: `${part}@${domain}`, title: part };
}

function idOf(party: Party): string {
  return party.person ? addressKey(party.person.emails[0] ?? '') : party.key || party.label;
}

/** True for one human being, whose name says nothing of what they are. */
function isPerson(party: Party): boolean {
  if (party.role === 'member' || party.role === 'officer') return party.kind === 'person';
  return party.role === 'outside' && outsider(party) === 'res';
}

function nameOf(party: Party): string {
  return party.person?.name ?? capitalised(nameKey(party.mailbox.name));
}

function capitalised(name: string): string {
  return name.replace(/(^|[ -])[a-z]/g, (first) => first.toUpperCase());
}

function titled(party: Party, name: string): string {
  return party.role === 'member' || titledMember(party.mailbox.name) ? `Cllr ${name}` : name;
}

/** What of a display name is nobody else's: all of a person's, and of a firm's or a body's what is no ordinary word. */
function properName(party: Party): string {
  const name = nameOf(party);
  return isPerson(party) ? name : properWords(name).join(' ');
}

function properWords(name: string): string[] {
  return nameKey(name)
    .split(/[ -]/)
    .filter((word) => word.length > 2 && !isOrdinaryWord(word));
}

/** People of the register who are named: in full, or by a name that is no ordinary word. */
function peopleNamed(texts: readonly string[], directory: Directory | null): string[] {
  const within = comparable(texts.join('\n'));
  const words = new Set(within.split(/[^a-z\u00e0-\u024f']+/));
  return (directory?.register.people ?? [])
    .map((each) => each.name)
    .filter((name) => within.includes(comparable(name)) || properWords(name).some((word) => words.has(word)));
}

/** Wards, and the council itself, where they are named. */
function placesIn(texts: readonly string[], directory: Directory | null): string[] {
  if (!directory) return [];
  const { council: body, people } = directory.register;
  const within = comparable(texts.join('\n'));
  const first = body.split(' ')[0] ?? '';
  const wards = new Set(people.flatMap((each) => (each.ward ? [each.ward] : [])));
  return [
    ...[...wards].filter((ward) => within.includes(comparable(ward))),
    ...(within.includes(comparable(first)) ? [body] : []),
  ];
}

/** The register that the case needs: those who take part, with what the checks ask of them. */
function registerOf(
  everybody: readonly Party[],
  players: ReadonlyMap<string, Player>,
  protocol: Protocol,
  shown: (party: Party) => Mailbox,
  ownText: string,
  anonymiser: Anonymiser,
): Register {
  const people = new Map<string, Person>();
  const mailboxes: Register['mailboxes'] = [];
  const free = Object.values(protocol.checks)
    .flatMap((each) => each?.exceptPositions ?? [])
    .map(comparable);
  const add = (party: Party) => {
    const id = idOf(party);
    const address = players.get(id)?.address;
    if (!address || people.has(id) || mailboxes.some((each) => each.address === address)) return;
    if (party.role === 'system' || party.role === 'press') {
      mailboxes.push({ address, kind: party.role });
    } else if (party.kind !== 'person') {
      const kind = {
        list: party.role === 'member' ? 'member-list' : 'officer-list',
        team: 'officer-team',
        office: 'member-office',
      };
      const of = party.people.flatMap((each) => players.get(addressKey(each.emails[0] ?? ''))?.address ?? []);
      mailboxes.push({
        address,
        kind: kind[party.kind] as Register['mailboxes'][number]['kind'],
        ...(of.length && { of }),
      });
    } else if (party.role === 'member' || party.role === 'officer') {
      const positions = (party.person?.positions ?? []).filter(
        (each) => free.includes(comparable(each)) || ownText.includes(comparable(each).split(' of ')[0] ?? ''),
      );
      const ward = party.person?.ward;
      people.set(id, {
        name: capitalised(nameKey(shown(party).name)) || address,
        role: party.role,
        emails: [address],
        ...(party.senior && { senior: true }),
        ...(positions.length && { positions: positions.map(anonymiser.text) }),
        ...(ward && ownText.includes(comparable(ward)) && { ward: anonymiser.text(ward) }),
      });
    }
  };
  for (const each of everybody) add(each);
  return {
    council: 'A council',
    domains: { [council]: 'officer', [`members.${council}`]: 'member' },
    people: [...people.values()],
    mailboxes,
  };
}

/** Names of attachments say more than they need to, unless a finding rests on one. */
function attachmentName(name: string, at: number, { findings }: Inspection, anonymiser: Anonymiser): string {
  const told = findings.some(({ evidence }) => evidence.some(({ field }) => field === `attachment:${name}`));
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  return told ? anonymiser.text(name) : `attachment-${at + 1}${extension}`;
}

/** Findings of the first that the second has no like of. */
function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  return findings.filter(
    (each) =>
      !others.some(
        (other) => other.check === each.check && other.severity === each.severity && other.outcome === each.outcome,
      ),
  );
}
