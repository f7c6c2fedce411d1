/** Trains the scorer and writes `weights.json`: `npm run train`. Prints what held-out folds say of it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { ACTS } from '../acts';
import { calibrate } from './calibration';
import { trainingDigest } from './digest';
import { type Example, examplesOf, readVectors } from './examples';
import { type ActFigures, measure, simulateDrafts, table } from './measure';
import { type Odds, trainModel } from './model';
import { packModel, rounded } from './pack';
import { FOLDS, readPassages, TRAINING_FOLDER } from './passages';

const WORKERS = 2;

/** Log-odds of every sentence by a model that was trained without its fold. */
async function heldOut(examples: readonly Example[]): Promise<Odds[]> {
  const odds: Odds[] = new Array(examples.length);
  await Promise.all(
    Array.from({ length: WORKERS }, (_, first) => {
      const folds = Array.from({ length: FOLDS }, (_, fold) => fold).filter((fold) => fold % WORKERS === first);
      return new Promise<void>((resolve, reject) => {
        const worker = new Worker(path.join(TRAINING_FOLDER, 'fold-worker.ts'), { workerData: folds });
        worker.on('message', (message: { at: number; odds: Odds }) => {
          odds[message.at] = message.odds;
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
      });
    }),
  );
  return odds;
}

function report(name: string, examples: readonly Example[], scores: Float64Array[]): ActFigures[] {
  const figures = measure(examples, scores);
  console.log(`\n${name}\n${table(figures)}`);
  console.log(`Obligations found in drafts put together: ${simulateDrafts(examples, scores, ['commit', 'instruct'])}`);
  console.log(`Criticism found in drafts put together: ${simulateDrafts(examples, scores, ['criticise', 'abuse'])}`);
  return figures;
}

async function main(): Promise<void> {
  const words = readVectors();
  const passages = readPassages();
  const examples = examplesOf(passages, (word) => words.has(word));
  console.log(`${passages.length} passages, ${examples.length} sentences, ${FOLDS} folds.`);
  const odds = await heldOut(examples);
  const blends = ACTS.map((_, act) =>
    calibrate(
      examples.flatMap(({ labels }, at) => {
        const { linear, network } = odds[at] as Odds;
        if ((labels[act] as number) < 0) return [];
        return [{ linear: linear[act] as number, network: network[act] as number, positive: labels[act] === 1 }];
      }),
    ),
  );
  report(
    'The linear part alone',
    examples,
    odds.map(({ linear }) => Float64Array.from(linear)),
  );
  report(
    'The network alone',
    examples,
    odds.map(({ network }) => Float64Array.from(network)),
  );
  const blended = odds.map(({ linear, network }) =>
    Float64Array.from(
      blends,
      (blend, act) => blend.linear * (linear[act] as number) + blend.network * (network[act] as number) + blend.shift,
    ),
  );
  const figures = report('Both, blended and calibrated', examples, blended);
  const chance = (odd: number) => rounded(1 / (1 + Math.exp(-odd)));
  const weights = {
    trainedOn: trainingDigest(),
    blends: Object.fromEntries(ACTS.map((act, at) => [act, blends[at]])),
    thresholds: Object.fromEntries(ACTS.map((act, at) => [act, chance(figures[at]?.threshold ?? 0)])),
    ...packModel(trainModel(examples, words)),
  };
  const text = `${JSON.stringify(weights)}\n`;
  writeFileSync(path.join(TRAINING_FOLDER, '..', 'weights.json'), text);
  console.log(`\nweights.json: ${gzipSync(text, { level: 9 }).length} bytes gzipped.`);
}

void main();
