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

const abbreviations = new Set(
  (
    'mr mrs ms dr prof rev revd cllr cllrs cr st rd ave no nos vs etc eg ie e.g i.e a.m p.m approx dept ext tel fig para paras ' +
    'sec inc ltd co plc jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun hon gen ' +
    'col capt lt sgt min max ref refs cf'
  ).split(' '),
);

/** Lower case and straight quotes without changing a single place. */
export function plainWords(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[A-Z\u00c0-\u00de]/g, (capital) => capital.toLowerCase());
}

/**
 * Divide own text into sentences. Survives bullets, greetings without a full stop, hard-wrapped lines, abbreviations,
 * initials, sums of money, web addresses and missing punctuation. One scan, linear in the text's length.
 */
export function readSentences(ownText: OwnText): Sentence[] {
  const sentences: Sentence[] = [];
  if (ownText.subject) add(sentences, 'subject', ownText.subject, 0, ownText.subject.length, -1);
  const { text } = ownText;
  let start = 0;
  let paragraph = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (at === text.length || character === '\n') {
      const blank = text[at + 1] === '\n';
      if (at === text.length || blank || !wraps(text, start, at)) {
        add(sentences, 'body', text, start, at, paragraph);
        start = at + 1;
      }
      if (blank) paragraph++;
      continue;
    }
    if (
      (character === '.' || character === '!' || character === '?' || character === '\u2026') &&
      ends(text, at, start)
    ) {
      let end = at + 1;
      while (end < text.length && /[.!?\u2026"'\u2019\u201d)\]]/.test(text[end] as string)) end++;
      add(sentences, 'body', text, start, end, paragraph);
      start = end;
      at = end - 1;
    }
  }
  return sentences;
}

/** A line break inside a sentence: a long line, and the next goes on in lower case. */
function wraps(text: string, start: number, at: number): boolean {
  const lineStart = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  const next = text[at + 1] ?? '';
  return (
    at - lineStart >= 50 &&
    /[a-z0-9(\u00a3]/.test(next) &&
    !/[.!?:;]/.test(text[at - 1] ?? '') &&
    !/^(\d+[.)]|\([a-z0-9]\)|[a-z]\))\s/.test(text.slice(at + 1, at + 6))
  );
}

function ends(text: string, at: number, start: number): boolean {
  let next = at + 1;
  while (next < text.length && /[.!?\u2026"'\u2019\u201d)\]]/.test(text[next] as string)) next++;
  const after = text[next];
  if (after !== undefined && after !== ' ' && after !== '\n') return false;
  if (text[at] !== '.') return true;
  const wordStart = Math.max(start, text.lastIndexOf(' ', at - 1) + 1, text.lastIndexOf('\n', at - 1) + 1);
  const word = text
    .slice(wordStart, at)
    .replace(/^[("'\u2018\u201c]+/, '')
    .toLowerCase();
  if (abbreviations.has(word)) return false;
  if (
    /^[a-z]$/.test(word) &&
    /^[A-Z]/.test(text.slice(at - 1)) &&
    /^ [A-Z]/.test(text.slice(next, next + 2)) &&
    word !== 'i'
  )
    return false;
  if (/^\d{1,3}$/.test(word) && wordStart === start + leadingSpaces(text, start)) return false;
  return true;
}

function leadingSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at++;
  return at - from;
}

function add(
  sentences: Sentence[],
  field: Sentence['field'],
  text: string,
  from: number,
  to: number,
  paragraph: number,
): void {
  let start = from;
  let end = to;
  while (start < end && /[\s\u2022\u00b7*\u2013\u2014-]/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (start >= end) return;
  const words = text.slice(start, end);
  const plain = plainWords(words);
  sentences.push({
    field,
    start,
    end,
    text: words,
    plain,
    paragraph,
    question: /\?["')]*$/.test(plain),
    quoted: quotedRuns(plain),
  });
}

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
