import type { Draft, Mailbox } from '../draft/draft';
import { ask, askOr, type OutlookError } from './ask';
import { mayBeCut } from './recipients';
import { rememberedIn } from './remembered';
import { supports } from './supports';
import { saidWriterIn } from './writer';

/** The message open in Outlook: being written, or already sent or received. */
export type OpenMessage = Office.MessageCompose | Office.MessageRead;

/** True for a message being written: there the subject is something to ask for, in a received one it is text. */
export function isBeingWritten(item: OpenMessage): item is Office.MessageCompose {
  return typeof item.subject !== 'string';
}

/**
 * The whole body as HTML, or as text where Outlook gives no HTML. The text form alone is not enough: new Outlook and
 * the web run its lines together, and the mark-up shows where an earlier message begins.
 */
export function readBody(item: OpenMessage): Promise<Draft['body']> {
  return ask<string>('read the message', (done) => item.body.getAsync('html', done)).then(
    (html) => ({ html }),
    (refused: OutlookError) => {
      // Without an answer the other form would be waited for as long again, and in vain.
      if (refused.code === null) throw refused;
      return ask<string>('read the message', (done) => item.body.getAsync('text', done)).then((text) => ({ text }));
    },
  );
}

/**
 * Read the message that is open, as plain data. Names and addresses are handed on as Outlook gives them. Rejects with
 * an OutlookError where the recipients, the subject or the body cannot be read; whatever else is missing is left out. A received message shows no Bcc.
 *
 * @param body the body, where the caller has read it already
 */
export function readDraft(item: OpenMessage, body: Promise<Draft['body']> = readBody(item)): Promise<Draft> {
  return isBeingWritten(item) ? readWritten(item, body) : readReceived(item, body);
}

async function readWritten(item: Office.MessageCompose, bodyRead: Promise<Draft['body']>): Promise<Draft> {
  const people = (field: 'to' | 'cc' | 'bcc') =>
    ask<Office.EmailAddressDetails[]>(`read the ${field} field`, (done) => item[field].getAsync(done));
  // All at once: each call crosses to Outlook and back, and the Send alert has seconds.
  const [to, cc, bcc, from, subject, body, kind, attachments, sensitivity, remembered, said] = await Promise.all([
    people('to'),
    people('cc'),
    people('bcc'),
    supports('1.7', item.from)
      ? askOr(userProfile(), 'read the From field', (done) => item.from.getAsync(done))
      : userProfile(),
    ask<string>('read the subject', (done) => item.subject.getAsync(done)),
    bodyRead,
    composeType(item),
    attachmentNames(item),
    sensitivityLabel(item),
    rememberedIn(item),
    saidWriterIn(item),
  ]);
  const author = from ? mailbox(from) : null;
  const draft: Draft = {
    from: author,
    sender: other(mailboxOrNull(userProfile()), author),
    to: to.map(mailbox),
    cc: cc.map(mailbox),
    bcc: bcc.map(mailbox),
    subject,
    body,
    kind: kind === 'unknown' && remembered ? remembered.kind : kind,
    attachments,
    sensitivity,
  };
  if (said && said.from === author?.address.toLowerCase()) draft.writer = said.writer;
  const fields = { to, cc, bcc };
  const cut = (['to', 'cc', 'bcc'] as const).filter((field) => mayBeCut(fields[field]));
  if (cut.length) draft.cut = cut;
  if (remembered) {
    draft.answers = true;
    draft.earlier = remembered.earlier;
  }
  if (supports('1.14', item.inReplyTo) && item.inReplyTo) draft.answers = true;
  return draft;
}

async function readReceived(item: Office.MessageRead, bodyRead: Promise<Draft['body']>): Promise<Draft> {
  const [body, headers] = await Promise.all([
    bodyRead,
    supports('1.8', item.getAllInternetHeadersAsync)
      ? askOr('', 'read the headers', (done) => item.getAllInternetHeadersAsync(done))
      : '',
  ]);
  const from = mailboxOrNull(item.from);
  return {
    from,
    sender: other(mailboxOrNull(item.sender), from),
    to: item.to.map(mailbox),
    cc: item.cc.map(mailbox),
    bcc: [],
    subject: item.subject,
    body,
    kind: 'unknown',
    answers: /^(in-reply-to|references):/im.test(headers),
    attachments: item.attachments.map((each) => each.name),
    sensitivity: /^sensitivity:[ \t]*(.*)$/im.exec(headers)?.[1]?.trim() || null,
  };
}

/**
 * Reply or forward, as far as Outlook knows. `newMail` is not taken for an answer: Windows and Mac give it for replies
 * and for drafts opened again (office-js issues 6652, 4835), and then the subject and the thread tell.
 */
async function composeType(item: Office.MessageCompose): Promise<Draft['kind']> {
  if (!supports('1.10', item.getComposeTypeAsync)) return 'unknown';
  const answer = await askOr<{ composeType?: string } | null>(null, 'tell a reply from a new message', (done) =>
    item.getComposeTypeAsync(done),
  );
  return answer?.composeType === 'reply' || answer?.composeType === 'forward' ? answer.composeType : 'unknown';
}

async function attachmentNames(item: Office.MessageCompose): Promise<string[]> {
  if (!supports('1.8', item.getAttachmentsAsync)) return [];
  const attachments = await askOr<Office.AttachmentDetailsCompose[]>([], 'list the attachments', (done) =>
    item.getAttachmentsAsync(done),
  );
  // A picture in the text is an attachment to Outlook, but nothing that the author attached.
  return attachments.filter((each) => !each.isInline).map((each) => each.name);
}

/** The name of the sensitivity label: the draft holds its id, and the organisation's catalogue the names. */
async function sensitivityLabel(item: Office.MessageCompose): Promise<string | null> {
  const catalogue = Office.context.sensitivityLabelsCatalog;
  if (!supports('1.13', item.sensitivityLabel) || !supports('1.13', catalogue)) return null;
  const id = await askOr<string>('', 'read the sensitivity label', (done) => item.sensitivityLabel.getAsync(done));
  if (!id) return null;
  const labels = await askOr<Office.SensitivityLabelDetails[]>([], 'list the sensitivity labels', (done) =>
    catalogue.getAsync(done),
  );
  for (const label of labels) {
    for (const each of [label, ...(label.children ?? [])]) if (each.id === id) return each.name;
  }
  return null;
}

/** Whose mailbox this is: the account that is signed in. */
export function signedIn(): Mailbox | null {
  return mailboxOrNull(userProfile());
}

function userProfile(): Office.EmailAddressDetails | null {
  const profile = Office.context.mailbox.userProfile;
  return profile?.emailAddress ? (profile as unknown as Office.EmailAddressDetails) : null;
}

/** Of what kind a recipient is Outlook often does not know; where it says a group, one stands behind the address. */
function mailbox(person: { displayName?: string; emailAddress?: string; recipientType?: unknown }): Mailbox {
  const bare = { name: person.displayName ?? '', address: person.emailAddress ?? '' };
  return String(person.recipientType) === 'distributionList' ? { ...bare, list: true } : bare;
}

function mailboxOrNull(person: Office.EmailAddressDetails | null | undefined): Mailbox | null {
  return person?.emailAddress || person?.displayName ? mailbox(person) : null;
}

/** Somebody else than the author, or null: a delegate's own account is the only sign of a delegate that Outlook gives. */
function other(person: Mailbox | null, author: Mailbox | null): Mailbox | null {
  if (!person || !author) return null;
  return person.address.toLowerCase() === author.address.toLowerCase() ? null : person;
}
