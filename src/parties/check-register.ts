import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { addressKey, nameKey } from './directory';
import { entryName, misshapen, type RegisterMistake, sharedAddresses } from './read-register';
import { overtakenBy, overtakenSentence } from './register-age';

/** One thing that `register check` says. */
export interface RegisterPoint {
  /** Line of the file, from 1. */
  line: number;
  /** A `mistake` has to be mended; a `remark` is for a person to look at and may stand. */
  kind: 'mistake' | 'remark';
  sentence: string;
}

/** All there is to say of a register file, in the order of its lines; `readable` is false where it is no JSON. */
export interface RegisterCheck {
  readable: boolean;
  points: RegisterPoint[];
}

/** More sentences than this on one broken file help nobody. */
const mostSyntaxPoints = 20;

/**
 * Say everything that is wrong in a register file at once, by its lines: what the format does not allow, and what a
 * format cannot see (an address that two people have, lists of people who are not there, a register older than the
 * last election). Never throws.
 *
 * @param text the file, decoded
 * @param today `2026-05-11`
 * @param protocolIds the protocols that "protocol" may name
 */
export function checkRegister(text: string, today: string, protocolIds: readonly string[]): RegisterCheck {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!plain.trim()) {
    return { readable: false, points: [{ line: 1, kind: 'mistake', sentence: 'The file is empty.' }] };
  }
  const lineOf = lineFinder(plain);
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  let json: unknown;
  try {
    tree = parseTree(plain, errors, { disallowComments: true, allowTrailingComma: false });
    json = errors.length ? undefined : JSON.parse(plain);
  } catch (error) {
    const sentence =
      error instanceof RangeError
        ? 'The file has brackets within brackets without end: it is no register.'
        : 'The file is not JSON.';
    return { readable: false, points: [{ line: 1, kind: 'mistake', sentence }] };
  }
  if (!tree || errors.length) return { readable: false, points: syntaxPoints(errors, lineOf) };
  const root = tree;
  const point =
    (kind: RegisterPoint['kind']) =>
    ({ path, sentence }: RegisterMistake): RegisterPoint => ({ line: lineOf(offsetOf(root, path)), kind, sentence });
  const loose = looseRegister(json);
  const points = [
    ...repeatedKeys(root, json, lineOf),
    ...[
      ...misshapen(json),
      ...sharedAddresses(loose),
      ...unknownPeople(loose),
      ...wrongDomains(loose),
      ...age(loose, today),
      ...unknownProtocol(loose, protocolIds),
    ].map(point('mistake')),
    ...(isObject(json) ? remarks(loose) : []).map(point('remark')),
  ];
  return { readable: true, points: points.sort((a, b) => a.line - b.line) };
}

/** What a register holds as far as each part has its right shape, so that one mistake does not hide the others. */
interface LooseRegister {
  protocol: string | null;
  domains: Record<string, string>;
  people: {
    name: string;
    role: string;
    emails: string[];
    senior: boolean;
    concernsTo: string[] | null;
  }[];
  mailboxes: { address: string; kind: string; of: string[] | null }[];
  asOf: string | null;
  elected: string | null;
  notBefore: string | null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function looseRegister(json: unknown): LooseRegister {
  const all = isObject(json) ? json : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const date = (value: unknown) => (/^\d{4}-\d\d-\d\d$/.test(text(value)) ? text(value) : null);
  // What is no text stays in its place as an empty one, so that places still count rightly.
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(text) : []);
  const entries = (value: unknown) => (Array.isArray(value) ? value.map((each) => (isObject(each) ? each : {})) : []);
  return {
    protocol: typeof all.protocol === 'string' ? all.protocol : null,
    domains: isObject(all.domains)
      ? Object.fromEntries(Object.entries(all.domains).map(([domain, role]) => [domain, text(role)]))
      : {},
    people: entries(all.people).map((each) => ({
      name: text(each.name),
      role: text(each.role),
      emails: texts(each.emails),
      senior: each.senior === true,
      concernsTo: Array.isArray(each.concernsTo) ? texts(each.concernsTo) : null,
    })),
    mailboxes: entries(all.mailboxes).map((each) => ({
      address: text(each.address),
      kind: text(each.kind),
      of: Array.isArray(each.of) ? texts(each.of) : null,
    })),
    asOf: date(all.asOf),
    elected: date(all.elected),
    notBefore: date(all.notBefore),
  };
}

function unknownPeople(register: LooseRegister): RegisterMistake[] {
  const people = new Map(
    register.people.flatMap((each, index) => each.emails.map((email) => [addressKey(email), index] as const)),
  );
  const mailboxes = new Set(register.mailboxes.map((each) => addressKey(each.address)));
  const mistakes: RegisterMistake[] = [];
  const check = (path: PropertyKey[], address: string, what: string) => {
    const key = addressKey(address);
    if (!key.includes('@') || people.has(key)) return;
    const where = entryName(path, register);
    mistakes.push({
      path,
      sentence: mailboxes.has(key)
        ? `${where}: ${what} names ${address}, which is a mailbox and no person; name the people themselves.`
        : `${where}: ${what} names ${address}, whom the register does not hold; add that person or take the address out.`,
    });
  };
  register.mailboxes.forEach((mailbox, index) => {
    (mailbox.of ?? []).forEach((address, at) => {
      const path = ['mailboxes', index, 'of', at];
      check(path, address, '"of"');
      const holder = register.people[people.get(addressKey(address)) ?? -1];
      if (mailbox.kind === 'member-office' && holder?.role === 'officer') {
        mistakes.push({
          path,
          sentence: `${entryName(path, register)}: "of" names ${address}, an officer, where a member's office belongs to a member; name the member, or make it an officer-team.`,
        });
      }
    });
  });
  register.people.forEach((person, index) => {
    (person.concernsTo ?? []).forEach((address, at) => {
      const path = ['people', index, 'concernsTo', at];
      check(path, address, '"concernsTo"');
      if (people.get(addressKey(address)) === index) {
        mistakes.push({
          path,
          sentence: `${entryName(path, register)}: "concernsTo" names the same person; name whom the protocol names for a concern about them.`,
        });
      }
    });
  });
  return mistakes;
}

function wrongDomains({ domains }: LooseRegister): RegisterMistake[] {
  return Object.keys(domains).flatMap((domain) =>
    /^@?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(domain)
      ? []
      : [
          {
            path: ['domains', domain],
            sentence: `The register: "${domain}" is no mail domain; write what stands after the @ of an address, such as "council.example".`,
          },
        ],
  );
}

function age(register: LooseRegister, today: string): RegisterMistake[] {
  const { asOf } = register;
  const say = (field: string, sentence: string) => ({ path: [field], sentence: `The register: ${sentence}` });
  return [
    ...(asOf && asOf > today
      ? [say('asOf', `"asOf" is ${asOf}, a day still to come; write the day it was brought up to date.`)]
      : []),
    ...overtakenBy(register, today).map((each) =>
      say(asOf ? 'asOf' : each.by === 'election' ? 'elected' : 'notBefore', overtakenSentence(each)),
    ),
  ];
}

function unknownProtocol({ protocol }: LooseRegister, ids: readonly string[]): RegisterMistake[] {
  if (protocol === null || ids.includes(protocol)) return [];
  return [
    {
      path: ['protocol'],
      sentence: `The register: "protocol" is "${protocol}", which is none of ${ids.join(', ')}; correct it, or leave it out and name a protocol file with --protocol.`,
    },
  ];
}

function remarks(register: LooseRegister): RegisterMistake[] {
  const found: RegisterMistake[] = [];
  const say = (path: PropertyKey[], sentence: string) =>
    found.push({ path, sentence: `${entryName(path, register)}: ${sentence}` });
  const { people, mailboxes } = register;
  if (!Object.keys(register.domains).length)
    say(['domains'], 'it names no mail domain, so that only people who are listed are known.');
  if (!people.some((each) => each.role === 'member')) say(['people'], 'it holds no member.');
  if (!people.some((each) => each.role === 'officer') && !Object.values(register.domains).includes('officer'))
    say(['people'], 'it holds no officer, and no domain of officers.');
  if (!register.asOf && !register.elected && !register.notBefore)
    say(['council'], 'it does not say how old it is; "asOf" would tell.');
  const bearers = new Map<string, number>();
  people.forEach((person, index) => {
    const key = nameKey(person.name);
    const name = key && `${person.role} ${key}`;
    const other = bearers.get(name);
    if (name && other !== undefined) {
      say(
        ['people', index],
        `it has the name of ${entryName(['people', other], register)}; if they are one person, keep one entry with every address.`,
      );
    } else if (name) bearers.set(name, index);
    const own = person.emails.map(addressKey);
    own.forEach((email, at) => {
      if (email && own.indexOf(email) < at)
        say(['people', index, 'emails', at], `the address ${person.emails[at]} is there twice; one will do.`);
    });
    if (person.senior && person.role === 'member')
      say(['people', index, 'senior'], '"senior" is for officers; it changes nothing here.');
    if (person.concernsTo && person.role === 'member')
      say(['people', index, 'concernsTo'], '"concernsTo" is for officers; it changes nothing here.');
  });
  const officers = people.flatMap((each, index) => (each.role === 'officer' ? [index] : []));
  const [only] = officers;
  if (only !== undefined && officers.length === 1 && !people[only]?.concernsTo?.length) {
    say(
      ['people', only],
      'no other officer is listed, so that a concern about this one would go to themselves; say in "concernsTo" whom the protocol names for it.',
    );
  }
  const roles = new Map(people.flatMap((each) => each.emails.map((email) => [addressKey(email), each.role] as const)));
  mailboxes.forEach((mailbox, index) => {
    const path = ['mailboxes', index];
    if (mailbox.kind === 'member-office' && !mailbox.of?.length)
      say(path, 'it does not say whose office it is; name the member in "of".');
    if ((mailbox.kind === 'member-list' || mailbox.kind === 'officer-list') && !mailbox.of?.length)
      say(path, 'it does not say who is on it; name the people in "of".');
    const other = { 'member-list': 'officer', 'officer-list': 'member' }[mailbox.kind];
    const strangers = (mailbox.of ?? []).filter((each) => other !== undefined && roles.get(addressKey(each)) === other);
    if (strangers.length) {
      say(
        [...path, 'of'],
        `it is a ${mailbox.kind}, and holds ${strangers.slice(0, 3).join(', ')}${strangers.length > 3 ? ' and more' : ''}, ${other === 'officer' ? 'of the officers' : 'of the members'}; is it of the right kind?`,
      );
    }
  });
  return found;
}

/** Names that stand twice in one entry: the format keeps the last of them and says nothing. */
function repeatedKeys(root: Node, json: unknown, lineOf: (offset: number) => number): RegisterPoint[] {
  const points: RegisterPoint[] = [];
  const visit = (node: Node, path: PropertyKey[]) => {
    if (node.type === 'array') {
      (node.children ?? []).forEach((each, index) => {
        visit(each, [...path, index]);
      });
    }
    if (node.type !== 'object') return;
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      const name = String(key?.value);
      if (seen.has(name)) {
        points.push({
          line: lineOf(property.offset),
          kind: 'mistake',
          sentence: `${entryName(path, json)}: "${name}" is there twice, and only the last counts; keep one.`,
        });
      }
      seen.add(name);
      if (value) visit(value, [...path, name]);
    }
  };
  visit(root, []);
  return points;
}

/** Where a part of the file begins, or the nearest part around it that is there. */
function offsetOf(root: Node, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(
      root,
      path.slice(0, length).map((each) => (typeof each === 'number' ? each : String(each))),
    );
    // A property's line is that of its name.
    if (node) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

function lineFinder(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

/** By the reader's own names of what is amiss. */
const syntax: Record<string, string> = {
  InvalidSymbol: 'a word stands here without its quotes',
  InvalidNumberFormat: 'a number is not written as one',
  PropertyNameExpected: 'the name of a field, in straight quotes, is missing; or a comma is one too many',
  ValueExpected: 'a value is missing; or a comma is one too many',
  ColonExpected: 'a colon is missing after the name of a field',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  EndOfFileExpected: 'the register has ended before this; a closing bracket is one too many',
  InvalidCommentToken: 'a comment stands here, which the file cannot have',
  UnexpectedEndOfComment: 'a comment stands here, which the file cannot have',
  UnexpectedEndOfString: 'a closing quote is missing',
  InvalidUnicode: 'an escape \\u is not followed by four digits',
  InvalidEscapeCharacter: 'a backslash stands before a sign that needs none',
  InvalidCharacter: 'a tab or another sign stands inside quotes that may not stand there',
};

function syntaxPoints(errors: readonly ParseError[], lineOf: (offset: number) => number): RegisterPoint[] {
  const points: RegisterPoint[] = [];
  for (const { error, offset } of errors) {
    const line = lineOf(offset);
    // One slip of the pen makes several errors: the first of a line is the one to mend.
    if (points.at(-1)?.line === line) continue;
    if (points.length === mostSyntaxPoints) break;
    points.push({
      line,
      kind: 'mistake',
      sentence: `The file is not JSON: ${syntax[printParseErrorCode(error)] ?? 'something is amiss here'}.`,
    });
  }
  return points;
}
