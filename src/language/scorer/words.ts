import { STANDARD } from '../dialect';
import { GIVEN_NAMES, INSTITUTION } from './lexicon';

/** One word or mark of a text, in the form in which the scorer knows it, and where it stands in that text. */
export interface Word {
  /** Lower case, one spelling, contractions undone; `NAME`, `NUM`, `MONEY`, `TIME`, `DAY`, `MONTH`, `ADDRESS`. */
  form: string;
  start: number;
  end: number;
}

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed weds thu thur thurs fri'.split(
    ' ',
  ),
);
const MONTHS = new Set(
  'january february april june july august september october november december jan feb apr aug sept oct nov dec'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'mr mrs ms miss dr sir dame lady lord cllr cllrs councillor councillors rev canon st'.split(' '),
);
const STREETS = new Set(
  'lane street road avenue close way drive terrace row crescent court house farm school estate park hall rd st ave green hill field fields bridge mill centre'.split(
    ' ',
  ),
);

/** True for the kind of place that a name ends with: `lane`, `close`, `mill`. In lower case. */
export function isStreetWord(word: string): boolean {
  return STREETS.has(word);
}

/** A map, since a plain object would find "constructor" among its words. */
function mapOf(record: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(Object.keys(record).map((key): [string, string] => [key, record[key] as string]));
}

/** Phone typing and run-together contractions, undone. */
const EXPANDED = mapOf({
  dont: 'do not',
  wont: 'will not',
  cant: 'can not',
  didnt: 'did not',
  doesnt: 'does not',
  isnt: 'is not',
  arent: 'are not',
  wasnt: 'was not',
  werent: 'were not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  cannot: 'can not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  theyre: 'they are',
  theyve: 'they have',
  thats: 'that is',
  whats: 'what is',
  theres: 'there is',
  heres: 'here is',
  hes: 'he is',
  shes: 'she is',
  weve: 'we have',
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ta: 'thanks',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  lemme: 'let me',
  gimme: 'give me',
  dunno: 'do not know',
  innit: 'is it not',
  tmrw: 'tomorrow',
  tomoz: 'tomorrow',
  yr: 'your',
  wi: 'with',
  ain: 'is',
  aint: 'is not',
  lets: 'let us',
});

/** What stands after an apostrophe. */
const CLITICS = mapOf({
  ll: 'will',
  ve: 'have',
  re: 'are',
  m: 'am',
  d: "'d",
  s: "'s",
  t: 'not',
  em: 'them',
});

/** Spellings that differ between Britain and America, beyond -ise and -ize: either comes to the American form. */
const OUR_WORDS =
  /^(?:dis|mis)?(arm|behavi|clam|cand|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|tum|val|vap|vig)our/;
const SPELLINGS = mapOf({
  grey: 'gray',
  kerb: 'curb',
  kerbs: 'curbs',
  tyre: 'tire',
  tyres: 'tires',
  centre: 'center',
  centres: 'centers',
  metre: 'meter',
  metres: 'meters',
  theatre: 'theater',
  calibre: 'caliber',
  fibre: 'fiber',
  licence: 'license',
  licences: 'licenses',
  defence: 'defense',
  offence: 'offense',
  pretence: 'pretense',
  practise: 'practice',
  practised: 'practiced',
  practising: 'practicing',
  programme: 'program',
  programmes: 'programs',
  cheque: 'check',
  cheques: 'checks',
  catalogue: 'catalog',
  judgement: 'judgment',
  plough: 'plow',
  mould: 'mold',
  mouldy: 'moldy',
  sceptical: 'skeptical',
  analyse: 'analyze',
  analysed: 'analyzed',
  paralyse: 'paralyze',
  fulfil: 'fulfill',
  skilful: 'skillful',
  wilful: 'willful',
  enrol: 'enroll',
  instalment: 'installment',
  instalments: 'installments',
  ageing: 'aging',
  draught: 'draft',
  storey: 'story',
  jewellery: 'jewelry',
  aluminium: 'aluminum',
  learnt: 'learned',
  burnt: 'burned',
  spelt: 'spelled',
  dreamt: 'dreamed',
  leant: 'leaned',
  spoilt: 'spoiled',
  whilst: 'while',
  amongst: 'among',
  towards: 'toward',
  acknowledgement: 'acknowledgment',
  cosy: 'cozy',
  mum: 'mom',
  mums: 'moms',
  manoeuvre: 'maneuver',
  pyjamas: 'pajamas',
  travelling: 'traveling',
});

const LONGEST_WORD = 30;
const spelt = new Map<string, string>();
const SPELLINGS_KEPT = 20000;

/** One spelling for a lower-case word, whichever side of the Atlantic it was spelt on. */
export function oneSpelling(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  let one = spelt.get(word);
  if (one === undefined) {
    one = respell(word);
    if (spelt.size >= SPELLINGS_KEPT) spelt.clear();
    spelt.set(word, one);
  }
  return one;
}

function respell(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  if (word.length > 5) {
    const ise = /^(.{3,})is(e|es|ed|ing|er|ers|ation|ations)$/.exec(word);
    if (ise) return `${ise[1]}iz${ise[2]}`;
    if (OUR_WORDS.test(word)) return word.replace('our', 'or');
    // travelled/traveled, cancelling/canceling
    const doubled = /^(.{3,}[ae])ll(ed|ing|er|ers|or|ors)$/.exec(word);
    if (doubled) return `${doubled[1]}l${doubled[2]}`;
  }
  return word;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 192 && code < 592);
}
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
}
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0x2060 || code === 0xad;
}

/** A word of letters as the text has it: `plain` without invisible characters. */
interface Raw {
  plain: string;
  start: number;
  end: number;
}

/**
 * Splits a sentence into the forms that the scorer knows. A name is `NAME` whoever bears it, so that changing names
 * never changes a score; curly and straight quotes, case, and either side's spelling come to one form.
 *
 * @param text one sentence
 * @param known whether a lower-case word is an ordinary word: a capitalised first word that is not counts as a name
 */
export function wordsOf(text: string, known: (word: string) => boolean): Word[] {
  const words: Word[] = [];
  const shouting = isShouting(text);
  let first = true;
  const push = (form: string, start: number, end: number) => {
    const last = words[words.length - 1];
    // "Tom Ashworth", "Mill Lane" and "Mrs Okafor-Reid" are one name each.
    if (form === 'NAME' && last !== undefined && last.form === 'NAME') last.end = end;
    else words.push({ form, start, end });
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const raw = readWord(text, at);
      at = raw.end;
      if (text.charCodeAt(at) === 64 || raw.plain === 'https' || raw.plain === 'http' || raw.plain === 'www') {
        while (at < text.length && text.charCodeAt(at) > 32) at++;
        push('ADDRESS', raw.start, at);
      } else {
        for (const form of formsOf(raw.plain, first, shouting, words, known)) push(form, raw.start, raw.end);
      }
      first = false;
    } else if (isDigit(code) || code === 163) {
      const start = at;
      const money = code === 163;
      if (money) at++;
      while (at < text.length && isDigitPart(text, at)) at++;
      const suffixStart = at;
      while (at < text.length && at - suffixStart < 3 && isLetter(text.charCodeAt(at))) at++;
      const suffix = text.slice(suffixStart, at).toLowerCase();
      const clock = /^(?:am|pm)$/.test(suffix) || /^\d\d?[:.]\d\d$/.test(text.slice(start, suffixStart));
      push(money ? 'MONEY' : clock ? 'TIME' : 'NUM', start, at);
      first = false;
    } else {
      if (code > 32 && !isInvisible(code) && code !== 160) {
        const mark = markOf(text[at] ?? '');
        const last = words[words.length - 1];
        if (mark !== '' && last?.form !== mark) words.push({ form: mark, start: at, end: at + 1 });
        // A quotation or a colon opens a sentence of its own, where a capital is no sign of a name.
        if (mark === '"' || mark === ':' || mark === '.' || mark === '!' || mark === '?') first = true;
      }
      at++;
    }
  }
  return words;
}

function isDigitPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  return (code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(at + 1));
}

function markOf(character: string): string {
  switch (character) {
    case '"':
    case '\u201c':
    case '\u201d':
      return '"';
    case '-':
    case '\u2013':
    case '\u2014':
      return '-';
    case '\u2026':
      return '.';
    case ',':
    case '.':
    case '!':
    case '?':
    case ':':
    case ';':
    case '(':
    case ')':
      return character;
    default:
      return '';
  }
}

function readWord(text: string, start: number): Raw {
  let at = start;
  let plain = '';
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) plain += text[at];
    else if (isApostrophe(code) && at > start && isLetter(text.charCodeAt(at + 1))) plain += "'";
    else if (!isInvisible(code)) break;
    at++;
  }
  return { plain, start, end: at };
}

/** Most letters of a sentence of some length are capitals: its capitals say nothing of names. */
function isShouting(text: string): boolean {
  let upper = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    letters++;
    if (code <= 90) upper++;
  }
  return letters > 12 && upper > letters * 0.7;
}

function formsOf(
  plain: string,
  first: boolean,
  shouting: boolean,
  before: readonly Word[],
  known: (word: string) => boolean,
): string[] {
  const lower = plain.toLowerCase();
  const quote = lower.indexOf("'");
  const stem = quote < 0 ? lower : lower.slice(0, quote);
  const tail = quote < 0 ? '' : lower.slice(quote + 1);
  const capital = plain.charCodeAt(0) !== lower.charCodeAt(0) && !shouting;
  const forms: string[] = [];
  if (stem === 'i') forms.push('i');
  else if (tail === 't' && stem.charCodeAt(stem.length - 1) === 110) {
    const verb =
      stem === 'won'
        ? 'will'
        : stem === 'can'
          ? 'can'
          : stem === 'shan'
            ? 'shall'
            : stem === 'ain'
              ? 'is'
              : stem.slice(0, -1);
    return [verb, 'not'];
  } else {
    forms.push(...formsOfStem(stem, plain, capital, first, before, known));
  }
  if (tail !== '') {
    const clitic = CLITICS.get(tail);
    forms.push(clitic ?? oneSpelling(tail));
  }
  return forms;
}

function formsOfStem(
  stem: string,
  plain: string,
  capital: boolean,
  first: boolean,
  before: readonly Word[],
  known: (word: string) => boolean,
): string[] {
  if (DAYS.has(stem)) return ['DAY'];
  if (MONTHS.has(stem) || (capital && !first && (stem === 'may' || stem === 'march'))) return ['MONTH'];
  if (TITLES.has(stem))
    return [
      stem === 'councillors'
        ? 'councillors'
        : stem === 'councillor' || stem === 'cllr'
          ? 'cllr'
          : stem === 'cllrs'
            ? 'councillors'
            : 'mr',
    ];
  const expanded = capital && !first ? undefined : (EXPANDED.get(stem) ?? STANDARD.get(stem));
  if (expanded !== undefined) return expanded.split(' ');
  const one = oneSpelling(stem);
  const last = before[before.length - 1]?.form;
  if (INSTITUTION.has(one)) return [one];
  if (capital) {
    const acronym = plain.length > 1 && plain === plain.toUpperCase();
    if (acronym) return [known(one) ? one : 'ACRONYM'];
    if (last === 'cllr' || last === 'mr') return ['NAME'];
    if (!first || GIVEN_NAMES.has(one) || !known(one)) return ['NAME'];
  } else {
    if ((last === 'mr' || last === 'cllr') && !STOP.has(one)) return ['NAME'];
    if (GIVEN_NAMES.has(one) && !known(one)) return ['NAME'];
    if (last === 'NAME' && STREETS.has(stem)) return ['NAME'];
  }
  return [one];
}

const STOP = new Set(
  'a an and are as at be but by for from had has have he her his i in is it of on or she that the they this to was we were who will with you your'.split(
    ' ',
  ),
);
