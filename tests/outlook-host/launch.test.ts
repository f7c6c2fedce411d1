import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { buildTime, built } from '../built';
import type { Options } from './outlook';
import { people, scene } from './scenes';
import { type Stage, stage } from './stage';

/** The launch events as new Outlook, the web and the Mac run them: the built page and the unmodified Office.js. */

jest.setTimeout(60_000);

let browser: Browser;
let folder: string;
beforeAll(async () => {
  await built('pane');
  folder = await built('alert');
  browser = await launchChromium();
}, buildTime * 2);
afterAll(async () => {
  await browser?.close();
});

const stages: Stage[] = [];
afterEach(async () => {
  for (const each of stages.splice(0)) {
    expect({ errors: each.errors, elsewhere: each.elsewhere }).toEqual({ errors: [], elsewhere: [] });
    expect(await each.outlook((the) => ({ beyond: the.beyond, unknown: the.unknown }))).toEqual({
      beyond: [],
      unknown: [],
    });
    await each.page.context().close();
  }
});

async function opened(name: string, options: Partial<Options> = {}): Promise<Stage> {
  const ready = await stage(browser, folder, options);
  stages.push(ready);
  await ready.open(scene(name));
  return ready;
}

describe('at Send', () => {
  test('a clean draft goes', async () => {
    const { send } = await opened('a clean draft');
    const { completions, dialog } = await send();
    expect(completions.map(({ status, options }) => ({ status, options }))).toEqual([
      { status: 0, options: { allowEvent: true } },
    ]);
    expect(dialog).toBeNull();
  });

  test('a breach is told, and the author can send anyway', async () => {
    const { send } = await opened('a resident in Bcc');
    const { completions, dialog } = await send();
    expect(completions).toHaveLength(1);
    expect(dialog).toEqual({
      message: expect.stringMatching(/^\*\*Breach:\*\* .+ \(clause 78\)\./),
      sendAnyway: true,
      takeAction: true,
    });
  });

  test('again, and again, on the same page', async () => {
    const { send, outlook } = await opened('a resident in Bcc');
    expect((await send()).dialog).not.toBeNull();
    await outlook((the) => the.authorSets('bcc', []));
    expect((await send()).dialog).toBeNull();
    await outlook((the, bcc) => the.authorSets('bcc', [bcc]), people.resident);
    expect((await send()).dialog).not.toBeNull();
  });
});
