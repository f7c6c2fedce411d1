import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

test('a mistake in the register stops the build with one sentence, and nothing else', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'register-')), 'register.json');
  writeFileSync(
    file,
    JSON.stringify({ council: 'Eastmoor', domains: {}, people: [], mailboxes: [], protocol: 'eastmoor' }),
  );
  const cli = require.resolve('webpack-cli/bin/cli.js');
  const { status, out, err } = await new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [cli, '--config-name', 'alert', '--env', `register=${file}`],
      { cwd: join(__dirname, '../..') },
      (_, out, err) => resolve({ status: child.exitCode, out, err }),
    );
  });
  expect(status).toBe(2);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/the register names the protocol "eastmoor", which is none of /),
  ]);
}, 60_000);
