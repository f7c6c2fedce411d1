import type { Evidence } from '../findings/finding';
import type { ReadSentence } from './language';
import { ACTS, type Act } from './scorer/acts';
import { refusalsOf } from './second-look';
import { stock } from './stock';

/**
 * From which likelihood a sentence counts as doing an act: by its wording alone, or where a known phrase says so too.
 * Higher than the scorer's own bars, which are set for sentences: a draft has ten of them, and ought to stay quiet.
 */
const bars: Record<Act, { alone: number; phrase: number }> = {
  commit: { alone: 0.5, phrase: 0.3 },
  instruct: { alone: 0.5, phrase: 0.3 },
  order: { alone: 0.5, phrase: 0.3 },
  criticise: { alone: 0.45, phrase: 0.25 },
  abuse: { alone: 0.65, phrase: 0.25 },
  advice: { alone: 0.3, phrase: 0.2 },
  party: { alone: 0.75, phrase: 0 },
  ownjob: { alone: 0.5, phrase: 0.12 },
  copysaid: { alone: 0.5, phrase: 0.5 },
  copywhy: { alone: 0.5, phrase: 0.5 },
  forcouncil: { alone: 0.55, phrase: 0.25 },
};

/** One thing that a sentence does. */
export interface FoundAct {
  act: Act;
  sentence: ReadSentence;
  /** How sure it is, from 0 to 1. */
  likelihood: number;
}

/** What each sentence does, after a second look at what may make it innocent. */
export function findActs(sentences: ReadSentence[]): FoundAct[] {
  const found: FoundAct[] = [];
  sentences.forEach((sentence, index) => {
    if (isFragment(sentence)) return;
    for (const act of ACTS) {
      const likelihood = sentence.scores[act];
      const phrases = stock[act as keyof typeof stock];
      const said = phrases?.test(sentence.tokens) ?? false;
      if (likelihood < (said ? bars[act].phrase : bars[act].alone)) continue;
      if (refusalsOf(act, sentences, index).length) continue;
      found.push({ act, sentence, likelihood });
    }
  });
  return found;
}

/** A greeting, a heading, a label or a scrap of a line: too little to do anything with. */
function isFragment({ field, tokens, plain }: ReadSentence): boolean {
  if (field === 'subject') return tokens.length < 3;
  const words = tokens.filter((token) => token.word.length > 1 || token.word === 'i').length;
  return (
    words < 3 ||
    (words < 7 &&
      /^(dear|hi|hello|hey|good (morning|afternoon|evening)|morning|afternoon|all)\b.*[,:]?$/.test(plain) &&
      !/[.!?]$/.test(plain))
  );
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
