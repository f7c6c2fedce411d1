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
  /** Which words it takes; null for a gap or an anchor. */
  words: ReadonlySet<string> | null;
  optional: boolean;
  /** For a gap: the least and the most words that it skips. */
  least: number;
  gap: number;
  anchor: 'start' | 'end' | null;
}

const clauseStarts = new Set([',', ';', ':', '-', '(', ')', '"', '.', '!', '?', 'and', 'but', 'so', 'then', 'or']);
const stops = new Set([',', ';', ':', '(', ')', '.', '!', '?', '"']);

/** A stock of phrases. It is read when it is first asked, and of each phrase the rest when its beginning is met. */
export class Phrases {
  private readonly stepOf: StepReader;
  private readonly steps: (Step[] | undefined)[];
  /** By the word that phrases begin with: those phrases, the ones that begin alike together. */
  private byWord: ReadonlyMap<string, readonly number[][]> | null = null;

  constructor(
    readonly texts: readonly PhraseText[],
    classes: WordClasses,
  ) {
    this.stepOf = stepsWith(classes);
    this.steps = new Array(texts.length);
  }

  /** @throws {Error} where a phrase begins with a gap or an unknown class: the stock itself is wrong. */
  private beginnings(): ReadonlyMap<string, readonly number[][]> {
    if (this.byWord) return this.byWord;
    // Many phrases begin alike: what they begin with is read once for all of them.
    const byBeginning = new Map<string, number[]>();
    this.texts.forEach((text, index) => {
      const beginning = beginningOf(text);
      const alike = byBeginning.get(beginning);
      if (alike) alike.push(index);
      else byBeginning.set(beginning, [index]);
    });
    const byWord = new Map<string, number[][]>();
    byBeginning.forEach((alike, beginning) => {
      addFirstWords(byWord, alike, beginning, this.stepOf);
    });
    this.byWord = byWord;
    return byWord;
  }

  /**
   * The steps of a phrase, read on first use.
   *
   * @throws {Error} where it names an unknown class
   */
  private stepsOf(index: number): Step[] {
    const known = this.steps[index];
    if (known) return known;
    const text = this.texts[index] as string;
    const steps = partsOf(text).map((part) => this.stepOf(part, text));
    this.steps[index] = steps;
    return steps;
  }

  /** Every match in a sentence, in order of place. A phrase counts once at each place. */
  find(tokens: readonly Token[]): PhraseMatch[] {
    const beginnings = this.beginnings();
    const found: PhraseMatch[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const groups = beginnings.get((tokens[at] as Token).word);
      if (!groups) continue;
      const before = found.length;
      for (const alike of groups) {
        for (const index of alike) {
          const to = match(this.stepsOf(index), 0, tokens, at);
          if (to > at) found.push({ from: at, to, phrase: index });
        }
      }
      if (found.length - before > 1) found.push(...found.splice(before).sort((a, b) => a.phrase - b.phrase));
    }
    return found;
  }

  /** True where any phrase matches. */
  test(tokens: readonly Token[]): boolean {
    const beginnings = this.beginnings();
    for (let at = 0; at < tokens.length; at++) {
      const groups = beginnings.get((tokens[at] as Token).word);
      if (!groups) continue;
      for (const alike of groups) {
        for (const index of alike) if (match(this.stepsOf(index), 0, tokens, at) > at) return true;
      }
    }
    return false;
  }
}

type StepReader = (part: string, phrase: string) => Step;

const readers = new Map<WordClasses, StepReader>();

/** Reads parts of phrases, each part once however many stocks hold it: a Send waits for all of them to be made. */
function stepsWith(classes: WordClasses): StepReader {
  const known = readers.get(classes);
  if (known) return known;
  const steps = new Map<string, Step>();
  const members = new Map<string, ReadonlySet<string>>();
  const wordsOf = (name: string, phrase: string): ReadonlySet<string> => {
    let words = members.get(name);
    if (!words) {
      const listed = Object.hasOwn(classes, name) ? classes[name] : undefined;
      if (listed === undefined)
        throw new Error(`The phrase "${phrase}" names the class {${name}}, which does not exist.`);
      const all = new Set<string>();
      for (const word of listed.split(' ')) if (word) addForms(all, word);
      words = all;
      members.set(name, words);
    }
    return words;
  };
  const reader: StepReader = (part, phrase) => {
    let step = steps.get(part);
    if (!step) {
      step = readStep(part, (name) => wordsOf(name, phrase));
      steps.set(part, step);
    }
    return step;
  };
  readers.set(classes, reader);
  return reader;
}

function readStep(part: string, wordsOf: (name: string) => ReadonlySet<string>): Step {
  if (part === '^') return { words: null, optional: false, least: 0, gap: 0, anchor: 'start' };
  if (part === '$') return { words: null, optional: false, least: 0, gap: 0, anchor: 'end' };
  if (part === '_') return { words: null, optional: false, least: 1, gap: 1, anchor: null };
  if (part[0] === '*' && part.length < 3)
    return { words: null, optional: false, least: 0, gap: Number(part[1] ?? 1), anchor: null };
  const optional = part.endsWith('?') && part.length > 1;
  const choices = (optional ? part.slice(0, -1) : part).split('/');
  const words = new Set<string>();
  for (const choice of choices) {
    if (choice[0] !== '{') addForms(words, choice);
    else {
      const named = wordsOf(choice.slice(1, -1));
      // Most steps that name a class name nothing else.
      if (choices.length === 1) return { words: named, optional, least: 0, gap: 0, anchor: null };
      for (const word of named) words.add(word);
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

const partsOf = (text: PhraseText): string[] => text.split(' ').filter(Boolean);

/** A phrase up to the first part that cannot be missing. */
function beginningOf(text: PhraseText): string {
  let end = 0;
  while (end < text.length) {
    const space = text.indexOf(' ', end);
    const next = space < 0 ? text.length : space;
    const part = text.slice(end, next);
    if (part && part !== '^' && !part.endsWith('?')) return text.slice(0, next);
    end = next + 1;
  }
  return text;
}

function addFirstWords(byWord: Map<string, number[][]>, alike: number[], beginning: string, stepOf: StepReader): void {
  for (const part of partsOf(beginning)) {
    const step = stepOf(part, beginning);
    if (step.anchor === 'start') continue;
    if (!step.words) throw new Error(`The phrase "${beginning}" begins with a gap; begin it with a word.`);
    for (const word of step.words) {
      const groups = byWord.get(word);
      if (!groups) byWord.set(word, [alike]);
      else if (groups[groups.length - 1] !== alike) groups.push(alike);
    }
  }
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
