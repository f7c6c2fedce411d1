import type { Draft, EarlierMessage } from '../draft/draft';
import type { Evidence, Finding, Severity } from '../findings/finding';
import type { Language } from '../language/language';
import type { OwnText } from '../own-text/own-text';
import type { Directory } from '../parties/directory';
import type { Parties } from '../parties/party';
import type { Protocol, Provision } from '../protocols/protocol';
import type { CheckId } from './check-ids';
import type { CheckWords } from './words';

/** Everything a check may ask. A check never reads headers or searches the thread itself. */
export interface CheckContext {
  draft: Draft;
  kind: 'new' | 'reply' | 'forward';
  /** Earlier messages, the latest first: only for checks whose definition reads them. */
  thread: EarlierMessage[];
  directory: Directory | null;
  parties: Parties;
  ownText: OwnText;
  /** What the sentences of the own text do, understood once a draft and shared by the checks. */
  language: Language;
  protocol: Protocol;
  /** What this protocol says on the check's subject. */
  provision: Provision;
  /** Words that the author said are no problem, kept on the author's own device. */
  leave: readonly string[];
  /** Every check's words in the reader's language. */
  words: CheckWords;
  /** False where nobody is shown how a sentence could be put otherwise. */
  suggests: boolean;
}

/** What a rule reports; the kernel adds the clauses and drops cases whose outcome is `none`. */
export interface Report {
  /** Which of the check's cases this is; the protocol's data says what it comes to. */
  outcome: string;
  evidence: Evidence[];
  message: string;
  explanation: string;
  remedies?: Finding['remedies'];
}

/** One check: what it is for, the cases it tells apart, and its rule. */
export interface Check {
  id: CheckId;
  /** What it rests on. Checks of wording say nothing of a text in another language than English. */
  reads: 'addresses' | 'wording' | 'thread';
  /** The cases a protocol's data must settle, and what the check is by default in each. */
  outcomes: Record<string, Severity | 'none'>;
  run(context: CheckContext): Report | null;
}
