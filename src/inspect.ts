import { checks } from './checks';
import type { Check, CheckContext, Report } from './checks/check';
import type { CheckId } from './checks/check-ids';
import { type CheckWords, en } from './checks/words';
import { readBody } from './draft/body';
import type { Draft, EarlierMessage, Mailbox } from './draft/draft';
import { kindOf } from './draft/kind';
import { divideThread } from './draft/thread';
import type { Finding, Severity } from './findings/finding';
import type { Deciding } from './language/acts';
import { understand } from './language/language';
import type { OwnText } from './own-text/own-text';
import { readOwnText } from './own-text/read-own-text';
import type { Directory } from './parties/directory';
import { readParties } from './parties/parties';
import type { Parties } from './parties/party';
import type { Protocol } from './protocols/protocol';

/** What is known before a draft comes: who is who (null where no register is set) and what the protocol says. */
export interface Knowledge {
  directory: Directory | null;
  protocol: Protocol;
  /** Words that the author said are no problem: sentences that hold them raise nothing. */
  leave?: readonly string[];
  /** True where the council holds a breach back at Send: its author can neither dismiss it nor leave its words alone. */
  holdsBreaches?: boolean;
  /** The checks' words in the reader's language; English where it is left out. */
  words?: CheckWords;
  /** False where nobody is shown how a sentence could be put otherwise, as at Send, which has no time to look for it. */
  suggests?: boolean;
  /** How acts are decided, where that is not as fitted on all letters: for measuring. */
  deciding?: Deciding;
}

/** What one draft comes to. */
export interface Inspection {
  findings: Finding[];
  parties: Parties;
  ownText: OwnText;
  /** Checks that ran. */
  checked: CheckId[];
  /** Checks of wording that could not run, because the own text is not in English. */
  notInEnglish: CheckId[];
  /** Checks that the council has turned off. */
  turnedOff: CheckId[];
  /** Checks that did not, because the protocol has no such clause. */
  notInProtocol: CheckId[];
}

/**
 * The one path: draft → parties → own text → checks → findings. Pure: the same draft under the same protocol and
 * register gives the same findings from the command, the desk, the pane and the Send alert.
 */
export function inspect(draft: Draft, knowledge: Knowledge): Inspection {
  const { protocol, words = en, leave = [], holdsBreaches = false, suggests = true } = knowledge;
  const thread = divideThread(readBody(draft.body));
  const kind = kindOf(draft, thread);
  const earlier = kind === 'new' ? null : (draft.earlier ?? thread.earlier[0] ?? null);
  const directory = knowledge.directory?.within(peopleNamed(draft, earlier)) ?? null;
  const lines = thread.authored.map((line) => line.text);
  const parties = readParties(draft, { kind, earlier, lines }, directory);
  const ownText = readOwnText({
    lines: thread.authored,
    subject: draft.subject,
    kind,
    author: parties.author,
    uncertain: thread.uncertain,
  });
  const language = understand(ownText, parties, knowledge.deciding);
  const earlierMessages = kind === 'new' ? [] : thread.earlier;
  const context = {
    draft,
    kind,
    thread: earlierMessages,
    directory,
    parties,
    ownText,
    language,
    protocol,
    words,
    suggests,
  };
  const governed = checks.filter((check) => protocol.checks[check.id]);
  const on = governed.filter((check) => !protocol.checks[check.id]?.off);
  const unread = (check: Check) => language.otherLanguage && check.reads === 'wording';
  const findings: Finding[] = [];
  for (const check of checks) {
    const provision = protocol.checks[check.id];
    if (!provision || provision.off || unread(check)) continue;
    const find = (left: readonly string[]) => {
      const all = { ...context, provision, leave: left };
      const report = check.run(all);
      return report && settle(check.id, report, all);
    };
    const held = holdsBreaches && leave.length ? find([]) : null;
    const finding = held?.severity === 'breach' ? held : find(leave);
    if (finding) findings.push(finding);
  }
  return {
    findings,
    parties,
    ownText,
    checked: idsOf(on.filter((check) => !unread(check))),
    notInEnglish: idsOf(on.filter(unread)),
    turnedOff: idsOf(governed.filter((check) => !on.includes(check))),
    notInProtocol: idsOf(checks.filter((check) => !protocol.checks[check.id])),
  };
}

function peopleNamed({ from, sender, to, cc, bcc }: Draft, earlier: EarlierMessage | null): Mailbox[] {
  const before = earlier ? [earlier.from, ...earlier.to, ...earlier.cc] : [];
  return [from, sender, ...to, ...cc, ...bcc, ...before].flatMap((each) => each ?? []);
}

function idsOf(some: readonly Check[]): CheckId[] {
  return some.map((check) => check.id);
}

/** What the protocol makes of a case: its severity and clauses, or nothing where it asks for nothing. */
function settle(check: CheckId, report: Report, { provision }: CheckContext): Finding | null {
  const outcome = provision.outcomes[report.outcome];
  if (!outcome || outcome.severity === 'none') return null;
  const severity: Severity = outcome.severity;
  return {
    check,
    severity,
    outcome: report.outcome,
    clauses: outcome.clauses ?? provision.clauses,
    message: report.message,
    explanation: report.explanation,
    evidence: report.evidence,
    remedies: report.remedies ?? [],
  };
}
