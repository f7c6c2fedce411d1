import type { Draft, RecipientField } from '../draft/draft';
import type { DraftChange } from '../draft/draft-change';
import type { Addressee, Remedy } from '../findings/finding';
import type { Inspection } from '../inspect';
import { addressKey } from '../parties/directory';
import type { Catalogue } from '../words/catalogue';
import { nameOf } from './people';

/** Text that is ready to be used elsewhere: on the clipboard, or in a message of its own. */
export interface Ready {
  to: string[];
  subject: string;
  text: string;
}

/** What the author clicked, in the draft as it was then. */
export interface Clicked {
  remedy: Remedy;
  /** Whom the author chose, where the remedy leaves a choice. */
  chosen?: Addressee | undefined;
  draft: Draft;
  inspection: Inspection;
}

const fields: readonly RecipientField[] = ['to', 'cc', 'bcc'];

/** What a remedy changes in the draft. */
export function changeOf({ remedy, chosen, draft, inspection }: Clicked, words: Catalogue): DraftChange {
  const off = (addresses: string[]) => fields.map((field) => ({ field, remove: addresses, add: [] }));
  switch (remedy.kind) {
    case 'move-recipients': {
      const keys = new Set(remedy.addresses.map(addressKey));
      const moving = draft.bcc.filter((each) => keys.has(addressKey(each.address)));
      return {
        recipients: [
          { field: remedy.field, remove: [], add: moving },
          { field: 'bcc', remove: remedy.addresses, add: [] },
        ],
        body: null,
      };
    }
    case 'remove-recipient':
      return { recipients: off([remedy.address]), body: null };
    case 'split':
      return { recipients: off(remedy.addresses), body: null };
    case 'insert-sentence':
      return { recipients: [], body: { kind: 'insert', paragraphs: [remedy.text], place: 'letter' } };
    case 'replace-passage':
      return { recipients: [], body: { kind: 'replace', passage: remedy.passage, text: remedy.text } };
    case 'readdress':
      return { recipients: onlyTo(chosen), body: null };
    case 'hand-over':
      return {
        recipients: onlyTo(chosen),
        body: { kind: 'insert', paragraphs: coveringNote(chosen, draft, inspection, words), place: 'top' },
      };
  }
}

/** The text that a remedy leaves for the author to use, or null where it leaves none. */
export function readyText({ remedy, draft, inspection }: Clicked): Ready | null {
  const { subject } = draft;
  switch (remedy.kind) {
    case 'split':
      return { to: remedy.addresses, subject, text: inspection.ownText.text };
    case 'insert-sentence':
    case 'replace-passage':
      return { to: [], subject, text: remedy.text };
    default:
      return null;
  }
}

/** The one chosen in To, and nobody else anywhere. */
function onlyTo(chosen: Addressee | undefined): DraftChange['recipients'] {
  if (!chosen) return [];
  return fields.map((field) => ({
    field,
    remove: [],
    add: field === 'to' ? [{ name: chosen.name, address: chosen.address }] : [],
    only: true,
  }));
}

/**
 * A note above the author's text, which then reads as a message handed on: with the lines From, To and Subject that
 * mail programs set above one, so that what stands below them is not the author's own to this reader.
 */
function coveringNote(
  chosen: Addressee | undefined,
  draft: Draft,
  { parties }: Inspection,
  words: Catalogue,
): string[] {
  const author = parties.author ? nameOf(parties.author.mailbox.address, parties) : '';
  const meantFor = [...draft.to, ...draft.cc].map(({ name, address }) => (name ? `${name} <${address}>` : address));
  return words.pane.handOver({
    officer: chosen?.name ?? '',
    author: parties.author?.person?.name ?? author,
    from: draft.from ? `${draft.from.name} <${draft.from.address}>` : author,
    to: meantFor.join('; '),
    subject: draft.subject,
  });
}
