import type { Options } from './outlook';
import { people, scene } from './scenes';
import { type Stage, stagesOfThisFile } from './stage';

/** The launch events as new Outlook, the web and the Mac run them: the built page and the unmodified Office.js. */

jest.setTimeout(60_000);

const staged = stagesOfThisFile();

async function opened(name: string, options: Partial<Options> = {}): Promise<Stage> {
  const ready = await staged(options);
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

describe('the button in the dialog', () => {
  test('opens the pane on that very point, which takes the focus', async () => {
    const { outlook, send, pane } = await opened('a commitment');
    await outlook((the, bcc) => the.authorSets('bcc', [bcc]), people.resident);
    const sending = await send();
    expect(sending.dialog?.takeAction).toBe(true);
    await outlook((the, given) => the.takeAction(given), sending);
    const check = JSON.parse(String(sending.completions[0]?.options.contextData)).check as string;
    await pane.locator(`[data-check="${check}"] h2:focus`).waitFor();
  });

  test('is not offered by an Outlook that has none (1.12), which is given plain text alone', async () => {
    const { send } = await opened('a resident in Bcc', { sets: '1.12' });
    const { completions, dialog } = await send();
    expect(Object.keys(completions[0]?.options ?? {}).sort()).toEqual(['allowEvent', 'errorMessage']);
    expect(dialog).toEqual({ message: expect.stringMatching(/^Breach: /), sendAnyway: true, takeAction: false });
  });

  test('with Markdown (1.15) the plain text is there as well', async () => {
    const { send } = await opened('a resident in Bcc');
    const [completion] = (await send()).completions;
    expect(completion?.options).toMatchObject({
      errorMessage: expect.stringMatching(/^Breach: /),
      errorMessageMarkdown: expect.stringMatching(/^\*\*Breach:\*\* /),
    });
    expect(String(completion?.options.errorMessage).length).toBeLessThanOrEqual(500);
  });
});

describe('the notice in the draft', () => {
  const notices = async ({ message }: Stage) => Object.values((await message()).notices);

  test('comes with the draft that needs one, follows the recipients, and goes when it is clean', async () => {
    const played = await opened('a clean draft');
    const { outlook } = played;
    await outlook((the, begun) => the.compose(begun), scene('a resident in Bcc'));
    const [notice, ...more] = await notices(played);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ type: 'insightMessage', message: expect.stringMatching(/^Breach: .{1,142}$/) });
    await outlook((the) => the.authorSets('bcc', []));
    expect(await notices(played)).toEqual([]);
    await outlook((the, bcc) => the.authorSets('bcc', [bcc]), people.resident);
    expect(await notices(played)).toHaveLength(1);
  });

  test('follows From: an officer who writes for a member writes to an officer then', async () => {
    const { lowe, ashworth, resident, webb } = people;
    const played = await opened('a clean draft');
    const { outlook } = played;
    const among = { ...scene('a clean draft'), from: lowe, user: lowe, to: [ashworth], bcc: [resident], own: '' };
    await outlook((the, begun) => the.compose(begun), among);
    expect(await notices(played)).toEqual([]);
    await outlook((the, from) => the.authorSetsFrom(from), webb);
    expect(await notices(played)).toHaveLength(1);
    await outlook((the, from) => the.authorSetsFrom(from), lowe);
    expect(await notices(played)).toEqual([]);
  });

  test('opens the pane on its point', async () => {
    const played = await opened('a clean draft');
    await played.outlook((the, begun) => the.compose(begun), scene('a resident in Bcc'));
    const [notice] = await notices(played);
    await played.outlook((the, context) => the.showPane(context), notice?.actions?.[0]?.contextData);
    await played.pane.locator('[data-check="blind-copy"] h2:focus').waitFor();
  });

  test('where Outlook refuses such notices (9031, as on the Mac), none is left and nothing else fails', async () => {
    const played = await opened('a clean draft', {
      faults: { 'notificationMessages.replaceAsync': { code: 9031 } },
    });
    const completions = await played.outlook((the, begun) => the.compose(begun), scene('a resident in Bcc'));
    expect(completions.map(({ options }) => options)).toEqual([{ allowEvent: true }]);
    expect(await notices(played)).toEqual([]);
  });
});

describe('the message answered', () => {
  test('its people are remembered from when the reply was begun, for the pane and for Send', async () => {
    const played = await opened('a clean draft');
    const { outlook, pane, send } = played;
    await outlook((the, begun) => the.compose(begun), scene('a reply to all'));
    await outlook((the) => {
      if (the.message) the.message.thread = '';
    });
    await outlook((the) => the.showPane());
    await pane.getByRole('heading', { level: 1, name: 'Nothing to look at' }).waitFor();
    expect((await send()).dialog).toBeNull();
    await outlook((the) => {
      if (the.message) the.message.sessionData = {};
    });
    expect((await send()).dialog).not.toBeNull();
  });
});

describe('Outlook at fault', () => {
  test.each(['body.getAsync', 'to.getAsync'])(
    'where %s is never answered, the message may go in good time, and the pane says that it was not checked',
    async (call) => {
      const played = await opened('a resident in Bcc', { faults: { [call]: 'silent' } });
      const { completions, dialog } = await played.send();
      expect(completions.map(({ options }) => options)).toEqual([{ allowEvent: true }]);
      expect(dialog).toBeNull();
      await played.outlook((the) => {
        the.options.faults = {};
        the.showPane();
      });
      await played.pane.getByText('Send did not wait for the check').waitFor();
      await played.pane.getByRole('heading', { level: 1, name: '1 point to look at' }).waitFor();
      expect((await played.send()).dialog).not.toBeNull();
      await played.pane.getByText('Send did not wait for the check').waitFor({ state: 'detached' });
    },
  );

  test('a message that cannot be read (encrypted) goes', async () => {
    const { send } = await opened('a resident in Bcc', { faults: { 'body.getAsync': { code: 5001 } } });
    expect((await send()).dialog).toBeNull();
  });

  test.each(['1.12', '1.13', '1.14', '1.15'])(
    'at Mailbox %s Send is answered, with no call beyond that set',
    async (sets) => {
      const { send } = await opened('a resident in Bcc', { sets });
      expect((await send()).dialog).not.toBeNull();
    },
  );
});
