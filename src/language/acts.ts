import type { Evidence } from '../findings/finding';
import type { Parties } from '../parties/party';
import type { ReadSentence } from './language';
import { ACTS, type Act } from './scorer/acts';
import { refusalsOf } from './second-look';
import { stock } from './stock';

/** One thing that a sentence does. */
export interface FoundAct {
  act: Act;
  sentence: ReadSentence;
  /** How sure it is, from 0 to 1. */
  likelihood: number;
}

/** What each sentence does, after a second look at what may make it innocent. */
export function findActs(sentences: ReadSentence[], _parties: Parties): FoundAct[] {
  const found: FoundAct[] = [];
  sentences.forEach((sentence, index) => {
    for (const act of ACTS) {
      const phrases = stock[act as keyof typeof stock];
      if (!phrases?.test(sentence.tokens)) continue;
      if (!refusalsOf(act, sentences, index).length) found.push({ act, sentence, likelihood: 0.9 });
    }
  });
  return found;
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
