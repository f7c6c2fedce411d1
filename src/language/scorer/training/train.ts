/** Trains the scorer and writes `weights.json`: `npm run train`. Prints what the folds say. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ACTS } from '../acts';
import { PLACES } from '../features';
import { type Example, examplesOf, readVectors } from './examples';
import { linearScores, trainLinear } from './linear';
import { type HeldOut, measure, simulateDrafts, table } from './measure';
import { calibrate, packLinear, packWords, round } from './pack';
import { readPassages, TRAINING_FOLDER } from './passages';

const ENTRIES = 250000;
const LEAST_SEEN = 4;

/** Features seen in fewer sentences than this are not learned: they would only be learned by heart. */
function withoutRare(examples: readonly Example[]): { examples: Example[]; seen: Uint16Array } {
  const seen = new Uint16Array(PLACES);
  for (const { places } of examples) for (const place of new Set(places)) seen[place] = (seen[place] as number) + 1;
  return {
    seen,
    examples: examples.map((example) => ({
      ...example,
      places: example.places.filter((place) => (seen[place] as number) >= LEAST_SEEN),
    })),
  };
}

function main(): void {
  const vectors = readVectors();
  const passages = readPassages();
  const examples = examplesOf(passages, (word) => vectors.has(word));
  console.log(`${passages.length} passages, ${examples.length} sentences.`);
  const held: HeldOut = examples.map(() => new Float64Array(ACTS.length));
  for (const file of new Set(examples.map((example) => example.file))) {
    const model = trainLinear(withoutRare(examples.filter((example) => example.file !== file)).examples);
    examples.forEach((example, at) => {
      if (example.file === file) linearScores(model, example.places, held[at] as Float64Array);
    });
  }
  const figures = measure(examples, held);
  console.log(table(figures));
  console.log(`obligations found in simulated drafts: ${simulateDrafts(examples, held, ['commit', 'instruct'])}`);
  console.log(`criticism found in simulated drafts: ${simulateDrafts(examples, held, ['criticise', 'abuse'])}`);
  const lines = ACTS.map((_, act) =>
    calibrate(
      examples.flatMap((example, at) => {
        const label = example.labels[act] as number;
        return label < 0 ? [] : [{ score: (held[at] as Float64Array)[act] as number, positive: label === 1 }];
      }),
    ),
  );
  const model = trainLinear(withoutRare(examples).examples);
  const weights = {
    trainedOn: trainingDigest(),
    calibration: Object.fromEntries(ACTS.map((act, at) => [act, lines[at]])),
    thresholds: Object.fromEntries(
      ACTS.map((act, at) => {
        const line = lines[at] as { slope: number; shift: number };
        const odds = line.slope * (figures[at]?.threshold ?? 0) + line.shift;
        return [act, round(1 / (1 + Math.exp(-odds)))];
      }),
    ),
    words: packWords([...vectors.keys()].filter((word) => /^[a-z]+$/.test(word))),
    linear: packLinear(model, ENTRIES),
  };
  const text = `${JSON.stringify(weights)}\n`;
  writeFileSync(path.join(TRAINING_FOLDER, '..', 'weights.json'), text);
  console.log(`weights.json: ${gzipSync(text, { level: 9 }).length} bytes gzipped.`);
}

/** A digest of all that training reads, so that a test can tell weights that no longer fit their text. */
export function trainingDigest(): string {
  const digest = createHash('sha256');
  for (const name of readdirSync(TRAINING_FOLDER).sort()) {
    if (/\.(tsv|txt)$/.test(name)) digest.update(name).update(readFileSync(path.join(TRAINING_FOLDER, name)));
  }
  return digest.digest('hex');
}

main();
