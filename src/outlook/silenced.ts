import { nothingSilenced, readSilenced, readWords, type Silenced } from '../findings/silence';
import { ask, askOr } from './ask';
import { isBeingWritten, type OpenMessage } from './read-draft';
import { supports } from './supports';

/** One name for what is kept, in the draft's session data and on the device alike. */
const key = 'protocol-check';

/**
 * What the author has silenced in this draft, from its session data (Mailbox 1.11): kept by Outlook as long as the
 * draft is open, seen by the pane and the Send alert alike, and never sent with the message. Nothing where it cannot
 * be read: then a point is shown once more.
 */
export async function silencedIn(item: OpenMessage): Promise<Silenced> {
  if (!isBeingWritten(item) || !supports('1.11', item.sessionData)) return nothingSilenced;
  return readSilenced(
    await askOr('', 'read what was dismissed', (done: (result: Office.AsyncResult<string>) => void) =>
      item.sessionData.getAsync(key, done),
    ),
  );
}

/**
 * Keep with the draft what the author has silenced in it. Rejects with an OutlookError where Outlook does not take it.
 * An Outlook without session data has no Send alert either: there the pane alone has to know.
 */
export async function silenceIn(item: OpenMessage, silenced: Silenced): Promise<void> {
  if (!isBeingWritten(item) || !supports('1.11', item.sessionData)) return;
  await ask<void>('keep what was dismissed', (done) => item.sessionData.setAsync(key, JSON.stringify(silenced), done));
}

/**
 * The name of the words kept on this device. Outlook in a browser keeps add-ins apart by where they are opened, and
 * gives a key for that (Office.context.partitionKey).
 */
export function deviceKey(): string {
  return `${Office.context.partitionKey ?? ''}${key}`;
}

/**
 * The words kept on this device, as far as an alert can see them: in new Outlook, on the web and on a Mac it runs in a
 * browser as the pane does. Classic Outlook's runtime for events has no storage; there only the draft's own session
 * data tells, which the pane writes while it is open.
 */
export function wordsOnDevice(): string[] {
  try {
    return readWords(JSON.parse(localStorage.getItem(deviceKey()) ?? '[]'));
  } catch {
    return [];
  }
}
