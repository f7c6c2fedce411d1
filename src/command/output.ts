import type { Writable } from 'node:stream';

/** Where the command writes, as `process.stdout` and `process.stderr` are. */
export type Stream = Writable & { isTTY?: boolean; columns?: number };

/** Who reads has closed the pipe (`… | head`): there is nobody left to write to. */
export class NobodyReads extends Error {
  override name = 'NobodyReads';
}

/**
 * Write to a stream no faster than it is read, so that what waits in memory stays small.
 * @throws {NobodyReads} where the reader has gone
 */
export function writeTo(stream: Stream): (text: string) => Promise<void> {
  let gone = false;
  // A broken pipe is reported as an event, and would end the process where nothing listens.
  stream.on('error', () => {
    gone = true;
  });
  return async (text) => {
    if (gone || stream.destroyed) throw new NobodyReads();
    if (!text) return;
    await new Promise<void>((done, failed) => {
      stream.write(text, (error) => (error ? failed(new NobodyReads()) : done()));
    });
  };
}
