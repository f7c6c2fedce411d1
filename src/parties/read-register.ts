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
  if (!result.success) return { problems: result.error.issues.flatMap((issue) => sentences(issue, json)) };
  const problems = contradictions(result.data);
  return problems.length ? { problems } : { register: result.data };
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
};

function sentences(issue: Issue, json: unknown): string[] {
  if (!issue.path.length && issue.code !== 'unrecognized_keys') {
    return ['The register is not an object: expected { "council": …, "domains": …, "people": … }.'];
  }
  const where = entryName(issue.path, json);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map(
      (key) => `${where}: "${key}" is not a field of the register; remove it or correct its spelling.`,
    );
  }
  const field = [...issue.path].reverse().find((part) => typeof part === 'string') as string;
  const known = issue.path[0] === 'domains' ? expected.domains : expected[field];
  return [
    `${where}: "${issue.path[0] === 'domains' && issue.path.length > 1 ? String(issue.path[1]) : field}" should be ${known ?? issue.message}.`,
  ];
}

function entryName(path: PropertyKey[], json: unknown): string {
  const [list, index] = path;
  if ((list !== 'people' && list !== 'mailboxes') || typeof index !== 'number') return 'The register';
  const entry = (json as Record<string, unknown[]>)[list]?.[index] as { name?: unknown; address?: unknown } | undefined;
  const label = entry?.name ?? entry?.address;
  const kind = list === 'people' ? 'Person' : 'Mailbox';
  return typeof label === 'string' && label.trim() ? `${kind} ${index + 1} (${label})` : `${kind} ${index + 1}`;
}

function contradictions(register: Register): string[] {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  const claim = (address: string, owner: string) => {
    const key = addressKey(address);
    const other = owners.get(key);
    if (other && other !== owner) {
      problems.push(`${owner}: the address ${address} already belongs to ${other}; leave it with one of them.`);
    } else owners.set(key, owner);
  };
  register.people.forEach((person, index) => {
    for (const email of person.emails) claim(email, `Person ${index + 1} (${person.name})`);
  });
  register.mailboxes.forEach((mailbox, index) => {
    claim(mailbox.address, `Mailbox ${index + 1} (${mailbox.address})`);
  });
  return problems;
}
