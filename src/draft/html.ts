import { Tokenizer } from 'htmlparser2';
import { type BodyLine, tidyLine } from './body';

/** Elements that begin and end a line of their own. */
const blocks = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
/** Elements whose text nobody sees. */
const unseen = new Set(['head', 'style', 'script', 'title', 'template', 'noscript', 'xml']);

/** Ids and classes by which mail programs mark the earlier message in a body. */
const threadMarks = [
  'divrplyfwdmsg',
  'mail-editor-reference-message-container',
  'outlookmessageheader',
  'yahoo_quoted',
  'protonmail_quote',
  'moz-forward-container',
  'zmail_extra',
];

/**
 * Turn an HTML body into lines of text with the marks that tell quoting and the start of an earlier message:
 * `blockquote` as Apple Mail, Gmail and Thunderbird write it, `divRplyFwdMsg` (Outlook on the web and new Outlook),
 * a bordered block (Outlook classic and Mac), `hr`. A tokenizer without a tree keeps the time linear on any input.
 * The lines' places are left at 0: `readBody` gives them.
 */
export function linesOfHtml(html: string): BodyLine[] {
  const lines: BodyLine[] = [];
  let text = '';
  let mark: BodyLine['mark'] = null;
  const quotes: boolean[] = [];
  let depth = 0;
  let hiddenBy: string | null = null;
  let preformatted = 0;
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};

  const endLine = (evenEmpty: boolean) => {
    const tidy = tidyLine(text);
    if (tidy || evenEmpty) {
      lines.push({ start: 0, text: tidy, quote: depth, mark });
      mark = null;
    }
    text = '';
  };
  const add = (piece: string) => {
    if (hiddenBy) return;
    if (preformatted) {
      const parts = piece.split('\n');
      parts.forEach((part, index) => {
        if (index) endLine(true);
        text += part;
      });
    } else text += piece.replace(/[ \t\r\n\f]+/g, ' ');
  };
  const open = () => {
    if (unseen.has(tag)) hiddenBy ??= tag;
    if (hiddenBy) return;
    if (tag === 'br') endLine(true);
    // Cells of a row stand side by side: a label and its value are one line.
    if (tag === 'td' || tag === 'th') text += ' ';
    if (!blocks.has(tag)) return;
    endLine(false);
    const named = `${attributes.id ?? ''} ${attributes.class ?? ''}`.toLowerCase();
    const style = (attributes.style ?? '').toLowerCase().replace(/\s+/g, '');
    if (threadMarks.some((each) => named.includes(each))) mark = 'thread';
    else if (tag === 'hr' || style.includes('border-top:solid')) mark ??= 'rule';
    if (tag === 'pre') preformatted++;
    if (tag === 'blockquote') {
      // Outlook's own indent button writes a blockquote without a border: still the author's words.
      const quoting =
        attributes.type === 'cite' ||
        named.includes('quote') ||
        !(style.includes('border:none') || style.includes('border:0'));
      quotes.push(quoting);
      if (quoting) depth++;
    }
  };
  const close = (name: string) => {
    if (hiddenBy) {
      if (hiddenBy === name || name === 'html') hiddenBy = null;
      return;
    }
    if (!blocks.has(name)) return;
    // An empty paragraph is a blank line to the reader.
    endLine(name === 'p' && text !== '');
    if (name === 'pre' && preformatted) preformatted--;
    if (name === 'blockquote' && quotes.length && quotes.pop()) depth--;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(code) {
        value += fromCodePoint(code);
      },
      onattribend() {
        attributes[attribute] ??= value;
      },
      onopentagend() {
        open();
      },
      onselfclosingtag() {
        open();
        if (tag !== 'br' && tag !== 'hr') close(tag);
      },
      onclosetag(start, end) {
        close(html.slice(start, end).toLowerCase());
      },
      ontext(start, end) {
        add(html.slice(start, end));
      },
      ontextentity(code) {
        add(fromCodePoint(code));
      },
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  endLine(false);
  return lines;
}

function fromCodePoint(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
