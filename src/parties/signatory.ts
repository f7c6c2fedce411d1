import { isClosing } from '../own-text/signature';
import { type Directory, nameKey } from './directory';
import type { Person } from './register';
import { isShortFormOf } from './short-names';

const signedFor = /\b(?:sent|signed|written|typed|issued)? ?(?:by|p\.?p\.?)\b.{0,80}\bon behalf of\b/i;

/**
 * The person whose name signs the text, for a shared or delegated mailbox. Looks at the last lines of the author's
 * part, from the first of them that bears a name. Where a line says "X, sent by Y on behalf of X", X signs; where an
 * assistant signs in their own name, the assistant does.
 * @param preferred people to whom the mailbox belongs: a first name alone is theirs before anybody else's
 */
export function signatory(lines: string[], directory: Directory, preferred: Person[]): Person | null {
  const filled = lines.filter((line) => line.trim());
  // The first line is the greeting: a name there is the reader's.
  const last = filled.slice(Math.max(1, filled.length - 14));
  // Names that stand above "Kind regards" are those of people written about.
  const closing = last.map(isClosing).lastIndexOf(true);
  const below = closing < 0 ? null : personIn(last.slice(closing + 1), directory, preferred);
  return below ?? personIn(last, directory, preferred);
}

function personIn(lines: string[], directory: Directory, preferred: Person[]): Person | null {
  let firstName: Person | null = null;
  for (const line of lines) {
    if (line.length > 120 || (/[.?!]$/.test(line.trim().replace(/\b[A-Z]\.$/, '')) && line.split(' ').length > 8))
      continue;
    if (signedFor.test(line)) {
      const behalf = line.slice(line.toLowerCase().indexOf('on behalf of') + 12);
      const person =
        personNamed(behalf, directory) ?? personNamed(line.split(/,|\bsent\b|\bby\b/i)[0] ?? '', directory);
      if (person) return person;
    }
    const person = personNamed(line, directory);
    if (person) return person;
    firstName = personByFirstName(line, directory, preferred) ?? firstName;
  }
  return firstName;
}

/** A whole line, or its part before a comma, dash or bracket, that is one person's full name; `Phil Dunn` for Philip. */
function personNamed(line: string, directory: Directory): Person | null {
  const tidy = line
    .replace(/^\s*(p\.?p\.?|for and on behalf of|on behalf of|signed|from|yours|regards|thanks)[\s:,]+/i, '')
    .trim();
  for (const part of [tidy, tidy.split(/[,|(–—]| - /)[0] ?? '']) {
    const name = nameKey(part);
    if (!name.includes(' ')) continue;
    const found = directory.named(part);
    if (found.length === 1) return found[0] ?? null;
    if (found.length) continue;
    const [first = '', ...rest] = name.split(' ');
    const short = directory
      .surnamed(rest[rest.length - 1] ?? '')
      .filter((person) => nameKey(person.name) === `${givenName(person)} ${rest.join(' ')}`)
      .filter((person) => isShortFormOf(first, givenName(person)));
    if (short.length === 1) return short[0] ?? null;
  }
  return null;
}

function givenName(person: Person): string {
  return nameKey(person.name).split(' ')[0] ?? '';
}

/**
 * The one person who bears this given name, or of whose name it is a short form. Those to whom the mailbox belongs come
 * first, unless somebody else bears just the name that signs: then it is not sure who does.
 */
function personByFirstName(line: string, directory: Directory, preferred: Person[]): Person | null {
  const word = nameKey(line);
  if (!word || word.includes(' ') || line.length > 30) return null;
  const only = (people: Person[]) => (people.length === 1 ? (people[0] ?? null) : null);
  const bears = (person: Person) => givenName(person) === word;
  const isShort = (person: Person) => isShortFormOf(word, givenName(person));
  const own = preferred.filter(bears);
  if (own.length === 1) return only(own);
  const all = directory.register.people.filter(bears);
  const ownShort = preferred.filter(isShort);
  if (all.length) return ownShort.length ? null : only(all);
  return only(ownShort.length ? ownShort : directory.register.people.filter(isShort));
}
