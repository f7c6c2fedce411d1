import { ACTS } from '../acts';
import type { Example } from './examples';
import { seeded } from './random';

/** Held-out log-odds: one row of `ACTS.length` numbers per example. */
export type HeldOut = Float64Array[];

export interface ActFigures {
  act: string;
  positives: number;
  precision: number;
  recall: number;
  f1: number;
  threshold: number;
  average: number;
  /** The same F1 with each file's threshold chosen on the other files. */
  fair: number;
}

interface Scored {
  score: number;
  positive: boolean;
  file: string;
}

function bestF1(rows: Scored[]): { f1: number; precision: number; recall: number; threshold: number; average: number } {
  const sorted = [...rows].sort((a, b) => b.score - a.score);
  const positives = rows.filter((row) => row.positive).length;
  let hits = 0;
  let average = 0;
  let best = { f1: 0, precision: 0, recall: 0, threshold: Number.POSITIVE_INFINITY };
  sorted.forEach((row, at) => {
    if (row.positive) {
      hits++;
      average += hits / (at + 1) / positives;
    }
    const precision = hits / (at + 1);
    const recall = hits / positives;
    const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    if (f1 > best.f1) best = { f1, precision, recall, threshold: row.score };
  });
  return { ...best, average };
}

function f1At(rows: Scored[], threshold: number): { hits: number; found: number; positives: number } {
  let hits = 0;
  let found = 0;
  let positives = 0;
  for (const row of rows) {
    if (row.positive) positives++;
    if (row.score >= threshold) {
      found++;
      if (row.positive) hits++;
    }
  }
  return { hits, found, positives };
}

/** Best F1 by sentence, for each act and for the two that matter most taken together. */
export function measure(examples: readonly Example[], held: HeldOut): ActFigures[] {
  const groups: [string, string[]][] = [
    ...ACTS.map((act): [string, string[]] => [act, [act]]),
    ['obligation', ['commit', 'instruct']],
    ['criticism', ['criticise', 'abuse']],
  ];
  return groups.map(([name, acts]) => {
    const columns = acts.map((act) => ACTS.indexOf(act as (typeof ACTS)[number]));
    const rows: Scored[] = [];
    examples.forEach((example, at) => {
      if (columns.every((column) => (example.labels[column] as number) < 0)) return;
      rows.push({
        score: Math.max(...columns.map((column) => (held[at] as Float64Array)[column] as number)),
        positive: columns.some((column) => example.labels[column] === 1),
        file: example.file,
      });
    });
    const best = bestF1(rows);
    const sum = { hits: 0, found: 0, positives: 0 };
    for (const file of new Set(rows.map((row) => row.file))) {
      const others = bestF1(rows.filter((row) => row.file !== file));
      const here = f1At(
        rows.filter((row) => row.file === file),
        others.threshold,
      );
      sum.hits += here.hits;
      sum.found += here.found;
      sum.positives += here.positives;
    }
    return { act: name, positives: sum.positives, ...best, fair: (2 * sum.hits) / (sum.found + sum.positives) };
  });
}

/**
 * What a threshold does to whole drafts: drafts of eight passages of one file, author and recipient, half of them
 * with one offending passage among clean ones. Gives recall at the threshold at which 2, 4 or 10 of 100 clean drafts
 * alarm.
 */
export function simulateDrafts(examples: readonly Example[], held: HeldOut, acts: string[]): string {
  const columns = acts.map((act) => ACTS.indexOf(act as (typeof ACTS)[number]));
  const passages = new Map<number, { key: string; score: number; offends: boolean; member: boolean }>();
  examples.forEach((example, at) => {
    const score = Math.max(...columns.map((column) => (held[at] as Float64Array)[column] as number));
    const offends = columns.some((column) => example.labels[column] === 1);
    const seen = passages.get(example.passage);
    if (seen === undefined) {
      const key = `${example.file} ${example.who.author}>${[...example.who.recipients].join()}`;
      passages.set(example.passage, {
        key,
        score,
        offends,
        member: columns.some((c) => (example.labels[c] as number) >= 0),
      });
    } else {
      seen.score = Math.max(seen.score, score);
      seen.offends = seen.offends || offends;
    }
  });
  const groups = new Map<string, { clean: number[]; offending: number[] }>();
  for (const { key, score, offends, member } of passages.values()) {
    if (!member) continue;
    const group = groups.get(key) ?? { clean: [], offending: [] };
    (offends ? group.offending : group.clean).push(score);
    groups.set(key, group);
  }
  const random = seeded(7);
  const pick = (from: number[]) => from[Math.floor(random() * from.length)] as number;
  const clean: number[] = [];
  const offending: number[] = [];
  for (const group of groups.values()) {
    if (group.clean.length < 12) continue;
    for (let draft = 0; draft < group.clean.length; draft++)
      clean.push(Math.max(...Array.from({ length: 8 }, () => pick(group.clean))));
    for (const score of group.offending)
      offending.push(Math.max(score, ...Array.from({ length: 7 }, () => pick(group.clean))));
  }
  clean.sort((a, b) => b - a);
  return [0.02, 0.04, 0.1]
    .map((share) => {
      const threshold = clean[Math.floor(clean.length * share)] as number;
      const found = offending.filter((score) => score > threshold).length;
      return `${((100 * found) / offending.length).toFixed(1)}% at ${100 * share}/100 (${threshold.toFixed(2)})`;
    })
    .join(', ');
}

export function table(figures: ActFigures[]): string {
  const cell = (value: number) => value.toFixed(3).padStart(7);
  return [
    'act           marked  prec.  recall     F1    fair     AP   at',
    ...figures.map(
      (row) =>
        row.act.padEnd(12) +
        String(row.positives).padStart(8) +
        [row.precision, row.recall, row.f1, row.fair, row.average, row.threshold].map(cell).join(''),
    ),
  ].join('\n');
}
