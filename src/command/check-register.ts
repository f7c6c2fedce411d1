import { checkRegister, type RegisterCheck } from '../parties/check-register';
import { protocols } from '../protocols';
import type { RegisterCheckRequest } from './arguments';
import type { Surroundings } from './check';
import { fileBytes } from './file-bytes';
import { NobodyReads, writeTo } from './output';
import { UsageError } from './usage-error';

/** No council's register is as large: 20,000 people are some 4 MB. */
export const largestRegister = 64 * 1024 * 1024;

/**
 * `register check`: say everything that is wrong in a register at once, a sentence a line, each with its line in the
 * file.
 *
 * @returns the exit status: 2 where the file is no JSON; 1 where there is something to mend; otherwise 0
 * @throws {UsageError} where the file cannot be read
 */
export async function checkRegisterFile(
  { file, format }: RegisterCheckRequest,
  { stdout, today }: Surroundings,
): Promise<number> {
  const bytes = await fileBytes(file, 'register', largestRegister);
  const result = checkRegister(
    decoded(file, bytes),
    today,
    protocols.map((each) => each.id),
  );
  const mistakes = result.points.filter((each) => each.kind === 'mistake').length;
  try {
    const write = writeTo(stdout);
    await write(format === 'json' ? `${JSON.stringify({ file, ...result }, null, 2)}\n` : textOf(file, result));
  } catch (error) {
    if (!(error instanceof NobodyReads)) throw error;
  }
  if (!result.readable) return 2;
  return mistakes ? 1 : 0;
}

function textOf(file: string, { points }: RegisterCheck): string {
  const mistakes = points.filter((each) => each.kind === 'mistake');
  const remarks = points.filter((each) => each.kind === 'remark');
  const block = (title: string, list: RegisterCheck['points']) =>
    list.length ? `${title}\n${list.map((each) => `  line ${each.line}: ${each.sentence}\n`).join('')}` : '';
  const count = mistakes.length === 1 ? 'One mistake' : `${mistakes.length} mistakes`;
  return [
    mistakes.length ? block(`${file}: ${count}.`, mistakes) : `${file}: nothing is wrong.\n`,
    block('To look at, where it may be meant:', remarks),
  ].join('');
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError([
      `${file}: the register is not saved as UTF-8, so that some letters cannot be read; open it in an editor and save it as UTF-8.`,
    ]);
  }
}
