import type { Parties } from '../parties/party';
import { isOrdinaryWord } from './scorer/scorer';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** A month may be a name, and is hardly ever meant as one. */
const seldomNames = new Set(['april', 'august', 'june', 'may', 'march', 'will']);

/**
 * True where a sentence names an officer of the council, as far as the register and the recipients tell: by first or
 * last name, with a capital or typed without. What is an ordinary word counts only with its capital, and at the
 * beginning of the sentence only where somebody is called by it: `Baker, you …`.
 */
export function namesOfficer(
  { text, tokens }: Pick<Sentence, 'text'> & { tokens: readonly Token[] },
  isCalledOfficer: Parties['isCalledOfficer'],
): boolean {
  return tokens.some(({ word, start }, at) => {
    if (word.length < 2 || seldomNames.has(word)) return false;
    const capital = text[start] !== word[0];
    const called = at > 0 || tokens[1]?.word === ',';
    if (isOrdinaryWord(word) && !(capital && called)) return false;
    return isCalledOfficer(word);
  });
}
