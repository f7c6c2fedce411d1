import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { trainingDigest } from '../../src/language/scorer/training/digest';
import { examplesOf } from '../../src/language/scorer/training/examples';
import { LINEAR_SETTINGS } from '../../src/language/scorer/training/linear';
import { trainModel } from '../../src/language/scorer/training/model';
import { NETWORK_SETTINGS } from '../../src/language/scorer/training/network-training';
import { packModel } from '../../src/language/scorer/training/pack';
import { parsePassages, TRAINING_FOLDER } from '../../src/language/scorer/training/passages';
import weights from '../../src/language/scorer/weights.json';

const lines = [
  ['commit', 'm>res', 'Thank you for your letter. [[The council will refund the fee]] next week.'],
  ['-', 'm>res', 'Thank you for your letter. I have asked whether the fee can be refunded.'],
  ['criticise,abuse', 'm>mem', '[[The clerk is a fool]], and we have known it for years.'],
  ['-', 'm>mem', 'The clerk has written to the contractor, and we shall know by Friday.'],
  ['ownjob', 'o>mem', '[[My post is being regraded]] and I hoped that you could help.'],
  ['-', 'o>mem', 'The papers are attached.'],
];
const text = lines.map((line) => line.join('\t')).join('\n');
const words = new Map(
  'the council will refund fee clerk fool post contractor papers'
    .split(' ')
    .map((word, at) => [word, Int8Array.from({ length: 48 }, (_, d) => ((at + 3) * (d + 5) * 37) % 61)]),
);

describe('the training text', () => {
  it('is the one that the shipped weights were trained on', () => {
    expect(weights.trainedOn).toBe(trainingDigest());
  });

  it('shares no letter with those that decide how scores are used', () => {
    const linesIn = (folder: string) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.tsv'))
        .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
        .filter((line) => line.trim() !== '');
    const kept = new Set(linesIn(path.join(__dirname, '../../src/language/letters')));
    expect(kept.size).toBeGreaterThan(0);
    expect(linesIn(TRAINING_FOLDER).filter((line) => kept.has(line))).toEqual([]);
  });

  it('is read sentence by sentence, with the marked words of each', () => {
    const [first] = parsePassages(text, 'a');
    expect(first?.sentences.map((sentence) => [sentence.text, sentence.acts])).toEqual([
      ['Thank you for your letter.', []],
      ['The council will refund the fee next week.', ['commit']],
    ]);
    const [mark] = first?.sentences[1]?.marks ?? [];
    expect(first?.sentences[1]?.text.slice(mark?.start, mark?.end)).toBe('The council will refund the fee');
  });

  it('is refused with the line named where a line has another form', () => {
    expect(() => parsePassages('-\tm>res\tA line.\n-\tm>res', 'b')).toThrow(/b\.tsv line 2 .*three columns/);
    expect(() => parsePassages('-\tme>res\tA line.', 'b')).toThrow(/b\.tsv line 1 .*m>off/);
    expect(() => parsePassages('promise\tm>res\t[[A line.]]', 'b')).toThrow(/b\.tsv line 1 .*"promise"/);
  });
});

describe('training', () => {
  it('gives the same weights each time', () => {
    const train = () => {
      const examples = examplesOf(parsePassages(text, 'a'), (word) => words.has(word));
      const settings = { linear: { ...LINEAR_SETTINGS, leastSeen: 1 }, network: { ...NETWORK_SETTINGS, batch: 2 } };
      return packModel(trainModel(examples, words, settings));
    };
    const once = train();
    expect(once.steps.every((step) => step > 0)).toBe(true);
    expect(once.linear.count).toBeGreaterThan(0);
    expect(train()).toEqual(once);
  });
});

describe('the shipped weights', () => {
  it('stay within 800 KB gzipped', () => {
    const file = readFileSync(path.join(__dirname, '../../src/language/scorer/weights.json'));
    expect(gzipSync(file, { level: 9 }).length).toBeLessThan(800 * 1024);
  });
});
