import type { Draft } from './draft';
import type { Thread } from './thread';

const forwardPrefix = /^\s*(fw|fwd|yml|ymlaen)\s*:/i;
const replyPrefix = /^\s*(re|sv|aw|ateb|atb)\s*:/i;

/**
 * What a draft is: Outlook says `newMail` for some replies, so a thread or an inherited subject outweighs it.
 */
export function kindOf(draft: Draft, thread: Thread): 'new' | 'reply' | 'forward' {
  if (draft.kind === 'forward' || forwardPrefix.test(draft.subject)) return 'forward';
  if (draft.kind === 'reply') return 'reply';
  if (thread.forwarded) return 'forward';
  const answers = draft.answers || replyPrefix.test(draft.subject) || thread.earlier.some((each) => each.from);
  return answers ? 'reply' : 'new';
}
