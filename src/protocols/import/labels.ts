/** How a printed number counts on: `7.10` dotted, `5.5 – 10.1` dashed, `78` whole, `(a)` letter, `(iv)` roman. */
export type Count = 'dotted' | 'dashed' | 'whole' | 'small' | 'capital' | 'roman' | 'ROMAN' | 'named';

/** One way to read a printed number: `i` may be a letter or a roman numeral. */
export interface Counted {
  count: Count;
  /** The values of its parts; one part but for dotted and dashed numbers. */
  parts: readonly number[];
}

/** A number as it is printed in front of a clause. */
export interface Label {
  /** As a reader cites it, without spaces and a last full stop: `5.5-10.1`, `(a)`, `78`. */
  printed: string;
  readings: readonly Counted[];
  /** What stands after it. */
  rest: string;
  /** Printed in brackets, or with one after it. */
  bracketed: boolean;
  /** Hardly there by chance: it has a full stop, a bracket or several parts. */
  firm: boolean;
  /** The same with a roman numeral in front (`II.8`): what it is where sections are counted so, and a scan's 11.8 elsewhere. */
  roman?: { printed: string; counted: Counted };
}

const months = /^(january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
const measures = /^(%|per ?cent|am\b|pm\b|a\.m|p\.m|hours?\b|days?\b|weeks?\b|months?\b|years?\b|million\b|miles?\b)/;
const named =
  /^(part|section|article|chapter|appendix|annexe?|schedule|rule|clause|paragraph|para|standing order|§)\.? ?((?:\d{1,3}|[A-Z]|[IVXL]{1,8})(?:\.\d{1,3}){0,4}[A-Za-z]?)\b ?[.:)\u2013\u2014-]?/i;

/**
 * Read the number printed at the start of a paragraph, if there is one. Letters that a scan mistakes for figures
 * (`7.l0`, `I.` for 1) are read as figures where figures stand beside them.
 *
 * @param text the paragraph, tidy
 */
export function readLabel(text: string): Label | null {
  const label = firstLabel(text);
  if (!label) return null;
  // A scan can print a number twice.
  const again = firstLabel(label.rest);
  return again && again.printed === label.printed && again.firm ? again : label;
}

/**
 * Read a number that markup prints in front of a paragraph. After its 27th item a list goes on with two different
 * letters (`ab.`), which in running text would be a word.
 */
export function readMarker(marker: string): Label | null {
  const label = readLabel(marker);
  const [, letters = ''] = /^([a-z]{2}|[A-Z]{2})\.$/.exec(marker) ?? [];
  if (label || !letters) return label;
  const value = letterValue(letters[0] ?? '') * 26 + letterValue(letters[1] ?? '');
  const count = letters === letters.toLowerCase() ? 'small' : 'capital';
  return { printed: letters, readings: [{ count, parts: [value] }], rest: '', bracketed: false, firm: true };
}

function firstLabel(text: string): Label | null {
  const start = text.slice(0, 60).replace(/[\u2010-\u2015\u2212]/g, '-');
  return (
    partThenNumber(text, start) ??
    namedLabel(text, start) ??
    dashed(text, start) ??
    romanDotted(text, start) ??
    withItem(text, start) ??
    dotted(text, start) ??
    whole(text, start) ??
    lettered(text, start)
  );
}

function namedLabel(text: string, start: string): Label | null {
  const found = named.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length).trim();
  const [, kind = '', number = ''] = found;
  // "Section 5 applies to members" speaks of a section and opens none.
  if (rest && /^[a-z(]/.test(rest)) return null;
  if (/^(paragraph|para|clause|§)$/i.test(kind)) {
    const label = firstLabel(`${number} ${rest}`);
    return label ? { ...label, rest, firm: true } : null;
  }
  if (/^[A-Z]$/.test(number) && start.length > found[0].length && !/[.:)\-\u2013\u2014]$/.test(found[0]) && rest === '')
    return null;
  const word = kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
  return {
    printed: `${word} ${number}`,
    readings: [{ count: 'named', parts: numbersOf(number) }],
    rest,
    bracketed: false,
    firm: true,
  };
}

function numbersOf(number: string): number[] {
  return number.split('.').map((part) => {
    if (/^\d/.test(part))
      return Number.parseInt(part, 10) * 100 + (/[A-Za-z]$/.test(part) ? letterValue(part.at(-1) ?? '') : 0);
    return romanValue(part) ?? letterValue(part);
  });
}

/** `5.5 - 10.1`, `5.5 - 12 - 1`. */
function dashed(text: string, start: string): Label | null {
  const found = /^(\d{1,3}(?:\.\d{1,3}){0,3})((?: ?- ?\d{1,3}(?:\.\d{1,3}){0,3}){1,3})\.?(?= |$)/.exec(start);
  if (!found?.[1] || !found[2]) return null;
  const printed = `${found[1]}${found[2]}`.replace(/ /g, '');
  if (!found[1].includes('.') && !found[2].includes('.')) return null;
  const rest = text.slice(found[0].length).trim();
  if (/^[a-z]/.test(rest)) return null;
  const parts = printed.split(/[.-]/).map(Number);
  return { printed, readings: [{ count: 'dashed', parts }], rest, bracketed: false, firm: true };
}

/** `III.8`, `XII.4.1`; `II.8` and `I.1`, which may be a scan's figures, are read both ways. */
function romanDotted(text: string, start: string): Label | null {
  const found = /^([IVXL]{1,8})\.(\d{1,3}(?:\.\d{1,3}){0,3})\.?(?= |$)/.exec(start);
  const value = romanValue(found?.[1] ?? '');
  if (!found?.[1] || !found[2] || !value) return null;
  const [, numeral, figures] = found;
  const roman = {
    printed: `${numeral}.${figures}`,
    counted: { count: 'dotted' as const, parts: [value, ...figures.split('.').map(Number)] },
  };
  // "V.1" may be a section's letter as well, and is printed alike; "III.8" is no figure that a scan would print.
  const other = /^(II|.)$/.test(numeral) ? figured(numeral, figures, text, start) : null;
  if (other) return { ...other, roman };
  const rest = text.slice(found[0].length).trim();
  return { printed: roman.printed, readings: [roman.counted], rest, bracketed: false, firm: true, roman };
}

/** What a scan's `II.8` and `I.1` are where they are figures, and `V.1` where it is a section's letter. */
function figured(numeral: string, figures: string, text: string, start: string): Label | null {
  const label = dotted(text, start);
  if (!label || numeral !== 'II') return label;
  return {
    ...label,
    printed: `11.${figures}`,
    readings: [{ count: 'dotted', parts: [11, ...figures.split('.').map(Number)] }],
  };
}

/** True of `IV.2`, which is counted by a roman numeral and can be nothing else. */
export function isPlainlyRoman({ roman }: Label): boolean {
  const [numeral = ''] = roman?.printed.split('.') ?? [];
  return numeral === 'III' || (numeral.length > 1 && (numeral.includes('V') || numeral.includes('X')));
}

/** A part's number or letter, what stands between, the clause's figures, and an item of it. */
const partInFront =
  /^(part )?(\d{1,2}\.?[A-Z]|[A-Z]\d{1,2}|[A-Z]|\d{1,2})(\.| ?[-:/] ?|, ?| )((?:para|paragraph)\.? )?(\d{1,3}(?:\.\d{1,3}){0,4})(\([a-z\d]{1,4}\))?[.:]?(?= |$)/i;

/** `7C.1.2`, `4E \u2013 5.3`, `E4-5.3`, `Part 4E 5.3`: a constitution's part in front of the clause. */
function partThenNumber(text: string, start: string): Label | null {
  const [whole, word = '', part = '', between = '', para = '', figures = '', item = ''] = partInFront.exec(start) ?? [];
  if (!whole || part !== part.toUpperCase()) return null;
  const lettered = /^\d+\.?[A-Z]$/.test(part);
  const several = figures.includes('.');
  const rest = text.slice(whole.length).trim();
  // A part's page ("Part 4E - 5"), its title in figures, and a number in running text are no clauses.
  if (word ? !several && (!lettered || !rest) : para !== '' || !standsInFront(part, between, several)) return null;
  if (/^[a-z]/.test(rest) || months.test(rest) || measures.test(rest)) return null;
  const parts = [
    ...(/^[A-Z]\d/.test(part) ? [letterValue(part), Number(part.slice(1))] : [partValue(part)]),
    ...figures.split('.').map(Number),
    ...(item ? [itemValue(item.slice(1, -1))] : []),
  ];
  const printed = `${word ? 'Part ' : ''}${part}${between === ' ' ? ' ' : between.trim()}${figures}${item}`;
  return { printed, readings: [{ count: 'dashed', parts }], rest, bracketed: false, firm: true };
}

/** Whether what is printed without the word "Part" can be nothing else; plainer numbers are read by what follows. */
function standsInFront(part: string, between: string, several: boolean): boolean {
  if (/^\d+\.?[A-Z]$/.test(part)) return between !== ' ' ? !between.startsWith(',') : several;
  return /^[A-Z]/.test(part) && between.includes('-');
}

/** `4E` comes after `4D`, and both before `5`. */
function partValue(part: string): number {
  if (/^[A-Z]/.test(part)) return letterValue(part);
  return Number.parseInt(part, 10) * 100 + (/[A-Z]$/.test(part) ? letterValue(part.at(-1) ?? '') : 0);
}

function itemValue(item: string): number {
  return /^\d/.test(item) ? Number.parseInt(item, 10) : (romanValue(item) ?? letterValue(item));
}

/** `3.1(a)`, `12(3)`: a clause and its item in one. */
function withItem(text: string, start: string): Label | null {
  const found = /^(\d{1,3}(?:\.\d{1,3}){0,4})\((\d{1,2}|[a-z])\)(?= |$)/.exec(start);
  const [whole, figures, item] = found ?? [];
  if (!whole || !figures || !item) return null;
  const last = /\d/.test(item) ? Number(item) : letterValue(item);
  return {
    printed: whole,
    readings: [{ count: 'dotted', parts: [...figures.split('.').map(Number), last] }],
    rest: text.slice(whole.length).trim(),
    bracketed: false,
    firm: true,
  };
}

/** `7.10`, `A.3.2`, `A3.2`, `(7.10)`. */
function dotted(text: string, start: string): Label | null {
  const found =
    /^\(?([A-Z]{1,2}\.?)?([0-9IlOoS]{1,3}(?:\. ?[0-9IlOoS]{1,3}){1,5})[.)]?\)?(?=[ \u201c"'(:]|[A-Z]|$)/.exec(start);
  if (!found?.[2] || !/\d/.test(found[2])) return lettersThenNumber(text, start);
  const prefix = found[1] ?? '';
  const figures = asFigures(found[2].replace(/ /g, ''));
  const rest = text.slice(found[0].length).replace(/^[:]/, '').trim();
  // A scan spaces "7. 10" out; "7. 10 members" is clause 7, and "6. INFORMATION" begins with no figure.
  if (found[2].includes(' ') && !/^[A-Z]/.test(rest)) return null;
  if (/[IlOoS]$/.test(found[2]) && /^[A-Za-z]/.test(start.slice(found[0].length)))
    return lettersThenNumber(text, start);
  if (measures.test(rest) || (/^[a-z]/.test(rest) && rest.length < 3)) return null;
  if (!/^[0-9.]+$/.test(figures)) return null;
  const parts = figures.split('.').map(Number);
  const all = prefix ? [letterValue(prefix.replace('.', '')), ...parts] : parts;
  return {
    printed: `${prefix}${figures}`,
    readings: [{ count: 'dotted', parts: all }],
    rest,
    bracketed: false,
    firm: true,
  };
}

/** `A.3`, `A3`, `EM4`: a section's letters and one figure. */
function lettersThenNumber(text: string, start: string): Label | null {
  const found = /^([A-Z]{1,3})(\.?)(\d{1,3})[.):]?(?= |$)/.exec(start);
  if (!found?.[1] || !found[3]) return null;
  const rest = text.slice(found[0].length).trim();
  if (/^[a-z]/.test(rest)) return null;
  const parts = [letterValue(found[1]), Number(found[3])];
  return {
    printed: `${found[1]}${found[2]}${found[3]}`,
    readings: [{ count: 'dotted', parts }],
    rest,
    bracketed: false,
    firm: true,
  };
}

/** `78.`, `78)`, `(3)`, `78`, `12A.`; `I.` and `l.` where a scan lost the figure one. */
function whole(text: string, start: string): Label | null {
  const found = /^(\()?(\d{1,3})([A-Z])?([.)]{0,2}:?)(?= |$|[A-Z\u201c"(])/.exec(start);
  if (!found?.[2]) return null;
  const open = found[1] === '(';
  const end = found[4] ?? '';
  if (open && !end.startsWith(')')) return null;
  const rest = text.slice(found[0].length).trim();
  // "59. May a councillor …?" asks; a date has no full stop behind its day.
  if ((!end && months.test(rest)) || measures.test(rest)) return null;
  if (/^[a-z]/.test(rest) && !end) return null;
  const value = Number(found[2]);
  if (value > 400) return null;
  const letter = found[3] ?? '';
  const bracketed = end.includes(')');
  return {
    printed: bracketed ? `(${found[2]}${letter})` : `${found[2]}${letter}`,
    // "6B: Member/Officer Protocol" is a part's title.
    readings: [
      { count: letter && end === ':' ? 'named' : 'whole', parts: letter ? [value, letterValue(letter)] : [value] },
    ],
    rest,
    bracketed,
    firm: end !== '',
  };
}

/** `(a)`, `a)`, `a.`, `(iv)`, `IV.`, `A.` */
function lettered(text: string, start: string): Label | null {
  const found = /^(\()?([a-z]{1,8}|[A-Z]{1,8})([.)]{1,2})(?= |$|[A-Z])/.exec(start);
  if (!found?.[2]) return null;
  const letters = found[2];
  const bracketed = (found[3] ?? '').includes(')');
  if (found[1] === '(' && !bracketed) return null;
  const readings: Counted[] = [];
  const small = letters === letters.toLowerCase();
  if (letters.length === 1 || (letters.length === 2 && letters[0] === letters[1] && small)) {
    const value = letterValue(letters[0] ?? '') + (letters.length === 2 ? 26 : 0);
    readings.push({ count: small ? 'small' : 'capital', parts: [value] });
  }
  const roman = romanValue(letters);
  if (roman !== null) readings.push({ count: small ? 'roman' : 'ROMAN', parts: [roman] });
  if (!bracketed && (letters === 'I' || letters === 'l')) readings.push({ count: 'whole', parts: [1] });
  if (!readings.length) return null;
  // "e.g." and "i.e." and initials are no numbers.
  const rest = text.slice(found[0].length).trim();
  if (!bracketed && /^[a-z]\.?/.test(rest)) return null;
  return { printed: bracketed ? `(${letters})` : letters, readings, rest, bracketed, firm: true };
}

function asFigures(text: string): string {
  return text.replace(/[Il]/g, '1').replace(/[Oo]/g, '0').replace(/S/g, '5');
}

function letterValue(letter: string): number {
  return letter ? letter.toLowerCase().charCodeAt(0) - 96 : 0;
}

const numerals: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a roman numeral up to 89, or null where the letters are none. */
export function romanValue(letters: string): number | null {
  const plain = letters.toLowerCase();
  let total = 0;
  for (let at = 0; at < plain.length; at++) {
    const value = numerals[plain[at] ?? ''];
    if (!value) return null;
    const next = numerals[plain[at + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return romanOf(total) === plain ? total : null;
}

/** A number from 1 to 89 in small roman numerals; any other, as a broken file may give it, in figures. */
export function romanOf(value: number): string {
  if (!(value >= 1 && value <= 89)) return String(value);
  let left = value;
  let text = '';
  for (const [sign, worth] of [
    ['l', 50],
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

/** A number from 1 to 702 in small letters as browsers print it: z, aa, ab; any other in figures. */
export function lettersOf(value: number): string {
  if (!(value >= 1 && value <= 702)) return String(value);
  const last = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? lettersOf(Math.floor((value - 1) / 26)) + last : last;
}

/** The same as Word prints it: the letter is doubled after z (aa, bb), and again after zz. */
export function doubledLettersOf(value: number): string {
  if (!(value >= 1 && value <= 702)) return String(value);
  return lettersOf(((value - 1) % 26) + 1).repeat(Math.ceil(value / 26));
}

/** Bullets and dashes in front of an item, as text and markup print them. */
const bullets = '\u2022\u2023\u25aa\u25cf\u25cb\u25e6\u2043\u00b7\uf0b7\uf0a7\u2013\u2014*+-o';

/** The text without a bullet in front, and whether there was one. */
export function withoutBullet(text: string): { text: string; bullet: boolean } {
  let rest = text;
  // Converted documents put one bullet inside another ("- o to avoid conflict").
  for (let turn = 0; turn < 3; turn++) {
    if (rest[1] !== ' ' || !bullets.includes(rest[0] ?? ' ')) break;
    rest = rest.slice(2).trim();
  }
  return { text: rest, bullet: rest !== text };
}
