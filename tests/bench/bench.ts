import '../../src/language/scorer/with-weights';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizeLine, sizesOf } from '../../src/delivery/size/sizes';
import type { Draft } from '../../src/draft/draft';
import { readEml } from '../../src/draft/eml';
import { inspect, type Knowledge } from '../../src/inspect';
import { openDirectory } from '../../src/parties/directory';
import { readRegister } from '../../src/parties/read-register';
import { protocolById } from '../../src/protocols';
import { built } from '../built';
import { paneSpeed } from './pane-speed';
import { registerSpeed } from './register-speed';

/**
 * Prints how fast the core is, side by side in one run with a bare word scan, write-good and alex on the same texts,
 * how its time grows with length, what the alert costs from cold, how fast a large register is, and how soon the pane
 * follows a change in the draft. Times are printed and never asserted.
 */

interface Sample {
  draft: Draft;
  text: string;
  knowledge: Knowledge;
}

const drafts = join(__dirname, '../fixtures/drafts');

async function samples(): Promise<Sample[]> {
  const list: Sample[] = [];
  for (const protocol of readdirSync(drafts)) {
    const folder = join(drafts, protocol);
    if (!existsSync(join(folder, 'register.json'))) continue;
    const read = readRegister(JSON.parse(readFileSync(join(folder, 'register.json'), 'utf8')));
    const known = protocolById(protocol);
    if (!('register' in read) || !known) throw new Error(`${folder} holds no readable register or no known protocol.`);
    const knowledge = { directory: openDirectory(read.register), protocol: known };
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.eml'))) {
      const draft = await readEml(readFileSync(join(folder, file)));
      list.push({ draft, knowledge, text: inspect(draft, knowledge).ownText.text });
    }
  }
  return list;
}

/** Milliseconds a draft: the median over the drafts, each the least of several runs. */
function perDraft(list: Sample[], run: (sample: Sample) => unknown, runs: number): number {
  for (const sample of list) run(sample);
  const times = list.map((sample) => {
    let least = Number.POSITIVE_INFINITY;
    for (let again = 0; again < runs; again++) {
      const began = process.hrtime.bigint();
      run(sample);
      least = Math.min(least, Number(process.hrtime.bigint() - began) / 1e6);
    }
    return least;
  });
  times.sort((a, b) => a - b);
  return times[times.length >> 1] ?? 0;
}

async function compare(list: Sample[]): Promise<void> {
  const writeGood: (text: string) => unknown = require('write-good');
  const alex: { markdown(text: string): unknown } = require('alex');
  const rows: [string, number][] = [
    ['protocol-check, draft to findings', perDraft(list, ({ draft, knowledge }) => inspect(draft, knowledge), 7)],
    ['bare match(/\\w+/g)', perDraft(list, ({ text }) => text.match(/\w+/g), 7)],
    ['write-good', perDraft(list, ({ text }) => writeGood(text), 3)],
    ['alex', perDraft(list, ({ text }) => alex.markdown(text), 2)],
  ];
  const own = rows[0]?.[1] ?? 1;
  console.log(`${list.length} drafts, median a draft on one core\n`);
  console.log(`${'what'.padEnd(36)}${'ms a draft'.padStart(12)}${'drafts/s'.padStart(12)}${'times ours'.padStart(12)}`);
  for (const [name, ms] of rows) {
    console.log(
      `${name.padEnd(36)}${ms.toFixed(4).padStart(12)}${Math.round(1000 / ms)
        .toString()
        .padStart(12)}${(ms / own).toFixed(3).padStart(12)}`,
    );
  }
  console.log('\nNo NLP library is used, so none is compared.');
}

/**
 * Milliseconds a run. Every length is timed over a megabyte of text in all, so that each bears its share of clearing
 * up memory; the least of at least four such rounds counts, since others may use the machine as well.
 */
function leastTime(run: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  const until = Date.now() + 3000;
  for (let rounds = 0; rounds < 4 || (rounds < 20 && Date.now() < until); rounds++) {
    const began = process.hrtime.bigint();
    for (let again = 0; again < runs; again++) run();
    least = Math.min(least, Number(process.hrtime.bigint() - began) / 1e6 / runs);
  }
  return least;
}

/** What a Send costs in a runtime that has just begun, each time in a process of its own, and what is loaded. */
async function cold(): Promise<void> {
  const folder = await built('alert');
  await built('pane');
  const loader = join(__dirname, '../../src/delivery/typescript.js');
  const times = Array.from({ length: 7 }, () =>
    Number(
      execFileSync(process.execPath, ['-r', loader, join(__dirname, 'cold-alert.ts'), join(folder, 'launchevent.js')], {
        encoding: 'utf8',
      }),
    ),
  ).sort((a, b) => a - b);
  console.log(`\nThe alert from cold, from its text to its first answer: ${times[3]} ms of CPU (least ${times[0]} ms)`);
  for (const size of sizesOf(folder)) console.log(sizeLine(size));
}

/** Time against length, on ordinary text and on text made to be slow. */
function growth(list: Sample[]): void {
  const sample = list[0] as Sample;
  const letter = list.map(({ text }) => text).join('\n\n');
  const kinds: [string, (length: number) => Draft['body']][] = [
    ['ordinary text', (length) => ({ text: filled(letter, length) })],
    ['one line', (length) => ({ text: filled(letter.replace(/\s+/g, ' '), length) })],
    ['capitals, no stops', (length) => ({ text: filled(letter.toUpperCase().replace(/[.,;:!?\n]/g, ' '), length) })],
    ['full stops', (length) => ({ text: '. '.repeat(length / 2) })],
    ['letters, no space', (length) => ({ text: 'a'.repeat(length) })],
    ['quote marks', (length) => ({ text: '> '.repeat(length / 2) })],
    ['From: lines', (length) => ({ text: 'From: a@b.example\n'.repeat(length / 18) })],
    ['nested HTML', (length) => ({ html: '<div>x</p>'.repeat(length / 10) })],
    ['blockquotes', (length) => ({ html: '<blockquote type=cite>x'.repeat(length / 23) })],
  ];
  const sizes = [1, 4, 16, 64, 128, 256, 512, 1024];
  console.log(
    `\n${'ms by length'.padEnd(22)}${sizes.map((size) => `${size} KB`.padStart(10)).join('')}   a doubling from 64 KB`,
  );
  for (const [name, body] of kinds) {
    const times = sizes.map((size) => {
      const draft = { ...sample.draft, body: body(size * 1024) };
      return leastTime(() => inspect(draft, sample.knowledge), Math.ceil(1024 / size));
    });
    const doublings = times.slice(4).map((time, index) => time / (times[index + 3] as number));
    console.log(
      `${name.padEnd(22)}${times.map((time) => time.toFixed(2).padStart(10)).join('')}   ${doublings.map((each) => each.toFixed(2)).join(' ')}`,
    );
  }
}

function filled(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

async function main(): Promise<void> {
  const list = await samples();
  await compare(list);
  registerSpeed();
  await cold();
  growth(list);
  await paneSpeed(list.map(({ text }) => text));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
