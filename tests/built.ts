import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A bundle of webpack.config.js; the alert also as it is built for a council that blocks, or only advises. */
export type BundleName = 'pane' | 'alert' | 'alert block' | 'alert advise' | 'desk' | 'command';

const root = join(__dirname, '..');
const folders: Record<BundleName, string> = {
  pane: 'dist/outlook',
  alert: 'dist/outlook',
  'alert block': 'dist/modes/block',
  'alert advise': 'dist/modes/advise',
  desk: 'dist/desk',
  command: 'dist/command',
};
const sources = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** How long a test that needs a bundle may wait for it, in milliseconds. */
export const buildTime = 300_000;

/**
 * The folder with this bundle, built as it ships: built first where a source is newer, and once however many test
 * files ask for it. Call it in `beforeAll(…, buildTime)`.
 */
export async function built(name: BundleName): Promise<string> {
  const cache = join(root, 'node_modules/.cache/protocol-check');
  const [config = name, mode] = name.split(' ');
  const stamp = join(cache, `built-${name.replace(' ', '-')}`);
  const lock = join(cache, `building-${config}`);
  mkdirSync(cache, { recursive: true });
  while (!fresh(stamp)) {
    if (!take(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    try {
      if (fresh(stamp)) break;
      const startedAt = new Date();
      const cli = join(dirname(require.resolve('webpack-cli/package.json')), 'bin/cli.js');
      const forMode = mode ? ['--env', `mode=${mode}`, '--output-path', join(root, folders[name])] : [];
      // With the sample register, whatever this machine's environment says.
      const { PROTOCOL_CHECK_REGISTER, PROTOCOL_CHECK_PROTOCOL, PROTOCOL_CHECK_MODE, NODE_ENV, ...env } = process.env;
      await promisify(execFile)(process.execPath, [cli, '--mode', 'production', '--config-name', config, ...forMode], {
        cwd: root,
        env,
        maxBuffer: 1 << 26,
      }).catch((error: { stdout: string; stderr: string }) => {
        throw new Error(`The bundle "${name}" does not build:\n${error.stdout}${error.stderr}`);
      });
      writeFileSync(stamp, '');
      utimesSync(stamp, startedAt, startedAt);
    } finally {
      rmdirSync(lock);
    }
  }
  return join(root, folders[name]);
}

/** Newer than every source; or built since this run of the tests began, so that one run sees one build. */
function fresh(stamp: string): boolean {
  if (!existsSync(stamp)) return false;
  const time = statSync(stamp).mtimeMs;
  return time >= Number(process.env.PROTOCOL_CHECK_TESTS_BEGAN ?? Infinity) || time >= Math.max(...sources.map(newest));
}

function newest(path: string): number {
  const full = join(root, path);
  const own = statSync(full);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(full).map((each) => newest(join(path, each))));
}

/** True where this process may build. A lock that a stopped run left behind is taken over. */
function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > buildTime) {
      utimesSync(lock, new Date(), new Date());
      return true;
    }
    return false;
  }
}
