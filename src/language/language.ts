import type { OwnText } from '../own-text/own-text';
import type { Parties } from '../parties/party';
import { type Deciding, type FoundAct, findActs } from './acts';
import { isOtherLanguage } from './english';
import { namesOfficer } from './naming';
import { ACTS, type ActScores } from './scorer/acts';
import { scoreSentences } from './scorer/scorer';
import { readSentences, type Sentence } from './sentences';
import { readTokens, type Token } from './tokens';
import { whoOf } from './who';

/** A sentence with its words. */
export interface ReadSentence extends Sentence {
  tokens: Token[];
  /** How likely the sentence is to do each act, as the learned scorer has it. */
  scores: ActScores;
  /** It names an officer of the council. */
  namesOfficer: boolean;
}

/** What the own text says, sentence by sentence: understood once a draft and shared by the checks. */
export interface Language {
  sentences: ReadSentence[];
  /** What the sentences do: promise, order, find fault, and so on. */
  acts: FoundAct[];
  /** The text is plainly not in English, so that nothing is known of what it does. */
  otherLanguage: boolean;
}

/** The scorer knows English alone. */
const unknown = Object.fromEntries(ACTS.map((act) => [act, 0])) as ActScores;

/**
 * Understand the author's own words, given who writes to whom. Linear in their length.
 *
 * @param by how acts are decided, where that is not as fitted on all letters: for measuring
 */
export function understand(ownText: OwnText, parties: Parties, by?: Deciding): Language {
  const sentences = readSentences(ownText).map((each) => Object.assign(each, { tokens: readTokens(each.plain) }));
  const otherLanguage = isOtherLanguage(sentences);
  // A subject stands by itself: it is no neighbour of the first words.
  const subject = sentences.filter(({ field }) => field === 'subject');
  const body = sentences.slice(subject.length);
  const who = whoOf(parties);
  const scores = otherLanguage ? [] : [...scoreSentences(subject, who), ...scoreSentences(body, who)];
  const read = sentences.map((sentence, index) =>
    Object.assign(sentence, {
      scores: scores[index] ?? unknown,
      namesOfficer: namesOfficer(sentence, parties.isCalledOfficer),
    }),
  );
  return { sentences: read, acts: otherLanguage ? [] : findActs(read, who, by), otherLanguage };
}
