import type { Token } from './tokens';
import { learn, vocabularySize } from './vocabulary';

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
  /** Which words it takes, by their number in the vocabulary. */
  words: ReadonlySet<number> | null;
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
  private readonly phrases: Step[][] = [];
  /** Phrases that may begin with the same word. */
  private readonly groups: number[][] = [];
  /** By a word's number: 1 + which group begins with it, or 0. */
  private readonly first: Uint16Array;

  /** @throws {Error} where a phrase names an unknown class, or begins with a gap: the stock itself is wrong. */
  constructor(
    readonly texts: readonly PhraseText[],
    classes: WordClasses,
  ) {
    const stepOf = stepsWith(classes);
    const byFirst = new Map<number, number[]>();
    texts.forEach((text, index) => {
      const steps: Step[] = [];
      for (const part of text.split(' ')) if (part) steps.push(stepOf(part, text));
      this.phrases.push(steps);
      addFirstWords(byFirst, steps, index, text);
    });
    this.first = new Uint16Array(vocabularySize());
    byFirst.forEach((group, word) => {
      this.first[word] = this.groups.push(group);
    });
  }

  /** Every match in a sentence, in order of place. A phrase counts once at each place. */
  find(tokens: readonly Token[]): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const group = this.first[(tokens[at] as Token).known];
      if (!group) continue;
      for (const index of this.groups[group - 1] as number[]) {
        const to = match(this.phrases[index] as Step[], 0, tokens, at);
        if (to > at) found.push({ from: at, to, phrase: index });
      }
    }
    return found;
  }

  /** True where any phrase matches. */
  test(tokens: readonly Token[]): boolean {
    for (let at = 0; at < tokens.length; at++) {
      const group = this.first[(tokens[at] as Token).known];
      if (!group) continue;
      for (const index of this.groups[group - 1] as number[]) {
        if (match(this.phrases[index] as Step[], 0, tokens, at) > at) return true;
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
  const members = new Map<string, ReadonlySet<number>>();
  const wordsOf = (name: string, phrase: string): ReadonlySet<number> => {
    let words = members.get(name);
    if (!words) {
      const listed = Object.hasOwn(classes, name) ? classes[name] : undefined;
      if (listed === undefined)
        throw new Error(`The phrase "${phrase}" names the class {${name}}, which does not exist.`);
      const all = new Set<number>();
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

function readStep(part: string, wordsOf: (name: string) => ReadonlySet<number>): Step {
  if (part === '^') return { words: null, optional: false, least: 0, gap: 0, anchor: 'start' };
  if (part === '$') return { words: null, optional: false, least: 0, gap: 0, anchor: 'end' };
  if (part === '_') return { words: null, optional: false, least: 1, gap: 1, anchor: null };
  if (part[0] === '*' && part.length < 3)
    return { words: null, optional: false, least: 0, gap: Number(part[1] ?? 1), anchor: null };
  const optional = part.endsWith('?') && part.length > 1;
  const choices = (optional ? part.slice(0, -1) : part).split('/');
  const words = new Set<number>();
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
function addForms(words: Set<number>, choice: string): void {
  if (!choice.endsWith('+') || choice.length < 3) {
    words.add(learn(choice));
    return;
  }
  const base = choice.slice(0, -1);
  const last = base.slice(-1);
  for (const form of [base, `${base}s`, `${base}es`, `${base}ed`, `${base}d`, `${base}ing`]) words.add(learn(form));
  if (last === 'e') words.add(learn(`${base.slice(0, -1)}ing`));
  if (last === 'y') for (const form of ['ies', 'ied']) words.add(learn(base.slice(0, -1) + form));
  for (const form of ['ed', 'ing']) words.add(learn(base + last + form));
}

function addFirstWords(byFirst: Map<number, number[]>, steps: Step[], index: number, phrase: string): void {
  for (const step of steps) {
    if (step.anchor === 'start') continue;
    if (!step.words) throw new Error(`The phrase "${phrase}" begins with a gap; begin it with a word.`);
    for (const word of step.words) {
      const group = byFirst.get(word);
      if (!group) byFirst.set(word, [index]);
      else if (group[group.length - 1] !== index) group.push(index);
    }
    if (!step.optional) return;
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
  if (token && current.words.has(token.known)) {
    const end = match(steps, step + 1, tokens, at + 1);
    if (end >= 0) return end;
  }
  return current.optional ? match(steps, step + 1, tokens, at) : -1;
}
