import type { OwnText } from '../own-text/own-text';
import type { Parties } from '../parties/party';
import { type FoundAct, findActs } from './acts';
import { readSentences, type Sentence } from './sentences';
import { readTokens, type Token } from './tokens';

/** A sentence with its words. */
export interface ReadSentence extends Sentence {
  tokens: Token[];
}

/** What the own text says, sentence by sentence: understood once a draft and shared by the checks. */
export interface Language {
  sentences: ReadSentence[];
  /** What the sentences do: promise, order, find fault, and so on. */
  acts: FoundAct[];
}

/** Understand the author's own words, given who writes to whom. Linear in their length. */
export function understand(ownText: OwnText, parties: Parties): Language {
  const sentences = readSentences(ownText).map((sentence) => ({ ...sentence, tokens: readTokens(sentence.plain) }));
  return { sentences, acts: findActs(sentences, parties) };
}
