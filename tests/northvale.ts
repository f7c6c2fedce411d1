import type { Draft, Mailbox } from '../src/draft/draft';
import { type Inspection, inspect } from '../src/inspect';
import { type Directory, openDirectory } from '../src/parties/directory';
import { readRegister } from '../src/parties/read-register';
import sampleRegister from '../src/parties/sample-register.json';
import { protocolById } from '../src/protocols';
import type { Protocol } from '../src/protocols/protocol';

/** Northvale, the council of the sample register: its people as a draft writes them. */
export const anita: Mailbox = { name: 'Cllr Anita Webb', address: 'cllr.a.webb@members.northvale.example' };
export const marcus: Mailbox = { name: 'Cllr Marcus Bell', address: 'cllr.m.bell@members.northvale.example' };
export const priya: Mailbox = { name: 'Cllr Priya Nair', address: 'cllr.p.nair@members.northvale.example' };
export const helen: Mailbox = { name: 'Cllr Helen Ashworth', address: 'cllr.h.ashworth@members.northvale.example' };
export const owen: Mailbox = { name: 'Cllr Owen Pritchard', address: 'cllr.o.pritchard@members.northvale.example' };
export const tom: Mailbox = { name: 'Tom Ashworth', address: 'tom.ashworth@northvale.example' };
export const nadia: Mailbox = { name: 'Nadia Rahman', address: 'nadia.rahman@northvale.example' };
export const peter: Mailbox = { name: 'Peter Lowe', address: 'peter.lowe@northvale.example' };
export const alice: Mailbox = { name: 'Alice Gregory', address: 'alice.gregory@northvale.example' };
export const planning: Mailbox = { name: 'Planning Services', address: 'planning@northvale.example' };
export const leader: Mailbox = { name: 'Leader of the Council', address: 'leader@northvale.example' };
export const committee: Mailbox = { name: 'Planning Committee', address: 'planning.committee@northvale.example' };
export const resident: Mailbox = { name: 'J Marsh', address: 'j.marsh@post.example' };

/** The sample register, or one of a test's own, ready for look-ups. */
export function directoryOf(json: unknown = sampleRegister): Directory {
  const result = readRegister(json);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return openDirectory(result.register);
}

/** A protocol that comes with the product. */
export function protocolOf(id: string): Protocol {
  const protocol = protocolById(id);
  if (!protocol) throw new Error(`no protocol ${id}`);
  return protocol;
}

/** An empty draft with some of its parts filled in. */
export function draftOf(parts: Partial<Draft>): Draft {
  return {
    from: null,
    sender: null,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    body: {},
    kind: 'unknown',
    attachments: [],
    sensitivity: null,
    ...parts,
  };
}

const northvale = { directory: directoryOf(), protocol: protocolOf('publica-6b') };

/** Inspect a draft as Northvale would. */
export function inspectAtNorthvale(parts: Partial<Draft>): Inspection {
  return inspect(draftOf(parts), northvale);
}
