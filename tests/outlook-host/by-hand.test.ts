import { spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { launchChromium } from '../browser/chromium';
import { buildTime, built } from '../built';
import { localCertificate } from './certificate';

jest.setTimeout(60_000);
beforeAll(async () => {
  await built('pane');
  await built('alert');
}, buildTime * 2);

test('the certificate is for this machine’s own name, and signs itself', () => {
  const certificate = new X509Certificate(localCertificate().cert);
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.verify(certificate.publicKey)).toBe(true);
});

test('npm run outlook prints an address where a message, the pane and Send can be tried', async () => {
  const root = join(__dirname, '../..');
  const server = spawn(process.execPath, ['-r', './src/delivery/typescript.js', 'tests/outlook-host/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0' },
  });
  const browser = await launchChromium();
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (said) => {
        const found = /https:\/\/localhost:\d+\/outlook\//.exec(String(said));
        if (found) resolve(found[0]);
      });
      server.on('exit', () => reject(new Error('The played Outlook was not served.')));
    });
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(address);
    await page.locator('#scene').selectOption('a resident in Bcc');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.frameLocator('#pane iframe').getByRole('heading', { name: '1 point to look at' }).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('button', { name: 'Send Anyway' }).click();
    await page.getByText('Outlook would send this now.').waitFor();
  } finally {
    server.kill();
    await browser.close();
  }
});
