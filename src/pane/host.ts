import type { Draft, Mailbox, Writer } from '../draft/draft';
import type { DraftChange } from '../draft/draft-change';
import type { Evidence, Finding } from '../findings/finding';
import type { NotedReason } from '../findings/noted-reason';
import type { Silenced } from '../findings/silence';

/**
 * What the pane stands in: Outlook, or the desk. It reads the draft, says when it has changed, and carries out what
 * the author clicks. The pane knows nothing else of its surroundings.
 */
export interface PaneHost {
  /** Being written, or already sent or received: nothing can be changed in `read` mode. */
  mode: 'compose' | 'read';
  /** Whose mailbox a message is read in, where that is known. */
  reader?: Mailbox | null;
  /** True on a phone, where nothing is checked at Send. */
  phone?: boolean;
  /** The draft as it is now. Rejects where it cannot be read; the pane then offers to try again. */
  read(): Promise<Draft>;
  /** Call `changed` after each change of the draft, as often as wanted; the result stops it. */
  follow(changed: () => void): () => void;
  /** Carry out one change. Resolves to its undo; rejects, with the draft left as it was, where it could not be done. */
  apply(change: DraftChange): Promise<() => Promise<void>>;
  /** What the author has silenced in this draft so far. Never rejects: what cannot be read is shown once more. */
  silenced(): Promise<Silenced>;
  /** Keep with the draft what the author has silenced in it, for Send to know. Rejects where that cannot be done. */
  silence(silenced: Silenced): Promise<void>;
  /**
   * Keep with the draft who writes it, where From does not tell; null takes it back. `from` is the address in From.
   * Rejects where that cannot be done; left out where the host has no way to.
   */
  sayWriter?(from: string, writer: Writer | null): Promise<void>;
  /** Why the author sends the message as it is. Left out where nothing can be noted. */
  reasons?: MessageReasons;
  /** What the Send alert left word of. Never rejects. Left out where there is no such alert. */
  fromAlert?(): Promise<FromAlert>;
  /** Keep true what the draft itself shows of its points. Left out where it shows nothing. */
  keepNotice?(findings: readonly Finding[]): void;
  /** Select the words in the draft and bring them into view. Left out where the host has no way to. */
  showPassage?(evidence: Evidence): Promise<void>;
}

/** What a message carries of why its author sends it as it is. */
export interface MessageReasons {
  /** What is noted so far. Never rejects: what cannot be read is not shown. */
  read(): Promise<NotedReason[]>;
  /** Keep all of it with the message. Rejects where that cannot be done. */
  write(reasons: readonly NotedReason[]): Promise<void>;
  /** True where the council has it travel with the message, for its readers to see. */
  travels: boolean;
}

/** The point that the author was sent to the pane for. */
export interface SentFor {
  check: string;
}

/** What the Send alert leaves for the pane. */
export interface FromAlert {
  /**
   * The point that the author was sent here for; null where they came by themselves. One object for each time that
   * they were sent, however often it is asked for: the same point may be meant twice.
   */
  openedOn: SentFor | null;
  /** True where this draft was last let go at Send without a check, and is still there. */
  unchecked: boolean;
}
