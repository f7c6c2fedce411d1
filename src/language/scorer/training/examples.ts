import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ACTS, MEMBER_ACTS, OFFICER_ACTS, type Who } from '../acts';
import { aroundEach, FAR, farFeaturesOf, featuresOf, whoMarks } from '../features';
import { type Word, wordsOf } from '../words';
import { type Passage, TRAINING_FOLDER } from './passages';

/** One sentence made ready for training. */
export interface Example {
  file: string;
  /** Which passage it belongs to. */
  passage: number;
  text: string;
  who: Who;
  words: Word[];
  before: Word[];
  after: Word[];
  places: Int32Array;
  /** For each act: 1 it is, 0 it is not, −1 it cannot be (an act of the other side), so nothing is learned. */
  labels: Int8Array;
  /** Which words lie in marked words. */
  marked: Uint8Array;
}

/** Word vectors that training starts from, by word. */
export function readVectors(): Map<string, Int8Array> {
  const vectors = new Map<string, Int8Array>();
  for (const line of readFileSync(path.join(TRAINING_FOLDER, 'vectors.txt'), 'utf8').split('\n')) {
    const [word, bytes] = line.split('\t');
    if (word && bytes) vectors.set(word, new Int8Array(Buffer.from(bytes, 'base64')));
  }
  return vectors;
}

export function examplesOf(passages: readonly Passage[], known: (word: string) => boolean): Example[] {
  return passages.flatMap((passage, index) => {
    const marks = whoMarks(passage.who);
    const sentences = passage.sentences.map((sentence) => wordsOf(sentence.text, known));
    const around = aroundEach(sentences);
    return passage.sentences.map((sentence, at): Example => {
      const words = sentences[at] as Word[];
      const near = (distance: number) => sentences[around[at]?.(distance) ?? -1] ?? [];
      const before = near(-1);
      const after = near(1);
      const far: number[] = [];
      for (let distance = FAR.from; distance <= FAR.to; distance++)
        far.push(...farFeaturesOf(near(-distance)), ...farFeaturesOf(near(distance)));
      return {
        file: passage.file,
        passage: index,
        text: sentence.text,
        who: passage.who,
        words,
        before,
        after,
        places: Int32Array.from([
          ...featuresOf(words, { before, after, twoBefore: near(-2), twoAfter: near(2) }, marks),
          ...far,
        ]),
        labels: Int8Array.from(ACTS, (act) => {
          if (passage.who.author === 'o' ? MEMBER_ACTS.has(act) : OFFICER_ACTS.has(act)) return -1;
          return sentence.acts.indexOf(act) >= 0 ? 1 : 0;
        }),
        marked: Uint8Array.from(words, (word) =>
          sentence.marks.some((mark) => word.start < mark.end && word.end > mark.start) ? 1 : 0,
        ),
      };
    });
  });
}
