import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { samples } from '../../src/desk/samples';
import { axeFindings, deskInBrowser, sidewaysScroll } from './desk-page';

jest.setTimeout(60_000);

const desk = deskInBrowser();
let page: Page;
let requested: string[];

beforeEach(async () => {
  await open();
});

afterEach(async () => {
  await page.context().close();
});

async function open(options?: Parameters<Browser['newContext']>[0]) {
  ({ page, requested } = await desk.open(10_000, options));
  await summary().waitFor();
}

async function reopen(options: Parameters<Browser['newContext']>[0]) {
  await page.context().close();
  await open(options);
}

const check = () => page.getByRole('region', { name: 'Check' });
const summary = () => check().getByRole('heading', { level: 2 });
const finding = (headline: string | RegExp) => check().getByRole('region', { name: headline });
const people = (field: string) => page.getByRole('list', { name: `People in ${field}` });
const entry = (field: string) => page.getByRole('combobox', { name: field, exact: true });
const body = () => page.getByRole('textbox', { name: 'Message text' });
const sample = (id: string) => page.getByLabel('Sample draft').selectOption(id);
const says = (locator: Locator, text: string | RegExp) =>
  locator.filter({ hasText: text }).first().waitFor({ state: 'visible' });

async function dropFile(name: string, content: Buffer) {
  const transfer = await page.evaluateHandle(
    ({ file, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], file));
      return data;
    },
    { file: name, bytes: [...content] },
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

const fixture = (path: string) => readFileSync(join(__dirname, '../fixtures/drafts', path));

describe('choosing a sample', () => {
  test('shows what the protocol says of it: how grave, the clause, its words, what it asks', async () => {
    await sample('blind-copy');
    const card = finding('Cllr Marcus Bell would get a blind copy');
    await says(card, 'Breach');
    await says(card, 'Clause 78');
    await says(card, 'Where correspondence is copied, this should always be made explicit');
    await says(card, 'What it asks');
    await says(card, 'cllr.m.bell@members.northvale.example');
  });

  test('shows nothing on a clean draft but what was checked, against which protocol', async () => {
    await sample('question');
    await says(summary(), 'Nothing to look at');
    await says(check(), 'Member/Officer Protocol, Publica’s partner councils');
    await says(check(), 'blind copies');
    await says(check(), 'This protocol has no clause on: writing in the council’s name');
  });

  test('another protocol checks the same draft anew', async () => {
    await sample('blind-copy');
    await page.getByLabel('Protocol', { exact: true }).selectOption('swale');
    await says(finding('Cllr Marcus Bell would get a blind copy'), 'Advice');
    await says(check(), 'The protocol has this heading and no text under it yet.');
  });

  test.each([
    ['clean', 'Nothing to look at'],
    ['copies', /\d points? to look at/],
  ])('the samples under "%s" are what they say', async (group, expected) => {
    for (const { id } of samples.filter((each) => each.group === group)) {
      await sample(id);
      await says(summary(), expected);
    }
  });
});

describe('writing', () => {
  test('findings come as the author types, without a button', async () => {
    await page.getByRole('button', { name: 'New draft' }).click();
    await entry('To').fill('margaret.dunn@valemail.example');
    await body().click();
    await says(summary(), 'Nothing to look at');
    await page.keyboard.type('Dear Mrs Dunn');
    await page.keyboard.press('Enter');
    await page.keyboard.type('The Council will refund you in full.');
    await says(finding(/commit the council/), 'The Council will refund you in full.');
  });

  test('by keyboard alone: people picked and typed, a blind copy found and put right', async () => {
    await page.getByRole('button', { name: 'New draft' }).focus();
    await page.keyboard.press('Enter');
    await entry('To').focus();
    await page.keyboard.type('lowe');
    await page.keyboard.press('Enter');
    await says(people('To'), 'Peter Lowe · officer');
    await entry('Bcc').focus();
    await page.keyboard.type('cllr.p.nair@members.northvale.example');
    await page.keyboard.press('Tab');
    await says(people('Bcc'), 'Cllr Priya Nair · member');
    const move = page.getByRole('button', { name: 'Move Cllr Priya Nair to Cc' });
    await move.focus();
    await page.keyboard.press('Enter');
    await says(people('Cc'), 'Cllr Priya Nair');
    // The button is gone with its finding; the next key can undo.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await page.keyboard.press('Enter');
    await says(people('Bcc'), 'Cllr Priya Nair');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  });

  test('somebody typed by name is the one in the register; an address unknown to it is outside', async () => {
    await page.getByRole('button', { name: 'New draft' }).click();
    await entry('Cc').fill('tom ashworth');
    await page.getByLabel('Subject').focus();
    await says(people('Cc'), 'Tom Ashworth · officer');
    await entry('Cc').fill('somebody@else.example; other@else.example');
    await page.getByLabel('Subject').focus();
    await says(people('Cc'), 'somebody@else.example · outside');
    await says(people('Cc'), 'other@else.example · outside');
  });

  test('whom we may know but cannot be sure of is named', async () => {
    await sample('unknown-person');
    await says(check(), 'We do not know whether this person is a member');
    await says(check(), 'owen.pritchard@valemail.example');
  });

  test('bold, italic and lists work by button', async () => {
    await page.getByRole('button', { name: 'New draft' }).click();
    await body().click();
    await page.getByRole('button', { name: 'Bold', exact: true }).click();
    await page.keyboard.type('plainly');
    expect(await body().innerHTML()).toMatch(/<(b|strong)>plainly/);
    await page.getByRole('button', { name: 'Bold', exact: true, pressed: true }).waitFor();
  });
});

describe('putting right', () => {
  test('a Bcc person is moved to Cc, and back by Undo', async () => {
    await sample('blind-copy');
    await page.getByRole('button', { name: 'Move Cllr Marcus Bell to Cc' }).click();
    await says(check(), 'Cllr Marcus Bell was moved to Cc.');
    await says(people('Cc'), 'Cllr Marcus Bell');
    expect(await people('Bcc').count()).toBe(0);
    await finding(/blind copy/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(people('Bcc'), 'Cllr Marcus Bell');
    expect(await people('Cc').count()).toBe(0);
    await finding(/blind copy/).waitFor();
  });

  test('a copied member is taken off, and put back in the same place by Undo', async () => {
    await sample('copied-without-reason');
    await finding(/would see this/)
      .getByRole('button', { name: 'Remove Cllr Grace Okafor' })
      .click();
    await says(summary(), 'Nothing to look at');
    expect(await people('Cc').count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(people('Cc'), 'Cllr Grace Okafor');
  });

  test('a sentence is put under the greeting for the author to complete, and the author types on in it', async () => {
    await sample('copied-without-reason');
    await page.getByRole('button', { name: 'Add this sentence' }).click();
    await says(check(), 'A sentence was added. Fill in the part in brackets.');
    await page.keyboard.type('the dairy stands in her ward as well');
    const lines = await body().locator('p').allInnerTexts();
    expect(lines[0]).toBe('Dear Peter');
    expect(lines[1]).toBe('I am copying Cllr Grace Okafor, because the dairy stands in her ward as well.');
    await says(summary(), 'Nothing to look at');
    // What the author wrote is not thrown away with it.
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(check(), 'The sentence has been changed since it was added.');
    expect(await body().textContent()).toContain('the dairy stands in her ward as well');
  });

  test('a promise is put otherwise in the letter, its gap selected to be filled, and Undo brings back what was there', async () => {
    await sample('promise');
    const before = await body().innerHTML();
    await page.getByRole('button', { name: 'Use this instead' }).nth(1).click();
    await says(check(), 'The point stays until the brackets are filled in.');
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('[…]');
    await page.keyboard.type('42 of 5 May');
    await says(body(), /As decided under minute 42 of 5 May, the Council will pay/);
    await page.getByRole('button', { name: 'New draft' }).click();
    await sample('promise');
    await page.getByRole('button', { name: 'Use this instead' }).first().click();
    await says(body(), /Subject to a decision by the Council, the Council will pay/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(check(), 'That change was undone.');
    expect(await body().innerHTML()).toBe(before);
  });

  test('a letter is handed to an officer to send, and taken back with all who were to get it', async () => {
    await sample('promise');
    const before = await body().innerHTML();
    const readers = await people('To').textContent();
    await page.getByLabel('Ask an officer to send it').selectOption({ label: 'Tom Ashworth, Monitoring Officer' });
    await page.getByRole('button', { name: 'Hand it over' }).click();
    await says(people('To'), 'Tom Ashworth');
    await says(body(), /^Dear Tom Ashworth/);
    await says(summary(), 'Nothing to look at');
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(check(), 'That change was undone.');
    expect([await body().innerHTML(), await people('To').textContent()]).toEqual([before, readers]);
  });

  test('a blind-copied person is written to separately: the text is on the clipboard and in a link', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await sample('blind-copy');
    await page.getByRole('button', { name: 'Write to Cllr Marcus Bell separately' }).first().click();
    await says(check(), 'Your text is ready for a message of their own.');
    expect(await people('Bcc').count()).toBe(0);
    const link = page.getByRole('link', { name: 'Open it as a new message' });
    expect(await link.getAttribute('href')).toMatch(
      /^mailto:cllr\.m\.bell@members\.northvale\.example\?subject=.*&body=/,
    );
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).length > 20);
    expect(requested.every((each) => each.startsWith(desk.address()) || each.startsWith('data:'))).toBe(true);
  });

  test('a sentence that was left as it was can be taken out again', async () => {
    await sample('copied-without-reason');
    const before = await body().innerHTML();
    await page.getByRole('button', { name: 'Add this sentence' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(check(), 'That change was undone.');
    expect(await body().innerHTML()).toBe(before);
  });

  test('the passage is shown: selected in the letter', async () => {
    await sample('promise');
    await page.getByRole('button', { name: /^Show “The Council will pay/ }).click();
    const selected = await page.evaluate(() => document.getSelection()?.toString());
    expect(selected).toMatch(/^The Council will pay for the repair in full/);
  });

  test('a passage that the author has changed meanwhile is said to be gone', async () => {
    await sample('promise');
    const show = page.getByRole('button', { name: /^Show “The Council will pay/ });
    await show.waitFor();
    // Before the pane has looked again.
    await page.evaluate(() => {
      const editor = document.querySelector('[contenteditable]') as HTMLElement;
      editor.innerHTML = '<p>Dear Mrs Dunn</p>';
    });
    await show.click();
    await says(check(), 'Those words could not be found.');
  });
});

describe('opening a message', () => {
  test('a dropped .eml lies on the desk and is checked', async () => {
    await dropFile('d-067.eml', fixture('amber-valley/d-067.eml'));
    await says(body(), 'twice and looked at all the pictures');
    expect(await page.getByLabel('Subject').inputValue()).toBe('RE: Damp at Kiln Close');
    await says(people('To'), 'Pat Renshaw · outside');
  });

  test('the button opens one too', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).press('Enter');
    await (await chooser).setFiles({
      name: 'note.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(
        'From: Tom Ashworth <tom.ashworth@northvale.example>\r\nSubject: A note\r\n\r\nJust a note.\r\n',
      ),
    });
    await says(body(), 'Just a note.');
    await says(people('From'), 'Tom Ashworth · officer');
  });

  test('a file that is no mail gives one sentence, and the draft stays', async () => {
    await sample('question');
    await dropFile('budget.xlsx', Buffer.from('PK\u0003\u0004 this is no mail'));
    await says(
      page.getByRole('region', { name: 'Message' }),
      /^.*budget\.xlsx could not be opened: this is no mail message/,
    );
    await says(body(), 'flood maps');
  });

  test('a stranger’s HTML runs nothing, loads nothing and covers nothing', async () => {
    const hostile =
      'From: a@b.example\r\nTo: c@d.example\r\nSubject: Hello\r\nContent-Type: text/html\r\n\r\n' +
      '<p onclick="window.ran=1">Words <img src="http://tracker.example/x.png" onerror="window.ran=1" alt="a picture">' +
      '<script>window.ran=1</script><svg onload="window.ran=1"></svg>' +
      '<a href="javascript:window.ran=1">a link</a>' +
      '<div style="position:fixed;inset:0;background:url(http://tracker.example/y.png)">over all</div>' +
      '<iframe src="http://tracker.example/"></iframe></p>';
    await dropFile('hello.eml', Buffer.from(hostile));
    await says(body(), 'a picture');
    expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
    expect(requested.filter((url) => !url.startsWith(desk.address()) && !url.startsWith('data:'))).toEqual([]);
    expect(await body().innerHTML()).not.toMatch(/onclick|onerror|script|svg|href|position|url\(|iframe/);
  });
});

describe('mail of unusual shape', () => {
  test.each([
    ['nested ten thousand deep', `${'<div>'.repeat(10_000)}Words at the bottom.`, 'Words at the bottom.'],
    ['a megabyte long', `<p>${'A long letter about the road. '.repeat(33_000)}</p><p>The end.</p>`, 'The end.'],
  ])('%s opens, and is checked', async (_, html, words) => {
    const mail = `From: a@b.example\r\nTo: c@d.example\r\nSubject: Hello\r\nContent-Type: text/html\r\n\r\n${html}`;
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles({ name: 'odd.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail) });
    await says(body(), words);
    await says(summary(), 'Nothing to look at');
  });
});

describe('Send', () => {
  const dialog = () => page.getByRole('alertdialog').or(page.getByRole('dialog'));

  test('shows the alert as Outlook would, and the draft stays where the author does not send', async () => {
    await sample('blind-copy');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await says(dialog(), 'Protocol Check');
    await says(dialog(), 'Breach: Cllr Marcus Bell would get a blind copy (clause 78).');
    expect(await axeFindings(page)).toEqual([]);
    await dialog().getByRole('button', { name: 'Don’t send' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Send');
    await says(people('Bcc'), 'Cllr Marcus Bell');
  });

  test('the author can send anyway; nothing leaves the page', async () => {
    await sample('blind-copy');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await dialog().getByRole('button', { name: 'Send anyway' }).click();
    await says(page.getByRole('region', { name: 'Message' }), 'Nothing has been sent from this page.');
    expect(requested.filter((url) => !url.startsWith(desk.address()) && !url.startsWith('data:'))).toEqual([]);
  });

  test('a clean draft would go at once, and advice holds nothing up', async () => {
    await sample('question');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await says(dialog(), 'Outlook would send this now');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.getByLabel('Protocol', { exact: true }).selectOption('swale');
    await sample('blind-copy');
    await says(summary(), /points? to look at/);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await says(dialog(), 'Outlook would send this now');
  });

  test('what the author has dismissed holds up this draft no more, and the next one as before', async () => {
    await sample('blind-copy');
    const dismiss = check().getByRole('button', { name: 'Dismiss for this draft' });
    await dismiss.first().waitFor();
    while (await dismiss.count()) await dismiss.first().click();
    await says(check(), 'You have dismissed what was raised.');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await says(dialog(), 'Outlook would send this now');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await sample('question');
    await sample('blind-copy');
    await says(finding('Cllr Marcus Bell would get a blind copy'), 'Breach');
  });

  test('words that are no problem hold nothing up, and are still known when the page is opened again', async () => {
    await sample('promise');
    const offer = check().getByRole('button', { name: /^Not a problem here/ });
    await offer.first().waitFor();
    while (await offer.count()) {
      await offer.first().click();
      await page.getByRole('button', { name: 'Leave alone' }).click();
      await page.getByRole('button', { name: 'Leave alone' }).waitFor({ state: 'detached' });
      await page.waitForTimeout(500);
    }
    const list = /^\d wordings? left alone/;
    await check().getByText(list).waitFor();
    await page.reload();
    await summary().waitFor();
    await check().getByText(list).waitFor();
    await sample('promise');
    await says(summary(), 'Nothing to look at');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await says(dialog(), 'Outlook would send this now');
  });
});

describe('without what it checks with', () => {
  const sentence = 'The check could not be loaded, so this draft has not been checked; it is as you left it.';
  const refused = /weights/;
  beforeEach(async () => {
    await page.context().close();
    ({ page, requested } = await desk.open(10_000, undefined, refused));
  });

  test('the page is there and says so, and checks the draft once it can be loaded', async () => {
    await says(check(), sentence);
    await says(people('To'), /·/);
    expect(await check().getByText('could not be read').count()).toBe(0);
    expect([await sidewaysScroll(page), await axeFindings(page)]).toEqual([0, []]);
    const again = check().getByRole('button', { name: 'Try again' });
    await again.press('Enter');
    await says(check(), sentence);
    await page.unroute(refused);
    await again.press('Enter');
    await summary().waitFor();
    // The button is gone; the next key goes on from what came in its place.
    await check().locator(':focus').waitFor();
  });

  test('Send says that the draft has not been checked, not that nothing was found', async () => {
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await says(page.getByRole('dialog'), 'This draft has not been checked');
    expect(await page.getByText('Outlook would send this now').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('the protocols can still be compared, and the draft be looked at under all of them once it can be', async () => {
    await page.getByRole('button', { name: 'All protocols' }).click();
    await page.getByRole('table', { name: 'Two protocols side by side' }).waitFor();
    await says(page.getByRole('status'), sentence);
    await page.unroute(refused);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('table', { name: 'This draft under every protocol' }).waitFor();
  });
});

describe('for everybody', () => {
  test('a screen reader is told of what was found, once it has settled', async () => {
    await sample('blind-copy');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role=status]')].some(
        (each) => each.textContent === '2 points to look at: 2 breaches',
      ),
    );
  });

  const windows = [
    { name: 'wide', viewport: { width: 1440, height: 900 } },
    { name: '320 px wide', viewport: { width: 320, height: 640 } },
    { name: 'at 200% zoom', viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  ];
  test.each(windows)('$name: nothing to scroll sideways, nothing for axe to say', async ({ name: _, ...window }) => {
    await reopen(window);
    for (const id of ['question', 'several', 'instruction', 'unknown-person', 'leaders-mailbox']) {
      await sample(id);
      await page.waitForTimeout(400);
      expect([id, await sidewaysScroll(page), await axeFindings(page)]).toEqual([id, 0, []]);
    }
    // The list of people, open.
    await entry('Bcc').fill('ash');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /Tom Ashworth/ })
      .waitFor();
    expect([await sidewaysScroll(page), await axeFindings(page)]).toEqual([0, []]);
  });

  test.each([
    ['dark', { colorScheme: 'dark' as const }],
    ['high contrast', { forcedColors: 'active' as const }],
  ])('in %s colours axe has nothing to say', async (_, colours) => {
    await reopen({ viewport: { width: 1440, height: 900 }, ...colours });
    await sample('several');
    await summary().waitFor();
    await page.waitForTimeout(400);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a message about a file that is no mail passes axe as well', async () => {
    await dropFile('budget.xlsx', Buffer.from('no mail'));
    await says(page.getByRole('region', { name: 'Message' }), 'could not be opened');
    expect(await axeFindings(page)).toEqual([]);
  });
});
