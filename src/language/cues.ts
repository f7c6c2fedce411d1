import type { ReadSentence } from './language';
import { REFUSALS, type Refusal, refusalsOf } from './second-look';
import { stock } from './stock';

/**
 * What can be told of a sentence besides its learned likelihood, by name: whether a known phrase says the act, what
 * the second look holds against it, and where it stands. A person can read them and what each weighs.
 */
export type Cue =
  | 'phrase'
  | 'subject'
  | 'officer in sight'
  | 'third party alone'
  | `here: ${Refusal}`
  | `beside: ${Refusal}`;

/** Every cue there is, in a fixed order. `phrase` is the first, and differs by act. */
export const CUES: readonly Cue[] = [
  'phrase',
  'subject',
  'officer in sight',
  'third party alone',
  ...REFUSALS.map((each): Cue => `here: ${each}`),
  ...REFUSALS.map((each): Cue => `beside: ${each}`),
];

const placeOf = new Map(CUES.map((cue, index) => [cue, index]));

/** The cues of each sentence that are the same for every act, as places in `CUES`. */
export function cuesOf(sentences: readonly ReadSentence[]): number[][] {
  const refusals = refusalsOf(sentences);
  return sentences.map((sentence, index) => {
    const cues: Cue[] = [];
    if (sentence.field === 'subject') cues.push('subject');
    if (stock.officers.test(sentence.tokens)) cues.push('officer in sight');
    const { here, beside } = refusals[index] as { here: Refusal[]; beside: Refusal[] };
    if (here.includes('thirdParty') && !cues.includes('officer in sight')) cues.push('third party alone');
    for (const each of here) cues.push(`here: ${each}`);
    for (const each of beside) cues.push(`beside: ${each}`);
    return cues.map((cue) => placeOf.get(cue) as number);
  });
}
