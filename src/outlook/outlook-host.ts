import type { Draft } from '../draft/draft';
import type { Remedy } from '../findings/finding';
import type { PaneHost } from '../pane/host';
import { ask } from './ask';
import { isBeingWritten, type OpenMessage, readBody, readDraft } from './read-draft';
import { applyRemedy, type Undo } from './remedies';
import { supports } from './supports';

/** Least time between two reads of the body, in milliseconds: Outlook hands the whole thread over each time. */
export const betweenBodyReads = 2000;

/**
 * Outlook, as the pane sees it. Office.js tells of changed recipients and of another item; body, subject and From it
 * does not tell of, so these are read every two seconds while the document can be seen.
 */
export function outlookHost(): PaneHost {
  let item = openItem();
  let body: { startedAt: number; read: Promise<Draft['body']> } | null = null;
  /** What the pane was last given: a poll says nothing of a draft that is still the same. */
  let seen: Draft | null = null;
  const changeListeners = new Set<() => void>();
  const announce = () => {
    for (const each of changeListeners) each();
  };

  /** The body, read at most once in two seconds, however often the pane asks. */
  const currentBody = (of: OpenMessage) => {
    if (!body || Date.now() - body.startedAt >= betweenBodyReads) {
      const reading = { startedAt: Date.now(), read: readBody(of) };
      body = reading;
      reading.read.catch(() => {
        if (body === reading) body = null;
      });
    }
    return body.read;
  };

  const forget = () => {
    body = null;
    seen = null;
  };

  const ofThisItem = (here: OpenMessage | null, act: () => Promise<void>) => async () => {
    if (here !== item) throw new Error('The draft was left since, so this can no longer be undone here.');
    forget();
    await act();
    forget();
    announce();
  };

  const moved = () => {
    item = openItem();
    forget();
    announce();
  };

  return {
    get mode() {
      return item && isBeingWritten(item) ? 'compose' : 'read';
    },

    async read() {
      const here = item;
      if (!here) throw new Error('No message is open.');
      const draft = await readDraft(here, currentBody(here));
      if (here === item) seen = draft;
      return draft;
    },

    follow(changed) {
      changeListeners.add(changed);
      const stopItem = followItem(() => {
        stopRecipients();
        moved();
        stopRecipients = followRecipients(item, changed);
      });
      let stopRecipients = followRecipients(item, changed);
      const stopPolling = whileVisible(betweenBodyReads, async () => {
        const here = item;
        if (!here || !isBeingWritten(here) || !seen) return;
        const draft = await readDraft(here, currentBody(here));
        if (here === item && seen && !sameDraft(draft, seen)) changed();
      });
      return () => {
        changeListeners.delete(changed);
        stopItem();
        stopRecipients();
        stopPolling();
      };
    },

    async apply(remedy: Remedy): Promise<Undo> {
      const here = item;
      if (!here || !isBeingWritten(here)) throw new Error('A message that was sent cannot be changed.');
      forget();
      const undo = await applyRemedy(here, remedy);
      forget();
      announce();
      return ofThisItem(here, undo);
    },
  };
}

function openItem(): OpenMessage | null {
  return (Office.context.mailbox.item as unknown as OpenMessage | undefined) ?? null;
}

/** A pinned pane stays open while the author goes from message to message, and to none. */
function followItem(changed: () => void): () => void {
  const { mailbox } = Office.context;
  if (!supports('1.5', mailbox.addHandlerAsync)) return () => {};
  const type = Office.EventType.ItemChanged;
  ask<void>('follow the open message', (done) => mailbox.addHandlerAsync(type, changed, done)).catch(() => {});
  return () => {
    ask<void>('stop following the open message', (done) => mailbox.removeHandlerAsync(type, done)).catch(() => {});
  };
}

/** The event belongs to one item: after another is opened it has to be asked for again (office-js issue 3498). */
function followRecipients(item: OpenMessage | null, changed: () => void): () => void {
  if (!item || !isBeingWritten(item) || !supports('1.7', item.addHandlerAsync)) return () => {};
  const type = Office.EventType.RecipientsChanged;
  ask<void>('follow the recipients', (done) => item.addHandlerAsync(type, changed, done)).catch(() => {});
  return () => {
    ask<void>('stop following the recipients', (done) => item.removeHandlerAsync(type, done)).catch(() => {});
  };
}

/** Run `poll` over and over, each time `pause` milliseconds after the last has ended; not while the page is hidden. */
function whileVisible(pause: number, poll: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const next = () => {
    clearTimeout(timer);
    if (stopped || document.hidden) return;
    timer = setTimeout(() => {
      // One poll that fails (Outlook busy, code 5001) is no news; the next one tells.
      poll()
        .catch(() => {})
        .then(next);
    }, pause);
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
