/**
 * Every word that a phrase is written with, and its number. A sentence's words are looked up here once, and are
 * numbers to every stock of phrases after that. 0 stands for a word that no phrase holds.
 */
const numbers = new Map<string, number>();

/** The number of a word in any phrase, or 0. */
export function numberOf(word: string): number {
  return numbers.get(word) ?? 0;
}

/** Give a word of a phrase its number. Stocks are made before text is read: a word is known from then on. */
export function learn(word: string): number {
  let number = numbers.get(word);
  if (number === undefined) {
    number = numbers.size + 1;
    numbers.set(word, number);
  }
  return number;
}

/** One more than the highest number given so far. */
export function vocabularySize(): number {
  return numbers.size + 1;
}
