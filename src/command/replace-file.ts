import { constants } from 'node:fs';
import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileProblem } from './file-problem';
import { UsageError } from './usage-error';

/**
 * Write a file whole or not at all. What stood there before is kept beside it, under a name that nothing has yet:
 * `protocol.json.bak`, `protocol.json.bak2`.
 *
 * @returns the name under which the earlier file was kept; null where there was none
 * @throws {UsageError} where it cannot be written, one sentence; the earlier file then stands as it was
 */
export async function replaceFile(path: string, text: string): Promise<string | null> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    const kept = await keep(path);
    await rename(beside, path);
    return kept;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    const folder = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EISDIR';
    throw new UsageError([
      `${path}: the file cannot be written: ${folder ? 'this is a folder; name a file in it' : fileProblem(error)}.`,
    ]);
  }
}

async function keep(path: string): Promise<string | null> {
  for (let turn = 1; ; turn++) {
    const name = `${path}.bak${turn === 1 ? '' : turn}`;
    try {
      await copyFile(path, name, constants.COPYFILE_EXCL);
      return name;
    } catch (error) {
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
      if (code === 'ENOENT') return null;
      if (code !== 'EEXIST') throw error;
    }
  }
}
