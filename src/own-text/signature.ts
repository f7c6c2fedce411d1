import { nameKey } from '../parties/directory';

/** Words that close a letter by themselves. */
const closings = new Set([
  ...['thanks', 'thanks again', 'thanks ever so', 'thanks as ever', 'thanks as always', 'thanks in advance'],
  ...['thank you', 'thank you again', 'ta', 'cheers', 'rgds', 'br', 'kr', 'bw', 'all the best', 'best', 'take care'],
  ...['yours', 'yours sincerely', 'yours faithfully', 'yours truly', 'yours ever', 'yours in sport'],
  ...['yours fraternally', 'yours etc', 'sincerely', 'sincerely yours', 'in haste', 'as ever', 'ever', 'love'],
  ...['cofion', 'cofion cynnes', 'cofion gorau', 'diolch', 'gyda diolch', 'hwyl'],
]);
/** What is sent at the end of a letter, and how warmly: "with very best wishes". */
const sent = new Set(['regards', 'wishes', 'thanks', 'compliments']);
const warmth = new Set('with my our very all kind kindest warm warmest best many sincere good every'.split(' '));

/** True for a line that only closes a letter: "Kind regards", "Yours sincerely". */
export function isClosing(line: string): boolean {
  if (line.length > 60) return false;
  let end = line.length;
  while (end > 0 && ' ,.!'.includes(line[end - 1] as string)) end--;
  const plain = line.slice(0, end).trim().toLowerCase();
  if (closings.has(plain) || /^x+$/.test(plain)) return true;
  const words = plain.split(' ');
  return sent.has(words.pop() ?? '') && words.every((word) => warmth.has(word));
}

/** True where the author goes on after signing. */
export function isPostscript(line: string): boolean {
  return (
    /^\(?p\.? ?p?\.?s\b[.:,)\s-]/i.test(line) ||
    /^(one more thing|oh,? and|forgot to say|just remembered)\b/i.test(line)
  );
}

/** A line that reads as a sentence rather than as part of a signature block. */
function isSentence(line: string): boolean {
  const words = line.split(' ').length;
  return (
    words >= 7 &&
    /\b(i|i'm|i'll|we|you|it|he|she|they|is|are|was|will|would|please|that|this)\b/i.test(line) &&
    !/^[(*]/.test(line)
  );
}

/**
 * Where the signature block begins: at the closing words or the author's name, if nothing but short lines follows.
 * @param lines the author's lines
 * @param names how the author may sign, as `nameKey` writes names
 * @returns the index of the first line of the block, or -1
 */
export function signatureStart(lines: string[], names: ReadonlySet<string>): number {
  let start = -1;
  let filled = 0;
  for (let at = lines.length - 1; at >= 1 && filled < 16; at--) {
    const line = lines[at] ?? '';
    if (!line) continue;
    filled++;
    if (line === '--' || line === '-- ') return at;
    if (isPostscript(line)) {
      start = -1;
      continue;
    }
    if ((isSignedName(line, names) && !isListed(lines, at)) || isClosing(line)) start = at;
    else if (isSentence(line)) {
      // Sentences under the name belong to the letter unless they follow its block.
      if (start >= 0) break;
      if (at < lines.length - 1 && !hasSignatureAbove(lines, at, names)) break;
    }
  }
  return start;
}

/** A name under a line such as "Those present:" is the first of a list. */
function isListed(lines: string[], at: number): boolean {
  const above = lines[at - 1] || lines[at - 2] || '';
  return above.endsWith(':');
}

function hasSignatureAbove(lines: string[], from: number, names: ReadonlySet<string>): boolean {
  for (let at = from - 1, left = 6; at >= 1 && left > 0; at--) {
    const line = lines[at] ?? '';
    if (!line) continue;
    left--;
    if (isClosing(line)) return true;
    if (isSentence(line) && !isSignedName(line, names)) return false;
  }
  return false;
}

function isSignedName(line: string, names: ReadonlySet<string>): boolean {
  if (line.length > 80 || (/[.?!]$/.test(line.replace(/\b[A-Za-z]\.$/, '')) && line.split(' ').length > 4))
    return false;
  const first = nameKey(line.split(/[|–—]| - |, /)[0] ?? '');
  return first !== '' && (names.has(first) || names.has(nameKey(line)));
}
