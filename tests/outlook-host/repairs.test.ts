import { clients, paragraphs } from './bodies';
import { bodyOf, type Message } from './message';
import type { Options } from './outlook';
import { people, scene } from './scenes';
import { type Stage, stagesOfThisFile } from './stage';

/** Each repair in the mailbox itself, through the unmodified Office.js, checked afterwards, and taken back. */

jest.setTimeout(90_000);

const staged = stagesOfThisFile();

async function beside(message: Message, options: Partial<Options> = {}): Promise<Stage> {
  const opened = await staged(options);
  await opened.open(message);
  await opened.outlook((the) => the.showPane());
  await opened.pane.getByRole('heading', { level: 1, name: /to look at|was found/ }).waitFor();
  return opened;
}

/** Whom the message goes to, and what it says, whatever the client's document round it. */
async function standing({ message }: Stage) {
  const now = await message();
  const addresses = (field: 'to' | 'cc' | 'bcc') => now[field].map((each) => each.address);
  const text = bodyOf(now)
    .replace(/<style[\s\S]*?<\/style>|<head>[\s\S]*?<\/head>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { to: addresses('to'), cc: addresses('cc'), bcc: addresses('bcc'), text };
}

const button = ({ pane }: Stage, name: string | RegExp) => pane.getByRole('button', { name }).first();
const { lowe, webb, bell, resident } = people;
const chief = 'ruth.farrell@northvale.example';

/** What stands in the draft after the click; a field that is left out is as it was before. */
type After = { to?: string[]; cc?: string[]; bcc?: string[]; text?: RegExp };

const repairs: [scene: string, button: string | RegExp, after: After, said: RegExp][] = [
  ['a resident in Bcc', 'Move J Marsh to Cc', { cc: [resident.address], bcc: [] }, /moved to Cc\. That settles/],
  [
    'a resident in Bcc',
    'Move J Marsh to To',
    { to: [lowe.address, resident.address], bcc: [] },
    /moved to To\. That settles/,
  ],
  ['a resident in Bcc', 'Remove J Marsh', { bcc: [] }, /removed\. That settles/],
  ['a resident in Bcc', 'Write to J Marsh separately', { bcc: [] }, /Your text is ready for a message of their own/],
  ['a reply that copies another member', 'Remove Cllr Marcus Bell', { cc: [] }, /removed\. That settles/],
  ['a reply that copies another member', /^Write to Cllr Marcus Bell/, { cc: [] }, /taken off\. .+ That settles/],
  [
    'a member copied in by a member',
    'Add this sentence',
    { text: /I am copying Cllr Priya Nair, because \[…\]\. Dear Peter, When is the culvert/ },
    /The point stays until the brackets are filled in/,
  ],
  [
    'a promise to a resident',
    'Use this instead',
    { text: /Dear Mr Marsh, Subject to a decision by the Council, the Council will refund you in full\. Anita Webb/ },
    /Your sentence was changed\. That settles/,
  ],
  [
    'a promise to a resident',
    'Hand it over',
    {
      to: [chief],
      text: /Dear Ruth Farrell .+ To: J Marsh <?.*j\.marsh@post\.example.+ Dear Mr Marsh, The Council will/,
    },
    /goes to Ruth Farrell alone, as a text for them to send\. That settles/,
  ],
  [
    'criticism of an officer',
    'Address it to them alone',
    { to: [chief], cc: [] },
    /goes to Ruth Farrell alone\. The point is still there/,
  ],
];

test.each(repairs)('%s: %s, and back', async (name, click, after, said) => {
  const opened = await beside(scene(name));
  const before = await standing(opened);
  await button(opened, click).click();
  await opened.pane.getByText(said).first().waitFor();
  const { text, ...people } = after;
  const now = await standing(opened);
  expect(now).toEqual({ ...before, ...people, text: text ? expect.stringMatching(text) : before.text });
  await button(opened, 'Undo').click();
  await opened.pane.getByText('That change was undone.').first().waitFor();
  expect(await standing(opened)).toEqual(before);
});

test.each(clients)('a sentence of the author’s put otherwise, and back, in the mark-up of %s', async (client) => {
  const reply = { ...scene('a reply', client), from: { ...webb }, user: { ...webb }, to: [{ ...resident }] };
  const opened = await beside({ ...reply, own: scene('a promise to a resident', client).own });
  const before = await standing(opened);
  await button(opened, 'Use this instead').click();
  await opened.pane.getByText('Your sentence was changed.').first().waitFor();
  const { text } = await standing(opened);
  expect(text).toContain('Subject to a decision by the Council, the Council will refund you in full.');
  // The thread below is word for word what it was.
  const from = (whole: string) => whole.slice(whole.indexOf('From:'));
  expect(from(text)).toBe(from(before.text));
  await button(opened, 'Undo').click();
  await opened.pane.getByText('That change was undone.').first().waitFor();
  expect(await standing(opened)).toEqual(before);
});

test('several repairs are taken back one after the other', async () => {
  const opened = await beside(scene('criticism of an officer'));
  const before = await standing(opened);
  await button(opened, 'Add this sentence').click();
  await opened.pane.getByText('A sentence was added.').first().waitFor();
  await button(opened, 'Address it to them alone').click();
  await opened.pane
    .getByText(/goes to Ruth Farrell alone/)
    .first()
    .waitFor();
  await button(opened, 'Undo').click();
  await opened.pane.getByText('That change was undone.').first().waitFor();
  await button(opened, 'Undo').click();
  await opened.pane.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  expect(await standing(opened)).toEqual(before);
});

test.each(['body.setAsync', 'body.prependAsync', 'to.setAsync', 'cc.setAsync'])(
  'where Outlook refuses %s, text and recipients stay, and that is said',
  async (call) => {
    const [name, click] = call.startsWith('body.set')
      ? (['a promise to a resident', 'Use this instead'] as const)
      : call.startsWith('cc')
        ? (['a reply that copies another member', 'Remove Cllr Marcus Bell'] as const)
        : (['a promise to a resident', 'Hand it over'] as const);
    const opened = await beside(scene(name), { faults: { [call]: { code: 5001 } } });
    const before = await standing(opened);
    await button(opened, click).click();
    await opened.pane.getByText('That change could not be made.').first().waitFor();
    expect(await standing(opened)).toEqual(before);
  },
);

describe('going ahead knowingly', () => {
  test('an own reason settles the point, for the pane and at Send; an open bracket does not', async () => {
    const opened = await beside(scene('a member copied in by a member'));
    await button(opened, 'Add this sentence').click();
    await opened.pane.getByText('The point stays until the brackets').first().waitFor();
    expect((await opened.send()).dialog).not.toBeNull();
    await opened.outlook((the) => {
      if (the.message) the.message.own = the.message.own.replace('[…]', 'the culvert runs into her ward');
    });
    await opened.pane.getByRole('heading', { level: 1, name: 'Nothing to look at' }).waitFor();
    expect((await opened.send()).dialog).toBeNull();
  });

  test('a reason in the message below is nobody’s own, and settles nothing', async () => {
    const reply = scene('a reply that copies another member');
    const reason = 'I am copying Cllr Marcus Bell, because the drain runs into his ward.';
    const opened = await beside({ ...reply, thread: reply.thread + paragraphs('web', reason) });
    await opened.pane.getByRole('heading', { level: 1, name: '1 point to look at' }).waitFor();
    expect((await opened.send()).dialog).not.toBeNull();
    await opened.outlook(
      (the, own) => the.authorWrites(own),
      paragraphs('web', `Dear Cllr Webb,\n\n${reason}\n\nPeter`),
    );
    expect((await opened.send()).dialog).toBeNull();
  });

  test('a point that is dismissed is not told of at Send, until it comes to more', async () => {
    const opened = await beside(scene('a resident in Bcc'));
    await button(opened, 'Dismiss for this draft').click();
    await opened.pane.getByText('You have dismissed what was raised.').waitFor();
    await opened.page.waitForTimeout(500);
    expect((await opened.send()).dialog).toBeNull();
    await opened.outlook((the, bcc) => the.authorSets('bcc', bcc), [resident, bell]);
    expect((await opened.send()).dialog).not.toBeNull();
  });

  test('a reason is kept in the message’s custom properties alone, and read back from there', async () => {
    const opened = await beside(scene('a reply that copies another member'));
    await button(opened, 'Note why it goes as it is').click();
    await opened.pane.getByRole('textbox').fill('The drain runs into his ward.');
    await button(opened, 'Note it').click();
    await opened.pane.getByText('You noted: “The drain runs into his ward.”').waitFor();
    await opened.page.waitForTimeout(500);
    const { customProperties, internetHeaders } = await opened.message();
    expect(JSON.stringify(customProperties)).toContain('The drain runs into his ward.');
    expect(internetHeaders).toEqual({});
    await opened.outlook((the) => the.paneFollows());
    await opened.open({ ...scene('a received message'), customProperties });
    await opened.pane.getByText('The author noted: “The drain runs into his ward.”').waitFor();
  });

  test('a reason that came in the header is shown beside its point to whoever reads the message', async () => {
    const reasons = [{ check: 'copied-member', clauses: ['78'], reason: 'The drain runs into his ward.' }];
    const header = encodeURIComponent(JSON.stringify(reasons));
    const received = scene('a received message');
    const opened = await beside({
      ...received,
      internetHeaders: { ...received.internetHeaders, 'x-protocol-check-reasons': header },
    });
    await opened.pane.getByText('The author noted: “The drain runs into his ward.”').waitFor();
  });
});

describe('who writes', () => {
  test('is asked where the register does not know From, and known at Send', async () => {
    const opened = await beside(scene('from an address that nobody knows'));
    await opened.pane.getByRole('heading', { level: 1, name: 'Nothing to look at' }).waitFor();
    expect((await opened.send()).dialog).toBeNull();
    await opened.pane.getByLabel('You are writing as').selectOption({ label: 'a member of the council' });
    await opened.pane.getByRole('heading', { level: 1, name: '1 point to look at' }).waitFor();
    expect((await opened.send()).dialog?.message).toContain('J Marsh');
  });
});

describe('a received message', () => {
  test('tells its reader whom an answer to everybody would copy', async () => {
    const opened = await beside({
      ...scene('a clean draft'),
      mode: 'read',
      user: { ...lowe },
      cc: [{ ...bell }],
    });
    await opened.pane.getByText('If you reply to all, Cllr Marcus Bell would be copied').waitFor();
  });
});

describe('the notice in the draft', () => {
  test('is taken away by the pane once a click has put the words right, and comes back with Undo', async () => {
    const opened = await beside(scene('a clean draft'));
    await opened.outlook((the, begun) => the.compose(begun), scene('a promise to a resident'));
    const notices = async () => Object.keys((await opened.message()).notices).length;
    await button(opened, 'Use this instead').waitFor();
    expect(await notices()).toBe(1);
    await button(opened, 'Use this instead').click();
    await opened.pane.getByText('That settles this point.').first().waitFor();
    await opened.page.waitForTimeout(500);
    expect(await notices()).toBe(0);
    await button(opened, 'Undo').click();
    await button(opened, 'Use this instead').waitFor();
    await opened.page.waitForTimeout(500);
    expect(await notices()).toBe(1);
  });
});

describe('too much of it', () => {
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `Person ${at}`, address: `person${at}@post.example` }));

  test('a thousand recipients: checked, said that more may not be seen, and nobody is lost by a repair', async () => {
    const opened = await beside({ ...scene('a reply that copies another member'), to: [{ ...webb }, ...crowd(999)] });
    await opened.pane.getByText('Some recipients may not have been seen').waitFor();
    await button(opened, 'Remove Cllr Marcus Bell').click();
    await opened.pane
      .getByText(/removed\./)
      .first()
      .waitFor();
    expect((await opened.message()).to).toHaveLength(1000);
    await opened.outlook((the, bcc) => the.authorSets('bcc', bcc), crowd(1000));
    await button(opened, /^Move all/).click();
    await opened.pane
      .getByText(/Bcc holds more people than Outlook shows us/)
      .first()
      .waitFor();
    const { cc, bcc } = await opened.message();
    expect([cc.length, bcc.length]).toEqual([0, 1000]);
  });

  test('a thread of twenty megabytes: the point is found, and Send answers in time', async () => {
    const line = paragraphs('web', 'The culvert at Mill Lane was last cleared in the spring of that year.');
    const opened = await staged();
    await opened.open(scene('a reply that copies another member'));
    const long = await opened.outlook((the, given) => {
      // The page itself would take longer to draw it than the add-in to read it.
      the.onChange = () => {};
      const { message } = the;
      if (message) message.thread += (given as string).repeat(125_000);
      the.showPane();
      return message?.thread.length;
    }, line);
    expect(long).toBeGreaterThan(20_000_000);
    await opened.pane.getByRole('heading', { level: 1, name: '1 point to look at' }).waitFor();
    expect(await opened.pane.locator('[data-check] h2').allInnerTexts()).toEqual([expect.stringContaining('Bell')]);
    const { completions, dialog } = await opened.send();
    expect(completions).toHaveLength(1);
    expect(completions[0]?.after).toBeLessThan(5000);
    expect(dialog?.message).toContain('Cllr Marcus Bell');
  });
});
