import { readFile } from 'node:fs/promises';
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
 * Read what drafts are to be checked against.
 *
 * @param wanted.register path of a register file; without one nobody's role is known
 * @param wanted.protocol id of a protocol that comes with the product, or path of a protocol file; the register's own
 * where left out
 * @throws {UsageError} one sentence a mistake
 */
export async function readKnowledge(wanted: {
  register: string | undefined;
  protocol: string | undefined;
}): Promise<CommandKnowledge> {
  const register = wanted.register === undefined ? null : await readRegisterFile(wanted.register);
  const directory = register && openDirectory(register);
  if (wanted.protocol !== undefined) return { directory, protocol: await findProtocol(wanted.protocol) };
  if (!register) {
    throw new UsageError([`No protocol is named; say --protocol and one of ${ids()}, or the path of a protocol file.`]);
  }
  if (!register.protocol) {
    throw new UsageError([
      `${wanted.register}: the register names no protocol; say --protocol and one of ${ids()}, or add "protocol" to it.`,
    ]);
  }
  const protocol = protocolById(register.protocol);
  if (!protocol) {
    throw new UsageError([
      `${wanted.register}: the register names the protocol "${register.protocol}", which is none of ${ids()}; correct it, or say --protocol.`,
    ]);
  }
  return { directory, protocol };
}

/**
 * The protocol that an id or a path of a protocol file means.
 * @throws {UsageError} where there is none, or one sentence for each mistake in the file
 */
export async function findProtocol(idOrFile: string): Promise<Protocol> {
  const shipped = protocolById(idOrFile);
  if (shipped) return shipped;
  if (/^[\w-]*$/.test(idOrFile)) {
    throw new UsageError([`There is no protocol "${idOrFile}"; name one of ${ids()}, or the path of a protocol file.`]);
  }
  const result = readProtocol(await readJson(idOrFile, 'protocol'), idOrFile);
  if ('problems' in result) throw new UsageError(result.problems);
  return result.protocol;
}

async function readRegisterFile(path: string): Promise<Register> {
  const result = readRegister(await readJson(path, 'register'));
  if ('problems' in result) throw new UsageError(result.problems.map((problem) => `${path}: ${problem}`));
  return result.register;
}

async function readJson(path: string, what: 'register' | 'protocol'): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
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
