import type { Draft, Mailbox } from '../draft/draft';
import type { Severity } from '../findings/finding';
import register from '../parties/sample-register.json';

/**
 * One example of a check, as data: a draft among the people of the sample register, and what the check makes of it.
 * The tests run every case, and the check's page shows them.
 */
export interface Case {
  /** What it shows, as a person would say it. */
  name: string;
  /** The protocol it is read under. */
  protocol: string;
  /** People by name as the sample register has them, or `Name <address>` for anybody else. */
  from: string;
  sender?: string;
  to: string[];
  cc?: string[];
  bcc?: string[];
  subject?: string;
  text: string;
  /** The message that the draft answers, or passes on. */
  answers?: EarlierCase;
  forwards?: EarlierCase;
  attachments?: string[];
  /** What is found; left out where nothing is. */
  finds?: { severity: Severity; clauses: string[]; evidence: string[] };
}

/** An earlier message of a case. */
export interface EarlierCase {
  from: string;
  to: string[];
  cc?: string[];
  subject?: string;
  text: string;
}

/** A check's cases: drafts that raise a finding, and drafts that must stay silent. */
export interface Cases {
  fires: Case[];
  silent: Case[];
}

/**
 * The draft that a case describes, as a mail program would hand it over.
 * @throws {Error} where the case names somebody whom the sample register does not know and gives no address
 */
export function draftOf(example: Case): Draft {
  const earlier = example.answers ?? example.forwards;
  const inherited = earlier?.subject ?? 'Your message';
  return {
    from: mailboxOf(example.from),
    sender: example.sender ? mailboxOf(example.sender) : null,
    to: example.to.map(mailboxOf),
    cc: (example.cc ?? []).map(mailboxOf),
    bcc: (example.bcc ?? []).map(mailboxOf),
    subject: earlier ? `${example.forwards ? 'FW' : 'RE'}: ${inherited}` : (example.subject ?? 'A message'),
    body: { text: earlier ? `${example.text}\n\n${quoted(earlier, inherited)}` : example.text },
    kind: example.forwards ? 'forward' : earlier ? 'reply' : 'new',
    attachments: example.attachments ?? [],
    sensitivity: null,
  };
}

function mailboxOf(who: string): Mailbox {
  const open = who.indexOf('<');
  if (open >= 0 && who.endsWith('>')) return { name: who.slice(0, open).trim(), address: who.slice(open + 1, -1) };
  const person = register.people.find((each) => each.name === who);
  const known = person?.emails[0] ?? (register.mailboxes.some((each) => each.address === who) ? who : undefined);
  if (!known)
    throw new Error(`The case names "${who}", whom the sample register does not know; give an address in < >.`);
  return { name: person ? (person.role === 'member' ? `Cllr ${person.name}` : person.name) : '', address: known };
}

function quoted(message: EarlierCase, subject: string): string {
  const shown = (who: string) => {
    const { name, address } = mailboxOf(who);
    return name ? `${name} <${address}>` : address;
  };
  const lines = [
    `From: ${shown(message.from)}`,
    'Sent: 10 March 2026 09:12',
    `To: ${message.to.map(shown).join('; ')}`,
  ];
  if (message.cc) lines.push(`Cc: ${message.cc.map(shown).join('; ')}`);
  return `________________________________\n${[...lines, `Subject: ${subject}`].join('\n')}\n\n${message.text}`;
}
