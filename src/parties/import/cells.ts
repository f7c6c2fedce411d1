import { decodeHTML } from 'entities';
import { isLettersAfterName, isTitle } from '../directory';

/** Every mail address in a piece of text, each once, in its order: `SMTP:a@b; c@d`, `Anita <a@b>`, `{smtp:a@b, c@d}`. */
export function addressesIn(text: string): string[] {
  const found = new Map<string, string>();
  // A plus may be part of an address; one export joins its addresses by it.
  for (const piece of text.replace(/\+(?=smtp:)/gi, ' ').split(/[\s,;<>()"|[\]{}]/)) {
    const bare = piece.replace(/^(?:smtp|mailto|e-?mail):/i, '').replace(/^'|[.':]$/g, '');
    if (isAddress(bare) && !found.has(bare.toLowerCase())) found.set(bare.toLowerCase(), bare);
  }
  return [...found.values()];
}

/** True where the text is one mail address with a domain that has a dot. */
export function isAddress(text: string): boolean {
  const at = text.indexOf('@');
  return (
    at > 0 &&
    /^[^\s@<>:]+@[^\s@<>:]+$/.test(text) &&
    text.indexOf('.', at) > at + 1 &&
    !text.endsWith('.') &&
    text.length < 255
  );
}

/** The domain of an address, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** No name, post or ward is as long: what is longer is something else, and is cut. */
const longest = 4000;

/** One line, single spaces; what stands as HTML, once or twice over, as the words themselves. */
export function plainText(text: string): string {
  return withoutMarkup(text).replace(/\s+/g, ' ').trim();
}

/** The words of text that may be HTML, coded once or twice over; a line break in it stays one. */
export function withoutMarkup(text: string): string {
  let plain = text.slice(0, longest);
  for (let turn = 0; turn < 3 && plain.includes('&'); turn++) plain = decodeHTML(plain);
  return plain
    .replace(/<(?:br|\/p|\/li|\/div)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');
}

/**
 * A name as people say it: `Councillor Mrs Anita Webb MBE`, `Webb, Anita (Cllr)` and `WEBB, ANITA` are Anita Webb.
 * Empty where no name is left.
 */
export function properName(text: string): string {
  const plain = plainText(text).replace(/\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g, ' ');
  const [last = '', first = '', ...more] = plain.split(',').map((each) => each.trim());
  const firstWord = bareWord(first.split(' ')[0] ?? '');
  const turned = first && !isLettersAfterName(firstWord) && more.length < 3 ? `${first} ${last}` : last;
  let words = turned.split(/\s/).filter(Boolean);
  while (words.length > 1 && isTitle(bareWord(words[0] ?? ''))) words = words.slice(1);
  while (words.length > 1 && isLettersAfterName(bareWord(words.at(-1) ?? ''))) words = words.slice(0, -1);
  if (words.length === 1 && isTitle(bareWord(words[0] ?? ''))) return '';
  const name = words.join(' ').replace(/[\s,.;:-]$/, '');
  if (!/\p{L}/u.test(name)) return '';
  const shouted = name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
  return shouted ? name.toLowerCase().replace(/(?:^|[\s'’-])\p{L}/gu, (each) => each.toUpperCase()) : name;
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, '');
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day as files write it, as `2026-05-07`: `07/05/2026`, `2026-05-07T00:00:00Z`, `7 May 2026`. Null for anything else. */
export function dayIn(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ]|$)/.exec(plain);
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: |$)/.exec(plain);
  const spoken = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]{0,6} (\d{4})$/.exec(plain);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : british
      ? [british[3], british[2], british[1]]
      : spoken
        ? [spoken[3], String(months.indexOf(spoken[2] ?? '') + 1), spoken[1]]
        : [];
  const number = Number(month);
  if (!year || !day || number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
