import type { Evidence } from '../findings/finding';
import type { Parties } from '../parties/party';
import type { ReadSentence } from './language';
import type { Act } from './scorer/acts';
import { stock } from './stock';

/** One thing that a sentence does. */
export interface FoundAct {
  act: Act;
  sentence: ReadSentence;
  /** How sure it is, from 0 to 1. */
  likelihood: number;
}

/** What each sentence does. */
export function findActs(sentences: ReadSentence[], _parties: Parties): FoundAct[] {
  return sentences.flatMap((sentence) =>
    (['commit', 'instruct', 'criticise', 'abuse'] as const).flatMap((act) =>
      stock[act].test(sentence.tokens) ? [{ act, sentence, likelihood: 0.9 }] : [],
    ),
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
