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
      if (!/[^\d\W]|[\u00c0-\uffff]/.test(word)) continue;
      words++;
      if (common.has(word)) english++;
    }
  }
  return words >= enough && english * 8 < words;
}
