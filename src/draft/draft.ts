/** A name and an address, as written in a header. Either may be empty; nothing is corrected here. */
export interface Mailbox {
  name: string;
  address: string;
  /** True where the mail program says that a group of people stands behind it. */
  list?: true;
}

/** A field that holds recipients. */
export type RecipientField = 'to' | 'cc' | 'bcc';

/** Who writes, as the author says: somebody of the register, or nothing but which side of the rules they stand on. */
export type Writer = { address: string } | { role: 'member' | 'officer' | 'outside' };

/**
 * A message being written, or read, as plain data: what every surface (command, desk, pane, alert) hands to the
 * core. Either form of the body may be missing; where both are there, the HTML is read, since it shows where an
 * earlier message begins.
 */
export interface Draft {
  from: Mailbox | null;
  /** Who really sends, where that differs from From (a delegate). */
  sender: Mailbox | null;
  /** What the author has said where From does not tell who writes. */
  writer?: Writer | null;
  to: Mailbox[];
  cc: Mailbox[];
  bcc: Mailbox[];
  subject: string;
  body: { text?: string; html?: string };
  /** What the mail program says it is; `unknown` leaves it to the subject and the thread. */
  kind: 'new' | 'reply' | 'forward' | 'unknown';
  /** True where the message names one that it answers or passes on (In-Reply-To, References). */
  answers?: boolean;
  /** File names of attachments. */
  attachments: string[];
  /** The Sensitivity header or label's name, where there is one. */
  sensitivity: string | null;
  /** The message answered or forwarded, where the mail program knows it better than the quoted header block. */
  earlier?: EarlierMessage | null;
  /** Fields of which the mail program may show no more than the first people. */
  cut?: readonly ('to' | 'cc' | 'bcc')[];
}

/** What is known of an earlier message in the thread. */
export interface EarlierMessage {
  from: Mailbox | null;
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  /** Its text, without its header block and without still earlier messages. */
  text: string;
}
