import type { Draft } from './draft';
import { linesOfHtml } from './html';

/** One line of a body as a reader sees it. */
export interface BodyLine {
  /** Place of its first character in `Body.text`, in UTF-16 code units. */
  start: number;
  /** Its words, trimmed, without quote marks (`>`). */
  text: string;
  /** How many times it is quoted: `>` marks in plain text, quoting blocks in HTML. */
  quote: number;
  /** `thread`: the mark-up says that an earlier message begins here. `rule`: a line is drawn above. */
  mark: 'thread' | 'rule' | null;
}

/** A body in one form whichever form it came in, so that all that follows is written once. */
export interface Body {
  text: string;
  lines: BodyLine[];
}

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const spaces = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Read a draft's body into lines. HTML goes first where both forms are there: only it shows quoting reliably.
 * Time is linear in the body's length.
 */
export function readBody(body: Draft['body']): Body {
  const html = body.html ?? '';
  const lines = html.trim() ? linesOfHtml(html) : [];
  const useful = lines.some((line) => line.text);
  return placed(useful ? lines : linesOfText(body.text ?? ''));
}

/** Make text comparable: ordinary spaces, no invisible characters, no white space at the ends. */
export function tidyLine(text: string): string {
  if (!/[^ -~]/.test(text)) return text.trim();
  return text.replace(invisible, '').replace(spaces, ' ').trim();
}

function linesOfText(text: string): BodyLine[] {
  return text.split(/\r\n|\r|\n/).map((raw) => {
    let quote = 0;
    let at = 0;
    while (at < raw.length && (raw[at] === '>' || (raw[at] === ' ' && raw[at + 1] === '>'))) {
      if (raw[at] === '>') quote++;
      at++;
    }
    return { start: 0, text: tidyLine(raw.slice(at)), quote, mark: null };
  });
}

/** Lines that do not know their places yet, and the text that they make. */
function placed(lines: BodyLine[]): Body {
  let start = 0;
  for (const line of lines) {
    line.start = start;
    start += line.text.length + 1;
  }
  return { text: lines.map((line) => line.text).join('\n'), lines };
}
