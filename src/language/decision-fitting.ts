/**
 * Fits how acts are decided on whole letters that the scorer was not trained on: a small logistic regression for each
 * act weighs the scorer's log-odds and the cues, and the bar is the one that does best by the letter. `npm run decide`
 * writes what it comes to; `npm run evaluate` fits it anew without each file of letters.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from './acts';
import { CUES, type Cue, type Cues, cuesOf } from './cues';
import type { ReadSentence } from './language';
import { namesOfficer } from './naming';
import { ACTS, type Act, type RecipientClass, type Who } from './scorer/acts';
import { scoreSentences } from './scorer/scorer';
import { readSentences } from './sentences';
import { stock } from './stock';
import { readTokens } from './tokens';

/** One letter kept apart from training: who writes to whom, what it does, and where. */
export interface Letter {
  file: string;
  who: Who;
  acts: ReadonlySet<Act>;
  sentences: ReadSentence[];
  /** Places of the words that do it. */
  marks: { start: number; end: number }[];
}

const folder = join(__dirname, 'letters');

/** The letter without its marks, and where they stood. */
function unmarked(text: string): { plain: string; marks: { start: number; end: number }[] } {
  let plain = '';
  const marks: { start: number; end: number }[] = [];
  for (const piece of text.replace(/ ¶ ?/g, '\n\n').split(/(\[\[|\]\])/)) {
    if (piece === '[[') marks.push({ start: plain.length, end: plain.length });
    else if (piece === ']]') (marks[marks.length - 1] as { end: number }).end = plain.length;
    else plain += piece;
  }
  return { plain, marks };
}

/** Every letter that is kept apart, read as a draft's own text is. The scorer needs its weights. */
export function readLetters(): Letter[] {
  const letters: Letter[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.tsv')) continue;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [acts, parties, marked, names] = line.split('\t');
      if (!acts || !parties || !marked) continue;
      const [author, recipient] = parties.split('>');
      const who: Who = { author: author === 'o' ? 'o' : 'm', recipients: new Set([recipient as RecipientClass]) };
      const { plain, marks } = unmarked(marked);
      const sentences = readSentences({ text: plain, segments: [], subject: '', uncertain: [] });
      const scores = scoreSentences(sentences, who);
      const officers = new Set((names ?? '').toLowerCase().split(' ').filter(Boolean));
      const read = sentences.map((sentence, index): ReadSentence => {
        const tokens = readTokens(sentence.plain);
        return {
          ...sentence,
          tokens,
          scores: scores[index] as ReadSentence['scores'],
          namesOfficer: namesOfficer({ ...sentence, tokens }, (name) => officers.has(name)),
        };
      });
      letters.push({ file, who, acts: new Set(acts.split(',') as Act[]), sentences: read, marks });
    }
  }
  return letters;
}

interface Row {
  file: string;
  letter: number;
  odds: number;
  cues: number[];
  positive: boolean;
}

function rowsOf(letters: readonly Letter[]): Record<Act, Row[]> {
  const rows = Object.fromEntries(ACTS.map((act) => [act, [] as Row[]])) as Record<Act, Row[]>;
  letters.forEach(({ file, who, acts, sentences, marks }, letter) => {
    const cues = cuesOf(sentences, who);
    sentences.forEach((sentence, index) => {
      const inside = marks.some((mark) => Math.min(mark.end, sentence.end) - Math.max(mark.start, sentence.start) > 2);
      const { plain, held } = cues[index] as Cues;
      for (const act of ACTS) {
        const score = sentence.scores[act];
        if (score === 0) continue;
        const phrases = act in stock ? stock[act as keyof typeof stock] : null;
        rows[act].push({
          file,
          letter,
          odds: Math.log(score / (1 - score + 1e-9)),
          cues: [...(phrases?.test(sentence.tokens) ? [0] : []), ...plain, ...held],
          positive: inside && acts.has(act),
        });
      }
    });
  });
  return rows;
}

/** What a cue may weigh at most, where the check's definition says so and letters are too few to tell. */
const most: Partial<Record<Act, Partial<Record<Cue, number>>>> = {
  commit: {
    'here: condition': -1,
    'here: decided': -1,
    'here: refusal': -1,
    'here: question': -0.5,
    'here: ownAffairs': -0.5,
  },
  instruct: { 'here: condition': -0.5, 'here: decided': -0.5, 'here: question': -0.5, 'here: ownAffairs': -0.5 },
  criticise: {
    'third party alone': -3.5,
    'here: thirdParty': -1.6,
    'here: quotation': -1,
    'here: elsewhere': -0.5,
    'here: praise': -0.5,
  },
  party: { 'here: councilBusiness': -2 },
  order: { 'here: request': -1 },
  advice: { 'here: allowedOfReports': -1 },
};

/**
 * What makes a sentence innocent may only take away, and what speaks for an act only add: letters are too few to say
 * otherwise.
 */
function within(act: Act, cue: Cue, weight: number): number {
  if (cue === 'phrase' || cue === 'officer in sight') return Math.max(0, weight);
  // Whoever is named is whom a fault is found with, and who carries out what others would only promise.
  if (cue.startsWith('officer '))
    return act === 'criticise' || act === 'abuse' ? Math.max(0, weight) : Math.min(0, weight);
  return Math.min(weight, most[act]?.[cue] ?? 0);
}

/** Logistic regression by gradient descent, with a pull towards nought that keeps rare cues small. */
function weigh(act: Act, rows: Row[]): Omit<Decision, 'bar'> {
  const weights = new Float64Array(CUES.length);
  const squares = new Float64Array(CUES.length + 2).fill(1e-6);
  let bias = 0;
  let slope = 1;
  const pull = 3 / Math.max(1, rows.length);
  for (let round = 0; round < 400; round++) {
    const gradient = new Float64Array(CUES.length + 2);
    for (const row of rows) {
      const miss = likelihood(row, { bias, slope, weights }) - (row.positive ? 1 : 0);
      gradient[0] = (gradient[0] as number) + miss;
      gradient[1] = (gradient[1] as number) + miss * row.odds;
      for (const cue of row.cues) gradient[cue + 2] = (gradient[cue + 2] as number) + miss;
    }
    const step = (at: number, value: number, rest: number) => {
      const down = (gradient[at] as number) / rows.length + pull * (value - rest);
      squares[at] = (squares[at] as number) + down * down;
      return value - (0.1 * down) / Math.sqrt(squares[at] as number);
    };
    bias = step(0, bias, 0);
    slope = step(1, slope, 1);
    for (let cue = 0; cue < weights.length; cue++)
      weights[cue] = within(act, CUES[cue] as Cue, step(cue + 2, weights[cue] as number, 0));
  }
  const cues: Record<string, number> = {};
  weights.forEach((fitted, cue) => {
    if (Math.abs(fitted) >= 0.05) cues[CUES[cue] as string] = rounded(fitted);
  });
  return { bias: rounded(bias), slope: rounded(slope), cues };
}

function likelihood(
  row: Row,
  { bias, slope, weights }: { bias: number; slope: number; weights: Float64Array },
): number {
  let odds = bias + slope * row.odds;
  for (const cue of row.cues) odds += weights[cue] as number;
  return 1 / (1 + Math.exp(-odds));
}

function weightsOf(decision: Omit<Decision, 'bar'>): { bias: number; slope: number; weights: Float64Array } {
  return { ...decision, weights: Float64Array.from(CUES, (cue) => decision.cues[cue] ?? 0) };
}

/** By the letter: the likeliest sentence speaks for it. */
function lettersOf(rows: Row[], decision: Omit<Decision, 'bar'>): { score: number; positive: boolean }[] {
  const known = weightsOf(decision);
  const letters = new Map<number, { score: number; positive: boolean }>();
  for (const row of rows) {
    const score = likelihood(row, known);
    const letter = letters.get(row.letter) ?? { score: 0, positive: false };
    letters.set(row.letter, { score: Math.max(letter.score, score), positive: letter.positive || row.positive });
  }
  return [...letters.values()];
}

/** How a bar does by the letter. */
export interface Figures {
  bar: number;
  precision: number;
  recall: number;
  f1: number;
  falseShare: number;
}

function figuresAt(letters: { score: number; positive: boolean }[], bar: number): Figures {
  const found = letters.filter((each) => each.score >= bar);
  const hits = found.filter((each) => each.positive).length;
  const positives = letters.filter((each) => each.positive).length;
  const precision = hits / Math.max(1, found.length);
  const recall = hits / Math.max(1, positives);
  const f1 = hits ? (2 * precision * recall) / (precision + recall) : 0;
  return { bar, precision, recall, f1, falseShare: (found.length - hits) / Math.max(1, letters.length - positives) };
}

/** The bar with the best F1 among those that raise at most so great a share of innocent letters. */
function bestBar(letters: { score: number; positive: boolean }[], mostFalse: number): Figures {
  let best = figuresAt(letters, 1.01);
  for (let bar = 0.05; bar < 1; bar += 0.01) {
    const figures = figuresAt(letters, rounded(bar));
    if (figures.falseShare <= mostFalse && figures.f1 > best.f1) best = figures;
  }
  return best;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** How many of a hundred innocent letters an act may raise, at most. */
const mostFalse: Partial<Record<Act, number>> = {
  commit: 0.0155,
  instruct: 0.008,
  criticise: 0.0175,
  advice: 0.002,
  order: 0.006,
  party: 0.004,
};

/** With fewer letters than this nothing can be fitted. */
const fewest = 24;
/** Abuse is told by plain words: fitted on few letters, blunt ones pass for insults. */
const byHand: Partial<Record<Act, Decision>> = {
  abuse: {
    bias: 0,
    slope: 1,
    cues: {
      phrase: 2.2,
      'officer named': 0.8,
      'third party alone': -0.8,
      'here: quotation': -2,
      'here: elsewhere': -2,
      'here: self': -3,
      'here: thirdParty': -2.5,
    },
    bar: 0.75,
  },
};

/**
 * Files whose letters are drafts as they are sent, greeting and all, and ordinary working mail: where they do an act
 * often enough, they choose its bar, since letters written like the training text look easier than mail is.
 */
const DRAFTS = /^(round|mail)/;

/** How one act is decided, and how that does by the letter, each file kept out in turn. */
export interface Fit {
  act: Act;
  decision: Decision;
  /** Letters that do it. */
  letters: number;
  /** Null where there are too few letters to fit anything, and it is set by hand. */
  held: Figures | null;
}

/** Fit how each act is decided on these letters. */
export function fitDecisions(letters: readonly Letter[]): Fit[] {
  const all = rowsOf(letters);
  return ACTS.map((act) => {
    const rows = all[act];
    const files = [...new Set(rows.map((row) => row.file))].map((file) => ({
      file,
      letters: lettersOf(
        rows.filter((row) => row.file === file),
        weigh(
          act,
          rows.filter((row) => row.file !== file),
        ),
      ),
    }));
    const held = files.flatMap(({ letters }) => letters);
    const drafts = files.filter(({ file }) => DRAFTS.test(file)).flatMap(({ letters }) => letters);
    const positive = held.filter((each) => each.positive).length;
    if (positive < fewest || byHand[act]) {
      const decision = byHand[act] ?? { bias: 0, slope: 1, cues: {}, bar: 0.5 };
      return { act, decision, letters: positive, held: null };
    }
    const enough = drafts.filter((each) => each.positive).length >= fewest;
    const figures = bestBar(enough ? drafts : held, mostFalse[act] ?? 0.006);
    return {
      act,
      decision: { ...weigh(act, rows), bar: Math.min(0.95, figures.bar) },
      letters: positive,
      held: figures,
    };
  });
}
