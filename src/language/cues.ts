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
  'to officers',
  'third party alone',
  ...REFUSALS.map((each): Cue => `here: ${each}`),
  ...REFUSALS.map((each): Cue => `beside: ${each}`),
];

const placeOf = new Map(CUES.map((cue, index) => [cue, index]));

/** Where in `CUES` those begin that the second look gives. */
const SECOND_LOOK = CUES.indexOf('third party alone');

/** What a sentence shows, as places in `CUES`. */
export interface Cues {
  /** Where it stands and whom it is about. */
  plain: readonly number[];
  /** What the second look holds against it, found when it is first asked. */
  readonly held: readonly number[];
}

/** True for a cue that the second look gives. */
export function isHeld(cue: number): boolean {
  return cue >= SECOND_LOOK;
}

/** The cues of each sentence that are the same for every act. */
export function cuesOf(sentences: readonly ReadSentence[], who: Who): Cues[] {
  const toOfficers =
    who.recipients.size > 0 && [...who.recipients].every((each) => each === 'off' || each === 'senior');
  const refusals = refusalsOf(sentences);
  const places = (cues: Cue[]) => cues.map((cue) => placeOf.get(cue) as number);
  return sentences.map((sentence, index) => {
    const cues: Cue[] = [];
    if (sentence.field === 'subject') cues.push('subject');
    const inSight = stock.officers.test(sentence.tokens);
    if (inSight) cues.push('officer in sight');
    if (sentence.namesOfficer) cues.push('officer named');
    else if (namedBefore(sentences, index)) cues.push('officer named before');
    if (toOfficers && says(sentence, reader)) cues.push('officer addressed');
    if (toOfficers) cues.push('to officers');
    let held: number[] | null = null;
    return {
      plain: places(cues),
      get held() {
        if (held) return held;
        const { here, beside } = refusals(index);
        const alone = here.includes('thirdParty') && !inSight && !sentence.namesOfficer;
        held = places([
          ...(alone ? (['third party alone'] as const) : []),
          ...here.map((each): Cue => `here: ${each}`),
          ...beside.map((each): Cue => `beside: ${each}`),
        ]);
        return held;
      },
    };
  });
}

const oneOther = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself']);

/** A sentence that goes on about the officer whom one of the two before it names. */
function namedBefore(sentences: readonly ReadSentence[], index: number): boolean {
  if (!says(sentences[index] as ReadSentence, oneOther)) return false;
  return [index - 1, index - 2].some((at) => sentences[at]?.field === 'body' && sentences[at]?.namesOfficer);
}
