/** Given names for either sex, none of them a word of its own. */
const given =
  'Robin Alex Leslie Frances Jocelyn Lindsay Marian Evelyn Ashley Kerry Jordan Jamie Shannon Kelly Tracy Beverley ' +
  'Vivian Hilary Lauren Gwyn Meredith Aubrey Cameron Kim Shirley Laurie Valentine Nikki Jackie Toby';

/** Beginnings and endings of family names, which serve for places as well. */
const beginnings = 'Ash Birk Cald Dun Elm Fern Hart Kirk Lang Marl Nor Oak Pen Rush Sand Thorn Wether Yar';
const endings = 'by dale ford ham ley wick worth';

/** Made-up words for the words of names: the same one for the same word throughout. */
export interface Pseudonyms {
  /** The word that stands for this one, in lower case; null where it is no name. */
  of(word: string): string | null;
  /** True for a word that stands for another, in lower case. */
  isOne(word: string): boolean;
  /** Have a word replaced from now on. */
  learn(word: string, kind: 'given' | 'family'): void;
}

/**
 * Begin a set of pseudonyms: always the same ones, in the same order.
 *
 * @param taken words that may not serve, since the draft has them: in lower case
 */
export function beginPseudonyms(taken: ReadonlySet<string>): Pseudonyms {
  const free = (names: string[]) => names.filter((each) => !taken.has(each.toLowerCase()));
  const families = free(endings.split(' ').flatMap((end) => beginnings.split(' ').map((begin) => begin + end)));
  const unused = { given: free(given.split(' ')), family: families };
  const chosen = new Map<string, string>();
  return {
    isOne: (word) => [...chosen.values()].some((each) => each.toLowerCase() === word),
    of: (word) => chosen.get(word) ?? null,
    learn(word, kind) {
      if (chosen.has(word)) return;
      const next = unused[kind].shift() ?? unused.family.shift();
      // More names than anybody writes in one letter: they share a word, but none of them stays.
      chosen.set(word, next ?? 'Someone');
    },
  };
}
