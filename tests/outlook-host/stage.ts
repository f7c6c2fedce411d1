import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { buildTime, built } from '../built';
import type { Message } from './message';
import type { Options, Outlook, Sending } from './outlook';
import { ajaxFile, libraryFile, microsoftAjax, officeJs, served } from './site';

/** The add-in's own name in the manifest. */
const ownSite = 'https://protocol-check.example';

/** The played Outlook in a page of a real browser. */
export interface Stage {
  page: Page;
  /** The task pane's frame. */
  pane: FrameLocator;
  /** Run in Outlook's page. */
  outlook<T>(act: (outlook: Outlook, given: never) => T | Promise<T>, given?: unknown): Promise<T>;
  /** Open a message beside the pane. */
  open(message: Message | null): Promise<void>;
  /** The open message as it is now. */
  message(): Promise<Message>;
  send(): Promise<Sending>;
  /** Mistakes in any frame, and addresses asked for that are nowhere. */
  errors: string[];
  elsewhere: string[];
}

/**
 * @param folder dist/outlook, built, or a package
 * @param change what to make of a file of the add-in before it is served: a council's register in place of the sample
 * @param address where the folder is served, as its manifest names it
 * @param headers what its server says with a file
 */
export async function stage(
  browser: Browser,
  folder: string,
  options: Partial<Options> = {},
  {
    change = (_: string, body: string) => body,
    width = 340,
    address = ownSite,
    headers = (_: string): Record<string, string> => ({}),
  } = {},
): Promise<Stage> {
  // Outlook's page is another origin of the same host, as Office.js demands.
  const host = `${address}:8443/outlook/`;
  const context = await browser.newContext({ viewport: { width: 700 + width, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    const { href } = url;
    let found = null;
    if (href.startsWith(officeJs)) found = libraryFile(url.pathname.slice(new URL(officeJs).pathname.length));
    else if (href === microsoftAjax) found = ajaxFile();
    else if (url.origin === address || href.startsWith(host)) {
      found = served(url.pathname, folder);
      if (found && /\.(js|html)$/.test(url.pathname)) found.body = change(url.pathname, found.body.toString());
      if (!found) return route.fulfill({ status: 404 });
    }
    const said = url.origin === address ? headers(url.pathname) : {};
    if (found) return route.fulfill({ ...found, headers: { 'Access-Control-Allow-Origin': '*', ...said } });
    elsewhere.push(href);
    return route.abort();
  });
  await page.goto(`${host}?site=${encodeURIComponent(`${address}/`)}`);
  await page.waitForFunction(() => 'begin' in window);
  await page.evaluate((given) => (window as unknown as { begin(of: unknown): Promise<void> }).begin(given), options);
  const played = await page.evaluateHandle(() => (window as unknown as { outlook: Outlook }).outlook);
  const outlook: Stage['outlook'] = (act, given) => played.evaluate(act as never, given as never);
  return {
    page,
    pane: page.frameLocator('#pane iframe'),
    outlook,
    open: (message) => outlook((the, given) => the.open(given), message),
    message: () => outlook(({ message }) => message as Message),
    send: () => outlook((the) => the.send()),
    errors,
    elsewhere,
  };
}

/**
 * A way to open stages for the tests of one file: the add-in is built and a browser started before them, and what a
 * test has opened is looked over and closed after it.
 */
export function stagesOfThisFile(): (options?: Partial<Options>, how?: Parameters<typeof stage>[3]) => Promise<Stage> {
  let browser: Browser;
  let folder: string;
  const stages: Stage[] = [];
  beforeAll(async () => {
    await built('alert');
    folder = await built('pane');
    browser = await launchChromium();
  }, buildTime * 2);
  afterEach(() => closeStages(stages));
  afterAll(async () => {
    await browser?.close();
  });
  return async (options = {}, how = {}) => {
    const opened = await stage(browser, folder, options, how);
    stages.push(opened);
    return opened;
  };
}

/** What every test leaves behind: no mistake in any frame, nothing asked of elsewhere or beyond what Outlook has. */
async function closeStages(stages: Stage[]): Promise<void> {
  for (const { errors, elsewhere, outlook, page } of stages.splice(0)) {
    expect({ errors, elsewhere }).toEqual({ errors: [], elsewhere: [] });
    expect(await outlook((the) => ({ beyond: the.beyond, unknown: the.unknown }))).toEqual({ beyond: [], unknown: [] });
    await page.context().close();
  }
}
