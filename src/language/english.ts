import { isOrdinaryWord } from './scorer/scorer';
import type { Token } from './tokens';

/** Words that any English letter is full of, and that hardly occur in Welsh, Polish, French or German ones. */
const common = new Set(
  (
    'the of and that it for you this have with not are but what all were when we there can your which their said if will each about ' +
    'how up out them then she many some so would make like him into time has look two more go see no way could people my than been ' +
    'call who its now find did get come made may i is was be they he had by from or one our us me her his any do does please thank thanks ' +
    "'s 've 're 'll n't to at on as in"
  ).split(' '),
);

/** Letters of any script. Of a script that writes no spaces, each letter counts as a word. */
const letter = /[a-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff\uff66-\uffdc]/;

/** Fewer words than this tell nothing about the language. */
const enough = 12;

/**
 * True where a text is plainly not in English: of a dozen words or more, fewer than one in eight is a common English
 * one. The checks that read wording then say "not checked: not in English" rather than "nothing found".
 */
export function isOtherLanguage(sentences: readonly { tokens: readonly Token[] }[]): boolean {
  let words = 0;
  let english = 0;
  for (const { tokens } of sentences) {
    for (const { word } of tokens) {
      if (!letter.test(word)) continue;
      words++;
      if (common.has(word)) english++;
    }
  }
  return words >= enough && english * 8 < words;
}

/** Marks that mark-up and code are full of, and letters are not. */
const codeMarks = new Set(['<', '>', '&', '{', '}', '=', '\\', '|']);

/**
 * True where a run of words is no English at all: keys pressed at random, codes, figures, mark-up. None of its
 * words, or fewer than one in five, are common ones or ones that the scorer knows; of six or more, one alone is chance;
 * or it has a mark of code for every two of them.
 */
export function isNonsense(tokens: readonly Token[]): boolean {
  let words = 0;
  let english = 0;
  let marks = 0;
  for (const { word } of tokens) {
    if (codeMarks.has(word)) marks++;
    if (!letter.test(word)) continue;
    words++;
    if (common.has(word) || (word.length > 1 && isOrdinaryWord(word))) english++;
  }
  return english === 0 || english * 5 < words || (words >= 6 && english < 2) || marks * 2 >= words;
}
