import manifest from '../../package.json';
import { readArguments } from './arguments';
import { check, type Surroundings } from './check';
import { help } from './help';
import { findProtocol } from './knowledge';
import { describeProtocol, listProtocols } from './list-protocols';
import { NobodyReads, writeTo } from './output';
import { UsageError } from './usage-error';

/**
 * The command, from its arguments to its exit status. Results go to `stdout`; what is wrong with how it was called
 * goes to `stderr`, a sentence a line. Never throws for anything that a user can bring about.
 *
 * @param argv what follows the program's name
 */
export async function run(
  argv: readonly string[],
  io: Omit<Surroundings, 'version' | 'today'> & { today?: string },
): Promise<number> {
  const surroundings = { today: dayOf(new Date()), ...io, version: manifest.version };
  const complain = writeTo(io.stderr);
  try {
    const request = readArguments(argv);
    if (request.command === 'check') return await check(request, surroundings);
    const write = writeTo(io.stdout);
    switch (request.command) {
      case 'help':
        await write(help);
        break;
      case 'version':
        await write(`${surroundings.version}\n`);
        break;
      case 'protocols':
        await write(request.protocol ? describeProtocol(await findProtocol(request.protocol)) : listProtocols());
        break;
      case 'case':
        return await (await import('./make-case')).makeCase(request, surroundings);
      // What reads documents is loaded for this alone: a check has to start at once.
      case 'import':
        return await (await import('./import-protocol')).importFile(request, surroundings);
      case 'register check':
        return await (await import('./check-register')).checkRegisterFile(request, surroundings);
      case 'register import':
        return await (await import('./import-register')).importRegister(request, surroundings);
      case 'compare':
        await write(
          (await import('./compare-protocols')).comparisonText(
            await findProtocol(request.protocols[0]),
            await findProtocol(request.protocols[1]),
            io.stdout.columns,
          ),
        );
    }
    return 0;
  } catch (error) {
    if (error instanceof NobodyReads) return 0;
    if (!(error instanceof UsageError)) throw error;
    await complain(`${error.problems.map((problem) => `protocol-check: ${problem}`).join('\n')}\n`).catch(() => {});
    return 2;
  }
}

/** `2026-05-11`, where the machine stands. */
function dayOf(date: Date): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
