import { ACTS, type Act, type ActScores, MEMBER_ACTS, OFFICER_ACTS, type RecipientClass, type Who } from './acts';
import { featuresOf, whoMarks } from './features';
import { linearOdds } from './linear';
import { type Model, unpackModel } from './model';
import { addMean, baseOf, project, rowOf, run, type Trace, traitsOf, whoVector } from './network';
import type { Weights } from './weights';
import { type Word, wordsOf } from './words';

export type { Act, ActScores, RecipientClass, Who };
export { ACTS };

/** A sentence to score, and which paragraph it stands in: its neighbours there are its context. */
export interface ScoredSentence {
  text: string;
  paragraph: number;
}

/** Words of one sentence, as places in its text. */
export interface Span {
  start: number;
  end: number;
}

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

interface Scored {
  words: Word[];
  odds: Float32Array;
  trace: Trace;
}

/** Longer sentences are no sentences; what lies beyond is not read. */
const LONGEST = 200;

function score(sentences: readonly ScoredSentence[], who: Who, only?: number): (Scored | null)[] {
  const { model: ready, blends } = model();
  const { network, linear } = ready;
  const known = (word: string) => network.rows.has(word);
  const split = sentences.map((sentence) => wordsOf(sentence.text, known).slice(0, LONGEST));
  const marks = whoMarks(who);
  const whoIs = whoVector(who);
  return sentences.map((sentence, index) => {
    const words = split[index] as Word[];
    if (words.length === 0 || (only !== undefined && only !== index)) return null;
    const neighbour = (at: number) => (sentences[at]?.paragraph === sentence.paragraph ? (split[at] as Word[]) : []);
    const before = neighbour(index - 1);
    const after = neighbour(index + 1);
    const byWords = linearOdds(linear, featuresOf(words, before, after, marks));
    const context = new Float32Array(2 * network.size);
    const rows = (list: Word[]) => list.map((word) => rowOf(network, word.form));
    addMean(network, rows(before), context, 0);
    addMean(network, rows(after), context, network.size);
    const trace = run(
      network,
      words.map((word) => projectionOf(ready, word.form)),
      baseOf(network, whoIs, context),
      whoIs,
    );
    const odds = Float32Array.from(ACTS, (act, at) => {
      const blend = blends[act];
      return blend.linear * (byWords[at] as number) + blend.network * (trace.odds[at] as number) + blend.shift;
    });
    return { words, odds, trace };
  });
}

/**
 * How likely each sentence is to carry each act, judged by its words, its neighbours in the paragraph, and who
 * writes to whom: probabilities calibrated on text that training did not see. A candidate, not a finding: rules look
 * at what makes it innocent. An act that this author cannot do (an officer's promise, a member's own job) is 0.
 * Linear in the length of the sentences; never throws.
 */
export function scoreSentences(sentences: readonly ScoredSentence[], who: Who): ActScores[] {
  return score(sentences, who).map((scored) => {
    const scores = {} as ActScores;
    ACTS.forEach((act, at) => {
      const impossible = who.author === 'o' ? MEMBER_ACTS.has(act) : OFFICER_ACTS.has(act);
      scores[act] = scored === null || impossible ? 0 : 1 / (1 + Math.exp(-(scored.odds[at] as number)));
    });
    return scores;
  });
}

/**
 * Which words of a sentence carry an act: the run of words that the network's values speak for most, widened to the
 * clause's first and last word; the whole sentence where no word stands out.
 *
 * @param index which of `sentences`
 */
export function carryingWords(sentences: readonly ScoredSentence[], index: number, who: Who, act: Act): Span {
  const text = sentences[index]?.text ?? '';
  const scored = score(sentences, who, index)[index];
  if (scored === undefined || scored === null) return { start: 0, end: text.length };
  const at = ACTS.indexOf(act);
  // The run with the greatest sum, where a word that speaks neither for nor against costs a little.
  let best = { sum: 0, from: 0, to: scored.words.length - 1 };
  let sum = 0;
  let from = 0;
  scored.words.forEach((_, place) => {
    const value = scored.trace.value[place * ACTS.length + at] as number;
    if (sum <= 0) {
      sum = 0;
      from = place;
    }
    sum += value + EVIDENCE_EASE;
    if (sum > best.sum) best = { sum, from, to: place };
  });
  let { from: first, to: final } = best;
  while (first > 0 && !endsClause(scored.words[first - 1])) first--;
  while (final < scored.words.length - 1 && !endsClause(scored.words[final])) final++;
  while (final > first && endsClause(scored.words[final])) final--;
  return { start: (scored.words[first] as Word).start, end: (scored.words[final] as Word).end };
}

/** Values hover below 0 where an act is not; marked words in training lie some way above this. */
const EVIDENCE_EASE = 0.5;

function endsClause(word: Word | undefined): boolean {
  return word !== undefined && ',;:.!?-()'.indexOf(word.form) >= 0;
}
