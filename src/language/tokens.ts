import { STANDARD } from './dialect';

/** A word or mark of a sentence. */
export interface Token {
  /** In lower case, contractions divided: `we'll` is `we` and `'ll`, `don't` and `dinnae` are `do` and `n't`. */
  word: string;
  /** Place in the sentence's text: UTF-16 code units, end exclusive. */
  start: number;
  end: number;
}

/** Contractions as people type them on a phone. Those that are words of their own (`well`, `ill`) are left. */
const bare: Record<string, [string, string]> = {
  dont: ['do', "n't"],
  doesnt: ['does', "n't"],
  didnt: ['did', "n't"],
  cant: ['can', "n't"],
  cannot: ['can', "n't"],
  couldnt: ['could', "n't"],
  wont: ['will', "n't"],
  wouldnt: ['would', "n't"],
  shouldnt: ['should', "n't"],
  isnt: ['is', "n't"],
  arent: ['are', "n't"],
  wasnt: ['was', "n't"],
  werent: ['were', "n't"],
  hasnt: ['has', "n't"],
  havent: ['have', "n't"],
  hadnt: ['had', "n't"],
  aint: ['is', "n't"],
  im: ['i', "'m"],
  ive: ['i', "'ve"],
  youre: ['you', "'re"],
  youve: ['you', "'ve"],
  youll: ['you', "'ll"],
  theyre: ['they', "'re"],
  theyve: ['they', "'ve"],
  theyll: ['they', "'ll"],
  weve: ['we', "'ve"],
  thats: ['that', "'s"],
  theres: ['there', "'s"],
  whats: ['what', "'s"],
};
const irregular: Record<string, string> = { "won't": 'will', "can't": 'can', "shan't": 'shall', "ain't": 'is' };

/**
 * Divide a sentence into words and marks. One scan; `plain` is a sentence in lower case with straight quotes.
 */
export function readTokens(plain: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const character = plain[at] as string;
    if (
      isWordCharacter(character) ||
      ((character === '\u00a3' || character === '$' || character === '#') && isWordCharacter(plain[at + 1] ?? ''))
    ) {
      let end = at + 1;
      while (end < plain.length && continuesWord(plain, end)) end++;
      addWord(tokens, plain.slice(at, end), at);
      at = end;
    } else {
      if (character !== ' ' && character !== '\n') tokens.push(token(character, at, at + 1));
      at++;
    }
  }
  return tokens;
}

function isWordCharacter(character: string): boolean {
  return (
    (character >= 'a' && character <= 'z') ||
    (character >= '0' && character <= '9') ||
    (character >= '\u00df' && character <= '\u024f')
  );
}

/** Letters and digits; an apostrophe, full stop, comma or hyphen only between them. */
function continuesWord(plain: string, at: number): boolean {
  const character = plain[at] as string;
  if (isWordCharacter(character)) return true;
  const next = plain[at + 1] ?? '';
  if (character === "'" || character === '-') return isWordCharacter(next);
  const digitBefore = /[0-9]/.test(plain[at - 1] ?? '');
  return (character === '.' || character === ',') && digitBefore && /[0-9]/.test(next);
}

function addWord(tokens: Token[], word: string, start: number): void {
  const end = start + word.length;
  const split = Object.hasOwn(bare, word) ? bare[word] : undefined;
  if (split) {
    const [head, tail] = split;
    const middle = Math.min(end, start + Math.max(1, word.length - tail.replace("'", '').length));
    tokens.push(token(head, start, middle), token(tail, middle, end));
    return;
  }
  const standard = STANDARD.get(word);
  if (standard !== undefined) {
    const [head, tail] = standard.split(' ') as [string, string?];
    if (tail === undefined) tokens.push(token(head, start, end));
    // What is left of the verb in `couldnae`; the rest denies it.
    else tokens.push(token(head, start, end - 3), token("n't", end - 3, end));
    return;
  }
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0) {
    const negative = word.endsWith("n't");
    const cut = negative ? word.length - 3 : apostrophe;
    const head = irregular[word] ?? word.slice(0, cut);
    if (/^'(s|ll|re|ve|m|d)$/.test(word.slice(cut)) || negative) {
      tokens.push(token(head, start, start + cut), token(word.slice(cut), start + cut, end));
      return;
    }
  }
  tokens.push(token(word, start, end));
}

/** A word, in lower case, with its place. */
export function token(word: string, start: number, end: number): Token {
  return { word, start, end };
}
