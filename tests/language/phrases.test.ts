import { markClasses, marks } from '../../src/checks/confidence/marks';
import { Phrases } from '../../src/language/phrases';
import { innocent, needed, stock } from '../../src/language/stock';
import { classes } from '../../src/language/stock/classes';
import { readTokens } from '../../src/language/tokens';

/** The stocks of phrases, which are read only when a draft asks them: each phrase says what it is written to say. */

const stocks: [string, readonly string[], Record<string, string>][] = [
  ...[stock, needed, innocent].flatMap((all) =>
    Object.entries(all).map(([name, phrases]): [string, readonly string[], Record<string, string>] => [
      name,
      (phrases as Phrases).texts,
      classes,
    ]),
  ),
  ...Object.entries(marks).map(([name, texts]): [string, readonly string[], Record<string, string>] => [
    `marks: ${name}`,
    texts,
    markClasses,
  ]),
];

const words = (part: string, named: Record<string, string>): string[] =>
  part
    .replace(/\?$/, '')
    .split('/')
    .flatMap((choice) => (choice.startsWith('{') ? (named[choice.slice(1, -1)] ?? '').split(' ') : [choice]))
    .filter(Boolean);

const isGap = (part: string) => part === '^' || part === '$' || /^\*\d?$/.test(part);

describe.each(stocks)('%s', (_, texts, named) => {
  test('each phrase is found in the words that it is written with', () => {
    const silent = texts.filter((text) => {
      const said = text.split(' ').flatMap((part) => {
        if (!part || isGap(part)) return [];
        return part === '_' ? ['something'] : [(words(part, named)[0] as string).replace(/(.)\+$/, '$1')];
      });
      return !new Phrases([text], named).test(said.map((word) => ({ word, start: 0, end: word.length })));
    });
    expect(silent).toEqual([]);
  });

  test('each word of a phrase is one that a sentence can hold', () => {
    const never = texts.flatMap((text) =>
      text
        .split(' ')
        .filter((part) => part && part !== '_' && !isGap(part))
        .flatMap((part) => words(part, named))
        .map((word) => word.replace(/(.)\+$/, '$1'))
        .filter(
          (word) =>
            word !== "n't" &&
            !word.startsWith("'") &&
            readTokens(word)
              .map((each) => each.word)
              .join(' ') !== word,
        )
        .map((word) => `${word}: ${text}`),
    );
    expect(never).toEqual([]);
  });

  test('no phrase stands twice', () => {
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
