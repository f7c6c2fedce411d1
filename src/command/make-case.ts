import { anonymousCase } from '../anonymous-case/anonymous-case';
import { MailError, readEml } from '../draft/eml';
import type { CaseRequest } from './arguments';
import { caseReport } from './case-report';
import type { Surroundings } from './check';
import { readKnowledge } from './knowledge';
import { readMailFile, sentence } from './mail-files';
import { writeTo } from './output';
import { UsageError } from './usage-error';

/**
 * `case`: print an anonymous case of one draft, for a person to read before sending it to anybody. Writes no file.
 *
 * @returns the exit status, 0
 * @throws {UsageError} where the file, the register or the protocol cannot be used
 */
export async function makeCase(request: CaseRequest, { stdout }: Pick<Surroundings, 'stdout'>): Promise<number> {
  const knowledge = await readKnowledge(request);
  const { file } = request;
  const unusable = (why: string) => new UsageError([`${file}: ${sentence(why)}`]);
  const bytes = await readMailFile(file).catch((error: Error) => {
    throw unusable(error.message);
  });
  const draft = await readEml(bytes).catch((error: unknown) => {
    throw error instanceof MailError ? unusable(error.message) : error;
  });
  await writeTo(stdout)(caseReport(anonymousCase(draft, knowledge)));
  return 0;
}
