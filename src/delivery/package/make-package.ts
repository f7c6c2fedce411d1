import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import webpack from 'webpack';
import { fileProblem } from '../../command/file-problem';
import { UsageError } from '../../command/usage-error';
import { readKnowledge } from '../knowledge';
import { checkManifest } from '../manifest/check-manifest';
import type { PackageRequest } from './arguments';
import { serverFiles } from './server-files';

const root = join(__dirname, '../../..');

/**
 * Make a folder that a static server gives to Outlook: the manifest, the pages, the bundles with register and protocol
 * compiled in, the icons, and what the server has to be told. The folder appears whole or not at all; an earlier
 * package of that name is replaced, any other folder that holds something is left alone.
 *
 * @throws {UsageError} one sentence a mistake, in the register or protocol, or in the folder's place
 */
export async function makePackage(request: PackageRequest): Promise<void> {
  const { address, register, protocol, mode, out } = request;
  const folder = resolve(out);
  readKnowledge({ register, protocol });
  await refuseOthers(folder, out);
  const beside = await besideOf(folder, out);
  try {
    const making = join(beside, 'new');
    const salt = request.privateRegister ? randomBytes(16).toString('hex') : undefined;
    const reasons = request.reasonsTravel ? 'travel' : undefined;
    await build({ register, protocol, mode, address, salt, reasons, out: making });
    for (const [path, text] of Object.entries(serverFiles(address, await readdir(making)))) {
      await mkdir(dirname(join(making, path)), { recursive: true });
      await writeFile(join(making, path), text);
    }
    const problems = checkManifest(readFileSync(join(making, 'manifest.xml'), 'utf8'), (path) =>
      existsSync(join(making, path)) ? readFileSync(join(making, path)) : null,
    );
    if (problems.length) throw new UsageError(problems.map((problem) => `The manifest for ${address}, ${problem}`));
    await replace(folder, making, join(beside, 'old')).catch((error) => {
      throw new UsageError([`${out}: the folder cannot be written: ${fileProblem(error)}.`]);
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** A folder that holds something and is no package is somebody's own. */
async function refuseOthers(folder: string, out: string): Promise<void> {
  let held: string[];
  try {
    held = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new UsageError([`${out}: this is no folder that can be written; name another with --out.`]);
  }
  if (held.length && !(held.includes('manifest.xml') && held.includes('launchevent.js'))) {
    throw new UsageError([`${out}: this folder holds something else; name one that is empty or new with --out.`]);
  }
}

/** A folder on the same disk as the package, so that the package can be moved into place at once. */
async function besideOf(folder: string, out: string): Promise<string> {
  try {
    await mkdir(dirname(folder), { recursive: true });
    return await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  } catch (error) {
    throw new UsageError([`${out}: the folder cannot be made: ${fileProblem(error)}.`]);
  }
}

async function replace(folder: string, made: string, old: string): Promise<void> {
  const earlier = existsSync(folder);
  if (earlier) await rename(folder, old);
  try {
    await rename(made, folder);
  } catch (error) {
    if (earlier) await rename(old, folder);
    throw error;
  }
}

async function build(env: Record<string, string | undefined>): Promise<void> {
  const configure = require(join(root, 'webpack.config.js')) as (
    env: Record<string, string | undefined>,
    argv: { mode: 'production'; configName: string[] },
  ) => webpack.Configuration[];
  const compiler = webpack(configure(env, { mode: 'production', configName: ['pane', 'alert'] }));
  const stats = await new Promise<webpack.MultiStats | undefined>((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : done(result))),
  );
  await new Promise<void>((done) => compiler.close(() => done()));
  if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
