import { Writable } from 'node:stream';
import { run } from '../../src/command/run';

/** What a run of the command came to. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** A stream that keeps what is written to it, as a terminal or a pipe would show it. */
export function sheet(terminal: { columns?: number } | null = null) {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, terminal ? { isTTY: true, ...terminal } : {}), text: () => text };
}

/** Run `protocol-check` with these arguments, into a pipe or into a terminal, today or on another day. */
export async function protocolCheck(
  argv: string[],
  {
    terminal = null,
    env = {},
    today,
  }: { terminal?: { columns?: number } | null; env?: Record<string, string>; today?: string } = {},
): Promise<Ran> {
  const stdout = sheet(terminal);
  const stderr = sheet();
  const status = await run(argv, {
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    cwd: process.cwd(),
    ...(today ? { today } : {}),
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}
