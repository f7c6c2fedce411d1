import { basename } from 'node:path';
import { inspect } from '../../src/inspect';
import { type Deciding, deciding } from '../../src/language/acts';
import { ACTS } from '../../src/language/scorer/acts';
import type { Judged } from './figures';
import { labelledIn } from './labelled';

/** Checks with the words that speak for each. */
export type Alarms = ReadonlyMap<string, readonly string[]>;

/** One text as a person read it and as the product does, with the learned part and without. */
export interface Reading {
  name: string;
  /** The protocol that it is under; of a letter under none, the file that it is in. */
  under: string;
  /** How long the author's own text is, in words. */
  words: number;
  expected: Alarms;
  learned: Alarms;
  /** By known phrases and the second look alone. */
  phrases: Alarms;
}

/** The scorer has no say, and cues weigh nothing: an act is found where a known phrase says it and nothing refuses it. */
export const byPhrases: Deciding = deciding(
  Object.fromEntries(ACTS.map((act) => [act, { bias: 0, slope: 0, cues: {}, bar: 0.9 }])),
);

/** What counts as each length, in words of own text. */
export const lengths = ['short, under 50', 'middling', 'long, over 150'] as const;

/** How long a text is. */
export function lengthOf({ words }: Reading): (typeof lengths)[number] {
  return words < 50 ? lengths[0] : words <= 150 ? lengths[1] : lengths[2];
}

/** How many words there are. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** The labelled drafts of these folders, as `labelled.ts` has them, read. */
export async function readFolders(folders: readonly string[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const folder of folders) {
    const { knowledge, drafts } = await labelledIn(folder);
    for (const { file, draft, expect } of drafts) {
      const { findings, ownText } = inspect(draft, knowledge);
      readings.push({
        name: file,
        under: basename(folder),
        words: countWords(ownText.text),
        expected: new Map(expect.filter(isAlarm).map(({ check, evidence }) => [check, evidence])),
        learned: alarmsOf(findings),
        phrases: alarmsOf(inspect(draft, { ...knowledge, deciding: byPhrases }).findings),
      });
    }
  }
  return readings;
}

function isAlarm({ severity }: { severity: string }): boolean {
  return severity !== 'advice';
}

function alarmsOf(findings: ReturnType<typeof inspect>['findings']): Alarms {
  return new Map(findings.filter(isAlarm).map(({ check, evidence }) => [check, evidence.map(({ text }) => text)]));
}

/** A reading as it is counted. */
export function judged({ expected, ...reading }: Reading, part: 'learned' | 'phrases'): Judged {
  return { expected: new Set(expected.keys()), found: new Set(reading[part].keys()) };
}

/** What a person and the product do not agree on, text by text, with the words: one line each. */
export function confusionsOf(readings: readonly Reading[]): string[] {
  return readings.flatMap(({ name, under, expected, learned }) => {
    const line = (what: string, check: string, words: readonly string[]) =>
      `${under} ${name}: ${check} ${what}: ${quoted(words)}`;
    return [
      ...[...expected].filter(([check]) => !learned.has(check)).map(([check, words]) => line('missed', check, words)),
      ...[...learned].filter(([check]) => !expected.has(check)).map(([check, words]) => line('too much', check, words)),
    ];
  });
}

/** The words in quotation marks, each once: what lies within others is left out. */
function quoted(words: readonly string[]): string {
  const tidy = [...new Set(words.map((each) => each.replace(/\s+/g, ' ').trim()))];
  const apart = tidy.filter((each) => !tidy.some((other) => other !== each && other.includes(each)));
  return apart.map((each) => `“${each}”`).join(' … ');
}
