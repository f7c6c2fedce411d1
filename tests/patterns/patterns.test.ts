import { join } from 'node:path';
import { proofOf } from './proof';
import { patternsIn, patternsOf } from './source-patterns';

/** Folders whose patterns never meet a stranger's text. */
const trusted = {
  'src/delivery/': 'runs when the product is built, on the project’s own files',
  'src/language/scorer/training/': 'runs when the scorer is trained, on the project’s own passages',
};

const patterns = patternsIn(join(__dirname, '../..'), 'src', Object.keys(trusted));

test('every regular expression of the source is proved to take linear time on any text', () => {
  const unproved = patterns.flatMap(({ place, pattern, flags }) => {
    const answer = pattern === null ? 'built from what is not constant' : proofOf(pattern, flags);
    return answer === 'safe' ? [] : [`${place} /${pattern}/${flags}: ${answer}`];
  });
  expect(patterns.length).toBeGreaterThan(100);
  expect(unproved).toEqual([]);
}, 120_000);

describe('the proof itself', () => {
  test.each([
    ['(a+)+$', 'exponential'],
    ['(a|a)*b', 'exponential'],
    ['a*a*b', 'polynomial'],
    ['\\s+$', 'polynomial'],
  ])('says of /%s/ that it is %s', (pattern, complexity) => {
    expect(proofOf(pattern, '')).toContain(complexity);
  });

  test('finds literals, and expressions built from constants of the file', () => {
    const source = `
      const word = 'a+' + "b";
      const all = [word, \`\${word}c\`];
      const one = /x\\/y/gi;
      const two = new RegExp(all.join('|'), 'i');
      const three = RegExp(one.source + '$');
      const four = (given: string) => new RegExp(given);
    `;
    expect(patternsOf('letter.ts', source)).toEqual([
      { place: 'letter.ts:4', pattern: 'x\\/y', flags: 'gi' },
      { place: 'letter.ts:5', pattern: 'a+b|a+bc', flags: 'i' },
      { place: 'letter.ts:6', pattern: 'x\\/y$', flags: '' },
      { place: 'letter.ts:7', pattern: null, flags: '' },
    ]);
  });
});
