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
  const rows = new Map<string, number>();
  let last = '';
  for (const entry of words.split(' ')) {
    last = last.slice(0, entry.charCodeAt(0) - 48) + entry.slice(1);
    // Row 0 is for words that are not known.
    rows.set(last, rows.size + 1);
  }
  const vectors = new Float32Array((rows.size + 1) * size);
  const there = new Uint8Array(rows.size + 1);
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
