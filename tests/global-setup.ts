import { unpackChromium } from './browser/chromium';

/** Before any test: have the browser ready, so that no test's time limit pays for unpacking it. */
export default async function globalSetup(): Promise<void> {
  process.env.PROTOCOL_CHECK_TESTS_BEGAN = String(Date.now());
  await unpackChromium();
}
