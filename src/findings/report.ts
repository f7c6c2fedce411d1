import type { Protocol } from '../protocols/protocol';
import type { Finding } from './finding';

/** What one file came to: its findings, or why it could not be checked. */
export type Entry =
  /** `notes`: what the reader should know of how it was checked, one sentence each. */
  | { file: string; findings: Finding[]; notes: string[] }
  /** `error`: one sentence, what is wrong and what to do. */
  | { file: string; error: string };

/** What every form of report says once. */
export interface ReportSubject {
  protocol: Protocol;
  /** False where no register was given, so that nobody's role is known. */
  register: boolean;
}

/**
 * A report written piece by piece, so that a run over many files holds no more than one at a time: `opening`, then
 * each `entry` in the order of the files, then `closing`. Nothing is written here: each piece comes back as text.
 */
export interface Report {
  opening(): string;
  entry(entry: Entry): string;
  /** @param exitStatus what the command will end with, for a form that records it */
  closing(exitStatus: number): string;
}
