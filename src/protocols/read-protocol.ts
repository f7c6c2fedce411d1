import type { z } from 'zod';
import { checkIds } from '../checks/check-ids';
import { type Protocol, protocolSchema } from './protocol';

type Issue = z.core.$ZodIssue;

/**
 * Reads a protocol file's content, already parsed from JSON.
 *
 * @param json what the file holds, of any shape
 * @param name the file's name, for the sentences
 * @returns the protocol, defaults filled in; or one plain sentence for each mistake: where, what is wrong, what to do.
 * Never throws.
 */
export function readProtocol(json: unknown, name: string): { protocol: Protocol } | { problems: string[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return {
      problems: [`${name}: this is not a protocol; it should be a JSON object with "id", "title" and the rest.`],
    };
  }
  const read = protocolSchema.safeParse(json, { reportInput: true });
  if (read.success) return { protocol: read.data };
  return { problems: read.error.issues.flatMap((issue) => sentences(issue, json)).map((each) => `${name}: ${each}`) };
}

function sentences(issue: Issue, json: object): string[] {
  const place = placeOf(issue.path, json);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => strange(key, issue.path, json));
    case 'invalid_type':
      return [
        issue.input === undefined
          ? missing(issue.path, issue.expected, place)
          : `${place} must be ${kind(issue.expected)}.`,
      ];
    case 'invalid_value': {
      const values = listed(
        issue.values.map((value) => `"${String(value)}"`),
        'or',
      );
      return [issue.input === undefined ? `${place} is missing; give ${values}.` : `${place} must be ${values}.`];
    }
    case 'too_small':
      return [`${place} is empty; ${issue.origin === 'array' ? 'list at least one' : 'give it as text'}.`];
    case 'invalid_format':
      if (issue.path[0] === 'published')
        return [`${place} must be the address of a page, such as "https://www.council.example/protocol".`];
      return [`${place} must be in small letters, figures and hyphens, such as "publica-6b".`];
    case 'custom':
      return [`${place} ${issue.message}; correct one or the other.`];
    default:
      return [`${place} is not as a protocol file has it; compare a protocol that comes with the product.`];
  }
}

function missing(path: PropertyKey[], expected: string, place: string): string {
  if (path[0] === 'checks' && path.length === 2) {
    return `${place} is missing; say what the protocol holds on it, or null where it has no such clause.`;
  }
  return `${place} is missing; give it as ${kind(expected)}.`;
}

function strange(key: string, path: PropertyKey[], json: object): string {
  if (path.length === 1 && path[0] === 'checks') {
    return `"${key}" is not a check; the checks are ${listed([...checkIds], 'and')}.`;
  }
  return `${placeOf([...path, key], json)} is not a field of a protocol file; take it out or correct its name.`;
}

function kind(expected: string): string {
  switch (expected) {
    case 'string':
      return 'text';
    case 'array':
      return 'a list in square brackets';
    case 'object':
    case 'record':
      return 'an object in braces';
    default:
      return expected;
  }
}

/** Where a mistake is, as an author of the file would say it: `"words" of clause 78`, `"binds" of the check "tone"`. */
function placeOf(path: PropertyKey[], json: object): string {
  const [first, second, ...rest] = path;
  if (first === 'clauses' && typeof second === 'number') return within(rest, `clause ${numberOf(json, second)}`);
  if (first === 'checks' && second !== undefined) return within(rest, `the check "${String(second)}"`);
  return `"${dotted(path)}"`;
}

function within(path: PropertyKey[], owner: string): string {
  return path.length === 0 ? owner : `"${dotted(path)}" of ${owner}`;
}

function dotted(path: PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join('.');
}

function numberOf(json: object, index: number): string {
  const clauses: unknown = 'clauses' in json ? json.clauses : undefined;
  const entry: unknown = Array.isArray(clauses) ? clauses[index] : undefined;
  const number: unknown = typeof entry === 'object' && entry !== null && 'number' in entry ? entry.number : undefined;
  return typeof number === 'string' && number !== '' ? number : `no. ${index + 1} of the list`;
}

function listed(words: string[], joint: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
