import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { readRegister } from '../../src/parties/read-register';
import { northvaleMembers } from '../parties/import/lists';
import { axeFindings, deskInBrowser, dropMoved, liveRegion, sidewaysScroll } from './desk-page';

jest.setTimeout(90_000);

const desk = deskInBrowser();
let page: Page;
let requested: string[];
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'new-council-'));
  await open();
});

afterEach(async () => {
  await page.context().close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options?: Parameters<Browser['newContext']>[0]) {
  ({ page, requested } = await desk.open(30_000, options));
}

const view = (name: string) => page.getByRole('button', { name, exact: true }).click();
const says = (locator: Locator, text: string | RegExp) =>
  locator.filter({ hasText: text }).first().waitFor({ state: 'visible' });
const roleOf = (name: string) => page.getByLabel(`Role of ${name}`);

async function give(button: string | RegExp, files: { name: string; text: string | Buffer }[]) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
}

const people = `Name,Post,Email,Telephone,Type
Cllr Dilys Marsh,,dilys.marsh@ashmarsh.example,01632 960001,Councillor
Cllr Ned Thorne,,ned.thorne@ashmarsh.example,01632 960002,Councillor
Ruth Amory,Monitoring Officer,ruth.amory@ashmarsh.example,01632 960003,Officer
Colin Weir,Planning Officer,colin.weir@ashmarsh.example,01632 960004,Officer
`;

async function saved(): Promise<unknown> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the register' }).click();
  const file = await download;
  const path = join(folder, 'register.json');
  await file.saveAs(path);
  expect(file.suggestedFilename()).toBe('register.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('a new council comes from its document and its CSV to findings on a draft', async () => {
  await view('Your protocol');
  await give('Choose the document', [
    {
      name: 'saltersby-city.pdf',
      text: readFileSync(join(__dirname, '../import/fictional/saltersby-city.pdf')),
    },
  ]);
  await page.getByRole('button', { name: /^Confirm all that are sure/ }).click();
  await view('Your people');
  await give('Choose the lists', [{ name: 'people.csv', text: people }]);
  await says(page.getByRole('status'), '2 members, 2 officers');
  const register = readRegister(await saved());
  expect(register).toMatchObject({ register: { council: 'Saltersby City Council' } });
  await page.getByRole('button', { name: 'Try it on a draft' }).click();
  const check = page.getByRole('region', { name: 'Check' });
  await says(check, 'Cllr Ned Thorne would get a blind copy');
  await says(check, 'Clause 7.11');
  await says(check, 'Saltersby City Council');
  // The whole clause stands behind the words.
  await check.getByText('Read the whole clause').first().click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Move Cllr Ned Thorne to Cc' }).click();
  await page.getByRole('region', { name: /blind copy/ }).waitFor({ state: 'detached' });
  expect(requested.filter((url) => !url.startsWith(desk.address()) && !/^(data|blob):/.test(url))).toEqual([]);
});

describe('the people', () => {
  test('ModernGov’s list and a CSV together make one register, each file with what it holds', async () => {
    await view('Your people');
    await give('Choose the lists', [
      { name: 'members.xml', text: northvaleMembers },
      {
        name: 'staff.csv',
        text: 'Full name,Job title,Work email\nTom Ashworth,Monitoring Officer,tom@northvale.example\n',
      },
    ]);
    await says(page.getByRole('region', { name: 'members.xml' }), 'Councillors by ward, from ModernGov');
    await page
      .getByRole('region', { name: 'staff.csv' })
      .getByLabel('Who these people are')
      .selectOption('All are officers');
    await page.getByLabel('Council', { exact: true }).fill('Northvale District Council');
    await roleOf('Tom Ashworth').waitFor();
    const read = readRegister(await saved());
    expect(read).toMatchObject({ register: { council: 'Northvale District Council' } });
  });

  test('are corrected with a click: another role, or left out', async () => {
    await view('Your people');
    await give('Choose the lists', [{ name: 'people.csv', text: people }]);
    await page.getByLabel('Council', { exact: true }).fill('Ashmarsh Borough Council');
    await roleOf('Colin Weir').selectOption('Leave out');
    await roleOf('Ned Thorne').selectOption('Officer');
    await says(page.getByRole('status'), '1 member, 2 officers');
    expect(JSON.stringify(await saved())).not.toMatch(/Colin Weir|960001/);
  });

  test('a register among the files is brought up to date, and who has left is listed', async () => {
    const register = {
      council: 'Ashmarsh Borough Council',
      domains: { 'ashmarsh.example': 'officer' },
      people: [
        { name: 'Dilys Marsh', role: 'member', emails: ['dilys.marsh@ashmarsh.example'], ward: 'Quay' },
        { name: 'Ned Thorne', role: 'member', emails: ['ned.thorne@ashmarsh.example'] },
      ],
    };
    await view('Your people');
    await give('Choose the lists', [
      { name: 'register.json', text: JSON.stringify(register) },
      { name: 'people.csv', text: people },
    ]);
    await says(page.getByRole('status'), 'register.json, with 2 people, is brought up to date.');
    await page
      .getByRole('row', { name: /Ruth Amory/ })
      .getByText('New')
      .waitFor();
  });

  test.each([
    ['packed.csv', 'PK\u0003\u0004', /^packed\.csv: this is a workbook or another packed file; .*\.$/],
    ['bomb.xml', '<!DOCTYPE a [<!ENTITY b "c">]><councillorsbyward>&b;</councillorsbyward>', /^bomb\.xml: .*\.$/],
    ['register.json', '{ "domains": 1 }', /^register\.json: /],
  ])('%s is answered with one sentence', async (name, text, sentence) => {
    await view('Your people');
    await give('Choose the lists', [{ name, text }]);
    await page.getByRole('status').getByText(sentence).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await give(/^(Choose the lists|Add another list)$/, [{ name: 'people.csv', text: people }]);
    await roleOf('Ruth Amory').waitFor();
  });

  test('a list that is gone since it was picked up is named, and the others dropped with it are read', async () => {
    const [gone, there] = [join(folder, 'gone.csv'), join(folder, 'people.csv')];
    for (const path of [gone, there]) writeFileSync(path, people);
    await view('Your people');
    await page.getByRole('button', { name: 'Choose the lists' }).waitFor();
    await dropMoved(page, [gone], [there]);
    await roleOf('Ruth Amory').waitFor();
    await says(page.getByRole('status'), 'gone.csv could not be read; check that it may be opened, and try again.');
  });

  test('what is wrong with a list is said in a region that a screen reader knew before', async () => {
    await view('Your people');
    await page.getByRole('button', { name: 'Choose the lists' }).waitFor();
    const region = await liveRegion(page);
    expect(await region.textContent()).toBe('');
    await give('Choose the lists', [{ name: 'packed.csv', text: 'PK\u0003\u0004' }]);
    await says(page.getByRole('status'), 'packed.csv');
    expect(await region.textContent()).toContain('packed.csv');
  });

  test.each([
    ['wide', { viewport: { width: 1440, height: 900 } }],
    ['320 px wide', { viewport: { width: 320, height: 640 } }],
    ['dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }],
  ])('%s: nothing to scroll sideways, nothing for axe to say', async (_, window) => {
    await page.context().close();
    await open(window);
    await view('Your people');
    await give('Choose the lists', [{ name: 'people.csv', text: people }]);
    await roleOf('Ruth Amory').waitFor();
    expect([await sidewaysScroll(page), await axeFindings(page)]).toEqual([0, []]);
  });
});
