import type { OwnText } from '../own-text/own-text';
import type { Parties } from '../parties/party';
import { readSentences, type Sentence } from './sentences';

/** What the own text says, sentence by sentence: understood once a draft and shared by the checks. */
export interface Language {
  sentences: Sentence[];
}

/** Understand the author's own words, given who writes to whom. Linear in their length. */
export function understand(ownText: OwnText, _parties: Parties): Language {
  return { sentences: readSentences(ownText) };
}
