import type { ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { buildTime, built } from '../built';
import { failingServer, serveDesk } from './desk-page';

let server: ChildProcess;
let address: string;

beforeAll(async () => {
  await built('desk');
  ({ address, process: server } = await serveDesk());
}, buildTime);

afterAll(() => {
  server?.kill();
});

test('serves the page, and its script under a name that may be kept', async () => {
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const script = /desk\.[0-9a-f]{8}\.js/.exec(await page.text())?.[0] ?? '';
  const answer = await fetch(`${address}/${script}`);
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('cache-control')).toContain('immutable');
});

test('lets nothing in from outside, and nothing out', async () => {
  const { headers } = await fetch(address);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('connect-src');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/nothing.html', '/%00', '/%'])(
  'gives no file outside the desk: %s',
  async (path) => {
    // Not by fetch, which would straighten the path first.
    const status = await new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port: new URL(address).port, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).on('error', reject);
    });
    expect([400, 404]).toContain(status);
  },
);

test('a port that is taken gives one clear sentence', async () => {
  const other = createServer();
  const port = await new Promise<string>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve(String((other.address() as { port: number }).port)));
  });
  const { status, said } = await failingServer(port);
  other.close();
  expect(status).toBe(1);
  expect(said).toBe(
    `Port ${port} is taken by another program: stop that program, or choose another port, as in PORT=3001 npm start.\n`,
  );
});

test.each(['none', '70000', '', '80.5'])('a PORT that is no port gives one clear sentence: "%s"', async (port) => {
  const { status, said } = await failingServer(port);
  expect(status).toBe(1);
  expect(said).toBe(
    `PORT is "${port}", which is no port: set it to a whole number from 1 to 65535, or leave it out for 3000.\n`,
  );
});
