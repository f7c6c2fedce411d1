import { addressKey } from './directory';
import { type Register, registerSchema } from './register';

/** A register, or everything that is wrong with it: one sentence a mistake. */
export type ReadRegister = { register: Register } | { problems: string[] };

/**
 * Read a register from its parsed JSON. Each problem names the entry, the field and what is expected, so that a
 * clerk can mend the file without knowing how it is read.
 */
export function readRegister(json: unknown): ReadRegister {
  const result = registerSchema.safeParse(json);
  const mistakes = result.success ? sharedAddresses(result.data) : shapeMistakes(result.error.issues, json);
  if (!result.success || mistakes.length) return { problems: mistakes.map((each) => each.sentence) };
  return { register: result.data };
}

/** Something wrong in a register: a sentence, and the place in the JSON that it is about. */
export interface RegisterMistake {
  path: PropertyKey[];
  sentence: string;
}

/** Everything in which parsed JSON has not the shape of a register. */
export function misshapen(json: unknown): RegisterMistake[] {
  const result = registerSchema.safeParse(json);
  return result.success ? [] : shapeMistakes(result.error.issues, json);
}

interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

const expected: Record<string, string> = {
  council: 'the name of the council, in quotes',
  protocol: 'the id of a protocol, such as "publica-6b"',
  domains: 'each mail domain of the council with "member" or "officer", such as { "council.example": "officer" }',
  people: 'a list of people in square brackets',
  mailboxes: 'a list of mailboxes in square brackets',
  name: 'a name, in quotes',
  role: '"member" or "officer"',
  emails: 'a list of one or more addresses such as "name@council.example"',
  senior: 'true or false, without quotes',
  post: 'the name of a post, in quotes',
  positions: 'a list of positions, each in quotes',
  ward: 'the name of a ward, in quotes',
  group: 'the name of a group, in quotes',
  address: 'an address such as "team@council.example"',
  kind: 'one of officer-team, officer-list, member-office, member-list, system, press',
  of: 'a list of addresses',
  otherSeats: 'a list such as [{ "council": "Northvale County Council", "ward": "Riverside" }]',
  concernsTo: 'a list of addresses such as "chair@council.example"',
  asOf: 'a date such as "2026-05-11"',
  elected: 'a date such as "2026-05-07"',
  notBefore: 'a date such as "2026-05-07"',
};

function shapeMistakes(issues: readonly Issue[], json: unknown): RegisterMistake[] {
  return issues.flatMap((issue) => mistakesOf(issue, json));
}

function mistakesOf(issue: Issue, json: unknown): RegisterMistake[] {
  const { path } = issue;
  if (!path.length && issue.code !== 'unrecognized_keys') {
    return [{ path, sentence: 'The register is not an object: expected { "council": …, "domains": …, "people": … }.' }];
  }
  const where = entryName(path, json);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((key) => ({
      path: [...path, key],
      sentence: `${where}: "${key}" is not a field of the register; remove it or correct its spelling.`,
    }));
  }
  const field = [...path].reverse().find((part) => typeof part === 'string') as string;
  const inDomains = path[0] === 'domains' && path.length > 1;
  const known =
    path[0] === 'domains' ? expected.domains : path.includes('otherSeats') ? expected.otherSeats : expected[field];
  return [
    { path, sentence: `${where}: "${inDomains ? String(path[1]) : field}" should be ${known ?? issue.message}.` },
  ];
}

/** `Person 3 (Anita Webb)`, `Mailbox 1 (planning@…)`, or `The register`: the entry that a path leads into. */
export function entryName(path: readonly PropertyKey[], json: unknown): string {
  const [list, index] = path;
  if ((list !== 'people' && list !== 'mailboxes') || typeof index !== 'number') return 'The register';
  const entry = (json as Record<string, unknown[]>)[list]?.[index] as { name?: unknown; address?: unknown } | undefined;
  const label = entry?.name ?? entry?.address;
  const kind = list === 'people' ? 'Person' : 'Mailbox';
  return typeof label === 'string' && label.trim() ? `${kind} ${index + 1} (${label})` : `${kind} ${index + 1}`;
}

/** Addresses that two entries claim. */
export function sharedAddresses(register: {
  people: readonly Pick<Register['people'][number], 'emails'>[];
  mailboxes: readonly Pick<Register['mailboxes'][number], 'address'>[];
}): RegisterMistake[] {
  const mistakes: RegisterMistake[] = [];
  /** The entry that has an address: a person by its place, a mailbox by a number below zero. */
  const owners = new Map<string, number>();
  const pathOf = (entry: number): PropertyKey[] => (entry < 0 ? ['mailboxes', -entry - 1] : ['people', entry]);
  const claim = (address: string, entry: number, at: number) => {
    const key = addressKey(address);
    const other = owners.get(key);
    if (other === undefined) owners.set(key, entry);
    else if (other !== entry) {
      mistakes.push({
        path: [...pathOf(entry), ...(entry < 0 ? ['address'] : ['emails', at])],
        sentence: `${entryName(pathOf(entry), register)}: the address ${address} already belongs to ${entryName(pathOf(other), register)}; leave it with one of them.`,
      });
    }
  };
  register.people.forEach((person, index) => {
    person.emails.forEach((email, at) => {
      claim(email, index, at);
    });
  });
  register.mailboxes.forEach((mailbox, index) => {
    claim(mailbox.address, -index - 1, 0);
  });
  return mistakes;
}
