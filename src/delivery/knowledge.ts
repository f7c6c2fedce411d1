import { join } from 'node:path';
import { protocolFor, readRegisterFile } from '../command/knowledge';
import type { Register } from '../parties/register';
import type { Protocol } from '../protocols/protocol';

/** What is compiled into the pane and the alert: the council's register, and the protocol it has adopted. */
export interface CompiledIn {
  register: Register;
  protocol: Protocol;
}

/**
 * What the alert needs of it. The document of a protocol that was read in is for the pane, which shows whole clauses;
 * at Send it would only have to be loaded.
 */
export function forAlert({ register, protocol: { document: _, ...protocol } }: CompiledIn): CompiledIn {
  return { register, protocol };
}

/** The register that is compiled in where none is named: a council that does not exist. */
export const sampleRegister = join(__dirname, '../parties/sample-register.json');

/**
 * Read what is to be compiled in.
 *
 * @param wanted.register path of a register file; the sample register where left out
 * @param wanted.protocol id of a protocol, or path of a protocol file; the register's own where left out
 * @throws {UsageError} one sentence a mistake, each on a line of its own: which file, which entry, what to do
 */
export function readKnowledge(wanted: { register?: string | undefined; protocol?: string | undefined }): CompiledIn {
  const file = wanted.register || sampleRegister;
  const register = readRegisterFile(file);
  return { register, protocol: protocolFor(wanted.protocol || undefined, { register, path: file }) };
}
