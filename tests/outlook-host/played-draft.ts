import { type BodyLine, readBody } from '../../src/draft/body';
import type { Draft, Mailbox } from '../../src/draft/draft';
import { type Client, type HeaderLines, headerBlock, paragraph } from './bodies';
import { type Message, message, type Person } from './message';

const label = /^\**(from|sent|date|to|cc|subject|oddi wrth|anfonwyd|dyddiad|at|i|copi|pwnc)\**:\**\s*(.*)$/i;
const drawn = /^(-{2,} ?(original message|neges wreiddiol) ?-{2,}|_{5,})$/i;

/**
 * A draft from a file as it would stand in a client's compose window: the same words, line by line, in that client's
 * mark-up, and its own header block in place of the one that the file has.
 */
export function playedDraft(draft: Draft, client: Client): Message {
  const from = draft.from ? asPerson(draft.from) : { name: '', address: '' };
  return message({
    client,
    composeType: !draft.answers ? 'newMail' : /^fwd?:/i.test(draft.subject) ? 'forward' : 'reply',
    from,
    user: draft.sender ? asPerson(draft.sender) : from,
    to: draft.to.map(asPerson),
    cc: draft.cc.map(asPerson),
    bcc: draft.bcc.map(asPerson),
    subject: draft.subject,
    own: contents(readBody(draft.body).lines, client),
    attachments: draft.attachments.map((name, at) => ({ id: `attachment-${at}`, name })),
  });
}

const asPerson = ({ name, address }: Mailbox): Person => ({ name, address });

function contents(lines: BodyLine[], client: Client): string {
  const out: string[] = [];
  let depth = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    if (line.quote > 0) {
      out.push(`<blockquote type="cite">${paragraph(client, line.text)}</blockquote>`);
      continue;
    }
    const block = headerBlockAt(lines, at);
    if (!block) {
      out.push(paragraph(client, line.text));
      continue;
    }
    // The client draws its own line above the block.
    const above = out.length - 1;
    if (at > 0 && drawn.test(lines[at - 1]?.text ?? '')) out.splice(above, 1);
    out.push(headerBlock(client, block.lines, depth++));
    at = block.end - 1;
  }
  return out.join('');
}

/** From, and at least two more labels in the lines that follow. */
function headerBlockAt(lines: BodyLine[], from: number): { lines: HeaderLines; end: number } | null {
  const found: HeaderLines = [];
  let at = from;
  for (; at < lines.length; at++) {
    const text = lines[at]?.text ?? '';
    const header = label.exec(text);
    const last = found[found.length - 1];
    if (header) found.push([header[1] as string, header[2] as string]);
    else if (last && text && /[@;>]/.test(text) && !/^(subject|pwnc)$/i.test(last[0])) last[1] += ` ${text}`;
    else break;
  }
  return found.length >= 3 && /^(from|oddi wrth)$/i.test(found[0]?.[0] ?? '') ? { lines: found, end: at } : null;
}
