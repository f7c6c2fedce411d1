import { readFileSync } from 'node:fs';
import { type Directory, openDirectory } from '../parties/directory';
import { readRegister } from '../parties/read-register';
import type { Register } from '../parties/register';
import { protocolById, protocols } from '../protocols';
import type { Protocol } from '../protocols/protocol';
import { readProtocol } from '../protocols/read-protocol';
import { fileProblem } from './file-problem';
import { UsageError } from './usage-error';

/** Who is who, and what the protocol says. */
export interface CommandKnowledge {
  directory: Directory | null;
  protocol: Protocol;
}

/**
 * Read what drafts are to be checked against, for the command line and for the build alike.
 *
 * @param wanted.register path of a register file; without one nobody's role is known
 * @param wanted.protocol id of a protocol that comes with the product, or path of a protocol file; the register's own
 * where left out
 * @throws {UsageError} one sentence a mistake
 */
export function readKnowledge(wanted: {
  register: string | undefined;
  protocol: string | undefined;
}): CommandKnowledge {
  const register = wanted.register === undefined ? null : readRegisterFile(wanted.register);
  const protocol = protocolFor(wanted.protocol, register && { register, path: wanted.register ?? '' });
  return { directory: register && openDirectory(register), protocol };
}

/**
 * The protocol that is named, or else the register's own.
 * @throws {UsageError} where there is none of that name, or none is named
 */
export function protocolFor(named: string | undefined, from: { register: Register; path: string } | null): Protocol {
  if (named !== undefined) return findProtocol(named);
  if (!from) {
    throw new UsageError([`No protocol is named; say --protocol and one of ${ids()}, or the path of a protocol file.`]);
  }
  const { register, path } = from;
  if (!register.protocol) {
    throw new UsageError([`${path}: the register names no protocol; add "protocol" to it, or name one of ${ids()}.`]);
  }
  const protocol = protocolById(register.protocol);
  if (!protocol) {
    throw new UsageError([
      `${path}: the register names the protocol "${register.protocol}", which is none of ${ids()}; correct it, or name another.`,
    ]);
  }
  return protocol;
}

/**
 * The protocol that an id or a path of a protocol file means.
 * @throws {UsageError} where there is none, or one sentence for each mistake in the file
 */
export function findProtocol(idOrFile: string): Protocol {
  const shipped = protocolById(idOrFile);
  if (shipped) return shipped;
  if (/^[\w-]*$/.test(idOrFile)) {
    throw new UsageError([`There is no protocol "${idOrFile}"; name one of ${ids()}, or the path of a protocol file.`]);
  }
  const result = readProtocol(readJson(idOrFile, 'protocol'), idOrFile);
  if ('problems' in result) throw new UsageError(result.problems);
  return result.protocol;
}

/**
 * A register file.
 * @throws {UsageError} one sentence a mistake
 */
export function readRegisterFile(path: string): Register {
  const result = readRegister(readJson(path, 'register'));
  if ('problems' in result) throw new UsageError(result.problems.map((problem) => `${path}: ${problem}`));
  return result.register;
}

function readJson(path: string, what: 'register' | 'protocol'): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const folder = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EISDIR';
    const problem = folder ? 'this is a folder; name the file itself' : fileProblem(error);
    throw new UsageError([`${path}: the ${what} cannot be read: ${problem}.`]);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = error instanceof Error ? error.message.split('\n')[0] : '';
    throw new UsageError([`${path}: the ${what} is not JSON (${where}); correct the file at that place.`]);
  }
}

function ids(): string {
  return protocols.map((each) => each.id).join(', ');
}
