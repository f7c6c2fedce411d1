import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileProblem } from './file-problem';

/** A file to check, or a path that leads to none, with the reason as a sentence. */
export type Found = { file: string } | { file: string; error: string };

/** Kinds of mail file that are looked for in a folder. */
const mailKinds = /\.eml$/i;

/** Mail programs send nothing near this; a file as large as this is something else, and would fill the memory. */
const largest = 256 * 1024 * 1024;

/**
 * The files that paths mean, in the order given: a folder stands for the mail files in it and in the folders below, in
 * the order of their names, and other files in it are passed over. One is found at a time. Never throws.
 */
export async function* mailFiles(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    let folder: boolean;
    try {
      folder = (await stat(path)).isDirectory();
    } catch (error) {
      yield { file: path, error: sentence(fileProblem(error)) };
      continue;
    }
    if (!folder) {
      yield { file: path };
      continue;
    }
    let any = false;
    for await (const found of filesIn(path, [])) {
      any = true;
      yield found;
    }
    if (!any) {
      yield { file: path, error: 'There is no mail file (.eml) in this folder; name another, or save drafts into it.' };
    }
  }
}

/** @param above real paths of the folders that lead here, since a link may lead back to one of them */
async function* filesIn(folder: string, above: readonly string[]): AsyncGenerator<Found> {
  let names: string[];
  let here: string;
  try {
    here = await realpath(folder);
    if (above.includes(here)) return;
    names = (await readdir(folder)).sort(byName);
  } catch (error) {
    yield { file: folder, error: sentence(fileProblem(error)) };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    try {
      const kind = await stat(path);
      if (kind.isDirectory()) yield* filesIn(path, [...above, here]);
      else if (kind.isFile() && mailKinds.test(name)) yield { file: path };
    } catch (error) {
      if (mailKinds.test(name)) yield { file: path, error: sentence(fileProblem(error)) };
    }
  }
}

/** By code unit, so that the order is the same on every machine. */
function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The bytes of one file.
 * @throws {Error} whose message is a sentence: what is wrong and what to do
 */
export async function readMailFile(path: string): Promise<Uint8Array> {
  try {
    const kind = await stat(path);
    // A pipe is read as well, since a shell can hand over a message that way.
    if (!kind.isFile() && !kind.isFIFO()) throw new Unreadable('it is not a file; name a saved message');
    if (kind.size > largest) throw new Unreadable('it is larger than any message (256 MB); name a saved message');
    return await readFile(path);
  } catch (error) {
    throw new Error(sentence(error instanceof Unreadable ? error.message : fileProblem(error)));
  }
}

class Unreadable extends Error {}

/** A reason as a sentence of its own. */
export function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.?!]$/.test(reason) ? '' : '.'}`;
}
