import { type Client, headerBlock, paragraphs, wholeBody } from './bodies';

/** Somebody as Outlook knows them. */
export interface Person {
  name: string;
  address: string;
  kind?: 'user' | 'list' | 'external' | 'other';
}

export interface Attachment {
  id: string;
  name: string;
  isInline?: boolean;
}

/** A notice in the draft, as the add-in gave it. */
export interface Notice {
  type: string;
  message: string;
  icon?: string;
  persistent?: boolean;
  actions?: { actionType: string; actionText: string; commandId: string; contextData: unknown }[];
}

/** A message in the played mailbox: open to be read, or being written. */
export interface Message {
  mode: 'compose' | 'read';
  client: Client;
  composeType: 'newMail' | 'reply' | 'forward';
  from: Person;
  /** Whose mailbox it is open in: who is really sending, the same as From for most; or who reads it. */
  user: Person;
  /** Who sent a received message, where that is somebody else than From. */
  sender?: Person;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  /** Typed, and not resolved: Outlook shows these to the author and to no add-in. */
  unresolved: string[];
  subject: string;
  bodyType: 'html' | 'text';
  /** The author's part and the thread below it, both as HTML, without the document round them. */
  own: string;
  thread: string;
  attachments: Attachment[];
  sessionData: Record<string, string>;
  customProperties: Record<string, unknown>;
  internetHeaders: Record<string, string>;
  notices: Record<string, Notice>;
  conversationId: string | null;
}

/** A received message that a reply or forward is written to. `text` is plain. */
export interface Received {
  from: Person;
  to: Person[];
  cc?: Person[];
  sent?: string;
  subject: string;
  text: string;
}

/** A message with nothing in it but what is given. */
export function message(parts: Partial<Message> & Pick<Message, 'from'>): Message {
  return {
    mode: 'compose',
    client: 'web',
    composeType: 'newMail',
    user: parts.from,
    to: [],
    cc: [],
    bcc: [],
    unresolved: [],
    subject: '',
    bodyType: 'html',
    own: '',
    thread: '',
    attachments: [],
    sessionData: {},
    customProperties: {},
    internetHeaders: {},
    notices: {},
    conversationId: null,
    ...parts,
  };
}

/**
 * What Outlook opens when `author` presses Reply, Reply all or Forward on a received message: recipients filled in,
 * the thread below, the author's part still to be written (`text`, plain).
 */
export function answering(
  received: Received,
  how: 'reply' | 'reply all' | 'forward',
  author: Person,
  text: string,
  client: Client = 'web',
): Message {
  const others = (people: Person[]) => people.filter((each) => each.address !== author.address);
  const shown = (people: Person[]) => people.map((each) => `${each.name} <${each.address}>`).join('; ');
  const all = how === 'reply all';
  return message({
    client,
    composeType: how === 'forward' ? 'forward' : 'reply',
    from: author,
    to: how === 'forward' ? [] : [received.from, ...(all ? others(received.to) : [])],
    cc: all ? others(received.cc ?? []) : [],
    subject: `${how === 'forward' ? 'FW' : 'RE'}: ${received.subject}`,
    own: paragraphs(client, text),
    thread:
      headerBlock(client, [
        ['From', shown([received.from])],
        ['Sent', received.sent ?? '10 March 2026 09:15'],
        ['To', shown(received.to)],
        ...(received.cc?.length ? ([['Cc', shown(received.cc)]] as [string, string][]) : []),
        ['Subject', received.subject],
      ]) + paragraphs(client, received.text),
    conversationId: 'conversation-1',
  });
}

/** The body as `body.getAsync('html')` gives it: the whole thread, or the author's part alone. */
export function bodyOf(open: Message, extent: 'whole' | 'own' = 'whole'): string {
  return wholeBody(open.client, extent === 'whole' ? open.own + open.thread : open.own);
}
