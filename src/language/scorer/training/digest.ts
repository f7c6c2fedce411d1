import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TRAINING_FOLDER } from './passages';

/** A digest of the training text and vectors, kept with the weights so that a test can tell when they no longer fit. */
export function trainingDigest(): string {
  const digest = createHash('sha256');
  for (const name of readdirSync(TRAINING_FOLDER).sort()) {
    if (/\.(tsv|txt)$/.test(name)) digest.update(name).update(readFileSync(path.join(TRAINING_FOLDER, name)));
  }
  return digest.digest('hex');
}
