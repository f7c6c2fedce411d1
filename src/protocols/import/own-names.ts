import type { Clause } from './clauses';
import { has } from './terms';
import { plainWords } from './wording';

export type Party = 'member' | 'officer';

const employed = has(
  'employed|employs|employment|in the pay|pay of|paid|payroll|salaried|on the staff|works for|work for|hired|serves for wages',
);
const elected = has('elected|co opted|coopted|chosen by the electors|returned by');
/** Words that a definition may open with and that are no name of a party. */
const noName = new Set('we us you all both anyone anybody everyone everybody person people they it'.split(' '));
/** A definition is no longer than this. */
const longest = 160;

/**
 * The names that a document gives one party or the other: `"Servant" means any person in the pay of the Council`,
 * `Colleague: anyone who is paid by the Council`. Each in the singular and the plural. Linear in the text's length.
 */
export function definedIn(clauses: readonly Clause[]): ReadonlyMap<string, Party> {
  const named = new Map<string, Party>();
  for (const { paragraphs } of clauses) {
    for (const { text } of paragraphs) {
      for (const [name, meaning] of definitionsIn(text)) {
        const words = plainWords(name);
        const [word] = words;
        if (!word || words.length > 1 || word === 'member' || word === 'officer' || noName.has(word)) continue;
        const says = plainWords(meaning.slice(0, longest));
        const party = employed(says) ? 'officer' : elected(says) ? 'member' : null;
        if (!party) continue;
        named.set(word, party);
        named.set(word.endsWith('s') ? word.slice(0, -1) : `${word}s`, party);
      }
    }
  }
  return named;
}

/** Each quoted name with the words up to the next one, and a name before a colon with what follows. */
function definitionsIn(text: string): [name: string, meaning: string][] {
  const found: [string, string][] = [];
  const parts = text.split(/["\u201c\u201d]/);
  for (let at = 1; at < parts.length; at += 2) found.push([parts[at] ?? '', parts[at + 1] ?? '']);
  const colon = text.indexOf(':');
  if (colon > 0 && colon < 30) found.push([text.slice(0, colon), text.slice(colon + 1)]);
  return found;
}
