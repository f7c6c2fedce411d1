import { z } from 'zod';
import { type KeptOnDevice, keepOnDevice } from './kept-on-device';

const entry = z.object({
  /** The day and time, as ISO 8601 has it. */
  at: z.string(),
  protocol: z.string(),
  check: z.string(),
  clauses: z.array(z.string()),
  subject: z.string(),
  reason: z.string(),
});

/** One reason that an author has noted, as the log on the author's own device keeps it. */
export type LoggedReason = z.infer<typeof entry>;

/** The reasons noted on this device, the latest first: the author's own record, kept here and nowhere else. */
export interface ReasonLog extends Pick<KeptOnDevice<LoggedReason>, 'get' | 'follow'> {
  /** False where the device does not store it: it then holds until the pane closes. */
  add(reason: LoggedReason): boolean;
  clear(): boolean;
}

/** Nobody reads further back, and a device's storage is small. */
const mostKept = 500;

/** The log kept in a browser's storage under one name, as `keepOnDevice` has it. */
export function keepReasonsIn(storage: () => Storage, key: string): ReasonLog {
  const { get, follow, change } = keepOnDevice(storage, key, (stored) =>
    (Array.isArray(stored) ? stored : []).flatMap((each) => {
      const parsed = entry.safeParse(each);
      return parsed.success ? [parsed.data] : [];
    }),
  );
  return {
    get,
    follow,
    add: (reason) => change((before) => [reason, ...before].slice(0, mostKept)),
    clear: () => change(() => []),
  };
}

/** The log as a table for any spreadsheet. A cell that would begin a formula there is made plain text. */
export function asCsv(log: readonly LoggedReason[], heads: readonly string[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;
  const rows = log.map(({ at, protocol, check, clauses, subject, reason }) => [
    at,
    protocol,
    check,
    clauses.join(' '),
    subject,
    reason,
  ]);
  return [heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
