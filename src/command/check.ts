import { MailError, readEml } from '../draft/eml';
import { type Severity, severities } from '../findings/finding';
import type { Entry, Report, ReportSubject } from '../findings/report';
import { jsonReport } from '../findings/report-json';
import { sarifReport } from '../findings/report-sarif';
import { textReport } from '../findings/report-text';
import { inspect } from '../inspect';
import { overtakenBy, overtakenSentence } from '../parties/register-age';
import type { CheckRequest } from './arguments';
import { fileUri } from './file-uri';
import { type CommandKnowledge, readKnowledge } from './knowledge';
import { mailFiles, readMailFile, sentence } from './mail-files';
import { notesOn } from './notes';
import { NobodyReads, type Stream, writeTo } from './output';

/** What the command meets outside itself. */
export interface Surroundings {
  stdout: Stream;
  stderr: Stream;
  env: Record<string, string | undefined>;
  /** The working folder, absolute. */
  cwd: string;
  /** The product's version. */
  version: string;
  /** The day it is: `2026-05-11`. */
  today: string;
}

/**
 * Check mail files one at a time and report each before the next is read, so that ten thousand need no more memory
 * than one hundred. A file that cannot be read is reported and never stops the others.
 *
 * @returns the exit status: 2 where a file could not be checked; otherwise 1 where something is at or above what the
 * request fails on; otherwise 0
 * @throws {UsageError} where the register or the protocol cannot be used
 */
export async function check(request: CheckRequest, surroundings: Surroundings): Promise<number> {
  const knowledge = await readKnowledge(request);
  const write = writeTo(surroundings.stdout);
  await warnOfAge(request, knowledge, surroundings);
  const report = reportFor(request, knowledge, surroundings);
  const fails = failing(request.failOn);
  let unread = false;
  let failed = false;
  const status = () => (unread ? 2 : failed ? 1 : 0);
  try {
    await write(report.opening());
    for await (const found of mailFiles(request.paths)) {
      const entry = 'error' in found ? found : await checkFile(found.file, knowledge);
      if ('error' in entry) unread = true;
      else failed ||= entry.findings.some((each) => fails.has(each.severity));
      await write(report.entry(entry));
    }
    await write(report.closing(status()));
  } catch (error) {
    if (!(error instanceof NobodyReads)) throw error;
  }
  return status();
}

/** A register older than the election misses who came with it: said once, beside the results and not in them. */
async function warnOfAge(
  { register: file }: CheckRequest,
  { directory }: CommandKnowledge,
  { stderr, today }: Surroundings,
): Promise<void> {
  if (!directory) return;
  const sentences = overtakenBy(directory.register, today).map(overtakenSentence);
  const lines = sentences.map((each) => `protocol-check: ${file}: The register: ${each}\n`);
  await writeTo(stderr)(lines.join('')).catch(() => {});
}

function failing(least: CheckRequest['failOn']): ReadonlySet<Severity> {
  return new Set(least === 'never' ? [] : severities.slice(severities.indexOf(least)));
}

function reportFor(request: CheckRequest, knowledge: CommandKnowledge, surroundings: Surroundings): Report {
  const subject: ReportSubject = { protocol: knowledge.protocol, register: knowledge.directory !== null };
  const { stdout, env, cwd, version } = surroundings;
  switch (request.format) {
    case 'json':
      return jsonReport(subject);
    case 'sarif':
      return sarifReport({ ...subject, version, uri: (file) => fileUri(file, cwd) });
    case 'text':
      return textReport({
        ...subject,
        width: stdout.columns ?? 100,
        colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
      });
  }
}

async function checkFile(file: string, knowledge: CommandKnowledge): Promise<Entry> {
  let bytes: Uint8Array;
  try {
    bytes = await readMailFile(file);
  } catch (error) {
    return { file, error: (error as Error).message };
  }
  try {
    const draft = await readEml(bytes);
    const inspection = inspect(draft, knowledge);
    return { file, findings: inspection.findings, notes: notesOn(draft, inspection, knowledge.directory) };
  } catch (error) {
    if (error instanceof MailError) return { file, error: sentence(error.message) };
    return {
      file,
      error: 'The check failed on this message, through a mistake of ours; it was left as it is, so please report it.',
    };
  }
}
