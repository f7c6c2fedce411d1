import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { launchChromium } from '../browser/chromium';
import { buildTime } from '../built';
import { axeFindings, sidewaysScroll } from '../desk/desk-page';
import { states } from './states';

jest.setTimeout(180_000);

let browser: Browser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'protocol-check-pane-'));

beforeAll(async () => {
  await buildStates();
  browser = await launchChromium();
}, buildTime);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Bundle the page of states as the desk is bundled, but for the minifying. */
async function buildStates() {
  const loader = (target: string) => ({
    test: /\.[cm]?[jt]sx?$/,
    include: [resolve(__dirname, '../../src'), resolve(__dirname, '..')],
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
      module: { type: 'es6' },
    },
  });
  const config: Configuration = {
    mode: 'production',
    devtool: false,
    entry: join(__dirname, 'states.tsx'),
    target: ['web', 'es2020'],
    output: { path: folder, filename: 'states.js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [loader('es2020')] },
    optimization: { minimize: false },
    performance: { hints: false },
  };
  await new Promise<void>((done, failed) => {
    webpack(config, (error, stats) => {
      if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString('errors-only')));
      else done();
    });
  });
}

async function open(options: Parameters<Browser['newContext']>[0]) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.setContent(
    '<!doctype html><html lang="en-GB"><head><title>Protocol Check</title><style>body{margin:0}</style></head>' +
      '<body><div id="pane"></div></body></html>',
  );
  await page.addScriptTag({ path: join(folder, 'states.js') });
}

async function show(name: string) {
  await page.evaluate((state) => (window as unknown as { showState(name: string): void }).showState(state), name);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(300);
}

afterEach(async () => {
  await page?.context().close();
});

test.each([
  ['320 px wide', { width: 320, height: 640 }],
  ['wide', { width: 1200, height: 800 }],
])('%s: axe has nothing to say on any state, and nothing scrolls sideways', async (_, viewport) => {
  await open({ viewport });
  for (const name of Object.keys(states)) {
    await show(name);
    expect([name, await axeFindings(page), await sidewaysScroll(page)]).toEqual([name, [], 0]);
  }
});

test('in high contrast every state can be read, and what can be clicked has an edge', async () => {
  await open({ viewport: { width: 320, height: 700 }, forcedColors: 'active', colorScheme: 'dark' });
  for (const name of ['several', 'dismissed', 'unreadable', 'a sentence to add', 'on a phone', 'read: points']) {
    await show(name);
    expect([name, await sidewaysScroll(page)]).toEqual([name, 0]);
    const bare = await page
      .locator('button, select, textarea')
      .evaluateAll((all) =>
        all.filter((each) => getComputedStyle(each).borderTopWidth === '0px').map((each) => each.textContent),
      );
    expect([name, bare]).toEqual([name, []]);
  }
});

test('the dark colours can be read on every state', async () => {
  await open({ viewport: { width: 350, height: 700 }, colorScheme: 'dark' });
  for (const name of Object.keys(states)) {
    await show(name);
    expect([name, await axeFindings(page, ['color-contrast'])]).toEqual([name, []]);
  }
});

test('after a change, with its Undo, and after one that failed', async () => {
  await open({ viewport: { width: 320, height: 640 } });
  await show('several');
  await page.getByRole('button', { name: 'Move Cllr Marcus Bell and Cllr Priya Nair to Cc' }).click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await show('a change that fails');
  await page.getByRole('button', { name: 'Move Cllr Marcus Bell to Cc' }).click();
  await page.locator('p', { hasText: 'That change could not be made.' }).waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
});

test.each([
  ['a blind copy', 'Write to Cllr Marcus Bell separately'],
  ['one promise, with its passage', 'Use this instead'],
  ['one promise, with its passage', 'Hand it over'],
  ['an order to an officer', 'Use this instead'],
  ['criticism of an officer', 'Address it to them alone'],
  ['a letter in the council’s name', 'Hand it over'],
])('after a repair: %s, %s', async (state, button) => {
  await open({ viewport: { width: 320, height: 640 } });
  await show(state);
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
});

test('who writes, once it is said, and where it cannot be kept', async () => {
  await open({ viewport: { width: 320, height: 640 } });
  await show('an author whom the register does not know');
  await page.getByLabel('You are writing as').selectOption({ label: 'a member of the council' });
  await page.getByText('Who is writing, as you said').waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await show('an author among several of one mailbox, which keeps nothing');
  await page.getByLabel('You are writing as').selectOption({ label: 'Cllr Owen Pritchard' });
  await page.getByText('Outlook could not keep this with the draft. Please choose again.').first().waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
});

test('a reason while it is written, and once it is noted', async () => {
  await open({ viewport: { width: 320, height: 640 } });
  await show('a sentence to add');
  await page.getByRole('button', { name: 'Note why it goes as it is' }).click();
  await page.getByRole('textbox').waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await page.getByRole('textbox').fill('The clerk asked for it.');
  await page.getByRole('button', { name: 'Note it' }).click();
  await page.getByText('You noted: “The clerk asked for it.”').waitFor();
  await page.getByText('1 reason noted on this device').click();
  await page.getByRole('button', { name: 'Clear the list' }).waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
});

test('the words to leave alone, while they are confirmed, with a mistake in them, and the list of them', async () => {
  await open({ viewport: { width: 320, height: 640 } });
  await show('one promise, with its passage');
  await page.getByRole('button', { name: /^Not a problem here/ }).click();
  await page.getByRole('textbox').waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await page.getByRole('textbox').fill('refund');
  await page.getByRole('button', { name: 'Leave alone' }).click();
  await page.getByText('Keep at least two words.').waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
  await show('words left alone');
  await page.getByText('2 wordings left alone').click();
  await page.getByRole('button', { name: 'Remove “refund you in full”' }).waitFor();
  expect([await axeFindings(page), await sidewaysScroll(page)]).toEqual([[], 0]);
});

test('with the spacing that a reader may choose (WCAG 1.4.12) everything still fits', async () => {
  await open({ viewport: { width: 320, height: 640 } });
  await page.addStyleTag({
    content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  });
  for (const name of ['several', 'dismissed', 'unknown people', 'clean']) {
    await show(name);
    expect([name, await sidewaysScroll(page)]).toEqual([name, 0]);
  }
});

test('every button is large enough to hit (WCAG 2.5.8)', async () => {
  await open({ viewport: { width: 320, height: 640 } });
  for (const name of ['one promise, with its passage', 'several', 'dismissed', 'a sentence to add', 'unreadable']) {
    await show(name);
    const buttons = await page.getByRole('button').all();
    expect(buttons).not.toEqual([]);
    for (const button of buttons) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  }
});
