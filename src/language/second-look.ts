import type { ReadSentence } from './language';
import { hasGap } from './sentences';
import { innocent } from './stock';
import { type Innocence, innocence } from './stock/innocence';

/** What can make the words of an act innocent. */
export type Refusal = Innocence | 'question' | 'quotation';

/** Everything that the second look asks. */
export const REFUSALS: readonly Refusal[] = ['question', 'quotation', ...(Object.keys(innocence) as Innocence[])];

/**
 * The second look: what left and right may make an act innocent, whatever the act. Each rests on the "not a finding"
 * lines of the checks' definitions: a decision reported, a condition, a refusal, a wish, a question, a quotation,
 * relaying, what is not the council's, talk about the rule itself. How much each weighs for each act is learned from
 * letters that training kept apart (`decision.json`).
 *
 * @returns what is held against each sentence by its index, looked for when it is first asked
 */
export function refusalsOf(
  sentences: readonly ReadSentence[],
): (index: number) => { here: readonly Refusal[]; beside: readonly Refusal[] } {
  const known: (readonly Refusal[])[] = [];
  const here = (index: number): readonly Refusal[] => {
    const sentence = sentences[index] as ReadSentence;
    // Nothing is decided, conditional or agreed as long as the words for it are missing.
    known[index] ??= hasGap(sentence) ? [] : REFUSALS.filter((each) => holds(each, sentence));
    return known[index];
  };
  return (index) => {
    const sentence = sentences[index];
    const beside = [index - 1, index + 1].flatMap((at) => {
      const neighbour = sentences[at];
      const near = neighbour?.paragraph === sentence?.paragraph && neighbour?.field === sentence?.field;
      return neighbour && near ? here(at) : [];
    });
    return { here: here(index), beside: [...new Set(beside)] };
  };
}

function holds(refusal: Refusal, sentence: ReadSentence): boolean {
  if (refusal === 'question') return sentence.question;
  if (refusal === 'quotation') return mostlyQuoted(sentence);
  return innocent[refusal].test(sentence.tokens);
}

/** Most of the sentence is in quotation marks: somebody else's words. */
function mostlyQuoted({ quoted, text }: ReadSentence): boolean {
  return quoted.reduce((sum, run) => sum + run.end - run.start, 0) > text.length / 2;
}

/**
 * Words that take a promise away outright: a decision reported by its minute, one still to be taken, on which the
 * promise openly depends, or a compliment.
 */
export function promisesNothing(sentence: ReadSentence): boolean {
  return namesMinute(sentence) || awaitsDecision(sentence) || isCivility(sentence);
}

const civil = new Set('congratulate congratulates congratulations salute condolences sympathies'.split(' '));
const binding = new Set(
  "will 'll shall going pay paid pays fund funds grant grants waive waives refund give gives provide promise guarantee agree accept undertake confirm yours".split(
    ' ',
  ),
);

/** Compliments of the council: what is said in its name and gives nothing away. */
function isCivility({ tokens }: ReadSentence): boolean {
  return (
    tokens.some(({ word }) => civil.has(word)) &&
    !tokens.some(({ word }) => binding.has(word) || word.startsWith('\u00a3'))
  );
}

const decided = new Set(['decided', 'agreed', 'resolved', 'approved']);

/** A decision reported by its minute: `As decided under minute 42 of 5 May, …`. What it grants is granted already. */
function namesMinute({ tokens }: ReadSentence): boolean {
  const minute = tokens.findIndex(({ word }) => word === 'minute' || word === 'minutes');
  if (minute < 0 || !tokens.some(({ word }) => decided.has(word))) return false;
  return tokens.slice(minute + 1, minute + 4).some(({ word }) => /\d/.test(word));
}

const decisions = new Set(['decision', 'approval', 'agreement', 'vote', 'consent', 'ratification']);
const decider = new Set(
  "council council's authority authority's committee committee's cabinet cabinet's executive executive's board members".split(
    ' ',
  ),
);

/** Openly conditional on a decision still to be taken: `subject to committee approval`. */
function awaitsDecision({ tokens }: ReadSentence): boolean {
  return tokens.some(({ word }, at) => {
    if (word !== 'subject' || tokens[at + 1]?.word !== 'to') return false;
    const on = tokens.slice(at + 2, at + 9).map((each) => each.word);
    return on.some((each) => decisions.has(each)) && on.some((each) => decider.has(each));
  });
}
