import type { Entry, Report, ReportSubject } from './report';

/**
 * One JSON array, an entry a file on a line of its own, in the shape that other programs read: `file`, `protocol` and
 * `findings`, or `file` and `error`; `notes` only where there is something to say.
 */
export function jsonReport({ protocol }: ReportSubject): Report {
  let first = true;
  return {
    opening: () => '[',
    entry(entry) {
      const before = first ? '\n' : ',\n';
      first = false;
      return before + JSON.stringify(shown(entry, protocol.id));
    },
    closing: () => '\n]\n',
  };
}

function shown(entry: Entry, protocol: string): object {
  if ('error' in entry) return entry;
  const { file, findings, notes } = entry;
  return {
    file,
    protocol,
    findings: findings.map(({ check, severity, clauses, message, evidence }) => ({
      check,
      severity,
      clauses,
      message,
      evidence,
    })),
    ...(notes.length ? { notes } : {}),
  };
}
