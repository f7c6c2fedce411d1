import type { CheckId } from '../checks/check-ids';

/**
 * How much a finding weighs: `breach` (must not, never), `caution` (should not), `advice` (normally, may, or a
 * heading whose text was not adopted). Breaches and cautions are alarms; advice never is.
 */
export type Severity = 'breach' | 'caution' | 'advice';

/** Severities from the least to the gravest, for comparing. */
export const severities: readonly Severity[] = ['advice', 'caution', 'breach'];

/** A field of the draft that holds addresses. */
export type AddressField = 'from' | 'to' | 'cc' | 'bcc';

/** What raised a finding: an address, words of the author's own, or words in the thread or an attachment. */
export type Evidence =
  /** The bare address, as the draft holds it. */
  | { field: AddressField; text: string }
  /** The exact words and their place in the own text: UTF-16 code units, `end` exclusive. */
  | { field: 'subject' | 'body'; start: number; end: number; text: string }
  /** Words of an earlier message, or of an attachment's name. */
  | { field: 'thread' | `attachment:${string}`; text: string };

/** The author's own words in the draft, with their place in the own text. */
export type Passage = Extract<Evidence, { start: number }>;

/** Somebody whom a draft could go to instead; `post` as the register has it, or empty. */
export interface Addressee {
  name: string;
  address: string;
  post: string;
}

/** One way to put a finding right. Nothing is done until the author clicks. */
export type Remedy =
  /** Out of Bcc, where everybody sees them. */
  | { kind: 'move-recipients'; addresses: string[]; field: 'to' | 'cc' }
  | { kind: 'remove-recipient'; address: string; name: string }
  /** Taken off this draft, with the author's words ready for a message of their own. */
  | { kind: 'split'; addresses: string[] }
  /** A sentence for the author to complete; `[…]` marks the part left open. `offer` is what stands before it. */
  | { kind: 'insert-sentence'; text: string; offer?: string }
  /** The author's own sentence put otherwise; `[…]` and `offer` as above. */
  | { kind: 'replace-passage'; passage: Passage; text: string; offer: string }
  /** The draft as it is goes to one of these and to nobody else. */
  | { kind: 'readdress'; choices: Addressee[] }
  /** The draft goes to one of these officers and to nobody else, as a text for them to send. */
  | { kind: 'hand-over'; choices: Addressee[] };

/**
 * One point for the author. A draft has at most one finding a check.
 * `message` is under 100 characters; `explanation` says more; `clauses` are numbers as the protocol prints them.
 */
export interface Finding {
  check: CheckId;
  severity: Severity;
  /** Which of the check's cases this is: the key to the protocol's own words on it (`governingClauses`). */
  outcome: string;
  clauses: string[];
  message: string;
  explanation: string;
  evidence: Evidence[];
  remedies: Remedy[];
}
