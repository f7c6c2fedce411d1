import { rounded } from './pack';

/** How the two parts' log-odds make one: `linear` × one + `network` × the other + `shift`. */
export interface Blend {
  linear: number;
  network: number;
  shift: number;
}

/** A held-out sentence: both parts' log-odds for one act, and whether it is that act. */
export interface HeldOutRow {
  linear: number;
  network: number;
  positive: boolean;
}

/**
 * Logistic regression on the two parts' held-out log-odds (Platt scaling of both at once), so that the sigmoid of the
 * blend is a probability.
 */
export function calibrate(rows: readonly HeldOutRow[]): Blend {
  // Newton's method on three numbers. A little pull towards the plain mean keeps it steady where positives are few.
  const start = [0.5, 0.5, 0];
  const pull = 1;
  let now = [...start];
  let cost = costOf(rows, now, start, pull);
  for (let round = 0; round < 50; round++) {
    const slope = now.map((value, k) => pull * (value - (start[k] as number)));
    const bend = [
      [pull, 0, 0],
      [0, pull, 0],
      [0, 0, pull],
    ];
    for (const row of rows) {
      const inputs = [row.linear, row.network, 1];
      const p = 1 / (1 + Math.exp(-dot(inputs, now)));
      for (let i = 0; i < 3; i++) {
        slope[i] = (slope[i] as number) + (p - (row.positive ? 1 : 0)) * (inputs[i] as number);
        const line = bend[i] as number[];
        for (let j = 0; j < 3; j++)
          line[j] = (line[j] as number) + p * (1 - p) * (inputs[i] as number) * (inputs[j] as number);
      }
    }
    const direction = solve(bend, slope);
    let size = 1;
    let next = now;
    let better = cost;
    while (size > 1e-4) {
      next = now.map((value, k) => value - size * (direction[k] as number));
      better = costOf(rows, next, start, pull);
      if (better < cost) break;
      size /= 2;
    }
    if (!(better < cost - 1e-9)) break;
    now = next;
    cost = better;
  }
  return { linear: rounded(now[0] as number), network: rounded(now[1] as number), shift: rounded(now[2] as number) };
}

function costOf(rows: readonly HeldOutRow[], at: readonly number[], start: readonly number[], pull: number): number {
  let sum = 0;
  at.forEach((value, k) => {
    sum += (pull / 2) * (value - (start[k] as number)) ** 2;
  });
  for (const row of rows) {
    const odds = (row.positive ? -1 : 1) * dot([row.linear, row.network, 1], at);
    sum += odds > 30 ? odds : Math.log1p(Math.exp(odds));
  }
  return sum;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] as number), 0);
}

/** Three equations in three unknowns, by elimination. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, k) => [...row, right[k] as number]);
  for (let k = 0; k < 3; k++) {
    const pivot = rows[k] as number[];
    for (let i = 0; i < 3; i++) {
      if (i === k) continue;
      const row = rows[i] as number[];
      const factor = (row[k] as number) / (pivot[k] as number);
      for (let j = k; j < 4; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  }
  return rows.map((row, k) => (row[3] as number) / (row[k] as number));
}
