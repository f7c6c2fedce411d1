import { replacePassage, type Splice, spliceBetween, withoutSplice } from '../draft/body-change';
import type { Mailbox } from '../draft/draft';
import type { BodyChange, DraftChange, FieldChange } from '../draft/draft-change';
import type { Evidence } from '../findings/finding';
import type { NotedReason } from '../findings/noted-reason';
import { nothingSilenced } from '../findings/silence';
import { ChangeRefused } from '../pane/change-problem';
import type { PaneHost } from '../pane/host';
import { addressKey } from '../parties/directory';
import { asDraft, type DeskStore } from './desk-draft';
import { findPassage, insertAtTop, insertParagraph, select, selectGap } from './passage';

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
  let reasons: readonly NotedReason[] = [];
  return {
    mode: 'compose',
    read: async () => asDraft(store.get()),
    follow: (changed) => store.follow(changed),
    apply: (change) => applyChange(store, editor, change),
    reasons: {
      read: async () => [...reasons],
      async write(all) {
        reasons = all;
      },
      travels: false,
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

/** The text first, since it may refuse; then the people. So does Undo: a letter under its note has no readers back. */
async function applyChange(store: DeskStore, editor: () => HTMLElement, change: DraftChange): Promise<Undo> {
  checkPeople(store, change.recipients);
  const undoBody = change.body ? changeBody(store, editor(), change.body) : () => {};
  const undoPeople = changePeople(store, change.recipients);
  return async () => {
    undoBody();
    undoPeople();
  };
}

/** Where everybody who was to leave is gone already, there is nothing to change. */
function checkPeople(store: DeskStore, changes: readonly FieldChange[]) {
  const told = changes.flatMap((each) => each.remove);
  const leaving = changes.some((change) => store.get()[change.field].some(isToLeave(change)));
  const onlyBcc = changes.every(({ field, remove }) => field === 'bcc' || !remove.length);
  if (told.length && !leaving) throw new ChangeRefused({ kind: onlyBcc ? 'not-in-bcc' : 'not-a-recipient' });
}

function changePeople(store: DeskStore, changes: readonly FieldChange[]): () => void {
  const before = store.get();
  const told = changes.flatMap((each) => each.remove);
  const leaving = changes.flatMap((change) => before[change.field].filter(isToLeave(change)));
  const made = changes.map((change) => {
    const { field, add } = change;
    const leaves = isToLeave(change);
    const left = before[field].flatMap((mailbox, at) => (leaves(mailbox) ? [{ mailbox, at }] : []));
    const joined = add
      .filter((each) => !before[field].some(among([each.address])))
      .filter((each) => !among(told)(each) || leaving.some(among([each.address])));
    store.change({ [field]: [...before[field].filter((each) => !leaves(each)), ...joined] });
    return { field, left, joined };
  });
  return () => {
    const since = store.get();
    const moved = made.flatMap(({ field, joined }) => joined.map((mailbox) => ({ field, mailbox })));
    for (const { field, left, joined } of made) {
      let now = store.get()[field].filter((each) => !joined.includes(each));
      for (const { mailbox, at } of left) {
        // Somebody whom the author has since taken off the field they were moved to does not come back.
        const to = moved.find((each) => among([mailbox.address])(each.mailbox));
        const gone = to && !since[to.field].some(among([mailbox.address]));
        if (gone || now.some(among([mailbox.address]))) continue;
        now = [...now.slice(0, at), mailbox, ...now.slice(at)];
      }
      store.change({ [field]: now });
    }
  };
}

function changeBody(store: DeskStore, editor: HTMLElement, change: BodyChange): () => void {
  const before = editor.innerHTML;
  let splice: Splice | null = null;
  editor.focus({ preventScroll: true });
  if (change.kind === 'insert') {
    const inserted =
      change.place === 'top'
        ? insertAtTop(editor, change.paragraphs)
        : insertParagraph(editor, change.paragraphs[0] ?? '');
    inserted.scrollIntoView({ block: 'nearest' });
  } else {
    const replaced = replacePassage(before, 'html', change.passage, change.text);
    if (!replaced) throw new ChangeRefused({ kind: 'words-gone' });
    editor.innerHTML = replaced.body;
    splice = replaced.splice;
    const range = findPassage(editor, { text: change.text, start: change.passage.start });
    if (range) {
      selectGap(range);
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    }
  }
  const after = editor.innerHTML;
  store.change({ html: after });
  return () => {
    const now = editor.innerHTML;
    const restored = now === after ? before : withoutSplice(now, splice ?? spliceBetween(before, after));
    if (restored === null)
      throw new ChangeRefused({ kind: change.kind === 'insert' ? 'sentence-changed' : 'words-changed' });
    editor.innerHTML = restored;
    store.change({ html: restored });
  };
}

function isToLeave({ remove, add, only }: FieldChange): (mailbox: Mailbox) => boolean {
  const named = among(remove);
  const stays = among(add.map((each) => each.address));
  return (mailbox) => named(mailbox) || (only === true && !stays(mailbox));
}

function among(addresses: readonly string[]): (mailbox: Mailbox) => boolean {
  const keys = new Set(addresses.map(addressKey));
  return ({ address }) => keys.has(addressKey(address));
}
