import { ACTS } from '../acts';
import { TABLES, type TableName } from '../model';
import {
  addMean,
  baseOf,
  FILTERS,
  type Network,
  project,
  rowOf,
  run,
  TRAITS,
  traitsOf,
  WHO_SIZE,
  WIDTH,
  whoVector,
} from '../network';
import type { Example } from './examples';
import { seeded, shuffled } from './random';

export interface NetworkSettings {
  rounds: number;
  batch: number;
  rate: number;
  /** Share of filters, and of words, left out of each sentence. */
  dropFilters: number;
  dropWords: number;
  /** What the marks on words weigh beside the labels of sentences. */
  marks: number;
  decay: number;
  seed: number;
}

export const NETWORK_SETTINGS: NetworkSettings = {
  rounds: 4,
  batch: 16,
  rate: 0.003,
  dropFilters: 0.2,
  dropWords: 0.08,
  marks: 0.5,
  decay: 0.001,
  seed: 1,
};

/** Vectors are stored in steps of this. */
export const VECTOR_STEP = 1 / 40;
const SPAN = WIDTH * FILTERS;
const REACH = (WIDTH - 1) / 2;

/** A word of the training text, and, within one batch, its projection and the slope that comes back to it. */
export interface Seen {
  row: number;
  traits: number[];
  projection: Float32Array | null;
  slope: Float32Array;
}

/** A sentence as the network takes it. */
export interface Input {
  words: Seen[];
  before: Int32Array;
  after: Int32Array;
  who: Float32Array;
  labels: Int8Array;
  marked: Uint8Array;
}

/** @param stock words seen so far, which sentences share */
export function inputOf(network: Pick<Network, 'rows'>, example: Example, stock: Map<string, Seen>): Input {
  const rows = (words: Example['words']) => Int32Array.from(words, (word) => rowOf(network, word.form));
  return {
    words: example.words.map(({ form }) => {
      let seen = stock.get(form);
      if (seen === undefined) {
        seen = { row: rowOf(network, form), traits: traitsOf(form), projection: null, slope: new Float32Array(SPAN) };
        stock.set(form, seen);
      }
      return seen;
    }),
    before: rows(example.before),
    after: rows(example.after),
    who: whoVector(example.who),
    labels: example.labels,
    marked: example.marked,
  };
}

export function newNetwork(words: ReadonlyMap<string, Int8Array>, size: number, seed: number): Network {
  const random = seeded(seed);
  const table = (length: number, spread: number) =>
    Float32Array.from({ length }, () => (random() + random() + random() - 1.5) * 2 * spread);
  const rows = new Map<string, number>();
  const vectors = new Float32Array((words.size + 1) * size);
  words.forEach((vector, word) => {
    const row = rows.size + 1;
    rows.set(word, row);
    for (let d = 0; d < size; d++) vectors[row * size + d] = (vector[d] as number) * VECTOR_STEP;
  });
  const acts = ACTS.length;
  const fromWhoToActs = table((WHO_SIZE + 1) * acts, 0.01);
  fromWhoToActs.fill(-2, WHO_SIZE * acts);
  return {
    size,
    rows,
    vectors,
    fromVector: table(size * SPAN, 1 / Math.sqrt(WIDTH * size)),
    fromTrait: table(TRAITS * SPAN, 0.1),
    fromWho: table(WHO_SIZE * FILTERS, 0.1),
    fromContext: table(2 * size * FILTERS, 0.05),
    bias: new Float32Array(FILTERS),
    value: table(FILTERS * acts, 0.1),
    attention: table(FILTERS * acts, 0.1),
    peak: table(FILTERS * acts, 0.1),
    fromWhoToActs,
  };
}

/** Slopes of the loss: one table beside each of the network's. */
export interface Slopes extends Record<TableName, Float32Array> {
  vectors: Float32Array;
  /** Words of this batch, whose slopes `gather` has yet to pass on. */
  seen: Seen[];
}

export function newSlopes(network: Network): Slopes {
  const slopes = { vectors: new Float32Array(network.vectors.length), seen: [] as Seen[] } as Slopes;
  for (const name of TABLES) slopes[name] = new Float32Array(network[name].length);
  return slopes;
}

/**
 * The loss on one sentence; its slopes are added to `slopes`, those of its words once `gather` is called. Sentences count by their labels; the words of each also
 * by whether they lie in the marked words, which teaches the values where an act is.
 *
 * @param kept which words are seen; left out where all are
 * @param keep what each filter is multiplied by
 */
export function learn(
  network: Network,
  input: Input,
  slopes: Slopes,
  marks: number,
  kept?: Uint8Array,
  keep?: Float32Array,
): number {
  const { size } = network;
  const acts = ACTS.length;
  const length = input.words.length;
  const words = input.words.map((seen, at) => {
    if (kept !== undefined && kept[at] === 0) return null;
    if (seen.projection === null) {
      seen.projection = project(network, seen.row, seen.traits);
      slopes.seen.push(seen);
    }
    return seen.projection;
  });
  const context = new Float32Array(2 * size);
  addMean(network, input.before, context, 0);
  addMean(network, input.after, context, size);
  const trace = run(network, words, baseOf(network, input.who, context), input.who, keep);
  const { hidden, value, share, peaks, pooled, odds } = trace;
  const toHidden = new Float32Array(length * FILTERS);
  const toValue = new Float32Array(acts);
  const toShare = new Float32Array(acts);
  const errors = new Float32Array(acts);
  let loss = 0;
  for (let act = 0; act < acts; act++) {
    const label = input.labels[act] as number;
    if (label < 0) continue;
    const odd = odds[act] as number;
    loss += softplus(label === 1 ? -odd : odd);
    errors[act] = 1 / (1 + Math.exp(-odd)) - label;
    for (let row = 0; row < WHO_SIZE; row++)
      bump(slopes.fromWhoToActs, row * acts + act, (errors[act] as number) * (input.who[row] as number));
    bump(slopes.fromWhoToActs, WHO_SIZE * acts + act, errors[act] as number);
  }
  for (let f = 0; f < FILTERS; f++) {
    const at = peaks[f] as number;
    if (at < 0) continue;
    const height = hidden[at * FILTERS + f] as number;
    for (let act = 0; act < acts; act++) {
      const error = errors[act] as number;
      bump(slopes.peak, f * acts + act, error * height);
      bump(toHidden, at * FILTERS + f, error * (network.peak[f * acts + act] as number));
    }
  }
  for (let at = 0; at < length; at++) {
    for (let act = 0; act < acts; act++) {
      const place = at * acts + act;
      const error = errors[act] as number;
      const weight = share[place] as number;
      toValue[act] = error * weight;
      toShare[act] = error * weight * ((value[place] as number) - (pooled[act] as number));
      if (marks === 0 || (input.labels[act] as number) < 0) continue;
      const target = input.labels[act] === 1 && input.marked[at] === 1 ? 1 : 0;
      const factor = ((target === 1 ? 3 : 1) * marks) / Math.max(length, 8);
      const odd = (value[place] as number) - 1;
      loss += factor * softplus(target === 1 ? -odd : odd);
      bump(toValue, act, factor * (1 / (1 + Math.exp(-odd)) - target));
    }
    for (let f = 0; f < FILTERS; f++) {
      const x = hidden[at * FILTERS + f] as number;
      // A filter at 0 passes nothing on, up or down.
      if (x === 0) continue;
      const line = f * acts;
      let sum = toHidden[at * FILTERS + f] as number;
      for (let act = 0; act < acts; act++) {
        const v = toValue[act] as number;
        const s = toShare[act] as number;
        sum += v * (network.value[line + act] as number) + s * (network.attention[line + act] as number);
        bump(slopes.value, line + act, v * x);
        bump(slopes.attention, line + act, s * x);
      }
      toHidden[at * FILTERS + f] = sum * (keep === undefined ? 1 : (keep[f] as number));
    }
  }
  const toBase = new Float32Array(FILTERS);
  for (let at = 0; at < length; at++) {
    for (let f = 0; f < FILTERS; f++) {
      if (hidden[at * FILTERS + f] === 0) toHidden[at * FILTERS + f] = 0;
      else bump(toBase, f, toHidden[at * FILTERS + f] as number);
    }
  }
  input.words.forEach(({ slope }, at) => {
    if (words[at] === null) return;
    for (let k = 0; k < WIDTH; k++) {
      const place = at - k + REACH;
      if (place < 0 || place >= length) continue;
      for (let f = 0; f < FILTERS; f++) bump(slope, k * FILTERS + f, toHidden[place * FILTERS + f] as number);
    }
  });
  for (let f = 0; f < FILTERS; f++) {
    const slope = toBase[f] as number;
    if (slope === 0) continue;
    bump(slopes.bias, f, slope);
    for (let row = 0; row < WHO_SIZE; row++)
      bump(slopes.fromWho, row * FILTERS + f, slope * (input.who[row] as number));
    for (let row = 0; row < 2 * size; row++)
      bump(slopes.fromContext, row * FILTERS + f, slope * (context[row] as number));
  }
  return loss;
}

/** Passes the slopes of a batch's words on to the tables and vectors; their projections are then out of date. */
export function gather(network: Network, slopes: Slopes): void {
  const { size } = network;
  for (const { row, traits, slope } of slopes.seen) {
    for (const trait of traits) {
      const line = trait * SPAN;
      for (let f = 0; f < SPAN; f++) bump(slopes.fromTrait, line + f, slope[f] as number);
    }
    if (row === 0) continue;
    for (let d = 0; d < size; d++) {
      const x = network.vectors[row * size + d] as number;
      const line = d * SPAN;
      let sum = 0;
      for (let f = 0; f < SPAN; f++) {
        const toWord = slope[f] as number;
        slopes.fromVector[line + f] = (slopes.fromVector[line + f] as number) + x * toWord;
        sum += toWord * (network.fromVector[line + f] as number);
      }
      bump(slopes.vectors, row * size + d, sum);
    }
  }
  for (const seen of slopes.seen) {
    seen.projection = null;
    seen.slope.fill(0);
  }
}

function bump(table: Float32Array, at: number, by: number): void {
  table[at] = (table[at] as number) + by;
}

function softplus(x: number): number {
  return x > 30 ? x : Math.log1p(Math.exp(x));
}

/** Trains by Adam with a falling rate, in an order that the seed fixes. Changes the network's tables. */
export function trainNetwork(
  network: Network,
  inputs: readonly Input[],
  settings: NetworkSettings = NETWORK_SETTINGS,
): void {
  const random = seeded(settings.seed + 1000);
  const slopes = newSlopes(network);
  const steps = Math.ceil(inputs.length / settings.batch) * settings.rounds;
  const moments = new Map<Float32Array, { first: Float32Array; second: Float32Array }>();
  const adam = (
    table: Float32Array,
    slope: Float32Array,
    from: number,
    to: number,
    rate: number,
    step: number,
    decay: number,
  ) => {
    let moment = moments.get(table);
    if (moment === undefined) {
      moment = { first: new Float32Array(table.length), second: new Float32Array(table.length) };
      moments.set(table, moment);
    }
    const { first, second } = moment;
    const early = 1 - 0.9 ** step;
    const late = 1 - 0.99 ** step;
    for (let at = from; at < to; at++) {
      const g = (slope[at] as number) / settings.batch;
      slope[at] = 0;
      first[at] = 0.9 * (first[at] as number) + 0.1 * g;
      second[at] = 0.99 * (second[at] as number) + 0.01 * g * g;
      const pull = decay * (table[at] as number);
      table[at] =
        (table[at] as number) -
        rate * ((first[at] as number) / early / (Math.sqrt((second[at] as number) / late) + 1e-7) + pull);
    }
  };
  const keep = new Float32Array(FILTERS);
  let step = 0;
  let waiting = 0;
  for (let round = 0; round < settings.rounds; round++) {
    for (const index of shuffled(inputs.length, random)) {
      const input = inputs[index] as Input;
      for (let f = 0; f < FILTERS; f++) keep[f] = random() < settings.dropFilters ? 0 : 1 / (1 - settings.dropFilters);
      const kept = Uint8Array.from(input.words, () => (random() < settings.dropWords ? 0 : 1));
      learn(network, input, slopes, settings.marks, kept, keep);
      if (++waiting < settings.batch) continue;
      waiting = 0;
      step++;
      gather(network, slopes);
      const rate = settings.rate * Math.min(1, step / 100) * (0.5 + 0.5 * Math.cos((Math.PI * step) / steps));
      for (const name of TABLES)
        adam(network[name], slopes[name], 0, network[name].length, rate, step, name === 'bias' ? 0 : settings.decay);
      for (const row of new Set(slopes.seen.map((seen) => seen.row))) {
        // Vectors of rare words move seldom, so their moments take no heed of the step.
        if (row > 0) adam(network.vectors, slopes.vectors, row * network.size, (row + 1) * network.size, rate, 1000, 0);
      }
      slopes.seen.length = 0;
    }
  }
}

/** Log-odds of each act for a sentence, by a network that no longer changes. */
export function networkOdds(network: Network, input: Input): Float32Array {
  const words = input.words.map((seen) => {
    seen.projection ??= project(network, seen.row, seen.traits);
    return seen.projection;
  });
  const context = new Float32Array(2 * network.size);
  addMean(network, input.before, context, 0);
  addMean(network, input.after, context, network.size);
  return run(network, words, baseOf(network, input.who, context), input.who).odds;
}
