import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { checkIds } from '../../src/checks/check-ids';
import { readProtocol } from '../../src/protocols/read-protocol';
import { protocolCheck } from '../command/console';
import { docxOf, pdfOfPages } from '../import/made-documents';
import { axeFindings, deskInBrowser, dropMoved, liveRegion, sidewaysScroll } from './desk-page';

jest.setTimeout(60_000);

const desk = deskInBrowser();
let page: Page;
let requested: string[];
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'your-protocol-'));
  await open();
});

afterEach(async () => {
  await page.context().close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options?: Parameters<Browser['newContext']>[0]) {
  ({ page, requested } = await desk.open(20_000, options));
  await page.getByRole('button', { name: 'Your protocol' }).click();
  await page.getByRole('button', { name: 'Choose the document' }).waitFor();
}

const fictional = (name: string) => join(__dirname, '../import/fictional', name);
const made = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const card = (name: string) => page.getByRole('article', { name });
const clauseOn = (name: string) => page.getByLabel(`Another clause on ${name}`);
const progress = () => page.locator('p[role=status]');
const says = (locator: Locator, text: string | RegExp) =>
  locator.filter({ hasText: text }).first().waitFor({ state: 'visible' });

async function give(path: string) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Choose (the|another) document/ }).click();
  await (await chooser).setFiles(path);
}

async function giveAndRead(path: string) {
  await give(path);
  await page.getByRole('heading', { name: 'The twelve checks' }).waitFor();
}

async function dropped(path: string) {
  const transfer = await page.evaluateHandle(
    ({ file, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], file));
      return data;
    },
    { file: basename(path), bytes: [...readFileSync(path)] },
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

async function saved(): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the protocol file' }).click();
  const file = await download;
  const path = join(folder, 'saved.json');
  await file.saveAs(path);
  return { name: file.suggestedFilename(), text: readFileSync(path, 'utf8') };
}

/** Count what a person does on the page from now on. */
async function counting() {
  await page.evaluate(() => {
    const counts = { clicks: 0, keys: 0 };
    (window as unknown as { counts: typeof counts }).counts = counts;
    document.addEventListener('pointerdown', () => counts.clicks++, true);
    document.addEventListener('keydown', () => counts.keys++, true);
  });
  return () => page.evaluate(() => (window as unknown as { counts: { clicks: number; keys: number } }).counts);
}

describe('from the drop to the saved file', () => {
  test.each(['ashmarsh-borough.docx', 'saltersby-city.pdf', 'northfold-fire.html', 'eastmere-county.txt'])(
    '%s takes at most 25 clicks and no typing',
    async (name) => {
      const counted = await counting();
      await dropped(fictional(name));
      await page.getByRole('heading', { name: 'The twelve checks' }).waitFor();
      await page.getByRole('button', { name: /^Confirm all that are sure/ }).click();
      // Two are corrected: a click that opens the list, and one that chooses.
      const corrected = [clauseOn('Courtesy'), clauseOn('Party business')];
      for (const each of corrected) {
        await each.click();
        await page.keyboard.press('Escape');
        await each.selectOption({ index: 5 });
      }
      const open = page.getByRole('button', { name: /^Confirm: / });
      while (await open.count()) await open.first().click();
      await says(progress(), 'All 12 checks are confirmed.');
      const { text } = await saved();
      const { clicks, keys } = await counted();
      expect(keys).toBe(0);
      // What is chosen in the browser's own list is clicked on outside the page.
      expect(clicks + corrected.length).toBeLessThanOrEqual(25);
      const read = readProtocol(JSON.parse(text), name);
      expect(read).toMatchObject({ protocol: { confirmed: [...checkIds] } });
    },
  );

  test('the file is the one that protocol import writes', async () => {
    await giveAndRead(fictional('ashmarsh-borough.docx'));
    const { name, text } = await saved();
    const out = join(folder, 'out.json');
    await protocolCheck(['protocol', 'import', fictional('ashmarsh-borough.docx'), '--out', out]);
    expect(text).toBe(readFileSync(out, 'utf8'));
    expect(name).toBe('ashmarsh-borough-council.json');
    await says(progress(), '12 checks are in it as proposed, not confirmed yet.');
  });

  test('nothing leaves the page, and the readers load only with a document of their kind', async () => {
    const before = requested.length;
    await giveAndRead(fictional('saltersby-city.pdf'));
    expect(requested.length).toBeGreaterThan(before);
    expect(requested.filter((url) => !url.startsWith(desk.address()) && !/^(data|blob):/.test(url))).toEqual([]);
  });
});

const convention = `Northvale District Council

Convention on Relations between Councillors and Employees

Adopted 3 May 2021

1. Letters

1.1 Blind copies are not acceptable and shall never be used.

1.2 Letters about a ward matter should be copied to the ward councillors.

1.3 Councillors must not give undertakings on behalf of the Council.

2. Public comment

2.1 It is not appropriate for councillors to criticise individual employees in public.
`;

const copying = convention.replace(
  'Letters about a ward matter should be copied to the ward councillors.',
  'Correspondence between an individual councillor and an employee should not normally be copied to any other councillor.',
);

describe('each check', () => {
  test('stands beside the sentence it rests on, with its verb, severity and whom it binds', async () => {
    await giveAndRead(made('convention.txt', convention));
    const blind = card('Blind copies');
    await says(blind, 'Clause 1.1 · Letters');
    await says(blind, '“Blind copies are not acceptable and shall never be used.”');
    expect(await page.getByLabel('Severity of Blind copies').inputValue()).toBe('breach');
    await says(blind, 'members and officers');
    await says(card('Confidential information'), 'No such clause was found. Drafts are not checked for this.');
  });

  test('is corrected by choosing another clause, or none, and that confirms it', async () => {
    await giveAndRead(made('convention.txt', convention));
    await clauseOn('Courtesy').selectOption({
      label: '1.2: Letters about a ward matter should be copied to the ward councillors.',
    });
    await says(card('Courtesy'), '“Letters about a ward matter should be copied to the ward councillors.”');
    await says(card('Courtesy'), 'You chose it');
    await clauseOn('Criticism of officers').selectOption('No such clause');
    await says(card('Criticism of officers'), 'You said there is no such clause.');
    await says(progress(), '2 of 12 checks confirmed');
    const protocol = JSON.parse((await saved()).text);
    expect(protocol.confirmed).toEqual(['officer-criticism', 'tone']);
    expect(protocol.checks.tone.clauses).toEqual(['1.2']);
    expect(protocol.checks['officer-criticism']).toBeNull();
  });

  test('asks about a clause that only uses the words of a rule, and takes it as the rule where a person says so', async () => {
    const exempt = 'Reports are exempt only for the reasons given in Schedule 12A.';
    await giveAndRead(made('convention.txt', `${convention}\n3. Papers\n\n3.1 ${exempt}\n`));
    const confidence = card('Confidential information');
    await says(confidence, 'No such clause was found. Drafts are not checked for this.');
    await says(confidence, 'Is this a rule on confidential information, or does it only use the words?');
    await says(confidence, `“${exempt}”`);
    expect(await axeFindings(page)).toEqual([]);
    expect(JSON.parse((await saved()).text).checks.confidence).toBeNull();
    await page.getByRole('button', { name: 'Yes, it is the rule: Confidential information, clause 3.1' }).click();
    await says(confidence, 'You chose it');
    expect(await confidence.getByText('Is this a rule on').count()).toBe(0);
    await says(progress(), '1 of 12 checks confirmed');
    const protocol = JSON.parse((await saved()).text);
    expect(protocol.confirmed).toEqual(['confidence']);
    expect(protocol.checks.confidence.clauses).toEqual(['3.1']);
  });

  test('is put right in how grave it is, whom it binds and what meets it, and that confirms it', async () => {
    await giveAndRead(made('convention.txt', copying));
    await page.getByLabel('Severity of Copying in other members').selectOption('Breach');
    await page.getByLabel('Whom the rule binds: Copying in other members').selectOption('officers');
    await card('Copying in other members').getByLabel('saying who is copied').check();
    await says(progress(), '1 of 12 checks confirmed');
    const protocol = JSON.parse((await saved()).text);
    expect(protocol.confirmed).toEqual(['copied-member']);
    expect(protocol.checks['copied-member']).toMatchObject({
      binds: 'officers',
      satisfiedBy: expect.arrayContaining(['statement']),
      outcomes: { copied: { severity: 'breach' } },
    });
    expect('protocol' in readProtocol(protocol, 'saved.json')).toBe(true);
  });

  test('leads to its clause among the others, and back, by keyboard alone', async () => {
    await giveAndRead(made('convention.txt', convention));
    await page.getByRole('button', { name: 'Show in the document: clause 2.1' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('2.1'));
    await page.getByRole('button', { name: 'Criticism of officers: back to the check' }).press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'check-officer-criticism');
  });

  test('names its choice of another clause by the words that stand above it', async () => {
    await giveAndRead(made('convention.txt', convention));
    const label = card('Courtesy').locator('label', { hasText: 'clause' });
    const choice = await label.getAttribute('for');
    const name = await page.locator(`[id="${choice}"]`).getAttribute('aria-label');
    expect(name?.startsWith((await label.textContent()) ?? '')).toBe(true);
  });

  test('can be tried at once on a draft', async () => {
    await giveAndRead(made('convention.txt', convention));
    await page.getByRole('button', { name: 'Try it on a draft' }).click();
    await page.getByLabel('Sample draft').selectOption('blind-copy');
    const check = page.getByRole('region', { name: 'Check' });
    await says(check, 'Convention on Relations between Councillors and Employees, Northvale District Council');
    await says(check, '“Blind copies are not acceptable and shall never be used.”');
    // What was done is still there, and what is corrected changes the check of the draft.
    await page.getByRole('button', { name: 'Your protocol' }).click();
    await clauseOn('Blind copies').selectOption('No such clause');
    await page.getByRole('button', { name: 'A draft', exact: true }).click();
    await check.getByText('Blind copies are not acceptable').waitFor({ state: 'detached' });
  });

  test('a file that was saved here can be opened again', async () => {
    const path = made(
      'mine.json',
      JSON.stringify({
        ...JSON.parse(readFileSync(join(__dirname, '../../src/protocols/swale.json'), 'utf8')),
        body: 'Northvale',
      }),
    );
    await give(path);
    await says(
      page.getByRole('status'),
      'mine.json was opened: drafts can be checked against the protocol of Northvale.',
    );
  });
});

describe('a document that cannot be read is answered with one sentence', () => {
  const big = () => {
    const path = made('a.pdf', '');
    truncateSync(path, 200 * 1024 * 1024);
    return path;
  };
  const word = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  test.each<[string, () => string, RegExp]>([
    ['an empty file', () => made('a.txt', ''), /^a\.txt: the file is empty; .*\.$/],
    ['a file of 200 MB', big, /^a\.pdf: the file is larger than 100 MB, .*\.$/],
    ['a scanned PDF', () => made('a.pdf', pdfOfPages([[], [], []])), /^a\.pdf: this PDF holds pictures of pages .*\.$/],
    [
      'an encrypted PDF',
      () => made('a.pdf', pdfOfPages([[{ text: 'Words', left: 50, base: 700 }]], { locked: true })),
      /^a\.pdf: it is protected with a password; .*\.$/,
    ],
    ['a protected Word file', () => made('a.docx', word), /^a\.docx: it is protected with a password; .*\.$/],
    ['an old Word file', () => made('a.doc', word), /^a\.doc: this is a Word file of the old kind .*\.$/],
    ['a broken PDF', () => made('a.pdf', '%PDF-1.7 and no more'), /^a\.pdf: the PDF is damaged or not complete; .*\.$/],
    [
      'a document about something else',
      () => made('a.txt', 'Allotment rules\n\n1. Plots must be kept tidy.\n\n2. Bonfires are not allowed.\n'),
      /^a\.txt: it does not read like a protocol on members and officers; .*\.$/,
    ],
    ['a JSON file that is no protocol', () => made('a.json', '{ "id": 1 }'), /^a\.json: "id" must be text\./],
    ['a JSON file that is broken', () => made('a.json', '{ "id"'), /^a\.json: this is no protocol file, .*\.$/],
  ])('%s', async (_, path, sentence) => {
    await give(path());
    const said = page.getByRole('status').getByText(sentence);
    await said.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // The next document is read as if nothing had been.
    await giveAndRead(made('convention.txt', convention));
    expect(await said.count()).toBe(0);
  });

  test.each(['convention.txt', 'mine.json'])('%s, which is gone since it was picked up', async (name) => {
    await dropMoved(page, [made(name, convention)]);
    await says(page.getByRole('status'), `${name} could not be read; check that it may be opened, and try again.`);
    await giveAndRead(made('convention.txt', convention));
  });

  test('in a region that a screen reader knew before', async () => {
    const region = await liveRegion(page);
    expect(await region.textContent()).toBe('');
    await give(made('a.txt', ''));
    await says(page.getByRole('status'), 'a.txt: the file is empty');
    expect(await region.textContent()).toContain('a.txt: the file is empty');
  });

  test('tracked changes are read, and said', async () => {
    const body = convention
      .split('\n\n')
      .map((each) => `<w:p><w:ins w:id="1"><w:r><w:t>${each}</w:t></w:r></w:ins></w:p>`)
      .join('');
    await giveAndRead(made('a.docx', docxOf([], { body })));
    await says(page.getByRole('listitem'), 'The document has tracked changes');
  });

  test('of a constitution the likely part is read, and another can be chosen', async () => {
    const filler = Array.from({ length: 40 }, (_, at) => `${at + 2}. The code shall be reviewed each year.`).join(
      '\n\n',
    );
    const constitution = [
      'Constitution of Northvale District Council',
      'Part 5A Protocol on Member/Officer Relations',
      convention.slice(convention.indexOf('1. Letters')),
      'Part 5B Planning Code',
      '1. Members must not blind copy anyone into planning letters.',
      filler,
    ].join('\n\n');
    await giveAndRead(made('constitution.txt', constitution));
    await says(card('Blind copies'), 'Clause 1.1');
    await page.getByLabel('Part that was read').selectOption('Part 5B Planning Code');
    await says(card('Blind copies'), 'into planning letters');
  });
});

describe('for everybody', () => {
  test.each([
    ['wide', { viewport: { width: 1440, height: 900 } }],
    ['320 px wide', { viewport: { width: 320, height: 640 } }],
    ['dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' as const }],
    ['high contrast', { viewport: { width: 1440, height: 900 }, forcedColors: 'active' as const }],
  ])('%s: nothing to scroll sideways, nothing for axe to say', async (_, window) => {
    await page.context().close();
    await open(window);
    expect([await sidewaysScroll(page), await axeFindings(page)]).toEqual([0, []]);
    await giveAndRead(fictional('saltersby-city.pdf'));
    await page.getByRole('button', { name: /^Confirm all that are sure/ }).click();
    expect([await sidewaysScroll(page), await axeFindings(page)]).toEqual([0, []]);
  });
});
