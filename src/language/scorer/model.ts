import { ACTS } from './acts';
import { fromBase64 } from './bytes';
import { PLACES } from './features';
import type { Linear } from './linear';
import type { Network } from './network';

/** Two parts that find what the other misses: words by their company, and words by what they mean. */
export interface Model {
  linear: Linear;
  network: Network;
}

/** The tables of the network, word vectors aside. */
export const TABLES = [
  'fromVector',
  'fromTrait',
  'fromWho',
  'fromContext',
  'bias',
  'value',
  'attention',
  'peak',
  'fromWhoToActs',
] as const;
export type TableName = (typeof TABLES)[number];

/** A model as it ships. */
export interface PackedModel {
  /** Sorted words: how many letters each shares with the last (0 to 9), and what follows. */
  words: string;
  /** Word vectors, a half-byte a number, in the words' order; and each number's step. */
  vectors: string;
  steps: number[];
  /** A signed byte a number, to be multiplied by the scale. */
  tables: Record<TableName, { scale: number; bytes: string }>;
  /** The weights that are not 0: their distances, seven bits a byte, then their values, a signed byte each. */
  linear: { count: number; scale: number; bias: number[]; bytes: string };
}

export function unpackModel(packed: PackedModel): Model {
  const network = { size: packed.steps.length, ...unpackWords(packed) } as Network;
  for (const name of TABLES) {
    const { scale, bytes } = packed.tables[name];
    const values = signed(fromBase64(bytes));
    const table = new Float32Array(values.length);
    for (let at = 0; at < values.length; at++) table[at] = (values[at] as number) * scale;
    network[name] = table;
  }
  return { network, linear: unpackLinear(packed.linear) };
}

function unpackWords({ words, vectors: text, steps }: PackedModel): Pick<Network, 'rows' | 'vectors' | 'reveal'> {
  const size = steps.length;
  const { rows, count } = wordTable(words);
  const vectors = new Float32Array((count + 1) * size);
  const there = new Uint8Array(count + 1);
  there[0] = 1;
  // Reading all vectors would take longer than checking a draft, which has some hundred words.
  const reveal = (row: number) => {
    if (there[row] === 1) return;
    there[row] = 1;
    const first = ((row - 1) * size) / 2;
    // Three bytes are four characters.
    const group = Math.floor(first / 3);
    const bytes = fromBase64(text.slice(group * 4, Math.ceil((first + size / 2) / 3) * 4));
    for (let d = 0; d < size; d++) {
      const half = ((bytes[first - group * 3 + (d >> 1)] as number) >> ((d & 1) << 2)) & 15;
      vectors[row * size + d] = (half - 8) * (steps[d] as number);
    }
  };
  return { rows, vectors, reveal };
}

/**
 * The rows of sorted words. Words are read with all those that begin with the same two letters, when one of them is
 * first asked for: a draft asks for few, and a runtime that begins anew at each Send has no time to read them all.
 */
function wordTable(words: string): { rows: Network['rows']; count: number } {
  const unread = new Map<string, { at: number; row: number }>();
  let first = '';
  let count = 0;
  for (let at = 0; at >= 0 && at < words.length; at = words.indexOf(' ', at) + 1 || -1) {
    // Row 0 is for words that are not known.
    count++;
    const shared = words.charCodeAt(at) - 48;
    if (shared > 1) continue;
    if (shared === 0) first = words.charAt(at + 1);
    const end = words.charAt(at + 2 - shared).trim();
    unread.set(first + end, { at, row: count });
  }
  const read = new Map<string, number>();
  const readAlike = (start: string) => {
    const block = unread.get(start);
    if (!block) return;
    unread.delete(start);
    let { at, row } = block;
    let last = start;
    do {
      const next = words.indexOf(' ', at);
      const end = next < 0 ? words.length : next;
      last = last.slice(0, words.charCodeAt(at) - 48) + words.slice(at + 1, end);
      read.set(last, row++);
      at = end + 1;
    } while (at < words.length && words.charCodeAt(at) > 49);
  };
  const get = (word: string) => {
    readAlike(word.slice(0, 2));
    return read.get(word);
  };
  const keys = () => {
    for (const start of [...unread.keys()]) readAlike(start);
    return read.keys();
  };
  return { rows: { get, has: (word) => get(word) !== undefined, keys }, count };
}

function unpackLinear(packed: PackedModel['linear']): Linear {
  const weights = new Int8Array(PLACES * ACTS.length);
  const bytes = fromBase64(packed.bytes);
  const values = signed(bytes.subarray(bytes.length - packed.count));
  let place = -1;
  let at = 0;
  for (let entry = 0; entry < packed.count; entry++) {
    let step = 0;
    let shift = 0;
    let byte = 128;
    while (byte >= 128) {
      byte = bytes[at++] as number;
      step |= (byte & 127) << shift;
      shift += 7;
    }
    place += step;
    weights[place] = values[entry] as number;
  }
  return { weights, scale: packed.scale, bias: Float32Array.from(packed.bias) };
}

function signed(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
