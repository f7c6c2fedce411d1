/** The words of a sentence, in small letters, without punctuation. */
export type Words = readonly string[];

/** A set of phrases, found word by word: no pattern that could be slow on any text. */
export interface Terms {
  /** How many words the longest phrase of the set takes that begins at this place; 0 where none does. */
  lengthAt(words: Words, at: number): number;
}

/** What is asked of a sentence, and of the heading it stands under. */
export type Test = (words: Words, under?: Words) => boolean;

/**
 * Phrases between bars: `blind copy|bcc|criticis*`. A star at a word's end stands for any ending.
 */
export function terms(phrases: string): Terms {
  const exact = new Map<string, string[][]>();
  const open: { start: string; phrase: string[] }[] = [];
  for (const each of phrases.split('|')) {
    const phrase = each.trim().split(' ');
    const first = phrase[0] ?? '';
    if (first.endsWith('*')) open.push({ start: first.slice(0, -1), phrase });
    else exact.set(first, [...(exact.get(first) ?? []), phrase]);
  }
  return {
    lengthAt(words, at) {
      const word = words[at];
      if (word === undefined) return 0;
      let longest = 0;
      for (const phrase of exact.get(word) ?? []) {
        if (phrase.length > longest && goesOn(words, at, phrase)) longest = phrase.length;
      }
      for (const { start, phrase } of open) {
        if (phrase.length > longest && word.startsWith(start) && goesOn(words, at, phrase)) longest = phrase.length;
      }
      return longest;
    },
  };
}

function goesOn(words: Words, at: number, phrase: readonly string[]): boolean {
  for (let index = 1; index < phrase.length; index++) {
    const wanted = phrase[index] ?? '';
    const word = words[at + index];
    if (word === undefined) return false;
    if (wanted.endsWith('*') ? !word.startsWith(wanted.slice(0, -1)) : word !== wanted) return false;
  }
  return true;
}

/** The place of the first of these phrases, or -1. */
export function placeOf(set: Terms, words: Words, from = 0): number {
  for (let at = from; at < words.length; at++) if (set.lengthAt(words, at)) return at;
  return -1;
}

/** One of these phrases is there. */
export function has(phrases: string | Terms): Test {
  const set = typeof phrases === 'string' ? terms(phrases) : phrases;
  return (words) => placeOf(set, words) >= 0;
}

/**
 * Phrases one after the other with at most so many words between: `follow('not|never', 8, 'copied')`. Each step takes
 * the nearest phrase that fits, from every place where the first one stands.
 */
export function follow(...steps: (string | number | Terms)[]): Test {
  const sets: Terms[] = [];
  const gaps: number[] = [];
  for (const each of steps) {
    if (typeof each === 'number') gaps.push(each);
    else sets.push(typeof each === 'string' ? terms(each) : each);
  }
  return (words) => words.some((_, at) => endAfter(sets, gaps, words, at) > 0);
}

function endAfter(sets: readonly Terms[], gaps: readonly number[], words: Words, start: number): number {
  const first = sets[0]?.lengthAt(words, start) ?? 0;
  if (!first) return 0;
  let end = start + first;
  for (let step = 1; step < sets.length; step++) {
    const gap = gaps[step - 1] ?? 0;
    let found = 0;
    for (let at = end; at <= end + gap && !found; at++) {
      const length = sets[step]?.lengthAt(words, at) ?? 0;
      if (length) found = at + length;
    }
    if (!found) return 0;
    end = found;
  }
  return end;
}

/** So many words in a row pass every one of the tests: what belongs together stands together. */
export function close(within: number, ...tests: Test[]): Test {
  return (words, under) => {
    if (words.length <= within) return tests.every((test) => test(words, under));
    for (let at = 0; at + within <= words.length; at++) {
      const near = words.slice(at, at + within);
      if (tests.every((test) => test(near, under))) return true;
    }
    return false;
  };
}

/** One of the tests holds. */
export function either(...tests: Test[]): Test {
  return (words, under) => tests.some((each) => each(words, under));
}

/** The heading above passes the test. */
export function headed(test: Test): Test {
  return (_, under = []) => test(under);
}

/** The phrase stands among the first words. */
export function early(phrases: string, within: number): Test {
  const set = terms(phrases);
  return (words) => {
    const at = placeOf(set, words);
    return at >= 0 && at <= within;
  };
}
