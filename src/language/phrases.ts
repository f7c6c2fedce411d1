import type { Token } from './tokens';

/**
 * Phrases as a person writes and reads them, matched word by word: no regular expression, so the time is linear in
 * the sentence whatever it holds.
 *
 * - `word` that word; `a/b` either; `{price}` any word of a named class
 * - `word?` may be missing; `_` any one word; `*` up to one word; `*3` up to three words, none crossing a full stop, comma or bracket
 * - `pay+` the verb in all its regular forms
 * - `^` where the sentence (or a clause of it) begins; `$` where it ends
 */
export type PhraseText = string;

/** Named classes of words: `{ price: 'price quote figure' }`. A class may hold `+` forms. */
export type WordClasses = Record<string, string>;

/** Where a phrase matched: indexes of tokens, end exclusive, and which phrase it was. */
export interface PhraseMatch {
  from: number;
  to: number;
  phrase: number;
}

interface Step {
  words: ReadonlySet<string> | null;
  optional: boolean;
  /** For a gap: the least and the most words that it skips. */
  least: number;
  gap: number;
  anchor: 'start' | 'end' | null;
}

const clauseStarts = new Set([',', ';', ':', '-', '(', ')', '"', '.', '!', '?', 'and', 'but', 'so', 'then', 'or']);
const stops = new Set([',', ';', ':', '(', ')', '.', '!', '?', '"']);

/** A stock of phrases, compiled once. */
export class Phrases {
  readonly #phrases: Step[][] = [];
  readonly #byFirst = new Map<string, number[]>();

  /** @throws {Error} where a phrase names an unknown class, or begins with a gap: the stock itself is wrong. */
  constructor(
    readonly texts: readonly PhraseText[],
    classes: WordClasses,
  ) {
    texts.forEach((text, index) => {
      const steps = text
        .trim()
        .split(/\s+/)
        .map((part) => readStep(part, classes, text));
      this.#phrases.push(steps);
      for (const word of firstWords(steps, text)) {
        const list = this.#byFirst.get(word);
        if (list) list.push(index);
        else this.#byFirst.set(word, [index]);
      }
    });
  }

  /** Every match in a sentence, in order of place. A phrase counts once at each place. */
  find(tokens: readonly Token[]): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (const index of this.#byFirst.get((tokens[at] as Token).word) ?? []) {
        const to = match(this.#phrases[index] as Step[], 0, tokens, at);
        if (to > at) found.push({ from: at, to, phrase: index });
      }
    }
    return found;
  }

  /** True where any phrase matches. */
  test(tokens: readonly Token[]): boolean {
    for (let at = 0; at < tokens.length; at++) {
      for (const index of this.#byFirst.get((tokens[at] as Token).word) ?? []) {
        if (match(this.#phrases[index] as Step[], 0, tokens, at) > at) return true;
      }
    }
    return false;
  }
}

function readStep(part: string, classes: WordClasses, phrase: string): Step {
  if (part === '^') return { words: null, optional: false, least: 0, gap: 0, anchor: 'start' };
  if (part === '$') return { words: null, optional: false, least: 0, gap: 0, anchor: 'end' };
  if (part === '_') return { words: null, optional: false, least: 1, gap: 1, anchor: null };
  if (/^\*\d?$/.test(part))
    return { words: null, optional: false, least: 0, gap: part === '*' ? 1 : Number(part[1]), anchor: null };
  const optional = part.endsWith('?') && part.length > 1;
  const words = new Set<string>();
  for (const choice of (optional ? part.slice(0, -1) : part).split('/')) {
    const named = /^\{([a-z-]+)\}$/.exec(choice)?.[1];
    if (named === undefined) addForms(words, choice);
    else {
      const listed = Object.hasOwn(classes, named) ? classes[named] : undefined;
      if (listed === undefined)
        throw new Error(`The phrase "${phrase}" names the class {${named}}, which does not exist.`);
      for (const word of listed.split(/\s+/)) addForms(words, word);
    }
  }
  return { words, optional, least: 0, gap: 0, anchor: null };
}

/** The regular forms of a verb or noun. Some that no dictionary has come out too; they match nothing. */
function addForms(words: Set<string>, choice: string): void {
  if (!choice.endsWith('+') || choice.length < 3) {
    words.add(choice);
    return;
  }
  const base = choice.slice(0, -1);
  const last = base.slice(-1);
  for (const form of [base, `${base}s`, `${base}es`, `${base}ed`, `${base}d`, `${base}ing`]) words.add(form);
  if (last === 'e') words.add(`${base.slice(0, -1)}ing`);
  if (last === 'y') for (const form of ['ies', 'ied']) words.add(base.slice(0, -1) + form);
  for (const form of ['ed', 'ing']) words.add(base + last + form);
}

function firstWords(steps: Step[], phrase: string): Set<string> {
  const words = new Set<string>();
  for (const step of steps) {
    if (step.anchor === 'start') continue;
    if (!step.words) throw new Error(`The phrase "${phrase}" begins with a gap; begin it with a word.`);
    for (const word of step.words) words.add(word);
    if (!step.optional) return words;
  }
  return words;
}

/** The token after the match, or -1. Gaps are short and few, so the work a phrase can cause is bounded. */
function match(steps: Step[], step: number, tokens: readonly Token[], at: number): number {
  const current = steps[step];
  if (!current) return at;
  if (current.anchor === 'start') {
    const before = tokens[at - 1]?.word;
    return before === undefined || clauseStarts.has(before) ? match(steps, step + 1, tokens, at) : -1;
  }
  if (current.anchor === 'end') {
    const next = tokens[at]?.word;
    return next === undefined || stops.has(next) || next === '-' ? match(steps, step + 1, tokens, at) : -1;
  }
  if (!current.words) {
    for (let skipped = 0; skipped <= current.gap; skipped++) {
      const end = skipped < current.least ? -1 : match(steps, step + 1, tokens, at + skipped);
      if (end >= 0) return end;
      const word = tokens[at + skipped]?.word;
      if (word === undefined || stops.has(word)) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  if (token && current.words.has(token.word)) {
    const end = match(steps, step + 1, tokens, at + 1);
    if (end >= 0) return end;
  }
  return current.optional ? match(steps, step + 1, tokens, at) : -1;
}
