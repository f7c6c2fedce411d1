import { reader, says } from './criticised';
import type { ReadSentence } from './language';
import type { Who } from './scorer/acts';
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
  | 'officer named'
  | 'officer named before'
  | 'officer addressed'
  | 'third party alone'
  | 'to officers'
  | `here: ${Refusal}`
  | `beside: ${Refusal}`;

/** Every cue there is, in a fixed order. `phrase` is the first, and differs by act. */
export const CUES: readonly Cue[] = [
  'phrase',
  'subject',
  'officer in sight',
  'officer named',
  'officer named before',
  'officer addressed',
  'third party alone',
  'to officers',
  ...REFUSALS.map((each): Cue => `here: ${each}`),
  ...REFUSALS.map((each): Cue => `beside: ${each}`),
];

const placeOf = new Map(CUES.map((cue, index) => [cue, index]));

/** The cues of each sentence that are the same for every act, as places in `CUES`. */
export function cuesOf(sentences: readonly ReadSentence[], who: Who): number[][] {
  const toOfficers =
    who.recipients.size > 0 && [...who.recipients].every((each) => each === 'off' || each === 'senior');
  const refusals = refusalsOf(sentences);
  return sentences.map((sentence, index) => {
    const cues: Cue[] = [];
    if (sentence.field === 'subject') cues.push('subject');
    if (stock.officers.test(sentence.tokens)) cues.push('officer in sight');
    if (sentence.namesOfficer) cues.push('officer named');
    else if (namedBefore(sentences, index)) cues.push('officer named before');
    if (toOfficers && says(sentence, reader)) cues.push('officer addressed');
    const { here, beside } = refusals[index] as { here: Refusal[]; beside: Refusal[] };
    if (here.includes('thirdParty') && !cues.includes('officer in sight') && !sentence.namesOfficer)
      cues.push('third party alone');
    if (toOfficers) cues.push('to officers');
    for (const each of here) cues.push(`here: ${each}`);
    for (const each of beside) cues.push(`beside: ${each}`);
    return cues.map((cue) => placeOf.get(cue) as number);
  });
}

const oneOther = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself']);

/** A sentence that goes on about the officer whom one of the two before it names. */
function namedBefore(sentences: readonly ReadSentence[], index: number): boolean {
  if (!says(sentences[index] as ReadSentence, oneOther)) return false;
  return [index - 1, index - 2].some((at) => sentences[at]?.field === 'body' && sentences[at]?.namesOfficer);
}
