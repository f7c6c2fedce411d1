import type { Mailbox, RecipientField } from './draft';

/** People to leave one field of a draft, and people to join it. Addresses are compared in any case. */
export interface FieldChange {
  field: RecipientField;
  remove: string[];
  add: Mailbox[];
  /**
   * Nobody but those under `add` stays, whoever is in the field by then: somebody may have joined it since the draft
   * was last read, and "to them alone" is meant of them too.
   */
  only?: true;
}

/** What happens to the text of a draft. */
export type BodyChange =
  /** Paragraphs put in: at the very top, or where the letter has room for a sentence of its own. */
  | { kind: 'insert'; paragraphs: string[]; place: 'top' | 'letter' }
  /** Words of the author's own put otherwise. `start` is their place in the own text. */
  | { kind: 'replace'; passage: { text: string; start: number }; text: string };

/**
 * One change of a draft, in terms that every mail program shares, so that a repair is written once and carried out by
 * Outlook and the desk alike.
 */
export interface DraftChange {
  recipients: FieldChange[];
  body: BodyChange | null;
}
