import { readBody } from '../draft/body';
import type { Draft, EarlierMessage, Mailbox } from '../draft/draft';
import { kindOf } from '../draft/kind';
import { divideThread } from '../draft/thread';
import { ask, askOr } from './ask';
import { supports } from './supports';

/** Where it is kept in the draft's session data. */
const key = 'protocol-check-earlier';

/** Session data of one draft holds 50,000 characters (Mailbox 1.11), and others write there too. */
const room = 20_000;

/** What is known of the message that a draft answers or passes on. */
interface Remembered {
  kind: 'reply' | 'forward';
  earlier: EarlierMessage;
}

/**
 * Remember, as a draft is begun, whom the message that it answers came from and went to: Outlook tells no add-in
 * (office-js issue 6180), the header block in the thread may be deleted by the author, or hold names without
 * addresses, and the recipients a reply begins with are the earlier ones. Does nothing for a new message, or where
 * Outlook keeps no session data. Never rejects: without it the draft is still checked.
 *
 * @param draft as it was begun
 */
export async function rememberEarlier(item: Office.MessageCompose, draft: Draft): Promise<void> {
  if (!supports('1.11', item.sessionData)) return;
  try {
    const remembered = earlierOf(draft);
    const text = remembered && JSON.stringify(remembered);
    if (text && text.length <= room) {
      await ask<void>('keep whom the earlier message went to', (done) => item.sessionData.setAsync(key, text, done));
    }
  } catch {
    // The thread in the body, and its header block, are read again at every look.
  }
}

/** What was remembered when this draft was begun; null where nothing was. */
export async function rememberedIn(item: Office.MessageCompose): Promise<Remembered | null> {
  if (!supports('1.11', item.sessionData)) return null;
  const text = await askOr(
    '',
    'read whom the earlier message went to',
    (done: (result: Office.AsyncResult<string>) => void) => item.sessionData.getAsync(key, done),
  );
  try {
    const kept: unknown = JSON.parse(text || 'null');
    return isRemembered(kept) ? kept : null;
  } catch {
    return null;
  }
}

function earlierOf(draft: Draft): Remembered | null {
  const thread = divideThread(readBody(draft.body));
  const kind = kindOf(draft, thread);
  if (kind === 'new') return null;
  const quoted = thread.earlier[0];
  const begun = [...draft.to, ...draft.cc];
  const withAddress = (person: Mailbox) =>
    person.address ? person : (begun.find((each) => each.name === person.name && each.address) ?? person);
  if (quoted?.from) {
    const { from, to, cc, subject } = quoted;
    const earlier = { from: withAddress(from), to: to.map(withAddress), cc: cc.map(withAddress), subject, text: '' };
    return { kind, earlier };
  }
  const [from, ...others] = draft.to;
  if (kind === 'forward' || !from) return null;
  // A reply begins with the earlier author in To, and a reply to all with all others beside them.
  const to = [...(draft.from ? [draft.from] : []), ...others];
  return { kind, earlier: { from, to, cc: draft.cc, subject: draft.subject, text: '' } };
}

function isRemembered(kept: unknown): kept is Remembered {
  const { kind, earlier } = (kept ?? {}) as { kind?: unknown; earlier?: Partial<EarlierMessage> };
  return (
    (kind === 'reply' || kind === 'forward') &&
    typeof earlier?.subject === 'string' &&
    typeof earlier.text === 'string' &&
    (earlier.from === null || isMailbox(earlier.from)) &&
    [earlier.to, earlier.cc].every((people) => Array.isArray(people) && people.every(isMailbox))
  );
}

function isMailbox(person: unknown): person is Mailbox {
  const { name, address } = (person ?? {}) as Partial<Mailbox>;
  return typeof name === 'string' && typeof address === 'string';
}
