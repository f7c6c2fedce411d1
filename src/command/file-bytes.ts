import { readFile, stat } from 'node:fs/promises';
import { fileProblem } from './file-problem';
import { UsageError } from './usage-error';

/**
 * A whole file that a person named.
 *
 * @param what it should be, for the sentence: `register`
 * @param largest bytes that such a file may have
 * @throws {UsageError} one sentence: what is wrong with the file and what to do
 */
export async function fileBytes(path: string, what: string, largest: number): Promise<Uint8Array> {
  let problem: string;
  try {
    const kind = await stat(path);
    if (kind.isDirectory()) problem = 'this is a folder; name the file itself';
    else if (kind.size > largest)
      problem = `it is larger than ${largest / 1024 / 1024} MB, which none is; name the right file`;
    else {
      const bytes = await readFile(path);
      return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    }
  } catch (error) {
    problem = fileProblem(error);
  }
  throw new UsageError([`${path}: the ${what} cannot be read: ${problem}.`]);
}
