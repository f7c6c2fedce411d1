import { spawn } from 'node:child_process';
import { join } from 'node:path';
import manifest from '../../package.json';
import { buildTime, built } from '../built';
import { protocolCheck } from './console';
import { breach, clearUp, folderWith, register } from './desk-drawer';

let program: string;
beforeAll(async () => {
  program = join(await built('command'), 'protocol-check.js');
}, buildTime);
afterAll(clearUp);

/** Run the built program; `leaveAfter`: close its output once so many characters have come. */
function start(
  argv: string[],
  leaveAfter = Number.POSITIVE_INFINITY,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...argv]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
      if (stdout.length > leaveAfter) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

test('the built program says its version', async () => {
  expect(await start(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('the built program answers as the source does', async () => {
  const folder = folderWith({ 'a.eml': breach });
  const argv = ['check', '--register', register, '--format', 'json', folder];
  const answer = await protocolCheck(argv);
  expect(answer.status).toBe(1);
  expect(await start(argv)).toEqual(answer);
});

test('the built program complains on the error stream, with status 2', async () => {
  const { status, stdout, stderr } = await start(['check', 'x.eml']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^protocol-check: No protocol is named; .+\.\n$/);
});

test('the built program ends quietly when its reader leaves', async () => {
  const folder = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.eml`, breach])));
  const { status, stderr } = await start(['check', '--register', register, folder], 100);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});
