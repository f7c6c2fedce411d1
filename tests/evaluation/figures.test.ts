import { type Judged, outcomeOf } from './figures';

const text = (expected: string[], found: string[]): Judged => ({
  expected: new Set(expected),
  found: new Set(found),
});
const times = (count: number, one: Judged) => Array.from({ length: count }, () => one);

const texts = [
  ...times(6, text(['tone'], ['tone'])),
  ...times(2, text(['tone'], [])),
  ...times(3, text([], ['tone'])),
  ...times(9, text([], [])),
  ...times(4, text(['blind-copy'], ['blind-copy'])),
];

test('precision, recall and F1 of each check, and of all together', () => {
  const { checks, all } = outcomeOf(texts);
  expect(checks.map(({ check, expected }) => [check, expected])).toEqual([
    ['blind-copy', 4],
    ['tone', 8],
  ]);
  const tone = checks[1];
  expect(tone?.precision.value).toBeCloseTo(6 / 9);
  expect(tone?.recall.value).toBeCloseTo(6 / 8);
  expect(tone?.f1.value).toBeCloseTo(12 / 17);
  expect(all.f1.value).toBeCloseTo(20 / 25);
});

test('the share of clean texts without an alarm', () => {
  const { clean } = outcomeOf(texts);
  expect(clean.texts).toBe(12);
  expect(clean.quiet.value).toBeCloseTo(9 / 12);
});

test('an interval holds its figure, is narrower with more texts like these, and is the same each time', () => {
  const few = outcomeOf(texts).all.f1;
  const many = outcomeOf(times(10, text([], [])).flatMap(() => texts)).all.f1;
  expect(few.low).toBeLessThan(few.value);
  expect(few.high).toBeGreaterThan(few.value);
  expect(many.high - many.low).toBeLessThan((few.high - few.low) / 2);
  expect(outcomeOf(texts).all.f1).toEqual(few);
});

test('a check that nothing asked for and nothing raised has no figure', () => {
  expect(outcomeOf(times(3, text([], []))).all.f1.value).toBeNaN();
});
