import '../../src/language/scorer/with-weights';
import { namesOfficer } from '../../src/language/naming';
import { plainWords } from '../../src/language/sentences';
import { readTokens } from '../../src/language/tokens';

/** Whether a sentence names an officer, in a council that employs May Lowe, Fiona Street and Mark Sneddon. */

const officers = new Set(['may', 'lowe', 'fiona', 'street', 'mark', 'sneddon']);
const names = (text: string) =>
  namesOfficer({ text, tokens: readTokens(plainWords(text)) }, (name) => officers.has(name));

test.each([
  'Mrs Sneddon has the diary.',
  'I asked Fiona twice.',
  'Lowe’s report is on the portal.',
  'fiona lost ur form',
  'When did you speak to Mark?',
  'I gave it to Ms Street on Monday.',
  'Street, you have done it again.',
])('“%s” does', (text) => {
  expect(names(text)).toBe(true);
});

test.each([
  'The street is dark.',
  'Mark my words, it will rain.',
  'It opens in May.',
  'May I come on Friday?',
  'Mrs Fowler wrote to me.',
  'Thank you for your letter.',
  '',
])('“%s” does not', (text) => {
  expect(names(text)).toBe(false);
});
