import { ACTS, RECIPIENT_CLASSES, type Who } from './acts';
import { stemOf } from './features';
import { CLASSES, CLASSES_OF } from './lexicon';

/** How many words a filter sees at once, and how many filters there are. */
export const WIDTH = 3;
export const FILTERS = 128;
const REACH = (WIDTH - 1) / 2;
const SPAN = WIDTH * FILTERS;

const ENDINGS = ['ing', 'ed', 'ly', 's'];
/** A word's traits: its classes and its ending. */
export const TRAITS = CLASSES.length + ENDINGS.length + 1;
export const WHO_SIZE = 2 + RECIPIENT_CLASSES.length;

/**
 * A convolutional network over word vectors: filters three words wide, and for each act the sum that attention picks
 * out and the highest reach of each filter. Row-major tables; the comment gives rows × columns.
 */
export interface Network {
  /** Numbers in a word vector: an even number. */
  size: number;
  /** Which row of `vectors` a word has; row 0 is for words that are not known. */
  rows: Pick<ReadonlyMap<string, number>, 'get' | 'has' | 'keys'>;
  /** words × size */
  vectors: Float32Array;
  /** Where vectors are read from their bytes only when a word is met: sees that this row is there. */
  reveal?: (row: number) => void;
  /** size × (WIDTH × FILTERS) */
  fromVector: Float32Array;
  /** TRAITS × (WIDTH × FILTERS) */
  fromTrait: Float32Array;
  /** WHO_SIZE × FILTERS */
  fromWho: Float32Array;
  /** (2 × size) × FILTERS: the mean vectors of the sentences before and after */
  fromContext: Float32Array;
  /** FILTERS */
  bias: Float32Array;
  /** FILTERS × ACTS, each */
  value: Float32Array;
  attention: Float32Array;
  peak: Float32Array;
  /** (WHO_SIZE + 1) × ACTS; the last row is the bias */
  fromWhoToActs: Float32Array;
}

/** What a sentence came to on the way, for training and for telling which words carried an act. */
export interface Trace {
  length: number;
  /** length × FILTERS, none below 0 */
  hidden: Float32Array;
  /** length × ACTS: what each place says for the act */
  value: Float32Array;
  /** length × ACTS: how much each place counts; sums to 1 over the places */
  share: Float32Array;
  /** FILTERS: where each filter reached highest, −1 where nowhere above 0 */
  peaks: Int32Array;
  /** ACTS: the attended value alone */
  pooled: Float32Array;
  /** ACTS: log-odds */
  odds: Float32Array;
}

export function rowOf(network: Pick<Network, 'rows' | 'reveal'>, form: string): number {
  const row = network.rows.get(form) ?? network.rows.get(stemOf(form)) ?? 0;
  network.reveal?.(row);
  return row;
}

export function traitsOf(form: string): number[] {
  const classes = CLASSES_OF.get(form) ?? CLASSES_OF.get(stemOf(form));
  const ending = form.length > 4 ? ENDINGS.findIndex((one) => form.endsWith(one)) : -1;
  return [...(classes ?? []), CLASSES.length + (ending < 0 ? ENDINGS.length : ending)];
}

export function whoVector(who: Who): Float32Array {
  const vector = new Float32Array(WHO_SIZE);
  vector[who.author === 'm' ? 0 : 1] = 1;
  RECIPIENT_CLASSES.forEach((recipient, at) => {
    if (who.recipients.has(recipient)) vector[2 + at] = 1 / who.recipients.size;
  });
  return vector;
}

/** The mean of the words' vectors, written at `offset`. */
export function addMean(network: Network, rows: ArrayLike<number>, into: Float32Array, offset: number): void {
  for (let at = 0; at < rows.length; at++) {
    const row = (rows[at] as number) * network.size;
    for (let d = 0; d < network.size; d++) {
      into[offset + d] = (into[offset + d] as number) + (network.vectors[row + d] as number) / rows.length;
    }
  }
}

/** What a word adds to the filters at each of the WIDTH places where they may see it. */
export function project(network: Network, row: number, traits: readonly number[]): Float32Array {
  const { size, vectors, fromVector, fromTrait } = network;
  const out = new Float32Array(SPAN);
  for (let d = 0; d < size; d++) addRow(out, 0, vectors[row * size + d] as number, fromVector, d * SPAN, SPAN);
  for (const trait of traits) addRow(out, 0, 1, fromTrait, trait * SPAN, SPAN);
  return out;
}

/**
 * Adds `by` times a row of a table to what stands from `at` on. Nearly all of the network's time goes here: as a small
 * function of its own it is compiled at once where a runtime has just begun, as at Send.
 */
function addRow(into: Float32Array, at: number, by: number, rows: Float32Array, from: number, columns: number): void {
  for (let column = 0; column < columns; column++) {
    into[at + column] = (into[at + column] as number) + by * (rows[from + column] as number);
  }
}

/** What who writes to whom, and the sentences around, add to every filter. */
export function baseOf(network: Network, who: Float32Array, context: Float32Array): Float32Array {
  const base = network.bias.slice();
  addRows(base, who, network.fromWho, FILTERS);
  addRows(base, context, network.fromContext, FILTERS);
  return base;
}

function addRows(into: Float32Array, by: Float32Array, rows: Float32Array, columns: number): void {
  for (let row = 0; row < by.length; row++) {
    const x = by[row] as number;
    if (x !== 0) addRow(into, 0, x, rows, row * columns, columns);
  }
}

/**
 * Runs the network over one sentence.
 *
 * @param words each word's projection; null is a word left out (in training)
 * @param keep in training, what each filter is multiplied by (0 drops it)
 */
export function run(
  network: Network,
  words: readonly (Float32Array | null)[],
  base: Float32Array,
  who: Float32Array,
  keep?: Float32Array,
): Trace {
  const acts = ACTS.length;
  const length = words.length;
  const hidden = new Float32Array(length * FILTERS);
  const value = new Float32Array(length * acts);
  const share = new Float32Array(length * acts);
  const peaks = new Int32Array(FILTERS).fill(-1);
  const heights = new Float32Array(FILTERS);
  const alive = new Int32Array(FILTERS);
  for (let at = 0; at < length; at++) {
    const from = at * FILTERS;
    const out = at * acts;
    hidden.set(base, from);
    for (let k = 0; k < WIDTH; k++) {
      const word = words[at + k - REACH];
      if (word) addRow(hidden, from, 1, word, k * FILTERS, FILTERS);
    }
    let live = 0;
    for (let f = 0; f < FILTERS; f++) {
      let x = hidden[from + f] as number;
      if (x > 0 && keep !== undefined) x *= keep[f] as number;
      if (!(x > 0)) {
        hidden[from + f] = 0;
        continue;
      }
      hidden[from + f] = x;
      alive[live++] = f;
      if (x > (heights[f] as number)) {
        heights[f] = x;
        peaks[f] = at;
      }
    }
    for (let one = 0; one < live; one++) {
      const f = alive[one] as number;
      const x = hidden[from + f] as number;
      addRow(value, out, x, network.value, f * acts, acts);
      addRow(share, out, x, network.attention, f * acts, acts);
    }
  }
  const pooled = new Float32Array(acts);
  const odds = network.fromWhoToActs.slice(WHO_SIZE * acts, (WHO_SIZE + 1) * acts);
  addRows(odds, who, network.fromWhoToActs, acts);
  addRows(odds, heights, network.peak, acts);
  for (let act = 0; act < acts; act++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let at = act; at < share.length; at += acts) if ((share[at] as number) > top) top = share[at] as number;
    let total = 0;
    for (let at = act; at < share.length; at += acts) {
      share[at] = Math.exp((share[at] as number) - top);
      total += share[at] as number;
    }
    let sum = 0;
    for (let at = act; at < share.length; at += acts) {
      share[at] = (share[at] as number) / total;
      sum += (share[at] as number) * (value[at] as number);
    }
    pooled[act] = sum;
    odds[act] = (odds[act] as number) + sum;
  }
  return { length, hidden, value, share, peaks, pooled, odds };
}
