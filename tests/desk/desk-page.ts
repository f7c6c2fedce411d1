import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { source as axeSource } from 'axe-core';
import type { Browser, ElementHandle, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { buildTime, built } from '../built';

/** What `server.js` wrote and how it ended, or the address that it serves. */
export interface Served {
  address: string;
  process: ChildProcess;
}

const server = join(__dirname, '../../src/desk/server.js');

/** Start the desk's own server on what is built already. `port` 0 takes a free one. The caller kills the process. */
export async function serveDesk(port = '0'): Promise<Served> {
  const child = startServer(port);
  const address = await new Promise<string>((resolve, reject) => {
    let written = '';
    child.stdout?.on('data', (data) => {
      written += data;
      const found = /http:\/\/localhost:\d+/.exec(written);
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(`The desk was not served: ${written}`)));
  });
  return { address, process: child };
}

/** Run the server until it gives up; what it wrote for the person at the terminal, and its exit status. */
export async function failingServer(port: string): Promise<{ status: number | null; said: string }> {
  const child = startServer(port);
  let said = '';
  child.stderr?.on('data', (data) => {
    said += data;
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, said };
}

function startServer(port: string): ChildProcess {
  return spawn(process.execPath, [server, '--built'], { env: { ...process.env, PORT: port } });
}

/** Drop files on the page that have been moved away since they were picked up, and others that are still there. */
export async function dropMoved(page: Page, moved: readonly string[], there: readonly string[] = []): Promise<void> {
  const held = await page.evaluateHandle(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    return document.body.appendChild(input);
  });
  await held.setInputFiles([...moved, ...there]);
  for (const path of moved) rmSync(path);
  const dataTransfer = await held.evaluateHandle((input) => {
    const data = new DataTransfer();
    for (const file of Array.from(input.files ?? [])) data.items.add(file);
    input.remove();
    return data;
  });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

/** The live region that is to say something, taken before it says it. */
export async function liveRegion(page: Page): Promise<ElementHandle<Element>> {
  // In the accessibility tree: by its role Playwright finds nothing that is not.
  const region = await page.getByRole('main').getByRole('status').last().elementHandle();
  return region as ElementHandle<Element>;
}

/** What axe-core finds on the page, by all its rules or those named, one line each; empty where all is well. */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  // The page's own policy lets no script in but its own; what the browser is told to evaluate passes it by.
  await page.evaluate(axeSource);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
  }, rules);
}

/** How far the page is wider than its window, in CSS pixels: 0 where nothing has to be scrolled sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The built desk, served, in a browser of its own, for all tests of a file. */
export function deskInBrowser() {
  let browser: Browser;
  let desk: Served;
  beforeAll(async () => {
    await built('desk');
    desk = await serveDesk();
    browser = await launchChromium();
  }, buildTime);
  afterAll(async () => {
    await browser?.close();
    desk?.process.kill();
  });
  return {
    address: () => desk.address,
    /** A new page on the desk, wide unless told otherwise, and the addresses that it asks for; `refused` are not given. */
    async open(
      patience: number,
      options: Parameters<Browser['newContext']>[0] = { viewport: { width: 1440, height: 900 } },
      refused?: RegExp,
    ): Promise<{ page: Page; requested: string[] }> {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      if (refused) await page.route(refused, (route) => route.abort());
      await page.goto(desk.address);
      return { page, requested };
    },
  };
}
