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

/** One way to put a finding right. Nothing is done until the author clicks. */
export type Remedy =
  | { kind: 'move-to-cc'; addresses: string[] }
  | { kind: 'remove-recipient'; address: string; name: string }
  /** A sentence for the author to complete; `[…]` marks the part left open. */
  | { kind: 'insert-sentence'; text: string };

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
