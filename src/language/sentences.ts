import type { OwnText } from '../own-text/own-text';

/** One sentence of the author's own words, with its place. */
export interface Sentence {
  field: 'subject' | 'body';
  /** Place in the own text (or in the subject): UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** The exact words. */
  text: string;
  /** The same words in lower case with straight quotes, code unit for code unit, for matching. */
  plain: string;
  /** Sentences with the same number stand in one paragraph. */
  paragraph: number;
  question: boolean;
  /** Runs inside quotation marks (places in `text`): somebody's words, not necessarily the author's. */
  quoted: { start: number; end: number }[];
}

/** The part of an offered sentence that is left open, for the author to fill in. */
export const gap = '[…]';

/** True where a sentence still waits to be filled in. */
export function hasGap({ text }: { text: string }): boolean {
  return text.includes(gap);
}

const abbreviations = new Set(
  (
    'mr mrs ms dr prof rev revd cllr cllrs cr st rd ave no nos vs etc eg ie e.g i.e a.m p.m approx dept ext tel fig para paras ' +
    'sec inc ltd co plc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun hon gen ' +
    'col capt lt sgt min max ref refs cf u.s u.k e.u d.c u.n messrs vol art v esq'
  ).split(' '),
);

/** Lower case and straight quotes without changing a single place. */
export function plainWords(text: string): string {
  // Most text is plain already but for its capitals, and a letter of this range never changes its length.
  if (!/[^\n\x20-\x5f\x61-\x7e]/.test(text)) return text.toLowerCase();
  return text
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[A-Z\u00c0-\u00de]/g, (capital) => capital.toLowerCase());
}

/** Words as they are compared with others: plain, and in one line wherever their lines end. */
export function comparable(text: string): string {
  return plainWords(text).split(/\s+/).join(' ');
}

/** Longer runs without an end are cut at a space, so that no pattern ever works on more than this. */
const longest = 600;

/**
 * Divide own text into sentences. Survives bullets, greetings without a full stop, hard-wrapped lines, abbreviations,
 * initials, sums of money, web addresses and missing punctuation. One scan, linear in the text's length.
 */
export function readSentences(ownText: OwnText): Sentence[] {
  const sentences: Sentence[] = [];
  if (ownText.subject) addLine(sentences, 'subject', ownText.subject, -1);
  const { text } = ownText;
  const plain = plainWords(text);
  let start = 0;
  let lineStart = 0;
  let wordStart = 0;
  let paragraph = 0;
  const end = (from: number, to: number) => {
    add(sentences, 'body', { text, plain, from, to }, paragraph);
    start = to;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (character === '\n') {
      const blank = text[at + 1] === '\n';
      if (blank || !wraps(text, lineStart, at)) end(start, at);
      if (blank) paragraph++;
      lineStart = at + 1;
      wordStart = at + 1;
    } else if (character === ' ') {
      if (at - start >= longest) end(start, at);
      wordStart = at + 1;
    } else if (at - start >= 2 * longest) {
      end(start, at);
      wordStart = at;
    } else if (text.startsWith(gap, at)) {
      // What follows a gap stands by itself until the gap is filled, so that an empty reason excuses nothing.
      let next = at + gap.length;
      while (next < text.length && /[),.;:]/.test(text[next] as string)) next++;
      end(start, next);
      at = next - 1;
    } else if (isEnd(character)) {
      let next = at + 1;
      while (next < text.length && isEnd(text[next] as string, true)) next++;
      if (
        endsSentence(text, { at, next, wordStart, first: !text.slice(start, Math.min(wordStart, start + 8)).trim() })
      ) {
        end(start, next);
      }
      at = next - 1;
    }
  }
  add(sentences, 'body', { text, plain, from: start, to: text.length }, paragraph);
  return sentences;
}

function addLine(sentences: Sentence[], field: Sentence['field'], text: string, paragraph: number): void {
  const plain = plainWords(text);
  for (let from = 0; from < text.length; from += longest)
    add(sentences, field, { text, plain, from, to: Math.min(text.length, from + longest) }, paragraph);
}

function isEnd(character: string, orCloses = false): boolean {
  return (
    character === '.' ||
    character === '!' ||
    character === '?' ||
    character === '\u2026' ||
    (orCloses && /["'\u2019\u201d)\]]/.test(character))
  );
}

/** A line break inside a sentence: a long line, and the next goes on in lower case. */
function wraps(text: string, lineStart: number, at: number): boolean {
  if (at - lineStart < 50 || /[.!?:;]/.test(text[at - 1] ?? '')) return false;
  return (
    /^[a-z0-9(\u00a3]/.test(text[at + 1] ?? '') && !/^(\d+[.)]|\([a-z0-9]\)|[a-z]\))\s/.test(text.slice(at + 1, at + 6))
  );
}

function endsSentence(
  text: string,
  { at, next, wordStart, first }: { at: number; next: number; wordStart: number; first: boolean },
): boolean {
  const after = text[next];
  if (after !== undefined && after !== ' ' && after !== '\n') return false;
  if (text[at] !== '.') return true;
  if (at - wordStart > 12) return true;
  const word = text.slice(wordStart, at).replace(/^[("'\u2018\u201c]+/, '');
  if (abbreviations.has(word.toLowerCase())) return false;
  if (/^[A-Z]$/.test(word) && word !== 'I' && /^ [A-Z]/.test(text.slice(next, next + 2))) return false;
  // "1." that begins a line numbers a point; it does not end a sentence.
  return !(first && /^\d{1,3}$/.test(word));
}

function add(
  sentences: Sentence[],
  field: Sentence['field'],
  { text, plain, from, to }: { text: string; plain: string; from: number; to: number },
  paragraph: number,
): void {
  let start = from;
  let end = to;
  while (start < end && /[\s\u2022\u00b7*\u2013\u2014-]/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  const words = plain.slice(start, end);
  if (!readable.test(words)) return;
  let last = words.length - 1;
  while (last > 0 && /["')]/.test(words[last] as string)) last--;
  sentences.push({
    field,
    start,
    end,
    text: text.slice(start, end),
    plain: words,
    paragraph,
    question: words[last] === '?',
    quoted: /["']/.test(words) ? quotedRuns(words) : none,
  });
}

const none: Sentence['quoted'] = [];
/** A letter of any script, or a figure: marks and pictures alone are no sentence. */
const readable = /[0-9a-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\uff66-\uffdc]/;

/** Runs between double quotes, or between single quotes that open after a space and close before one. */
function quotedRuns(plain: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let open = -1;
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] !== '"') continue;
    if (open < 0) open = at;
    else {
      runs.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  let single = -1;
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] !== "'") continue;
    const before = plain[at - 1] ?? ' ';
    const after = plain[at + 1] ?? ' ';
    if (single < 0 && /[\s(]/.test(before) && /\S/.test(after)) single = at;
    else if (single >= 0 && /\S/.test(before) && /[\s.,;:!?)]/.test(after)) {
      if (at - single > 8) runs.push({ start: single, end: at + 1 });
      single = -1;
    }
  }
  return runs;
}
