import type { Evidence } from '../../findings/finding';
import { sameParty } from '../../parties/parties';
import type { Check, CheckContext } from '../check';
import { markedLine, markedSubject } from './marking';

/**
 * What was marked confidential (the message answered, forwarded or attached; the draft's own subject, text or
 * sensitivity) goes to the press, or to somebody outside the council who was not in the marked exchange. This check
 * reads the thread.
 */
export const confidence: Check = {
  id: 'confidence',
  reads: 'thread',
  outcomes: { marked: 'breach' },
  run(context) {
    const { parties, words } = context;
    const role = parties.author?.role;
    if (role !== 'member' && role !== 'officer') return null;
    const before = [parties.earlier.author, ...parties.earlier.recipients];
    const outside = parties.recipients.filter(
      (each) => each.role === 'press' || (each.role === 'outside' && !before.some((one) => sameParty(one, each))),
    );
    if (!outside.length) return null;
    const marking = markingOf(context);
    if (!marking) return null;
    const own = words.confidence;
    return {
      outcome: 'marked',
      evidence: [
        ...outside.map((each) => ({ field: each.field as 'to' | 'cc' | 'bcc', text: each.mailbox.address })),
        marking,
      ],
      message: own.message(outside.map((each) => each.label)),
      explanation: own.explanation,
      remedies: outside.map((each) => ({
        kind: 'remove-recipient' as const,
        address: each.mailbox.address,
        name: each.label,
      })),
    };
  },
};

function markingOf({ draft, ownText, thread }: CheckContext): Evidence | null {
  if (ownText.subject && markedSubject(ownText.subject)) {
    return { field: 'subject', start: 0, end: ownText.subject.length, text: ownText.subject };
  }
  const inherited = ownText.subject ? null : markedSubject(draft.subject);
  if (inherited) return { field: 'thread', text: draft.subject };
  if (draft.sensitivity && /confidential|private|restricted|sensitive/i.test(draft.sensitivity)) {
    return { field: 'thread', text: draft.sensitivity };
  }
  const line = markedLine(ownText.text);
  if (line) {
    const start = ownText.text.indexOf(line);
    return { field: 'body', start, end: start + line.length, text: line };
  }
  for (const message of thread) {
    if (markedSubject(message.subject)) return { field: 'thread', text: message.subject };
    const marked = markedLine(message.text);
    if (marked) return { field: 'thread', text: marked };
  }
  const attachment = draft.attachments.find((name) => markedSubject(name.replace(/[_.-]+/g, ' ')));
  return attachment ? { field: `attachment:${attachment}`, text: attachment } : null;
}
