import { ACTS } from '../acts';
import type { Linear } from './linear';

/** The weights that ship: at most `count` entries of the table, each as a step from the last place and a byte. */
export function packLinear(model: Linear, count: number): { scale: number; bias: number[]; entries: string } {
  const sizes = model.weights.filter((weight) => weight !== 0).map(Math.abs);
  sizes.sort();
  const least = sizes.length > count ? (sizes[sizes.length - count] as number) : 0;
  const scale = (sizes[sizes.length - 1] ?? 1) / 127;
  const steps: number[] = [];
  const values: number[] = [];
  let last = -1;
  model.weights.forEach((weight, place) => {
    const value = Math.round(weight / scale);
    if (weight === 0 || value === 0 || Math.abs(weight) < least) return;
    let step = place - last;
    last = place;
    while (step > 127) {
      steps.push((step & 127) | 128);
      step >>= 7;
    }
    steps.push(step);
    values.push(value);
  });
  const bytes = Buffer.concat([Buffer.from(Uint8Array.from(steps)), Buffer.from(Int8Array.from(values).buffer)]);
  return {
    scale,
    bias: Array.from(model.bias, (bias) => round(bias)),
    entries: `${values.length}:${bytes.toString('base64')}`,
  };
}

/** Sorted words, each written as how many letters it shares with the last and what follows. */
export function packWords(words: readonly string[]): string {
  let last = '';
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < word.length && word[shared] === last[shared]) shared++;
      last = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join(' ');
}

export function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}

/** For each act, the line that turns its log-odds into a probability (Platt), fitted on held-out folds. */
export function calibrate(rows: { score: number; positive: boolean }[]): { slope: number; shift: number } {
  const cost = (slope: number, shift: number) =>
    rows.reduce(
      (sum, { score, positive }) => {
        const odds = (positive ? -1 : 1) * (slope * score + shift);
        return sum + (odds > 30 ? odds : Math.log1p(Math.exp(odds)));
      },
      ((slope - 1) ** 2 + shift ** 2) / 2,
    );
  let slope = 1;
  let shift = 0;
  let now = cost(slope, shift);
  // Newton's method on two parameters, with steps halved until they help; a little pull towards 1 and 0 keeps it
  // steady where positives are few.
  for (let round = 0; round < 50; round++) {
    let g0 = slope - 1;
    let g1 = shift;
    let h00 = 1;
    let h01 = 0;
    let h11 = 1;
    for (const { score, positive } of rows) {
      const p = 1 / (1 + Math.exp(-(slope * score + shift)));
      const error = p - (positive ? 1 : 0);
      const spread = p * (1 - p);
      g0 += error * score;
      g1 += error;
      h00 += spread * score * score;
      h01 += spread * score;
      h11 += spread;
    }
    const determinant = h00 * h11 - h01 * h01;
    let size = 1;
    let next = now;
    const at = (step: number): [number, number] => [
      slope - (step * (h11 * g0 - h01 * g1)) / determinant,
      shift - (step * (h00 * g1 - h01 * g0)) / determinant,
    ];
    while (size > 1e-4) {
      next = cost(...at(size));
      if (next <= now) break;
      size /= 2;
    }
    if (!(next < now - 1e-9)) break;
    [slope, shift] = at(size);
    now = next;
  }
  return { slope: round4(slope), shift: round4(shift) };
}

function round4(value: number): number {
  return Math.round(value * 10000) / 10000;
}

export const ACT_COUNT = ACTS.length;
