import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentSecurityPolicy } from '../../src/delivery/content-security-policy';
import { buildTime } from '../built';
import { localCertificate } from '../outlook-host/certificate';

/** `npm run sideload`, as a developer calls it with a certificate that the machine trusts. */

jest.setTimeout(buildTime * 2);

const root = join(__dirname, '../..');
const program = ['-r', './src/delivery/typescript.js', 'src/delivery/sideload/main.ts'];
const folder = mkdtempSync(join(tmpdir(), 'sideload-'));
const { cert, key } = localCertificate();
const files = { certificate: join(folder, 'localhost.crt'), key: join(folder, 'localhost.key') };
const pair = ['--certificate', files.certificate, '--key', files.key];
writeFileSync(files.certificate, cert);
writeFileSync(files.key, key);

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function fetched(address: string): Promise<{ status: number; body: string; policy: string | undefined }> {
  return new Promise((resolve, reject) => {
    get(address, { ca: cert }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body,
          policy: response.headers['content-security-policy'] as string | undefined,
        }),
      );
    }).on('error', reject);
  });
}

test('it serves the add-in for this machine’s own address, and says how Outlook is given the manifest', async () => {
  const port = await freePort();
  const address = `https://localhost:${port}`;
  const child: ChildProcess = spawn(process.execPath, [...program, ...pair, '--mode', 'advise'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
  });
  try {
    const said = await new Promise<string>((resolve, reject) => {
      let all = '';
      child.stdout?.on('data', (chunk) => {
        all += chunk;
        if (/Remove it in the same place/.test(all)) resolve(all);
      });
      child.on('exit', () => reject(new Error('It ended by itself.')));
    });
    expect(said).toContain(`The add-in is served at ${address} until`);
    expect(said).toContain('dist/sideload/manifest.xml');
    const manifest = await fetched(`${address}/manifest.xml`);
    const hosts = new Set([...manifest.body.matchAll(/"(https:\/\/[^"/]+)/g)].map((match) => match[1]));
    expect([...hosts]).toEqual([address]);
    expect(manifest.body).not.toContain('OnMessageSend');
    const pane = await fetched(`${address}/pane.html`);
    expect(pane).toMatchObject({ status: 200, policy: contentSecurityPolicy });
    const [script] = /pane\.[0-9a-f]{8}\.js/.exec(pane.body) ?? [];
    expect((await fetched(`${address}/${script}`)).status).toBe(200);
    expect((await fetched(`${address}/.well-known/microsoft-officeaddins-allowed.json`)).body).toContain(
      `${address}/launchevent.js`,
    );
    expect((await fetched(`${address}/package.json`)).status).toBe(404);
  } finally {
    child.kill();
  }
});

/** Call it where it cannot go on, and wait for its end. */
function refused(port: string, words: string[]): Promise<{ status: number | null; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...program, ...words],
      { cwd: root, env: { ...process.env, PORT: port } },
      (_error, _out, err) => resolve({ status: child.exitCode, err }),
    );
  });
}

test.each<[string, string[], string, RegExp]>([
  ['an option that does not exist', ['--url', 'https://a.example'], '3444', /^There is no option --url\./],
  ['a certificate without its key', pair.slice(0, 2), '3444', /^A certificate needs its key/],
  [
    'a certificate that is not there',
    ['--certificate', 'nowhere.crt', ...pair.slice(2)],
    '3444',
    /^nowhere\.crt: the certificate cannot be read: there is no such file/,
  ],
  [
    'a key in place of the certificate',
    ['--certificate', files.key, '--key', files.key],
    '3444',
    /^The certificate and the key do not belong together/,
  ],
  ['a port that is none', pair, 'https', /^PORT is "https", which is no port/],
  ['a protocol that does not exist', [...pair, '--protocol', 'eastmoor'], 'free', /^There is no protocol "eastmoor"/],
])('%s: one sentence, and nothing is served', async (_, words, wanted, sentence) => {
  const port = wanted === 'free' ? String(await freePort()) : wanted;
  const { status, err } = await refused(port, words);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
});

test('a port that is taken', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as { port: number };
  const { status, err } = await refused(String(port), pair);
  server.close();
  expect(err).toBe(`Port ${port} cannot be used (EADDRINUSE): choose another, as in PORT=3445 npm run sideload.\n`);
  expect(status).toBe(2);
});
