/** Prints how well drafts are read: `npm run evaluate`. What the figures mean is in README.md beside this. */
import '../../src/language/scorer/with-weights';
import { inspect } from '../../src/inspect';
import { type Figures, type Judged, outcomeOf, type Share } from './figures';
import { judgedFolds } from './folds';
import { devFolders, labelledIn, rounds } from './labelled';

async function judged(folders: readonly string[]): Promise<Judged[]> {
  const texts: Judged[] = [];
  for (const folder of folders) {
    const { knowledge, drafts } = await labelledIn(folder);
    for (const { draft, expect } of drafts) {
      const { findings } = inspect(draft, knowledge);
      texts.push({ expected: alarmsIn(expect), found: alarmsIn(findings) });
    }
  }
  return texts;
}

function alarmsIn(some: readonly { check: string; severity: string }[]): Set<string> {
  return new Set(some.filter(({ severity }) => severity !== 'advice').map(({ check }) => check));
}

const two = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));
const shown = ({ value, low, high }: Share) => (Number.isNaN(value) ? '–' : `${two(value)} (${two(low)}–${two(high)})`);

function row(set: string, { check, expected, precision, recall, f1 }: Figures, clean: string): string {
  return `| ${[
    set.padEnd(18),
    check.padEnd(18),
    String(expected).padStart(8),
    shown(precision).padEnd(16),
    shown(recall).padEnd(16),
    shown(f1).padEnd(16),
    clean,
  ].join(' | ')} |`;
}

function print(set: string, texts: readonly Judged[]): void {
  const { all, checks, clean } = outcomeOf(texts);
  console.log(row(set, all, `${shown(clean.quiet)} of ${clean.texts}`));
  for (const each of checks) console.log(row(set, each, ''));
}

async function evaluate(): Promise<void> {
  console.log(
    `| ${'set'.padEnd(18)} | ${'check'.padEnd(18)} | expected | ${'precision'.padEnd(16)} | ${'recall'.padEnd(16)} | ${'F1'.padEnd(16)} | clean, without an alarm |`,
  );
  console.log('| --- | --- | ---: | --- | --- | --- | --- |');
  print('dev', await judged(devFolders));
  print('held-out folds', judgedFolds());
  for (const { name, folders } of rounds) print(`contact ${name}`, await judged(folders));
  const last = rounds.slice(-2);
  print('contact, last two', await judged(last.flatMap(({ folders }) => folders)));
}

evaluate();
