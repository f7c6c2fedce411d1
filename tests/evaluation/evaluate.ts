/**
 * Prints how well drafts are read: `npm run evaluate`; `-- --set NAME` for one set alone, `-- --confusions` for each
 * text that was read wrongly. What the figures mean is in README.md beside this.
 */
import '../../src/language/scorer/with-weights';
import { parseArgs } from 'node:util';
import { outcomeOf, type Share } from './figures';
import { readFolds } from './folds';
import { devFolders, rounds } from './labelled';
import { confusionsOf, judged, lengthOf, lengths, type Reading, readFolders } from './reading';

const sets: { name: string; read: () => Promise<Reading[]> | Reading[] }[] = [
  { name: 'dev', read: () => readFolders(devFolders) },
  { name: 'folds', read: readFolds },
  ...rounds.map(({ name, folders }) => ({ name, read: () => readFolders(folders) })),
];

const two = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2));
const shown = ({ value, low, high }: Share) => (Number.isNaN(value) ? '–' : `${two(value)} (${two(low)}–${two(high)})`);

function head(first: string): void {
  console.log(
    `\n| ${first.padEnd(26)} | texts | expected | ${['precision', 'recall', 'F1', 'F1 without scorer', 'clean, no alarm', 'without scorer'].map((each) => each.padEnd(17)).join(' | ')} |`,
  );
  console.log('| --- | ---: | ---: | --- | --- | --- | --- | --- | --- |');
}

function row(name: string, texts: number, expected: number, shares: (Share | null)[]): void {
  const cells = shares.map((each) => (each ? shown(each) : '').padEnd(17)).join(' | ');
  console.log(`| ${name.padEnd(26)} | ${String(texts).padStart(5)} | ${String(expected).padStart(8)} | ${cells} |`);
}

/** One row for all checks of these texts and, where asked, one for each check. */
function print(name: string, readings: readonly Reading[], each = false): void {
  const learned = outcomeOf(readings.map((reading) => judged(reading, 'learned')));
  const phrases = outcomeOf(readings.map((reading) => judged(reading, 'phrases')));
  const { all, clean } = learned;
  const some = clean.texts > 0;
  row(name, readings.length, all.expected, [
    all.precision,
    all.recall,
    all.f1,
    phrases.all.f1,
    some ? clean.quiet : null,
    some ? phrases.clean.quiet : null,
  ]);
  if (!each) return;
  for (const { check, expected, precision, recall, f1 } of learned.checks) {
    const without = phrases.checks.find((other) => other.check === check)?.f1 ?? null;
    row(`  ${check}`, readings.length, expected, [precision, recall, f1, without, null, null]);
  }
}

function printGroups(name: string, readings: readonly Reading[]): void {
  for (const under of [...new Set(readings.map((each) => each.under))].sort())
    print(
      `${name}, ${under}`,
      readings.filter((each) => each.under === under),
    );
  for (const length of lengths) {
    const some = readings.filter((each) => lengthOf(each) === length);
    if (some.length) print(`${name}, ${length}`, some);
  }
}

async function evaluate(): Promise<void> {
  const { values } = parseArgs({ options: { set: { type: 'string' }, confusions: { type: 'boolean' } } });
  const chosen = sets.filter(({ name }) => !values.set || name === values.set);
  if (!chosen.length) {
    console.error(`There is no set "${values.set}": give ${sets.map(({ name }) => name).join(', ')}.`);
    process.exitCode = 1;
    return;
  }
  const read: { name: string; readings: Reading[] }[] = [];
  for (const { name, read: readSet } of chosen) read.push({ name, readings: await readSet() });
  const rounds = read.filter(({ name }) => name.startsWith('round-'));
  const contact = rounds.flatMap(({ readings }) => readings);
  const lastTwo = rounds.slice(-2).flatMap(({ readings }) => readings);
  const whole = values.set
    ? read
    : [...read.filter((each) => !rounds.includes(each)), { name: 'rounds', readings: contact }];

  head('set, all checks');
  for (const { name, readings } of read) print(name, readings);
  if (!values.set) print('last two rounds', lastTwo);

  head('set, check by check');
  for (const { name, readings } of whole) {
    const named = name === 'rounds' ? { name: 'last two rounds', readings: lastTwo } : { name, readings };
    print(named.name, named.readings, true);
  }

  head('protocol or file; length');
  for (const { name, readings } of whole) printGroups(name, readings);

  if (!values.confusions) return;
  for (const { name, readings } of read) {
    const confusions = confusionsOf(readings);
    console.log(`\n${name}: ${confusions.length} read otherwise than by a person\n`);
    for (const confusion of confusions) console.log(`- ${confusion}`);
  }
}

evaluate();
