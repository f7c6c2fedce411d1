import type { Browser, Frame, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { built } from '../built';
import { serveDesk } from '../desk/desk-page';
import { paragraphs } from '../outlook-host/bodies';
import { people, scene } from '../outlook-host/scenes';
import { stage } from '../outlook-host/stage';

/** How often the draft is changed, there and back again. */
const changes = 40;

/**
 * Prints how long it takes in Chromium from a change in the draft to what comes of it on screen, the pane's own pause
 * included: recipients in the played Outlook above a thread of 2,000 words, and a letter of 2,000 words on the desk.
 * Of a changed body Outlook tells nobody, and the pane asks for it every two seconds; that wait is not in here.
 */
export async function paneSpeed(samples: readonly string[]): Promise<void> {
  await built('alert');
  const folder = await built('pane');
  await built('desk');
  const words = samples.join(' ').split(/\s+/).slice(0, 2000).join(' ');
  const browser = await launchChromium();
  try {
    console.log('\nFrom a change in the draft to findings on screen, in ms');
    print('recipients in Outlook, 2,000-word thread', await inOutlook(browser, folder, words));
    print('words on the desk, 2,000-word letter', await onDesk(browser, words));
  } finally {
    await browser.close();
  }
}

function print(what: string, times: number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] as number);
  console.log(`${what.padEnd(44)}median ${at(0.5)}   95th percentile ${at(0.95)}   of ${sorted.length}`);
}

async function inOutlook(browser: Browser, folder: string, thread: string): Promise<number[]> {
  const opened = await stage(browser, folder);
  const draft = scene('a reply');
  await opened.open({ ...draft, thread: draft.thread + paragraphs('web', thread) });
  await opened.outlook((the) => the.showPane());
  const { pane, page } = opened;
  await pane.getByRole('heading', { level: 1, name: 'Nothing to look at' }).waitFor();
  const frame = page.frames().find((each) => each.url().includes('/pane.html')) as Frame;
  const times = await timed(frame, (there) =>
    opened.outlook(
      (the, bcc: never) => {
        const now = performance.timeOrigin + performance.now();
        the.authorSets('bcc', bcc);
        return now;
      },
      there ? [people.resident] : [],
    ),
  );
  await page.context().close();
  return times;
}

async function onDesk(browser: Browser, letter: string): Promise<number[]> {
  const served = await serveDesk();
  try {
    const page = await browser.newPage();
    await page.goto(served.address);
    const editor = page.getByRole('textbox', { name: 'Message text' });
    const write = (text: string) =>
      editor.evaluate((element, given) => {
        const now = performance.timeOrigin + performance.now();
        element.textContent = given;
        element.dispatchEvent(new InputEvent('input', { bubbles: true }));
        return now;
      }, text);
    return await timed(page, (there) =>
      write(there ? `${letter} You useless lying toad, I will see you sacked.` : letter),
    );
  } finally {
    served.process.kill();
  }
}

/** Change the draft again and again, and tell how long the pane's own heading or list of points took to follow. */
async function timed(pane: Frame | Page, change: (there: boolean) => Promise<number>): Promise<number[]> {
  await change(false);
  await pane.waitForTimeout(3000);
  await pane.evaluate(() => {
    const shown = { points: '', at: 0 };
    const look = () => {
      const points = [...document.querySelectorAll('[data-check]')]
        .map((each) => each.getAttribute('data-check'))
        .join();
      if (points === shown.points) return;
      shown.points = points;
      // What is in the document now is on screen with the next frame.
      requestAnimationFrame(() => {
        shown.at = performance.timeOrigin + performance.now();
      });
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    (window as unknown as { shown: typeof shown }).shown = shown;
  });
  const times: number[] = [];
  for (let round = 0; round < changes; round++) {
    const changed = await change(round % 2 === 0);
    const at = await pane.waitForFunction((since) => {
      const { shown } = window as unknown as { shown: { at: number } };
      return shown.at > since && shown.at;
    }, changed);
    times.push(Number(await at.jsonValue()) - changed);
    // Not always at the same moment between two of the pane's own looks.
    await pane.waitForTimeout(250 + ((round * 97) % 400));
  }
  return times;
}
