import { seeded } from '../../src/language/scorer/training/random';

/** One text: the checks that should raise an alarm on it, and those that did. */
export interface Judged {
  expected: ReadonlySet<string>;
  found: ReadonlySet<string>;
}

/** A share, with the bounds between which it lies in 95 of 100 samples like this one. */
export interface Share {
  value: number;
  low: number;
  high: number;
}

/** How well one check, or all of them, did. */
export interface Figures {
  check: string;
  /** Texts that should raise it. */
  expected: number;
  precision: Share;
  recall: Share;
  f1: Share;
}

/** How a set of texts came out. */
export interface Outcome {
  texts: number;
  checks: Figures[];
  all: Figures;
  /** The share of clean texts without an alarm; how many there are. */
  clean: { texts: number; quiet: Share };
}

/** How often the texts are drawn anew, with replacement, to see how far a figure may lie off. */
const draws = 1000;

/** What a judgement of texts comes to, check by check. The same texts give the same figures on every machine. */
export function outcomeOf(texts: readonly Judged[]): Outcome {
  const names = [...new Set(texts.flatMap(({ expected, found }) => [...expected, ...found]))].sort();
  const random = seeded(1);
  const samples = Array.from({ length: draws }, () => Array.from(texts, () => Math.floor(random() * texts.length)));
  const figures = (check: string, which: readonly string[]): Figures => {
    const counts = texts.map((text) => countOf(text, which));
    const rates = ratesOf(counts);
    const drawn = samples.map((sample) => ratesOf(sample.map((at) => counts[at] as Count)));
    return {
      check,
      expected: texts.filter(({ expected }) => which.some((each) => expected.has(each))).length,
      precision: share(
        rates.precision,
        drawn.map((each) => each.precision),
      ),
      recall: share(
        rates.recall,
        drawn.map((each) => each.recall),
      ),
      f1: share(
        rates.f1,
        drawn.map((each) => each.f1),
      ),
    };
  };
  const clean = texts.map(({ expected, found }) => (expected.size ? null : found.size === 0));
  const quietIn = (some: readonly (boolean | null | undefined)[]) => {
    const judged = some.filter((each) => typeof each === 'boolean');
    return judged.length ? judged.filter(Boolean).length / judged.length : 1;
  };
  return {
    texts: texts.length,
    checks: names.map((name) => figures(name, [name])),
    all: figures('all checks', names),
    clean: {
      texts: clean.filter((each) => each !== null).length,
      quiet: share(
        quietIn(clean),
        samples.map((sample) => quietIn(sample.map((at) => clean[at]))),
      ),
    },
  };
}

interface Count {
  hits: number;
  expected: number;
  found: number;
}

function countOf({ expected, found }: Judged, which: readonly string[]): Count {
  const count = { hits: 0, expected: 0, found: 0 };
  for (const each of which) {
    if (expected.has(each)) count.expected++;
    if (found.has(each)) count.found++;
    if (expected.has(each) && found.has(each)) count.hits++;
  }
  return count;
}

function ratesOf(counts: readonly Count[]): { precision: number; recall: number; f1: number } {
  let hits = 0;
  let expected = 0;
  let found = 0;
  for (const each of counts) {
    hits += each.hits;
    expected += each.expected;
    found += each.found;
  }
  return {
    precision: found ? hits / found : Number.NaN,
    recall: expected ? hits / expected : Number.NaN,
    f1: expected + found ? (2 * hits) / (expected + found) : Number.NaN,
  };
}

function share(value: number, drawn: readonly number[]): Share {
  const sorted = drawn.filter((each) => !Number.isNaN(each)).sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { value, low: at(0.025), high: at(0.975) };
}
