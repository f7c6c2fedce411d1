import type { Mailbox } from './draft';

/**
 * Read a list of people as a mail program prints it above a quoted message: `Anita Webb <a@b>; Tom Ashworth`, with
 * `;` or `,` between. Names may be quoted, hold a comma (`Webb, Anita <a@b>`), or stand without an address.
 */
export function readMailboxes(list: string): Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (const part of partsOf(list)) {
    const mailbox = readMailbox(part);
    if (mailbox) mailboxes.push(mailbox);
  }
  return mailboxes;
}

function partsOf(list: string): string[] {
  const semicolons = list.includes(';');
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  let bracketed = false;
  let addressed = false;
  for (const character of list) {
    if (character === '"') quoted = !quoted;
    if (character === '@') addressed = true;
    if (character === '<') bracketed = true;
    if (character === '>') bracketed = false;
    // Without semicolons a comma divides people only once the part has its address: names hold commas too.
    const divides = semicolons ? character === ';' : character === ',' && addressed;
    if (divides && !quoted && !bracketed) {
      parts.push(part);
      part = '';
      addressed = false;
    } else part += character;
  }
  parts.push(part);
  return parts;
}

function readMailbox(part: string): Mailbox | null {
  const text = part.trim();
  if (!text) return null;
  const open = text.indexOf('<');
  if (open >= 0 && text.indexOf('>', open) > open) {
    // Plain text made from a link says the address twice: `Anita Webb <a@b<mailto:a@b>>`.
    const address = text
      .slice(open + 1)
      .replace(/^mailto:/i, '')
      .split(/[<>]/, 1)[0];
    return {
      name: unquoted(text.slice(0, open).replace(/\[mailto:[^\]]{0,320}\]?\s{0,9}$/i, '')),
      address: (address ?? '').trim(),
    };
  }
  const bracket = text.indexOf('[mailto:');
  if (bracket >= 0) {
    const end = text.indexOf(']', bracket);
    const address = text.slice(bracket + 8, end < 0 ? undefined : end).trim();
    return { name: unquoted(text.slice(0, bracket)), address };
  }
  return text.includes('@') && !text.includes(' ')
    ? { name: '', address: text }
    : { name: unquoted(text), address: '' };
}

function unquoted(name: string): string {
  const text = name.trim();
  return /^(".*"|'.*')$/.test(text) ? text.slice(1, -1).trim() : text;
}
