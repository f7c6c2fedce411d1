import { detailsIn } from '../checks/personal-data/details';
import { GIVEN_NAMES, INSTITUTION } from '../language/scorer/lexicon';
import { isOrdinaryWord } from '../language/scorer/scorer';
import { isStreetWord, wordsOf } from '../language/scorer/words';
import { comparable, readSentences } from '../language/sentences';
import { isTitle, nameKey } from '../parties/directory';
import { beginPseudonyms } from './pseudonyms';

/** Replaces what tells who somebody is, the same each time. */
export interface Anonymiser {
  /** The text with its names, addresses, numbers and places replaced. */
  text(text: string): string;
  /** Words with a capital that stand in the text still, for a person to look at. */
  left(text: string): string[];
}

/** What an anonymiser is told beforehand. */
export interface Known {
  /** Names of people, firms and bodies, as headers and the register have them. */
  names: readonly string[];
  /** Names of places: wards, the council's own. */
  places: readonly string[];
  /** What stands for an address, by the address in lower case. */
  addresses: ReadonlyMap<string, string>;
}

interface Span {
  start: number;
  end: number;
  by: string;
}

/**
 * Learn the names in some texts, and replace them. Names are found as the scorer finds them, to whom a name is a name
 * whoever bears it: so replacing one changes as little as can be in what the checks find.
 */
export function beginAnonymising(texts: readonly string[], { names, places, addresses }: Known): Anonymiser {
  const tokens = texts.flatMap(tokensOf);
  const pseudonyms = beginPseudonyms(new Set(tokens.map(({ key }) => key)));
  const small = new Set(tokens.flatMap(({ text, key }) => (isCapital(text) ? [] : [key])));
  const others = new Map<string, string>();
  for (const name of names) {
    const parts = tokensOf(nameKey(name)).filter(({ key }) => !isGeneral(key));
    for (const [at, { key }] of parts.entries())
      pseudonyms.learn(key, at === 0 && parts.length > 1 ? 'given' : 'family');
  }
  for (const place of places) {
    for (const { key } of tokensOf(place)) if (!isGeneral(key)) pseudonyms.learn(key, 'family');
  }
  for (const text of texts) learnFrom(text);

  function learnFrom(text: string): void {
    const hidden = spansOfDetails(text);
    for (const { kind, text: found } of detailsIn(text)) {
      if (kind !== 'home address') continue;
      for (const { key } of tokensOf(found)) if (!isGeneral(key) && !isStreetWord(key)) pseudonyms.learn(key, 'family');
    }
    for (const { start, sentence } of sentencesOf(text)) {
      const forms = wordsOf(sentence, isOrdinaryWord);
      forms.forEach(({ form, start: from, end }, at) => {
        if (form !== 'NAME' || hidden.some((each) => start + from < each.end && each.start < start + end)) return;
        const run = tokensOf(sentence.slice(from, end));
        const isPlace = run.some(({ key }) => isStreetWord(key));
        const isTitled = forms[at - 1]?.form === 'mr' || forms[at - 1]?.form === 'cllr';
        for (const [index, { key }] of run.entries()) {
          if (isStreetWord(key) || isGeneral(key)) continue;
          // What is written in small letters elsewhere only began a sentence or a heading here.
          const isName = isTitled || isPlace || GIVEN_NAMES.has(key) || !(isOrdinaryWord(key) || small.has(key));
          const isFirst = GIVEN_NAMES.has(key) || (index === 0 && run.length > 1 && !isPlace);
          if (isName) pseudonyms.learn(key, isFirst ? 'given' : 'family');
        }
      });
    }
  }

  function spansOfDetails(text: string): Span[] {
    const spans: Span[] = detailsIn(text)
      // The words of an address are replaced as names, its numbers below.
      .filter(({ kind }) => kind !== 'home address')
      .map(({ kind, text: found, start }) => ({
        start,
        end: start + found.length,
        by: kind === 'e-mail address' ? addressFor(found) : kind === 'telephone number' ? telephone : ones(found),
      }));
    for (const { pattern, by } of further) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length, by: by(match[0]) };
        if (!spans.some((each) => span.start < each.end && each.start < span.end)) spans.push(span);
      }
    }
    return spans.sort((a, b) => a.start - b.start);
  }

  function addressFor(address: string): string {
    const key = address.toLowerCase();
    const known = addresses.get(key) ?? others.get(key);
    if (known) return known;
    others.set(key, `person-${others.size + 1}@somewhere.example`);
    return others.get(key) as string;
  }

  return {
    text(text) {
      const details = spansOfDetails(text);
      const spans = [...details];
      const tokens = tokensOf(text);
      let next = 0;
      for (const [at, token] of tokens.entries()) {
        while ((details[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
        if ((details[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) continue;
        const by = pseudonyms.of(token.key);
        // In small letters a word is a name only where it can be nothing else.
        if (by === null || (!isCapital(token.text) && isOrdinaryWord(token.key))) continue;
        spans.push({ start: token.start, end: token.end, by: inCaseOf(token.text, by) });
        const before = tokens[at - 1];
        if (before && /^[A-Z]$/.test(before.text) && /^\.? ?$/.test(text.slice(before.end, token.start))) {
          spans.push({ start: before.start, end: before.end, by: 'R' });
        }
      }
      return rewritten(text, spans);
    },
    left: (text) => [
      ...new Set(
        sentencesOf(text).flatMap(({ sentence }) =>
          wordsOf(sentence, isOrdinaryWord)
            .filter(({ form }) => form === 'NAME' || form === 'ACRONYM')
            .flatMap(({ start, end }) => tokensOf(sentence.slice(start, end)))
            .filter(({ key }) => !pseudonyms.isOne(key) && !isStreetWord(key) && !isGeneral(key))
            .map((token) => token.text),
        ),
      ),
    ],
  };
}

/** A number that Ofcom keeps for drama: nobody has it. */
const telephone = '01632 960001';

/** What else tells who or where somebody is, and no check looks for. */
const further: { pattern: RegExp; by(found: string): string }[] = [
  { pattern: /\bhttps?:\/\/[^\s<>"]{1,2000}|\bwww\.[^\s<>"]{1,2000}/gi, by: () => 'https://www.somewhere.example' },
  { pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g, by: () => 'ZZ1 1ZZ' },
  // A reference, such as a planning application's.
  { pattern: /\b(?:[A-Z]{1,5}\/)?\d{2,4}\/\d{3,6}\/[A-Z]{1,5}\b|\b\d{2}\/\d{5}\b/g, by: ones },
  { pattern: /\b\d{6,20}\b/g, by: ones },
  // A house number before a street.
  { pattern: /\b\d{1,4}[a-z]?(?=,? [A-Z][a-z'’]{1,30} [A-Z][a-z]{1,10}\b)/g, by: () => '1' },
];

/** Numbers without what they say: only how many digits there were. */
function ones(found: string): string {
  return found.replace(/\d/g, '1').replace(/\b[A-Z]{2}(?= ?1)/, 'QQ');
}

/** Words with a capital that name an office, a body or a rank, and nobody: these stay. */
function isGeneral(key: string): boolean {
  return INSTITUTION.has(key) || isTitle(key) || key.length < 2;
}

interface Token {
  /** As it stands, without a possessive. */
  text: string;
  /** In lower case, with a straight apostrophe. */
  key: string;
  start: number;
  end: number;
}

/** Words of letters, with apostrophes inside them. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[A-Za-z\u00c0-\u024f]+(?:['’][A-Za-z\u00c0-\u024f]+)*/g)) {
    const found = match[0].replace(/['’]s$/i, '');
    tokens.push({
      text: found,
      key: comparable(found),
      start: match.index,
      end: match.index + found.length,
    });
  }
  return tokens;
}

function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function inCaseOf(text: string, by: string): string {
  if (!isCapital(text)) return by.toLowerCase();
  return text.length > 1 && text === text.toUpperCase() ? by.toUpperCase() : by;
}

function sentencesOf(text: string): { start: number; sentence: string }[] {
  return readSentences({ text, segments: [], subject: '', uncertain: [] }).map(({ start, end }) => ({
    start,
    sentence: text.slice(start, end),
  }));
}

function rewritten(text: string, spans: Span[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, by } of spans.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}
