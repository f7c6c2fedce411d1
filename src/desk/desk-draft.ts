import type { Draft, Mailbox } from '../draft/draft';
import { editableHtml } from './safe-html';

/** The draft on the desk: as the compose window holds it, with the whole body, earlier message and all, as HTML. */
export interface DeskDraft extends Omit<Draft, 'body' | 'earlier'> {
  html: string;
}

/** Holds the draft and says when it has changed. */
export interface DeskStore {
  get(): DeskDraft;
  change(part: Partial<DeskDraft>): void;
  follow(changed: () => void): () => void;
}

/** Hold a draft. */
export function openStore(initial: DeskDraft): DeskStore {
  let draft = initial;
  const followers = new Set<() => void>();
  return {
    get: () => draft,
    change(part) {
      draft = { ...draft, ...part };
      for (const each of followers) each();
    },
    follow(changed) {
      followers.add(changed);
      return () => followers.delete(changed);
    },
  };
}

/** A blank sheet, from whoever wrote last. */
export function blankDraft(from: Mailbox | null): DeskDraft {
  return {
    from,
    sender: null,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: '<p><br></p>',
    kind: 'new',
    attachments: [],
    sensitivity: null,
  };
}

/** Lay a message on the desk. */
export function onDesk({ body, earlier: _, ...draft }: Draft): DeskDraft {
  return { ...draft, html: editableHtml(body) };
}

/** The draft as the core reads it. */
export function asDraft({ html, ...draft }: DeskDraft): Draft {
  return { ...draft, body: { html } };
}
