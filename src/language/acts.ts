import type { Evidence } from '../findings/finding';
import { CUES, type Cues, cuesOf, isHeld } from './cues';
import decision from './decision.json';
import { isNonsense } from './english';
import type { ReadSentence } from './language';
import { ACTS, type Act, type Who } from './scorer/acts';
import { promisesNothing, type Refusal } from './second-look';
import { needed, stock } from './stock';

/** One thing that a sentence does. */
export interface FoundAct {
  act: Act;
  sentence: ReadSentence;
  /** How sure it is, from 0 to 1. */
  likelihood: number;
}

/**
 * How an act is decided: the log-odds that the learned scorer gives, what each cue adds or takes away, and from which
 * likelihood the act counts. Fitted and chosen on letters that training kept apart: `npm run train`.
 */
export interface Decision {
  bias: number;
  /** What the scorer's log-odds weigh; at 0 the scorer has no say, and a known phrase needs no likelihood from it. */
  slope: number;
  /** By name, as `CUES` has them; a cue that is left out weighs nothing. */
  cues: Record<string, number>;
  bar: number;
}

/** Decisions in the form in which they are used. */
export type Deciding = readonly {
  act: Act;
  bias: number;
  slope: number;
  bar: number;
  weights: number[];
  /** The most that the second look can add to the odds. */
  most: number;
}[];

/** Make decisions ready for use: one for each act. */
export function deciding(by: Readonly<Record<string, Decision>>): Deciding {
  return ACTS.map((act) => {
    const { bias, slope, cues, bar } = by[act] as Decision;
    const weights = CUES.map((cue) => cues[cue] ?? 0);
    const most = weights.reduce((sum, weight, cue) => sum + (isHeld(cue) ? Math.max(0, weight) : 0), 0);
    return { act, bias, slope, bar, weights, most };
  });
}

const fitted = deciding(decision);

/**
 * Where a known phrase says the act and the second look finds nothing against it, so much likelihood from the scorer
 * is enough. What is asked of each act is its check's own "not a finding" list.
 */
const outright: Partial<Record<Act, { least: number; unless: readonly Refusal[] }>> = {
  commit: {
    least: 0.1,
    unless: [
      'question',
      'quotation',
      'condition',
      'decided',
      'refusal',
      'wish',
      'elsewhere',
      'rules',
      'personal',
      'ownAffairs',
    ],
  },
  instruct: {
    least: 0.1,
    unless: ['question', 'quotation', 'condition', 'decided', 'elsewhere', 'rules', 'ownAffairs'],
  },
  criticise: { least: 0.1, unless: ['quotation', 'elsewhere', 'ownAffairs', 'rules', 'thirdParty', 'praise', 'self'] },
  abuse: { least: 0.35, unless: ['quotation', 'elsewhere', 'self', 'thirdParty'] },
  order: { least: 0.1, unless: ['question', 'quotation', 'request', 'elsewhere', 'rules'] },
  advice: { least: 0.18, unless: ['quotation', 'elsewhere', 'rules', 'allowedOfReports'] },
  party: { least: 0.08, unless: ['quotation', 'elsewhere', 'rules', 'decided', 'councilBusiness'] },
  ownjob: { least: 0.2, unless: ['quotation'] },
  forcouncil: { least: 0.15, unless: ['question', 'quotation', 'refusal', 'elsewhere', 'decided', 'rules'] },
};

/**
 * What each sentence does: the scorer finds candidates, known phrases speak for them, and the second look may refuse.
 *
 * @param who who writes to whom
 * @param by how acts are decided, where that is not as fitted on all letters: for measuring
 */
export function findActs(sentences: ReadSentence[], who: Who, by: Deciding = fitted): FoundAct[] {
  const found: FoundAct[] = [];
  const cues = cuesOf(sentences, who);
  sentences.forEach((sentence, index) => {
    if (isFragment(sentence)) return;
    const { plain } = cues[index] as Cues;
    const named = officersNamed.some((cue) => plain.includes(cue));
    for (const { act, bias, slope, bar, weights, most } of by) {
      const score = sentence.scores[act];
      if (score === 0) continue;
      let odds = bias + slope * Math.log(score / (1 - score + 1e-9));
      for (const cue of plain) odds += weights[cue] as number;
      const least = outright[act]?.least ?? Number.POSITIVE_INFINITY;
      // Said of an officer who is named, a phrase of blame needs no likelihood from the scorer.
      const ifSaid = slope === 0 || score >= least || (act === 'criticise' && named);
      // Phrases and the second look are the dear part: most sentences are too far from any act for them to matter.
      const enough = Math.log(bar / (1 - bar));
      if (!ifSaid && odds + Math.max(0, weights[0] as number) + most < enough) continue;
      const said = act in stock && stock[act as keyof typeof stock].test(sentence.tokens);
      if (said) odds += weights[0] as number;
      if (!(ifSaid && said) && odds + most < enough) continue;
      const { held } = cues[index] as Cues;
      for (const cue of held) odds += weights[cue] as number;
      const likelihood = 1 / (1 + Math.exp(-odds));
      const isPlain = said && ifSaid && isOutright(act, held);
      if (act === 'commit' && promisesNothing(sentence)) continue;
      if ((likelihood >= bar || isPlain) && hasNeeded(act, sentences, index))
        found.push({ act, sentence, likelihood: Math.max(likelihood, isPlain ? bar : 0) });
    }
  });
  return found;
}

/** True where the words that the act cannot do without stand in the sentence or beside it. */
function hasNeeded(act: Act, sentences: readonly ReadSentence[], index: number): boolean {
  const words = needed[act];
  if (!words) return true;
  const paragraph = sentences[index]?.paragraph;
  return [index, index - 1, index + 1].some((at) => {
    const sentence = sentences[at];
    return sentence?.paragraph === paragraph && sentence !== undefined && words.test(sentence.tokens);
  });
}

const officersNamed = [CUES.indexOf('officer named'), CUES.indexOf('officer named before')];

function isOutright(act: Act, held: readonly number[]): boolean {
  const rule = outright[act];
  return rule !== undefined && !held.some((cue) => rule.unless.some((each) => CUES[cue] === `here: ${each}`));
}

/** The name of a file that stands in a line of its own. */
const fileName = /\.(?:docx?|xlsx?|pptx?|pdf|rtf|odt|csv|txt|zip|jpe?g|png|msg|eml|html?)$/;

/** A greeting, a heading, a label, a file's name, nonsense or a scrap of a line: too little to do anything with. */
function isFragment({ field, tokens, plain }: ReadSentence): boolean {
  if (isNonsense(tokens)) return true;
  const words = tokens.filter((token) => token.word.length > 1 || token.word === 'i').length;
  if (field === 'subject') return words < 5;
  const greets = /^(dear|hi|hello|hey|good (morning|afternoon|evening)|morning|afternoon|all)\b/.test(plain);
  // "Take care of yourself," closes a letter.
  const closes = words < 7 && plain.endsWith(',');
  return words < 3 || closes || (words < 12 && fileName.test(plain)) || (words < 7 && greets && !/[.!?]$/.test(plain));
}

/** The words of acts as evidence, the surest first, at most so many. */
export function evidenceOf(acts: FoundAct[], most = 4): Evidence[] {
  const seen = new Set<ReadSentence>();
  const surest = [...acts].sort((a, b) => b.likelihood - a.likelihood);
  const chosen = surest.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence)).slice(0, most);
  return chosen
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ sentence }) => ({ field: sentence.field, start: sentence.start, end: sentence.end, text: sentence.text }));
}
