import type { Parties } from '../parties/party';
import { isOrdinaryWord } from './scorer/scorer';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** A month may be a name, and is hardly ever meant as one. */
const seldomNames = new Set(['april', 'august', 'june', 'may', 'march', 'will']);

/** A sentence with its words. */
type Read = Pick<Sentence, 'text'> & { tokens: readonly Token[] };

/**
 * True where a sentence names an officer of the council, as far as the register and the recipients tell: by first or
 * last name, with a capital or typed without. What is an ordinary word counts only with its capital, and at the
 * beginning of the sentence only where somebody is called by it: `Baker, you …`.
 */
export function namesOfficer(sentence: Read, isCalledOfficer: Parties['isCalledOfficer']): boolean {
  return sentence.tokens.some((_, at) => isNameAt(sentence, at, isCalledOfficer));
}

/** The words of a sentence by which it names officers, first and last names each by itself. */
export function officersNamed(sentence: Read, isCalledOfficer: Parties['isCalledOfficer']): Token[] {
  return sentence.tokens.filter((_, at) => isNameAt(sentence, at, isCalledOfficer));
}

function isNameAt({ text, tokens }: Read, at: number, isCalledOfficer: Parties['isCalledOfficer']): boolean {
  const { word, start } = tokens[at] as Token;
  if (word.length < 2 || seldomNames.has(word)) return false;
  const capital = text[start] !== word[0];
  const called = at > 0 || tokens[1]?.word === ',';
  if (isOrdinaryWord(word) && !(capital && called)) return false;
  return isCalledOfficer(word);
}
