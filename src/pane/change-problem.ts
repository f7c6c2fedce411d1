/** Why a change in the draft could not be made, or taken back. The catalogue has a sentence for each. */
export type ChangeProblem =
  /** Nobody of them is in Bcc any more. */
  | { kind: 'not-in-bcc' }
  | { kind: 'not-a-recipient' }
  /** The mail program shows only the first of so many people, and the field can only be written whole. */
  | { kind: 'too-many-people'; field: 'to' | 'cc' | 'bcc' }
  /** A group of which the mail program gives no address to write back. */
  | { kind: 'group-without-address'; field: 'to' | 'cc' | 'bcc'; group: string }
  /** The mail program said that it had made the change, and had not. */
  | { kind: 'people-not-taken'; field: 'to' | 'cc' | 'bcc' }
  | { kind: 'sentence-not-taken' }
  /** The sentence that was added is no longer as it was, so it cannot be taken out again. */
  | { kind: 'sentence-changed' }
  /** The whole text has to be written anew, and the mail program does not take so much. */
  | { kind: 'too-long' }
  /** The words that were to be put otherwise are no longer in the draft. */
  | { kind: 'words-gone' }
  /** The mail program could not put them otherwise and leave the rest as it was. */
  | { kind: 'words-not-taken' }
  /** The new words are no longer as they were put, so the old ones cannot be brought back. */
  | { kind: 'words-changed' };

/** A change was refused, and it is known why; the draft is as it was. */
export class ChangeRefused extends Error {
  override name = 'ChangeRefused';
  constructor(readonly problem: ChangeProblem) {
    super(`The change could not be made: ${problem.kind}.`);
  }
}
