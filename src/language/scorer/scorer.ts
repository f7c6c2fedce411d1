import { ACTS, type Act, type ActScores, MEMBER_ACTS, OFFICER_ACTS, type RecipientClass, type Who } from './acts';
import { fromBase64 } from './bytes';
import { featuresOf, PLACES, whoMarks } from './features';
import data from './weights.json';
import { type Word, wordsOf } from './words';

export type { Act, ActScores, RecipientClass, Who };
export { ACTS };

/** A sentence to score, and which paragraph it stands in: its neighbours there are its context. */
export interface ScoredSentence {
  text: string;
  paragraph: number;
}

interface Loaded {
  words: ReadonlySet<string>;
  /** `table[place * ACTS.length + act]`, to be multiplied by the scale. */
  table: Int8Array;
}

let loaded: Loaded | null = null;

function load(): Loaded {
  if (loaded !== null) return loaded;
  const words = new Set<string>();
  let last = '';
  for (const entry of data.words.split(' ')) {
    last = last.slice(0, entry.charCodeAt(0) - 48) + entry.slice(1);
    words.add(last);
  }
  const table = new Int8Array(PLACES * ACTS.length);
  const colon = data.linear.entries.indexOf(':');
  const count = Number(data.linear.entries.slice(0, colon));
  const bytes = fromBase64(data.linear.entries.slice(colon + 1));
  const values = bytes.length - count;
  let place = -1;
  let at = 0;
  for (let entry = 0; entry < count; entry++) {
    let step = 0;
    let shift = 0;
    let byte = 128;
    while (byte >= 128) {
      byte = bytes[at++] as number;
      step |= (byte & 127) << shift;
      shift += 7;
    }
    place += step;
    table[place] = ((bytes[values + entry] as number) << 24) >> 24;
  }
  loaded = { words, table };
  return loaded;
}

/** Loads the weights before they are needed; scoring does it by itself otherwise. */
export function prepareScorer(): void {
  load();
}

/**
 * How likely each sentence is to carry each act, judged by its words, its neighbours in the paragraph, and who
 * writes to whom: probabilities calibrated on text that training did not see. A candidate, not a finding: rules look
 * at what makes it innocent. Linear in the length of the sentences; never throws.
 */
export function scoreSentences(sentences: readonly ScoredSentence[], who: Who): ActScores[] {
  const { words, table } = load();
  const known = (word: string) => words.has(word);
  const split: Word[][] = sentences.map((sentence) => wordsOf(sentence.text, known));
  const marks = whoMarks(who);
  return sentences.map((sentence, index) => {
    const before = sentences[index - 1]?.paragraph === sentence.paragraph ? (split[index - 1] ?? []) : [];
    const after = sentences[index + 1]?.paragraph === sentence.paragraph ? (split[index + 1] ?? []) : [];
    const own = split[index] ?? [];
    const { places } = featuresOf(own, before, after, marks);
    const sums = new Float64Array(ACTS.length);
    for (const place of places) {
      const base = place * ACTS.length;
      for (let act = 0; act < ACTS.length; act++) sums[act] = (sums[act] as number) + (table[base + act] as number);
    }
    const value = data.linear.scale / Math.sqrt(places.length);
    const scores = {} as ActScores;
    ACTS.forEach((act, at) => {
      const impossible = who.author === 'o' ? MEMBER_ACTS.has(act) : OFFICER_ACTS.has(act);
      const { slope, shift } = data.calibration[act];
      const odds = slope * ((sums[at] as number) * value + (data.linear.bias[at] as number)) + shift;
      scores[act] = impossible || own.length === 0 ? 0 : 1 / (1 + Math.exp(-odds));
    });
    return scores;
  });
}

/** From which probability a sentence is worth a look, chosen on held-out folds for each act's best F1. */
export const THRESHOLDS: Readonly<Record<Act, number>> = data.thresholds;
