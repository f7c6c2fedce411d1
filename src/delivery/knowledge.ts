import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../parties/read-register';
import type { Register } from '../parties/register';
import { protocolById, protocols } from '../protocols';
import type { Protocol } from '../protocols/protocol';

/** What is compiled into the pane and the alert: the council's register, and the protocol it has adopted. */
export interface CompiledIn {
  register: Register;
  protocol: Protocol;
}

/** The register that is compiled in where none is named: a council that does not exist. */
export const sampleRegister = join(__dirname, '../parties/sample-register.json');

/**
 * Read what is to be compiled in.
 *
 * @param wanted.register path of a register file; the sample register where left out
 * @param wanted.protocol id of a protocol; the register's own where left out
 * @throws Error with one sentence a mistake, each on a line of its own: which file, which entry, what to do
 */
export function readKnowledge(wanted: { register?: string | undefined; protocol?: string | undefined }): CompiledIn {
  const file = wanted.register || sampleRegister;
  const result = readRegister(parse(file));
  if ('problems' in result) throw new Error(result.problems.map((problem) => `${file}: ${problem}`).join('\n'));
  const { register } = result;
  const ids = protocols.map((each) => each.id).join(', ');
  const id = wanted.protocol || register.protocol;
  if (!id) {
    throw new Error(`${file}: no protocol is named; add "protocol" to the register or name one of ${ids}.`);
  }
  const protocol = protocolById(id);
  if (!protocol) throw new Error(`There is no protocol "${id}": name one of ${ids}.`);
  return { register, protocol };
}

function parse(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file}: the register cannot be read; check the path and that the file may be opened.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${file}: the register is not JSON (${(error as Error).message}); correct the file at that place.`);
  }
}
