import type { Browser, Locator, Page } from 'playwright-core';
import { axeFindings, deskInBrowser, sidewaysScroll } from './desk-page';

jest.setTimeout(60_000);

const desk = deskInBrowser();
let page: Page;

afterEach(async () => {
  await page.context().close();
});

async function open(options?: Parameters<Browser['newContext']>[0]) {
  ({ page } = await desk.open(20_000, options));
  await page.getByRole('button', { name: 'All protocols' }).click();
  await page.getByRole('heading', { name: 'Two protocols side by side' }).waitFor();
}

const underAll = () => page.getByRole('table', { name: 'This draft under every protocol' });
const sideBySide = () => page.getByRole('table', { name: 'Two protocols side by side' });
const row = (table: Locator, check: string) =>
  table.getByRole('row').filter({ has: page.getByRole('heading', { name: check }) });
const cells = (table: Locator, check: string) => row(table, check).getByRole('cell').allInnerTexts();
const sample = (id: string) => page.getByLabel('Sample draft').selectOption(id);

test('a draft is looked at under every protocol: severity and clause, side by side', async () => {
  await open();
  await sample('blind-copy');
  await row(underAll(), 'Blind copies').waitFor();
  expect((await cells(underAll(), 'Blind copies')).map((each) => each.split(/\s+/).join(' '))).toEqual([
    'Breach Clause 78',
    'Breach Clause 95',
    'Breach Clause 5.5-10.1',
    'Breach Clause 7.10',
    'Advice Clause 11.4',
  ]);
  await sample('question');
  await page.getByText('No protocol raises a point on this draft.').waitFor();
});

test('a new council’s own protocol stands among them', async () => {
  await open();
  await page.getByRole('button', { name: 'Your protocol' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose the document' }).click();
  await (await chooser).setFiles({
    name: 'convention.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Northvale District Council\n\nProtocol on Member/Officer Relations\n\n1. Blind copies should not be used.\n\n' +
        '2. Members and officers should be courteous to each other.\n\n3. Members may write to the press.\n',
    ),
  });
  await page.getByRole('heading', { name: 'The twelve checks' }).waitFor();
  await page.getByRole('button', { name: 'All protocols' }).click();
  await sample('blind-copy');
  await underAll().getByRole('columnheader', { name: 'Northvale District Council (yours)' }).waitFor();
  expect((await cells(underAll(), 'Blind copies')).at(-1)).toMatch(/Caution\s+Clause 1$/);
  expect(await page.getByLabel('One protocol').inputValue()).toBe('5');
});

test('two protocols are compared, check by check', async () => {
  await open();
  await page.getByLabel('One protocol').selectOption('Great Aycliffe Town Council');
  await page.getByLabel('Another protocol').selectOption('Swale Borough Council');
  const [one, other] = await cells(sideBySide(), 'Blind copies');
  expect(one).toContain('Clause 7.10');
  expect(other).toContain('The protocol has this heading and no text under it yet.');
  expect(await row(sideBySide(), 'Blind copies').textContent()).toMatch(/They differ in severity/);
});

test.each([
  ['wide', { viewport: { width: 1440, height: 900 } }],
  ['320 px wide', { viewport: { width: 320, height: 640 } }],
  ['dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }],
])('%s: nothing to scroll sideways, nothing for axe to say', async (_, window) => {
  await open(window);
  await sample('several');
  expect([await sidewaysScroll(page), await axeFindings(page)]).toEqual([0, []]);
});
