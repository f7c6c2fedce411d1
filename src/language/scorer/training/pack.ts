import type { Linear } from '../linear';
import { type Model, type PackedModel, TABLES, type TableName } from '../model';
import type { Network } from '../network';

/** The model as it ships. `unpackModel` gives it back, rounded to what the bytes hold. */
export function packModel({ linear, network }: Model): PackedModel {
  return {
    ...packWords(network),
    tables: Object.fromEntries(TABLES.map((name) => [name, packTable(network[name])])) as Record<
      TableName,
      { scale: number; bytes: string }
    >,
    linear: packLinear(linear),
  };
}

function packWords(network: Network): Pick<PackedModel, 'words' | 'vectors' | 'steps'> {
  const { size, vectors } = network;
  const sorted = [...network.rows.keys()].sort();
  for (const word of sorted) network.reveal?.(network.rows.get(word) as number);
  let last = '';
  const words = sorted.map((word) => {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === last[shared]) shared++;
    last = word;
    return `${shared}${word.slice(shared)}`;
  });
  // A half-byte reaches seven steps each way; two and a half standard deviations fit, the rest is cut off there.
  const steps = Array.from({ length: size }, (_, d) => {
    let squares = 0;
    for (let at = size + d; at < vectors.length; at += size) squares += (vectors[at] as number) ** 2;
    return rounded((2.5 * Math.sqrt(squares / sorted.length)) / 7);
  });
  const halves = sorted.flatMap((word) => {
    const row = network.rows.get(word) as number;
    return steps.map(
      (step, d) => 8 + Math.max(-8, Math.min(7, Math.round((vectors[row * size + d] as number) / step))),
    );
  });
  const bytes = Uint8Array.from(
    { length: Math.ceil(halves.length / 2) },
    (_, at) => (halves[2 * at] as number) | ((halves[2 * at + 1] ?? 0) << 4),
  );
  return { words: words.join(' '), steps, vectors: Buffer.from(bytes).toString('base64') };
}

function packTable(table: Float32Array): { scale: number; bytes: string } {
  const scale = rounded(largest(table) / 127) || 1e-6;
  return { scale, bytes: base64(Int8Array.from(table, (value) => clip(value / scale))) };
}

function packLinear({ weights, scale: unit, bias }: Linear): PackedModel['linear'] {
  const scale = rounded((largest(weights) * unit) / 127) || 1e-6;
  const distances: number[] = [];
  const values: number[] = [];
  let last = -1;
  for (let place = 0; place < weights.length; place++) {
    const value = clip(((weights[place] as number) * unit) / scale);
    if (value === 0) continue;
    let distance = place - last;
    last = place;
    while (distance > 127) {
      distances.push((distance & 127) | 128);
      distance >>= 7;
    }
    distances.push(distance);
    values.push(value);
  }
  const bytes = base64(Int8Array.from([...distances, ...values]));
  return { count: values.length, scale, bias: Array.from(bias, rounded), bytes };
}

function largest(table: Float32Array | Int8Array): number {
  let most = 0;
  for (let at = 0; at < table.length; at++) most = Math.max(most, Math.abs(table[at] as number));
  return most;
}

function clip(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)));
}

function base64(values: Int8Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.length).toString('base64');
}

/** Six decimal digits: enough, and the same text on every machine. */
export function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
