import { Phrases } from '../../language/phrases';
import { plainWords } from '../../language/sentences';
import { readTokens, type Token } from '../../language/tokens';
import { isFooterStart } from '../../own-text/footer';
import { markClasses, marks } from './marks';

const phrases = Object.fromEntries(
  Object.entries(marks).map(([name, texts]) => [name, new Phrases(texts, markClasses)]),
) as Record<keyof typeof marks, Phrases>;

/** A heading that is longer than this is a sentence: it marks nothing by its first words alone. */
const longestHeading = 70;

/** The words that mark a subject as confidential, or null. */
export function markedSubject(subject: string): string | null {
  const tokens = readTokens(plainWords(subject));
  return phrases.innocent.test(tokens) ? null : wordsFound(phrases.subject, tokens, subject);
}

/** The first line of a text that marks it as confidential, or null. A standard footer is no marking. */
export function markedLine(text: string): string | null {
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] as string).trim().slice(0, 400);
    if (!line) continue;
    if (isFooterStart(line, lines[at + 1] ?? '')) return null;
    const tokens = readTokens(plainWords(line));
    const label = labelOf(line, tokens);
    const isLabel =
      label !== null && (line.length < longestHeading || label === label.toUpperCase() || /confidence/i.test(label));
    const words = isLabel ? line.slice(0, 160) : wordsFound(phrases.said, tokens, line);
    if (words !== null && !phrases.innocent.test(tokens)) return words;
  }
  return null;
}

/** The mark that a line begins with, whatever stars, brackets or dashes stand before it. */
function labelOf(line: string, tokens: readonly Token[]): string | null {
  const first = tokens.findIndex(({ word }) => /[a-z0-9]/.test(word));
  const found = phrases.label.find(tokens).filter(({ from }) => from === first);
  const last = tokens[Math.max(...found.map(({ to }) => to)) - 1];
  return last ? line.slice((tokens[first] as Token).start, last.end) : null;
}

function wordsFound(stock: Phrases, tokens: readonly Token[], text: string): string | null {
  const [found] = stock.find(tokens);
  return found ? text.slice((tokens[found.from] as Token).start, (tokens[found.to - 1] as Token).end) : null;
}
