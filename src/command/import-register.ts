import { proposeRegister } from '../parties/import/propose-register';
import { largestSource } from '../parties/import/read-source';
import type { SourceFile } from '../parties/import/source';
import { protocolById, protocols } from '../protocols';
import type { RegisterImportRequest } from './arguments';
import type { Surroundings } from './check';
import { fileBytes } from './file-bytes';
import { readRegisterFile } from './knowledge';
import { NobodyReads, writeTo } from './output';
import { registerReport } from './register-report';
import { replaceFile } from './replace-file';
import { UsageError } from './usage-error';

/**
 * `register import`: build a register from lists, or bring one up to date, and say everything that would change. It is
 * written with `--yes` alone, whole or not at all; a register that stands there already is kept beside it.
 *
 * @returns the exit status, 0
 * @throws {UsageError} one sentence for each file that cannot be used, or for what is missing; nothing is then written
 */
export async function importRegister(request: RegisterImportRequest, { stdout, today }: Surroundings): Promise<number> {
  const existing = request.update === undefined ? null : await readRegisterFile(request.update);
  const files = await sources(request.files);
  const id = request.protocol ?? existing?.protocol;
  const protocol = id === undefined ? undefined : protocolById(id);
  if (request.protocol !== undefined && !protocol) {
    throw new UsageError([
      `There is no protocol "${request.protocol}"; name one of ${protocols.map((each) => each.id).join(', ')}, or leave --protocol out and name a protocol file when drafts are checked.`,
    ]);
  }
  const proposal = proposeRegister(files, existing, {
    today,
    ...given('council', request.council),
    ...given('protocol', request.protocol),
    ...given('concernGoesTo', protocol?.terms.concernGoesTo),
    domains: request.domains,
    columns: request.maps,
    senior: request.senior,
    apart: request.apart,
    whole: request.whole,
    concernsTo: request.concernsTo,
    ...given('elected', request.elected),
    ...given('notBefore', request.notBefore),
  });
  const unread = proposal.files.filter((each) => each.problem !== null);
  if (unread.length) {
    throw new UsageError(
      unread.map((each) => `${each.file}: ${each.problem}${each.columns ? ', with --map name=COLUMN' : ''}.`),
    );
  }
  const target = request.out ?? request.update;
  let kept: string | null = null;
  const write = request.yes && target !== undefined;
  if (write) {
    if (!proposal.register) {
      throw new UsageError(
        request.council === undefined && !existing
          ? ['Say with --council NAME whose register it is; nothing was written.']
          : proposal.blocked.map((each) => `${each.replace(/\.$/, '')}; nothing was written.`),
      );
    }
    kept = await replaceFile(target, `${JSON.stringify(proposal.register, null, 2)}\n`);
  }
  try {
    await writeTo(stdout)(
      request.format === 'json'
        ? `${JSON.stringify({ ...proposal, written: write ? target : null, kept }, null, 2)}\n`
        : registerReport(proposal, { target, written: write, kept, width: stdout.columns ?? 100 }),
    );
  } catch (error) {
    if (!(error instanceof NobodyReads)) throw error;
  }
  return 0;
}

function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}

/** The bytes of every file; what is wrong with all of them at once. */
async function sources(files: RegisterImportRequest['files']): Promise<SourceFile[]> {
  const problems: string[] = [];
  const found: SourceFile[] = [];
  for (const { path, otherCouncil } of files) {
    try {
      const bytes = await fileBytes(path, 'list', largestSource);
      found.push({ name: path, bytes, ...given('otherCouncil', otherCouncil) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length) throw new UsageError(problems);
  return found;
}
