import type { Draft, Writer } from '../draft/draft';
import type { DraftChange } from '../draft/draft-change';
import type { PaneHost, SentFor } from '../pane/host';
import { applyChange, type Undo } from './apply-change';
import { ask } from './ask';
import { keepReasons, reasonsIn } from './noted-reasons';
import { noticeKeeper } from './notice-keeper';
import { onPhone } from './on-phone';
import { followOpenedOn, openedOn } from './opened-on';
import { isBeingWritten, type OpenMessage, readBody, readDraft, signedIn } from './read-draft';
import { silencedIn, silenceIn } from './silenced';
import { supports } from './supports';
import { wasUnchecked } from './unchecked';
import { canSayWriter, sayWriter } from './writer';

/** So many looks in a row that fail are more than Outlook being busy: what is on screen may no longer be so. */
const failedLooks = 5;

/** Least time between two reads of the body, in milliseconds: Outlook hands the whole thread over each time. */
export const betweenBodyReads = 2000;

/**
 * One message open in Outlook, as the pane sees it. Office.js tells of changed recipients; of a changed body, subject
 * or From it does not, so these are read every two seconds while the document can be seen.
 *
 * @param reasonsTravel true where the council has noted reasons travel with the message
 */
export function outlookHost(item: OpenMessage, reasonsTravel = false): PaneHost {
  let body: { startedAt: number; read: Promise<Draft['body']> } | null = null;
  /** What the pane was last given: a poll says nothing of a draft that is still the same. */
  let seen: Draft | null = null;
  /** Whether the pane was last told that the draft could not be read. */
  let unread = false;
  /** The point that the alert sent the author to, once it has been asked for. */
  let opened: Promise<SentFor | null> | null = null;
  /** Whether the pane was last told that the draft was let go unchecked. */
  let letGo = false;
  const changeListeners = new Set<() => void>();

  /** The body, read at most once in two seconds, however often the pane asks. */
  const currentBody = () => {
    if (!body || Date.now() - body.startedAt >= betweenBodyReads) {
      const reading = { startedAt: Date.now(), read: readBody(item) };
      body = reading;
      reading.read.catch(() => {
        if (body === reading) body = null;
      });
    }
    return body.read;
  };

  /** After a change of our own the draft is read afresh, and the pane told. */
  const changing = async <T>(change: () => Promise<T>): Promise<T> => {
    try {
      return await change();
    } finally {
      body = null;
      for (const each of changeListeners) each();
    }
  };

  return {
    mode: isBeingWritten(item) ? 'compose' : 'read',
    phone: onPhone(),
    reader: signedIn(),

    async read() {
      unread = true;
      seen = await readDraft(item, currentBody());
      unread = false;
      return seen;
    },

    follow(changed) {
      changeListeners.add(changed);
      const stopRecipients = followRecipients(item, changed);
      const stopOpened = followOpenedOn(item, (point) => {
        opened = Promise.resolve(point);
        changed();
      });
      let failed = 0;
      const look = async () => {
        try {
          const [draft, unchecked] = await Promise.all([readDraft(item, currentBody()), wasUnchecked(item)]);
          failed = 0;
          if (unread || unchecked !== letGo || (seen && !sameDraft(draft, seen))) changed();
        } catch {
          // One that fails (Outlook busy, code 5001) is no news; after a night's sleep it may be all of them.
          failed += 1;
          if (failed === failedLooks && !unread) changed();
        }
      };
      const stopPolling = isBeingWritten(item) ? whileVisible(betweenBodyReads, look) : () => {};
      return () => {
        changeListeners.delete(changed);
        stopRecipients();
        stopOpened();
        stopPolling();
      };
    },

    async apply(change: DraftChange): Promise<Undo> {
      if (!isBeingWritten(item)) throw new Error('A message that was sent cannot be changed.');
      const undo = await changing(() => applyChange(item, change));
      return () => changing(undo);
    },

    async fromAlert() {
      opened ??= openedOn(item);
      letGo = await wasUnchecked(item);
      return { openedOn: await opened, unchecked: letGo };
    },

    reasons: {
      read: () => reasonsIn(item),
      write: async (reasons) => {
        if (isBeingWritten(item)) await keepReasons(item, reasons, reasonsTravel);
      },
      travels: reasonsTravel,
    },
    silenced: () => silencedIn(item),
    silence: (silenced) => silenceIn(item, silenced),
    ...(isBeingWritten(item) && { keepNotice: noticeKeeper(item) }),
    ...(isBeingWritten(item) &&
      canSayWriter(item) && {
        sayWriter: (from: string, writer: Writer | null) => changing(() => sayWriter(item, from, writer)),
      }),
  };
}

/** The event belongs to one message: for another it has to be asked for again (office-js issue 3498). */
function followRecipients(item: OpenMessage, changed: () => void): () => void {
  if (!isBeingWritten(item) || !supports('1.7', item.addHandlerAsync)) return () => {};
  const type = Office.EventType.RecipientsChanged;
  ask<void>('follow the recipients', (done) => item.addHandlerAsync(type, changed, done)).catch(() => {});
  return () => {
    ask<void>('stop following the recipients', (done) => item.removeHandlerAsync(type, done)).catch(() => {});
  };
}

/**
 * Run `poll`, which never rejects, over and over, each time `pause` milliseconds after the last has ended; not while
 * the page is hidden.
 */
function whileVisible(pause: number, poll: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const next = () => {
    clearTimeout(timer);
    if (stopped || document.hidden) return;
    timer = setTimeout(() => poll().then(next), pause);
  };
  document.addEventListener('visibilitychange', next);
  next();
  return () => {
    stopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', next);
  };
}

function sameDraft(left: Draft, right: Draft): boolean {
  if (left.body.html !== right.body.html || left.body.text !== right.body.text) return false;
  return JSON.stringify({ ...left, body: null }) === JSON.stringify({ ...right, body: null });
}
