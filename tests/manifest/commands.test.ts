import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Run a file of this project's TypeScript as its npm script does. */
function run(file: string, ...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['-r', './src/delivery/typescript.js', file, ...args],
      { cwd: root },
      (_, out, err) => resolve({ status: child.exitCode, out, err }),
    );
  });
}

const check = (...args: string[]) => run('src/delivery/manifest/main.ts', ...args);

test('npm run check:manifest finds nothing to correct and says so', async () => {
  expect(await check()).toEqual({ status: 0, out: 'manifest.xml: nothing to correct.\n', err: '' });
});

test('with a mistake it names file and line, and its exit status is 1', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.xml');
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  writeFileSync(file, manifest.replace('resid="Pane.Page"', 'resid="Page"'));
  const { status, out, err } = await check(file);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toMatch(/manifest\.xml, line \d+: resid "Page" names nothing in Resources\.\n$/);
});

test('without a manifest it says which file it looked for, and its exit status is 2', async () => {
  expect(await check('nowhere.xml')).toEqual({
    status: 2,
    out: '',
    err: 'nowhere.xml: there is no such file; name the manifest to check.\n',
  });
});
