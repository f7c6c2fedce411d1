import { ACTS, type Act, type ActScores, MEMBER_ACTS, OFFICER_ACTS, type RecipientClass, type Who } from './acts';
import { aroundEach, FAR, farFeaturesOf, featuresOf, REACH, whoMarks } from './features';
import { addPlaces, addSums, linearOdds, noSums } from './linear';
import { type Model, unpackModel } from './model';
import { addMean, baseOf, project, rowOf, run, traitsOf, whoVector } from './network';
import type { Weights } from './weights';
import { wordsOf } from './words';

export type { Act, ActScores, RecipientClass, Who };
export { ACTS, REACH };

let weights: Weights | null = null;
let loaded: Model | null = null;
const projections = new Map<string, Float32Array>();
const PROJECTIONS_KEPT = 5000;

/**
 * Gives the scorer its weights, once, before anything is inspected. They are half a megabyte: the alert and the command
 * hold them, the pane and the desk fetch them beside their first load (`with-weights.ts`).
 */
export function giveWeights(given: Weights): void {
  weights = given;
  loaded = null;
  projections.clear();
}

function model(): { model: Model; blends: Weights['blends'] } {
  if (!weights) throw new Error('The scorer has no weights: import language/scorer/with-weights before inspecting.');
  loaded ??= unpackModel(weights);
  return { model: loaded, blends: weights.blends };
}

/** True for a word that the scorer knows as an ordinary one, in lower case: with a capital, any other is a name. */
export function isOrdinaryWord(word: string): boolean {
  return model().model.network.rows.has(word);
}

function projectionOf(model: Model, form: string): Float32Array {
  let found = projections.get(form);
  if (found === undefined) {
    found = project(model.network, rowOf(model.network, form), traitsOf(form));
    if (projections.size >= PROJECTIONS_KEPT) projections.clear();
    projections.set(form, found);
  }
  return found;
}

/** Longer sentences are no sentences; what lies beyond is not read. */
const LONGEST = 200;

/** How many sentences are scored at a time: what that needs on the way is soon free again, however long the text. */
const TOGETHER = 200;

/** Log-odds of each act for the sentences from one place to another; null for one without words. */
function oddsOf(
  sentences: readonly { text: string }[],
  { from, to }: { from: number; to: number },
  who: Who,
): (Float32Array | null)[] {
  const { model: ready, blends } = model();
  const { network, linear } = ready;
  const known = (word: string) => network.rows.has(word);
  const split = sentences.map((sentence) => wordsOf(sentence.text, known).slice(0, LONGEST));
  const far = split.map((words) => addPlaces(linear, farFeaturesOf(words), noSums()));
  const rows = split.map((words) => words.map((word) => rowOf(network, word.form)));
  const around = aroundEach(split);
  const marks = whoMarks(who);
  const whoIs = whoVector(who);
  return split.slice(from, to).map((words, place) => {
    if (words.length === 0) return null;
    const index = from + place;
    const at = around[index] as (distance: number) => number;
    const near = (distance: number) => split[at(distance)] ?? [];
    const neighbours = { before: near(-1), after: near(1), twoBefore: near(-2), twoAfter: near(2) };
    const sums = addPlaces(linear, featuresOf(words, neighbours, marks), noSums());
    for (let distance = FAR.from; distance <= FAR.to; distance++) {
      for (const other of [far[at(-distance)], far[at(distance)]]) if (other) addSums(other, sums);
    }
    const byWords = linearOdds(linear, sums);
    const context = new Float32Array(2 * network.size);
    addMean(network, rows[at(-1)] ?? [], context, 0);
    addMean(network, rows[at(1)] ?? [], context, network.size);
    const { odds } = run(
      network,
      words.map((word) => projectionOf(ready, word.form)),
      baseOf(network, whoIs, context),
      whoIs,
    );
    return Float32Array.from(ACTS, (act, which) => {
      const blend = blends[act];
      return blend.linear * (byWords[which] as number) + blend.network * (odds[which] as number) + blend.shift;
    });
  });
}

/**
 * How likely each sentence is to carry each act, judged by its words, those of its neighbours, and who
 * writes to whom: probabilities calibrated on text that training did not see. A candidate, not a finding: rules look
 * at what makes it innocent. An act that this author cannot do (an officer's promise, a member's own job) is 0.
 * Linear in the length of the sentences; never throws.
 */
export function scoreSentences(sentences: readonly { text: string }[], who: Who): ActScores[] {
  const all: ActScores[] = [];
  for (let from = 0; from < sentences.length; from += TOGETHER) {
    const first = Math.max(0, from - REACH);
    const stretch = sentences.slice(first, from + TOGETHER + REACH);
    for (const odds of oddsOf(stretch, { from: from - first, to: from - first + TOGETHER }, who)) {
      const scores = {} as ActScores;
      ACTS.forEach((act, at) => {
        const impossible = who.author === 'o' ? MEMBER_ACTS.has(act) : OFFICER_ACTS.has(act);
        scores[act] = odds === null || impossible ? 0 : 1 / (1 + Math.exp(-(odds[at] as number)));
      });
      all.push(scores);
    }
  }
  return all;
}
