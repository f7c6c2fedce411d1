import type { Body, BodyLine } from './body';
import type { EarlierMessage, Mailbox } from './draft';
import { readMailboxes } from './mailboxes';

/** A body divided into what was written now and what came before. */
export interface Thread {
  /** Lines above, below and between the quoted ones, in order. */
  authored: BodyLine[];
  /** Earlier messages, the latest first. */
  earlier: EarlierMessage[];
  /** The mail program's own words say that this forwards rather than answers. */
  forwarded: boolean;
  /** Where the boundary is not sure: one plain reason each. */
  uncertain: string[];
}

type Label = 'from' | 'sent' | 'to' | 'cc' | 'subject';

/** Header labels as mail programs print them above a quoted message, in English and in Welsh. */
const labels: Record<string, Label> = {
  from: 'from',
  'oddi wrth': 'from',
  sent: 'sent',
  date: 'sent',
  anfonwyd: 'sent',
  dyddiad: 'sent',
  to: 'to',
  at: 'to',
  i: 'to',
  cc: 'cc',
  copi: 'cc',
  subject: 'subject',
  pwnc: 'subject',
};

interface Header {
  label: Label;
  value: string;
}

function headerOf(line: string): Header | null {
  const colon = line.indexOf(':');
  if (colon < 1 || colon > 14) return null;
  const name = line.slice(0, colon).replace(/\*/g, '').trim().toLowerCase();
  const label = labels[name];
  return label
    ? {
        label,
        value: line
          .slice(colon + 1)
          .replace(/^\*+/, '')
          .trim(),
      }
    : null;
}

/**
 * A header block begins at a From line that has two more header lines close below. Where a mark has already told that
 * an earlier message begins (`marked`), it may begin with any of its lines, as Thunderbird's does with the subject.
 */
function headerBlockAt(lines: BodyLine[], at: number, marked = false): boolean {
  const first = headerOf(lines[at]?.text ?? '')?.label;
  if (!first || (first !== 'from' && !marked)) return false;
  const seen = new Set<Label>([first]);
  for (let next = at + 1, left = 8; next < lines.length && left > 0; next++) {
    const text = lines[next]?.text ?? '';
    if (!text) continue;
    left--;
    const header = headerOf(text);
    if (header) seen.add(header.label);
    else if (first !== 'from' && !/[@;>]/.test(text)) break;
  }
  return seen.has('from') && (seen.has('subject') || seen.has('sent')) && seen.size >= 3;
}

const originalMessage = /^-{2,} ?(original message|neges wreiddiol|original appointment) ?-{2,}$/i;
const forwardedMessage = /^(-{2,} ?(forwarded message|neges a anfonwyd ymlaen) ?-{2,}|begin forwarded message:)$/i;
const rule = /^[_\-=]{5,}$/;

/**
 * `On 3 May 2026, at 10:20, Anita Webb <…> wrote:`, which may run over three lines. `sure` where it gives a time or an
 * address, as a mail program does and a writer ("On 3 May the clerk wrote:") does not.
 */
function attributionAt(lines: BodyLine[], at: number): { from: Mailbox | null; lines: number; sure: boolean } | null {
  const first = lines[at]?.text ?? '';
  if (!/^(on|ar|le|am)\s/i.test(first) || first.length > 300) return null;
  let text = '';
  for (let count = 1; count <= 3; count++) {
    const line = lines[at + count - 1];
    if (!line?.text) return null;
    text = text ? `${text} ${line.text}` : line.text;
    if (text.length > 400) return null;
    if (/(\b(wrote|writes)( the following)?|\bysgrifennodd( .{1,80})?) ?:$/i.test(text)) {
      if (!/\d/.test(text) || /\b(i|we) (wrote|writes)\b/i.test(text)) return null;
      return { from: mailboxIn(text), lines: count, sure: /@|\d[:.]\d\d/.test(text) };
    }
  }
  return null;
}

function mailboxIn(attribution: string): Mailbox | null {
  const address = attribution.split(/[\s<>()[\],;:"]/).find((part) => part.indexOf('@') > 0 && !part.endsWith('@'));
  const verb = attribution.search(/\s(?:wrote|writes|ysgrifennodd)/i);
  const words = verb < 0 ? attribution : attribution.slice(0, verb);
  const beforeAddress = address ? words.slice(0, words.indexOf(address)) : words;
  const name = beforeAddress
    .split(/[,<([]|\d\d:\d\d(?::\d\d)?(?:\s?[ap]m\b)?/i)
    .map((part) => part.replace(/mailto:$/, '').trim())
    .filter((part) => part && !/\d/.test(part))
    .pop();
  if (!address && !name) return null;
  return { name: (name ?? '').replace(/^["']|["']$/g, ''), address: address ?? '' };
}

/**
 * Divide a body into the author's part and the earlier messages, by the marks that Outlook (web, new, classic, Mac),
 * phones, Gmail, Thunderbird and plain text leave. One pass; no line is read more than a few times.
 */
export function divideThread(body: Body): Thread {
  const { lines } = body;
  const authored: BodyLine[] = [];
  const earlier: EarlierMessage[] = [];
  const uncertain: string[] = [];
  let forwarded = false;
  let quoted: string[] = [];
  let quotedFrom: Mailbox | null = null;
  const bySender = new Map<string, EarlierMessage>();

  const endQuote = () => {
    if (quoted.some(Boolean)) {
      const known = bySender.get(senderKey(quotedFrom));
      if (known) known.text += `\n${quoted.join('\n')}`;
      else {
        const message = earlierFromQuote(quoted, quotedFrom);
        earlier.push(message);
        if (!bySender.has(senderKey(message.from))) bySender.set(senderKey(message.from), message);
      }
    }
    quoted = [];
  };

  const divided = (): Thread => {
    if (
      earlier.length &&
      authored.some((line) => /\b(in (red|blue|green|bold|capitals) below|inline|in-line)\b/i.test(line.text))
    ) {
      uncertain.push('Some of your words may stand inside the earlier message, where they cannot be told apart.');
    }
    return { authored, earlier, forwarded, uncertain };
  };

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    if (line.quote > 0) {
      quoted.push(line.text);
      continue;
    }
    const isOriginal = originalMessage.test(line.text);
    const isForwarded = forwardedMessage.test(line.text);
    if (isForwarded) forwarded = true;
    const next = nextFilled(lines, at + 1);
    const boundary =
      isOriginal ||
      isForwarded ||
      headerBlockAt(lines, at) ||
      (rule.test(line.text) && next >= 0 && headerBlockAt(lines, next)) ||
      (line.mark === 'thread' && at > 0);
    if (boundary) {
      endQuote();
      const rest = readEarlier(lines, at);
      if (!rest[0]?.from) uncertain.push('The earlier message carries no From and To lines that can be read.');
      earlier.push(...rest);
      if (next >= 0 && forwardedMessage.test((lines[next] as BodyLine).text)) forwarded = true;
      return divided();
    }
    const attribution = attributionAt(lines, at);
    const after = attribution ? nextFilled(lines, at + attribution.lines) : -1;
    const quotedBelow = after >= 0 && (lines[after] as BodyLine).quote > 0;
    if (attribution && (attribution.sure || quotedBelow)) {
      endQuote();
      quotedFrom = attribution.from;
      if (!quotedBelow && after >= 0) {
        const rest = lines.slice(after);
        earlier.push(
          earlierFromQuote(
            rest.map((each) => each.text),
            attribution.from,
          ),
        );
        return divided();
      }
      at += attribution.lines - 1;
      continue;
    }
    if (line.text) endQuote();
    authored.push(line);
  }
  endQuote();
  return divided();
}

function senderKey(from: Mailbox | null): string {
  return `${(from?.address ?? '').toLowerCase()} ${from?.name ?? ''}`;
}

function nextFilled(lines: BodyLine[], from: number): number {
  for (let at = from; at < lines.length && at < from + 6; at++) if (lines[at]?.text) return at;
  return -1;
}

/** A quote may begin with the attribution (Apple Mail puts it inside), or hold a whole header block. */
function earlierFromQuote(texts: string[], from: Mailbox | null): EarlierMessage {
  const lines: BodyLine[] = texts.map((text) => ({ text, start: 0, quote: 0, mark: null }));
  const first = nextFilled(lines, 0);
  const inner = first >= 0 ? attributionAt(lines, first) : null;
  if (!from && inner) {
    return {
      from: inner.from,
      to: [],
      cc: [],
      subject: '',
      text: texts
        .slice(first + inner.lines)
        .join('\n')
        .trim(),
    };
  }
  if (first >= 0 && headerBlockAt(lines, first)) {
    const [message] = readEarlier(lines, first);
    if (message) return message;
  }
  return { from, to: [], cc: [], subject: '', text: texts.join('\n').trim() };
}

/** Read header blocks from a boundary to the end: one message each, the latest first. */
function readEarlier(lines: BodyLine[], from: number): EarlierMessage[] {
  const messages: EarlierMessage[] = [];
  let current: EarlierMessage | null = null;
  let text: string[] = [];
  let filled = false;
  const end = () => {
    if (current) current.text = text.join('\n').trim();
    text = [];
    filled = false;
  };
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as BodyLine;
    if (headerBlockAt(lines, at, !current && !filled)) {
      end();
      const block = readHeaderBlock(lines, at);
      current = block.message;
      messages.push(current);
      at = block.end - 1;
    } else {
      const attribution = attributionAt(lines, at);
      if (attribution) {
        end();
        current = { from: attribution.from, to: [], cc: [], subject: '', text: '' };
        messages.push(current);
        at += attribution.lines - 1;
      } else if (!originalMessage.test(line.text) && !forwardedMessage.test(line.text) && !rule.test(line.text)) {
        text.push(line.text);
        if (line.text) filled = true;
      }
    }
  }
  if (!current && filled) messages.push({ from: null, to: [], cc: [], subject: '', text: '' });
  if (!current && messages[0]) messages[0].text = text.join('\n').trim();
  end();
  return messages;
}

function readHeaderBlock(lines: BodyLine[], from: number): { message: EarlierMessage; end: number } {
  const values: Partial<Record<Label, string>> = {};
  let last: Label | null = null;
  let at = from;
  for (; at < lines.length; at++) {
    const text = (lines[at] as BodyLine).text;
    const header = headerOf(text);
    if (header && values[header.label] === undefined) {
      values[header.label] = header.value;
      last = header.label;
    } else if (!text) {
      if (values.subject !== undefined || (values.to !== undefined && !headerOf(lines[at + 1]?.text ?? ''))) break;
    } else if (last && last !== 'subject' && /[@;>]/.test(text)) {
      values[last] = `${values[last] ?? ''} ${text}`;
    } else break;
  }
  return {
    message: {
      from: readMailboxes(values.from ?? '')[0] ?? null,
      to: readMailboxes(values.to ?? ''),
      cc: readMailboxes(values.cc ?? ''),
      subject: values.subject ?? '',
      text: '',
    },
    end: at,
  };
}
