import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import type { Browser, Page } from 'playwright-core';
import { handlerNames } from '../../src/alert/manifest-names';
import { launchChromium } from '../browser/chromium';
import { buildTime, built } from '../built';
import { type MessageState, message } from './office-double';
import { lowe, resident, webb } from './people';

/** The built pages, served under the name that the manifest gives them, in a real browser. */
const site = 'https://protocol-check.example/';
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const library = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

jest.setTimeout(60_000);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  await built('alert');
  folder = await built('pane');
  browser = await launchChromium();
}, buildTime * 2);
afterAll(async () => {
  await browser?.close();
});

/** The Outlook double as a script, with this message open in it. */
function double(state: MessageState | null): string {
  const { code } = transformFileSync(join(__dirname, 'office-double.ts'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  return `(() => {
    const exports = {};
    ${code}
    window.client = exports.outlook(${JSON.stringify(state)}, { user: ${JSON.stringify(webb)} });
    window.Office = { ...window.client.Office, onReady: (ready) => ready({ host: 'Outlook' }) };
  })();`;
}

interface Opened {
  page: Page;
  errors: string[];
  /** What was asked of any other place than the site and Microsoft's library. */
  elsewhere: string[];
}

/**
 * @param office the library itself as it comes from npm, a script in its place, or `blocked`: refused by the network;
 *   `held`: never answered
 * @param weights the scorer's, or `blocked`: refused by the network
 */
async function open(
  file: string,
  office: 'library' | 'blocked' | 'held' | { script: string },
  { width = 320, weights = 'there' as 'there' | 'blocked' } = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 700 } });
  const page = await context.newPage();
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (weights === 'blocked' && url.includes('weights')) return route.abort();
    if (url.startsWith(site)) {
      const path = join(folder, url.slice(site.length));
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
    }
    if (url.startsWith(officeJs)) {
      if (office === 'blocked') return route.abort();
      if (office === 'held') return undefined;
      if (office === 'library') return route.fulfill({ path: join(library, url.slice(officeJs.length)) });
      return route.fulfill({ body: office.script, contentType: 'text/javascript' });
    }
    elsewhere.push(url);
    return route.abort();
  });
  await page.goto(site + file, { waitUntil: 'domcontentloaded' });
  return { page, errors, elsewhere };
}

/** What axe-core has to say about the page as it stands. */
async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html}`));
  });
}

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const draft = message({
  from: webb,
  to: [lowe],
  bcc: [resident],
  subject: 'Mill Lane',
  html: '<p>Dear Peter,</p><p>When is the culvert to be cleared?</p>',
});

test('beside a draft: the finding is shown, repaired with a click, and the repair undone', async () => {
  const { page, errors, elsewhere } = await open('pane.html', { script: double(draft) });
  await page.getByRole('heading', { level: 1, name: '1 point to look at' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Move J Marsh to Cc' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  const fields = () =>
    page.evaluate(() => {
      const { cc, bcc } = (window as unknown as { client: { message: { cc: unknown[]; bcc: unknown[] } } }).client
        .message;
      return { cc: cc.length, bcc: bcc.length };
    });
  expect(await fields()).toEqual({ cc: 1, bcc: 0 });
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { level: 1, name: '1 point to look at' }).waitFor();
  expect(await fields()).toEqual({ cc: 0, bcc: 1 });
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('with the real Office.js in a plain browser, the page says where it belongs', async () => {
  const { page, errors } = await open('pane.html', 'library');
  await page.getByRole('heading', { name: 'This page belongs in Outlook' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});

test('with Office.js refused by the network, the page says so and offers to try again', async () => {
  const { page } = await open('pane.html', 'blocked');
  await page.getByRole('heading', { name: 'Outlook has not answered' }).waitFor({ timeout: 20_000 });
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await Promise.all([page.waitForEvent('framenavigated'), page.getByRole('button', { name: 'Try again' }).click()]);
});

test('with Office.js held back without a word, the page does not wait for it', async () => {
  const { page } = await open('pane.html', 'held');
  await page.getByText('Starting…').waitFor();
  await page.getByRole('heading', { name: 'Outlook has not answered' }).waitFor({ timeout: 20_000 });
});

test('with the scorer’s weights refused by the network, the page says so, and loads them when asked', async () => {
  const { page, errors } = await open('pane.html', { script: double(draft) }, { weights: 'blocked' });
  await page.getByRole('heading', { name: 'The check could not be loaded' }).waitFor();
  expect(await page.getByText('could not be read').count()).toBe(0);
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.route(/weights/, (route) =>
    route.fulfill({ path: join(folder, route.request().url().slice(site.length)) }),
  );
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: '1 point to look at' }).waitFor();
  expect(errors).toEqual([]);
});

test('without a message open, the page says so', async () => {
  const { page } = await open('pane.html', { script: double(null) });
  await page.getByRole('heading', { name: 'No message is open' }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('the commands page loads the real Office.js and associates every handler with it', async () => {
  const { page, errors } = await open('commands.html', 'library');
  const names = () =>
    page.evaluate(() =>
      Object.keys((Office.actions as unknown as { _association: { mappings: object } })._association.mappings),
    );
  expect(await names()).toEqual(
    expect.arrayContaining(
      Object.values(handlerNames).map((name) => expect.stringMatching(new RegExp(`^${name}$`, 'i'))),
    ),
  );
  expect(errors).toEqual([]);
});
