import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A file's address in a SARIF log: relative to the working folder, or a `file:` URI where it lies outside, since a
 * relative one may not climb (`..`).
 */
export function fileUri(file: string, workingFolder: string): string {
  const whole = resolve(workingFolder, file);
  const below = relative(workingFolder, whole);
  if (!below || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return pathToFileURL(whole).href;
  return below.split(sep).map(encodeURIComponent).join('/');
}
