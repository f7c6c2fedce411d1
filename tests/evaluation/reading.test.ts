import { findActs } from '../../src/language/acts';
import { ACTS, type ActScores } from '../../src/language/scorer/acts';
import { readSentences } from '../../src/language/sentences';
import { readTokens } from '../../src/language/tokens';
import { byPhrases, confusionsOf, lengthOf, type Reading } from './reading';

const reading = (some: Partial<Reading>): Reading => ({
  name: 'd-001.eml',
  under: 'swale',
  words: 80,
  expected: new Map(),
  learned: new Map(),
  phrases: new Map(),
  ...some,
});

function commitsIn(text: string, commit: number, by?: typeof byPhrases): boolean {
  const scores = Object.fromEntries(ACTS.map((act) => [act, act === 'commit' ? commit : 0.001])) as ActScores;
  const sentences = readSentences({ text, segments: [], subject: '', uncertain: [] }).map((each) => ({
    ...each,
    tokens: readTokens(each.plain),
    scores,
    namesOfficer: false,
  }));
  return findActs(sentences, { author: 'm', recipients: new Set(['res']) }, by).some(({ act }) => act === 'commit');
}

test('without the scorer a known phrase is enough, and no likelihood is', () => {
  const known = 'The Council will pay for the repair of your garden wall.';
  const unknown = 'On Monday there shall be bricks beside your wall, and a man with a trowel.';
  expect(commitsIn(known, 0.001)).toBe(false);
  expect(commitsIn(known, 0.001, byPhrases)).toBe(true);
  expect(commitsIn(unknown, 0.999)).toBe(true);
  expect(commitsIn(unknown, 0.999, byPhrases)).toBe(false);
});

test('without the scorer the second look still refuses', () => {
  const asked = 'Will the Council pay for the repair of your garden wall?';
  expect(commitsIn(asked, 0.999, byPhrases)).toBe(false);
});

test('what was missed and what was too much, with the words, each once', () => {
  const missed = new Map([['tone', ['You fool.', 'You fool']]]);
  const found = new Map([['advice-pressure', ['Change\n your report']]]);
  expect(
    confusionsOf([reading({ expected: missed, learned: found }), reading({ expected: found, learned: found })]),
  ).toEqual([
    'swale d-001.eml: tone missed: “You fool.”',
    'swale d-001.eml: advice-pressure too much: “Change your report”',
  ]);
});

test('a text is short, middling or long by its own words', () => {
  expect([49, 50, 150, 151].map((words) => lengthOf(reading({ words })))).toEqual([
    'short, under 50',
    'middling',
    'middling',
    'long, over 150',
  ]);
});
