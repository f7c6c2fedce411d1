/** Trains with each of some folds left out in turn, and sends the log-odds of the sentences left out. */
import { parentPort, workerData } from 'node:worker_threads';
import { examplesOf, readVectors } from './examples';
import { scorerOf, trainModel } from './model';
import { foldOf, readPassages } from './passages';

const words = readVectors();
const examples = examplesOf(readPassages(), (word) => words.has(word));
for (const fold of workerData as number[]) {
  const model = trainModel(
    examples.filter((example) => foldOf(example.file) !== fold),
    words,
  );
  const oddsOf = scorerOf(model);
  examples.forEach((example, at) => {
    if (foldOf(example.file) === fold) parentPort?.postMessage({ at, odds: oddsOf(example) });
  });
}
