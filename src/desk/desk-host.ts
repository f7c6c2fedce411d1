import type { Mailbox, RecipientField } from '../draft/draft';
import type { Evidence, Remedy } from '../findings/finding';
import { nothingSilenced } from '../findings/silence';
import { ChangeRefused } from '../pane/change-problem';
import type { PaneHost } from '../pane/host';
import { addressKey } from '../parties/directory';
import { asDraft, type DeskStore } from './desk-draft';
import { findPassage, insertParagraph, select } from './passage';

/** What the host needs of the compose window. */
export interface ComposeWindow {
  body(): HTMLElement | null;
  subject(): HTMLInputElement | null;
}

/** The desk's compose window, as the pane sees it. */
export function deskHost(store: DeskStore, compose: ComposeWindow): PaneHost {
  const editor = () => {
    const element = compose.body();
    if (!element) throw new Error('The editor is not there yet.');
    return element;
  };
  let silenced = nothingSilenced;
  return {
    mode: 'compose',
    read: async () => asDraft(store.get()),
    follow: (changed) => store.follow(changed),
    async apply(remedy: Remedy) {
      switch (remedy.kind) {
        case 'move-to-cc':
          return moveToCc(store, remedy.addresses);
        case 'remove-recipient':
          return removeRecipient(store, remedy.address);
        case 'insert-sentence':
          return insertSentence(store, editor(), remedy.text);
      }
    },
    silenced: async () => silenced,
    async silence(all) {
      silenced = all;
    },
    async showPassage(evidence: Evidence) {
      if (evidence.field === 'subject') return showInSubject(compose.subject(), evidence);
      if (evidence.field !== 'body') throw new Error('Only words of the subject and the message can be shown.');
      const range = findPassage(editor(), evidence);
      if (!range) throw new Error('The words are not in the message any more.');
      editor().focus({ preventScroll: true });
      select(range);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    },
  };
}

function showInSubject(
  subject: HTMLInputElement | null,
  { start, end, text }: { start: number; end: number; text: string },
) {
  const at = subject?.value.slice(start, end) === text ? start : (subject?.value.indexOf(text) ?? -1);
  if (!subject || at < 0) throw new Error('The words are not in the subject any more.');
  subject.focus();
  subject.setSelectionRange(at, at + text.length);
}

type Undo = () => Promise<void>;

async function moveToCc(store: DeskStore, addresses: string[]): Promise<Undo> {
  const isNamed = among(addresses);
  const { cc, bcc } = store.get();
  const moving = bcc.filter(isNamed);
  if (!moving.length) throw new ChangeRefused({ kind: 'not-in-bcc' });
  const adding = moving.filter((each) => !cc.some(among([each.address])));
  store.change({ cc: [...cc, ...adding], bcc: bcc.filter((each) => !isNamed(each)) });
  return async () => {
    const now = store.get();
    // Somebody whom the author has taken off Cc since does not come back blind-copied.
    const back = moving.filter((each) => now.cc.some(among([each.address])));
    store.change({
      cc: now.cc.filter((each) => !adding.includes(each)),
      bcc: [...now.bcc, ...back.filter((each) => !now.bcc.some(among([each.address])))],
    });
  };
}

async function removeRecipient(store: DeskStore, address: string): Promise<Undo> {
  const isNamed = among([address]);
  const fields: RecipientField[] = ['to', 'cc', 'bcc'];
  const before = store.get();
  const removed = fields.flatMap((field) =>
    before[field].flatMap((mailbox, at) => (isNamed(mailbox) ? [{ field, at, mailbox }] : [])),
  );
  if (!removed.length) throw new ChangeRefused({ kind: 'not-a-recipient' });
  store.change(Object.fromEntries(fields.map((field) => [field, before[field].filter((each) => !isNamed(each))])));
  return async () => {
    for (const { field, at, mailbox } of removed) {
      const now = store.get()[field];
      if (!now.some(among([mailbox.address])))
        store.change({ [field]: [...now.slice(0, at), mailbox, ...now.slice(at)] });
    }
  };
}

async function insertSentence(store: DeskStore, editor: HTMLElement, sentence: string): Promise<Undo> {
  editor.focus({ preventScroll: true });
  const paragraph = insertParagraph(editor, sentence);
  paragraph.scrollIntoView({ block: 'nearest' });
  store.change({ html: editor.innerHTML });
  return async () => {
    if (!editor.contains(paragraph) || paragraph.textContent !== sentence) {
      throw new ChangeRefused({ kind: 'sentence-changed' });
    }
    paragraph.remove();
    store.change({ html: editor.innerHTML });
  };
}

function among(addresses: readonly string[]): (mailbox: Mailbox) => boolean {
  const keys = new Set(addresses.map(addressKey));
  return ({ address }) => keys.has(addressKey(address));
}
