import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from './check-manifest';

/** `npm run check:manifest [FILE] [FOLDER]`: check a manifest, with its icons taken from the folder that is served. */
const [file = 'manifest.xml', folder = '.'] = process.argv.slice(2);
const served = (path: string) => {
  const full = join(folder, path);
  return existsSync(full) ? readFileSync(full) : null;
};

if (!existsSync(file)) {
  console.error(`${file}: there is no such file; name the manifest to check.`);
  process.exitCode = 2;
} else {
  const problems = checkManifest(readFileSync(file, 'utf8'), served);
  for (const problem of problems) console.error(`${file}, ${problem}`);
  if (problems.length === 0) console.log(`${file}: nothing to correct.`);
  process.exitCode = problems.length ? 1 : 0;
}
