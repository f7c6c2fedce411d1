import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

test('the browser opens a page again and again, and text in it has a size', async () => {
  for (let round = 0; round < 3; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.setContent('<p>Dear Cllr Webb</p>');
    const box = await page.locator('p').boundingBox();
    expect(box?.height).toBeGreaterThan(5);
    await context.close();
  }
});
