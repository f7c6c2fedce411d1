import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Draft, Mailbox } from './draft';

/** A file that cannot be read as mail. The message is one sentence for the person who gave it. */
export class MailError extends Error {
  override name = 'MailError';
}

/**
 * Read a message or draft as mail programs save it (RFC 5322 with MIME; `X-Unsent: 1` and `Bcc:` as Outlook writes
 * them). Broken MIME comes out in its best reading.
 * @throws {MailError} where the bytes are no mail, or crossed a limit on nesting or header size.
 */
export async function readEml(bytes: Uint8Array): Promise<Draft> {
  if (!bytes.length) throw new MailError('the file is empty; save the message again and check the new copy');
  if (!looksLikeMail(bytes)) {
    throw new MailError('this is no mail message: it does not begin with lines such as “From:” and “Subject:”');
  }
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    throw new MailError(
      'the message is too deeply nested or its headers are too long to read; save it again from the mail program',
    );
  }
  const header = (name: string) => email.headers.find((each) => each.key === name)?.value ?? null;
  const subject = repaired(email.subject ?? '');
  return {
    from: mailboxesOf(email.from ? [email.from] : [])[0] ?? null,
    sender: mailboxesOf(email.sender ? [email.sender] : [])[0] ?? null,
    to: mailboxesOf(email.to),
    cc: mailboxesOf(email.cc),
    bcc: mailboxesOf(email.bcc),
    subject,
    body: {
      ...(email.text ? { text: repaired(email.text) } : {}),
      ...(email.html ? { html: repaired(email.html) } : {}),
    },
    kind: 'unknown',
    attachments: email.attachments.flatMap((each) =>
      each.filename && each.disposition !== 'inline' ? [each.filename] : [],
    ),
    sensitivity: header('sensitivity'),
    answers: Boolean(header('in-reply-to') ?? header('references')),
  };
}

const knownHeaders =
  /^(from|to|cc|bcc|subject|date|message-id|mime-version|received|return-path|x-unsent|sender|reply-to|content-type|delivered-to|thread-topic)\s*:/i;

function looksLikeMail(bytes: Uint8Array): boolean {
  let head = '';
  for (let at = 0; at < bytes.length && at < 65536; at++) head += String.fromCharCode(bytes[at] as number);
  const lines = head.replace(/^\u00ef\u00bb\u00bf/, '').split(/\r\n|\n|\r/);
  for (const line of lines.slice(0, 400)) {
    if (knownHeaders.test(line)) return true;
    const continues = /^[ \t]/.test(line) || /^[!-9;-~]+:/.test(line) || line.startsWith('From ');
    if (!continues && line) return false;
    if (!line) return false;
  }
  return false;
}

function mailboxesOf(addresses: Address[] | undefined): Mailbox[] {
  return (addresses ?? []).flatMap((each) =>
    each.group
      ? each.group.map((member) => ({ name: repaired(member.name ?? ''), address: member.address ?? '' }))
      : [{ name: repaired(each.name ?? ''), address: each.address ?? '' }],
  );
}

const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Node 20 decodes the bytes of Windows-1252 quotes and dashes as control characters; no mail means those. */
function repaired(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}
