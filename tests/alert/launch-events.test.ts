import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handlerNames, noticeIcon, paneCommandId } from '../../src/alert/manifest-names';
import { type BundleName, buildTime, built } from '../built';
import { type MessageState, message, type OutlookOptions, outlook } from '../outlook/office-double';
import { ashworth, bell, lowe, nair, resident, webb } from '../outlook/people';
import { classicRuntime } from './classic-runtime';

/** The very file that ships. */
let bundle: string;
beforeAll(async () => {
  bundle = readFileSync(join(await built('alert'), 'launchevent.js'), 'utf8');
}, buildTime);

const clean = () =>
  message({
    from: webb,
    to: [lowe],
    subject: 'Mill Lane',
    html: '<p>Dear Peter,</p><p>When is the culvert to be cleared?</p>',
  });
/** A member writes to an officer, with a resident in Bcc: a breach of publica-6b 78. */
const breach = () => message({ ...clean(), bcc: [resident] });

jest.setTimeout(20_000);

type Call = (...args: unknown[]) => void;

const runs = ['absent', 'slow'] as const;

function start(
  state: MessageState | null,
  timers: 'absent' | 'slow',
  options: OutlookOptions = {},
  shipped: string = bundle,
) {
  const client = outlook(state, { user: webb, version: '1.16', ...options });
  const runtime = classicRuntime(shipped, client.Office, { timers });
  const raise = async (name: string, milliseconds = 6000) => {
    const completions: { at: number; options: Record<string, unknown> }[] = [];
    client.handlers.get(name)?.({
      completed: (given: Record<string, unknown>) => completions.push({ at: runtime.now(), options: { ...given } }),
    });
    await runtime.pass(milliseconds);
    return completions;
  };
  return {
    client,
    send: (milliseconds?: number) => raise(handlerNames.send, milliseconds),
    recipientsChange: (milliseconds?: number) => raise(handlerNames.recipientsChanged, milliseconds),
    fromChanges: (milliseconds?: number) => raise(handlerNames.fromChanged, milliseconds),
    begin: (milliseconds?: number) => raise(handlerNames.newMessage, milliseconds),
  };
}

describe.each(runs)('at Send, timers %s', (timers) => {
  test('a clean draft goes', async () => {
    const completions = await start(clean(), timers).send();
    expect(completions.map((each) => each.options)).toEqual([{ allowEvent: true }]);
  });

  test('a breach is told with its clause, in plain text and Markdown, and the author may open the pane or send', async () => {
    const [completion, ...more] = await start(breach(), timers).send();
    expect(more).toEqual([]);
    expect(completion?.options).toEqual({
      allowEvent: false,
      errorMessage: expect.stringMatching(/^Breach: .+ \(clause 78\)\./),
      errorMessageMarkdown: expect.stringMatching(/^\*\*Breach:\*\* .+ \(clause 78\)\./),
      cancelLabel: expect.stringMatching(/^.{1,20}$/),
      commandId: paneCommandId,
      contextData: '{"check":"blind-copy"}',
    });
  });

  test.each([
    ['1.12', ['allowEvent', 'errorMessage']],
    ['1.14', ['allowEvent', 'cancelLabel', 'commandId', 'contextData', 'errorMessage']],
  ])('Outlook %s is given only what it knows', async (version, properties) => {
    const [completion] = await start(breach(), timers, { version }).send();
    expect(Object.keys(completion?.options ?? {}).sort()).toEqual(properties);
  });

  const needed = ['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'subject.getAsync', 'body.getAsync'];
  const useful = [
    'from.getAsync',
    'getComposeTypeAsync',
    'getAttachmentsAsync',
    'sensitivityLabel.getAsync',
    'sessionData.getAsync',
  ];

  test.each(
    needed.flatMap(
      (call) =>
        [
          [call, 'throws'],
          [call, 'fails'],
          [call, 'silent'],
        ] as const,
    ),
  )('where %s %s, the message may go: completed once, before Outlook’s five seconds', async (call, fault) => {
    const completions = await start(breach(), timers, { faults: { [call]: fault } }).send(12_000);
    expect(completions.map((each) => each.options)).toEqual([{ allowEvent: true }]);
    expect(completions[0]?.at).toBeLessThan(5000);
  });

  test('a draft that went unchecked says so to the pane, until it has been checked at Send', async () => {
    const { client, send } = start(breach(), timers, { faults: { 'body.getAsync': 'silent' } });
    await send(12_000);
    const word = () => client.message?.sessionData?.get('protocol-check-unchecked');
    expect(word()).toBe('yes');
    client.faults['body.getAsync'] = 'fails';
    await send();
    expect(word()).toBe('yes');
    delete client.faults['body.getAsync'];
    await send();
    expect(word()).toBeUndefined();
  });

  test('it says so no more once it was checked and found clean, whatever else may hold it', async () => {
    const { client, send } = start(clean(), timers, { faults: { 'body.getAsync': 'fails' } });
    await send();
    const word = () => client.message?.sessionData?.get('protocol-check-unchecked');
    expect(word()).toBe('yes');
    delete client.faults['body.getAsync'];
    expect((await send()).map((each) => each.options)).toEqual([{ allowEvent: true }]);
    expect(word()).toBeUndefined();
  });

  test.each(['throws', 'fails', 'silent'] as const)(
    'a clean draft goes at once where sessionData.removeAsync %s',
    async (fault) => {
      const completions = await start(clean(), timers, { faults: { 'sessionData.removeAsync': fault } }).send(12_000);
      expect(completions).toEqual([{ at: expect.any(Number), options: { allowEvent: true } }]);
      expect(completions[0]?.at).toBeLessThan(3500);
    },
  );

  test.each([
    ['clean', clean],
    ['in breach', breach],
  ])('a draft found %s only after it was let go did go unchecked', async (_, draft) => {
    const { client, send } = start(draft(), timers);
    const { body } = (client.Office.context as { mailbox: { item: { body: { getAsync: Call } } } }).mailbox.item;
    const read = body.getAsync;
    const held: (() => void)[] = [];
    body.getAsync = (...args) => void held.push(() => read(...args));
    expect((await send(12_000)).map((each) => each.options)).toEqual([{ allowEvent: true }]);
    body.getAsync = read;
    for (const each of held) each();
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(client.message?.sessionData?.get('protocol-check-unchecked')).toBe('yes');
  });

  test.each(
    useful.flatMap(
      (call) =>
        [
          [call, 'throws'],
          [call, 'fails'],
        ] as const,
    ),
  )('where %s %s, the draft is checked without it', async (call, fault) => {
    const completions = await start(breach(), timers, { faults: { [call]: fault } }).send();
    expect(completions.map((each) => each.options.allowEvent)).toEqual([false]);
  });

  test.each(useful)('where %s is never answered, the event is completed once all the same', async (call) => {
    const completions = await start(breach(), timers, { faults: { [call]: 'silent' } }).send(12_000);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.at).toBeLessThan(5000);
    // With timers the draft is checked without the answer; without them there is no telling when to give up on it.
    expect(completions[0]?.options.allowEvent).toBe(timers === 'absent');
  });

  describe('what the author has silenced in the pane', () => {
    const promise = () =>
      message({ from: webb, to: [resident], html: '<p>Dear Mr Marsh,</p><p>The Council will refund you in full.</p>' });
    const carrying = (state: MessageState, silenced: unknown) => ({
      ...state,
      sessionData: new Map([['protocol-check', typeof silenced === 'string' ? silenced : JSON.stringify(silenced)]]),
    });
    const allowed = async (state: MessageState) => (await start(state, timers).send())[0]?.options.allowEvent;
    const dismissal = {
      check: 'blind-copy',
      outcome: 'visible',
      severity: 'breach',
      raisedBy: [`bcc: ${resident.emailAddress}`],
    };

    test('a finding dismissed for this draft holds nothing up; with another person in Bcc it is another finding', async () => {
      expect(await allowed(breach())).toBe(false);
      expect(await allowed(carrying(breach(), { dismissed: [dismissal], leave: [] }))).toBe(true);
      const another = { ...breach(), bcc: [resident, nair] };
      expect(await allowed(carrying(another, { dismissed: [dismissal], leave: [] }))).toBe(false);
    });

    test('words that are no problem hold nothing up', async () => {
      expect(await allowed(promise())).toBe(false);
      expect(await allowed(carrying(promise(), { dismissed: [], leave: ['refund you in full'] }))).toBe(true);
    });

    test.each([['{'], ['null'], ['7'], ['{"dismissed":7,"leave":[null,"a",{}]}'], ['{"dismissed":[{"check":1}]}']])(
      'what is not of its shape is passed over: %s',
      async (stored) => {
        expect(await allowed(carrying(breach(), stored))).toBe(false);
      },
    );
  });

  test('who writes, said in the pane where From does not tell, is known at Send', async () => {
    const home = { displayName: 'A Webb', emailAddress: 'a.webb@home.example' };
    const unknown = message({ ...breach(), from: home });
    const options = { user: home };
    expect((await start(unknown, timers, options).send())[0]?.options.allowEvent).toBe(true);
    const writer = { from: home.emailAddress, writer: { role: 'member' } };
    const sessionData = new Map([['protocol-check-writer', JSON.stringify(writer)]]);
    expect((await start({ ...unknown, sessionData }, timers, options).send())[0]?.options.allowEvent).toBe(false);
  });

  test('with no message open, the event is completed', async () => {
    const completions = await start(null, timers).send();
    expect(completions.map((each) => each.options)).toEqual([{ allowEvent: true }]);
  });

  test('where Outlook’s own objects fail, the event is completed', async () => {
    for (const sabotage of [
      (context: Record<string, unknown>) => Object.defineProperty(context, 'mailbox', { get: () => JSON.parse('{') }),
      (context: Record<string, unknown>) => Object.assign(context, { mailbox: undefined }),
    ]) {
      const { client, send } = start(breach(), timers);
      sabotage(client.Office.context as Record<string, unknown>);
      expect((await send()).map((each) => each.options)).toEqual([{ allowEvent: true }]);
    }
  });

  test('where the requirement sets cannot be asked for, the draft is checked with the oldest calls', async () => {
    const { client, send } = start(breach(), timers);
    Object.assign(client.Office.context as object, { requirements: undefined });
    expect((await send()).map((each) => Object.keys(each.options))).toEqual([['allowEvent', 'errorMessage']]);
  });
});

test('where Outlook refuses the answer itself, the message may go', async () => {
  const client = outlook(breach(), { user: webb });
  const runtime = classicRuntime(bundle, client.Office, { timers: 'absent' });
  const answers: unknown[] = [];
  client.handlers.get(handlerNames.send)?.({
    completed: (options: { allowEvent: boolean }) => {
      if (!options.allowEvent) throw new Error('Not supported.');
      answers.push({ ...options });
    },
  });
  await runtime.pass(1000);
  expect(answers).toEqual([{ allowEvent: true }]);
});

describe.each(runs)('when recipients change, timers %s', (timers) => {
  test('the draft carries one notice with a way to the pane, and none once it is clean', async () => {
    const { client, recipientsChange } = start(breach(), timers);
    expect((await recipientsChange(1000)).length).toBe(1);
    expect((await recipientsChange(1000)).length).toBe(1);
    expect([...client.notices.values()]).toEqual([
      {
        type: 'insightMessage',
        message: expect.stringMatching(/^Breach: .+ \(clause 78\)\./),
        icon: noticeIcon,
        actions: [expect.objectContaining({ actionType: 'showTaskPane', commandId: paneCommandId })],
      },
    ]);
    client.authorSets('bcc', []);
    expect((await recipientsChange(1000)).length).toBe(1);
    expect(client.notices.size).toBe(0);
  });

  test('an Outlook without such notices shows a plain one', async () => {
    const { client, recipientsChange } = start(breach(), timers, { version: '1.9' });
    await recipientsChange(1000);
    expect([...client.notices.values()].map((each) => each.type)).toEqual(['informationalMessage']);
  });

  test('where Outlook refuses every notice, the event is completed and none is left', async () => {
    const { client, recipientsChange } = start(breach(), timers);
    await recipientsChange(1000);
    client.faults['notificationMessages.replaceAsync'] = 9031;
    client.authorSets('bcc', [nair]);
    expect(await recipientsChange(1000)).toHaveLength(1);
    expect(client.notices.size).toBe(0);
  });

  test.each(['to.getAsync', 'body.getAsync', 'notificationMessages.replaceAsync', 'notificationMessages.removeAsync'])(
    'where %s throws, fails, or is never answered, the event is completed once',
    async (call) => {
      for (const fault of ['throws', 'fails', 'silent'] as const) {
        const completions = await start(breach(), timers, { faults: { [call]: fault } }).recipientsChange(12_000);
        expect(completions).toHaveLength(1);
        expect(completions[0]?.at).toBeLessThan(5000);
      }
    },
  );

  test('where Outlook refuses a notice with a button (9031 on the Mac), a plain one is shown', async () => {
    const client = outlook(breach(), { user: webb, version: '1.14' });
    const messages = (client.Office.context as { mailbox: { item: { notificationMessages: Record<string, Call> } } })
      .mailbox.item.notificationMessages;
    const replace = messages.replaceAsync as Call;
    messages.replaceAsync = (key, notice, done) =>
      (notice as { type: string }).type === 'insightMessage'
        ? (done as Call)({ status: 'failed', error: { code: 9031 } })
        : replace(key, notice, done);
    const runtime = classicRuntime(bundle, client.Office, { timers });
    client.handlers.get(handlerNames.recipientsChanged)?.({ completed: () => {} });
    await runtime.pass(1000);
    expect([...client.notices.values()].map((each) => each.type)).toEqual(['informationalMessage']);
  });
});

describe.each(runs)('when From changes, timers %s', (timers) => {
  test('the notice follows: an officer who writes to an officer may copy whom they like', async () => {
    const { client, recipientsChange, fromChanges } = start(breach(), timers);
    await recipientsChange(1000);
    expect(client.notices.size).toBe(1);
    Object.assign(client.message ?? {}, { from: ashworth });
    expect(await fromChanges(1000)).toHaveLength(1);
    expect(client.notices.size).toBe(0);
  });
});

describe.each(runs)('when a draft is begun, timers %s', (timers) => {
  const header =
    '<div id="divRplyFwdMsg"><b>From:</b> Cllr Anita Webb<br><b>Sent:</b> 10 March 2026 09:15<br><b>To:</b> Peter Lowe<br><b>Cc:</b> Cllr Marcus Bell<br><b>Subject:</b> Mill Lane</div><p>When is it cleared?</p>';
  const replyToAll = (html: string) =>
    message({ from: lowe, to: [webb], cc: [bell], subject: 'RE: Mill Lane', html, composeType: 'newMail' });
  const deleted = '<p>Dear Cllr Webb,</p><p>In April.</p>';

  test('a draft that is clean carries no notice, and one that is not carries one at once', async () => {
    const begun = start(clean(), timers);
    expect(await begun.begin(2000)).toHaveLength(1);
    expect(begun.client.notices.size).toBe(0);
    const other = start(breach(), timers);
    await other.begin(2000);
    expect(other.client.notices.size).toBe(1);
  });

  test('the people of the message answered are remembered after the author has deleted the thread', async () => {
    const forgotten = start(replyToAll(deleted), timers, { user: lowe });
    expect((await forgotten.send()).map((each) => each.options.allowEvent)).toEqual([false]);
    const { client, begin, send } = start(replyToAll(`<p></p>${header}`), timers, { user: lowe });
    await begin(2000);
    Object.assign(client.message ?? {}, { html: deleted });
    expect((await send()).map((each) => each.options)).toEqual([{ allowEvent: true }]);
  });

  test('without a thread (the author’s own part alone) the recipients it begins with are the earlier ones', async () => {
    const { client, begin, send } = start({ ...replyToAll('<p></p>'), composeType: 'reply' }, timers, { user: lowe });
    await begin(2000);
    Object.assign(client.message ?? {}, { html: deleted });
    expect((await send()).map((each) => each.options)).toEqual([{ allowEvent: true }]);
    client.authorSets('cc', [bell, nair]);
    expect((await send()).map((each) => each.options.allowEvent)).toEqual([false]);
  });

  test('what stands in its place and is not ours is passed over', async () => {
    for (const kept of [
      '{',
      '{"kind":"reply"}',
      '{"kind":"reply","earlier":{"from":1,"to":[],"cc":[],"subject":"","text":""}}',
    ]) {
      const sessionData = new Map([['protocol-check-earlier', kept]]);
      const { send } = start({ ...breach(), sessionData }, timers);
      expect((await send(2000)).map((each) => each.options.allowEvent)).toEqual([false]);
    }
  });
});

describe('by the mode that the council has chosen', () => {
  const modes: Record<string, string> = {};
  beforeAll(async () => {
    for (const mode of ['block', 'advise'] as const) {
      modes[mode] = readFileSync(join(await built(`alert ${mode}`), 'launchevent.js'), 'utf8');
    }
  }, buildTime * 2);
  const caution = () =>
    message({ ...clean(), html: '<p>Dear Peter,</p><p>I am instructing you to move the bollards.</p>' });
  const sent = async (mode: string, state: MessageState, version: string) =>
    (await start(state, 'absent', { version }, modes[mode]).send()).map((each) => each.options);

  test('block: a breach is held back, and the words do not offer to send it', async () => {
    for (const version of ['1.12', '1.15']) {
      const [options] = await sent('block', breach(), version);
      expect(options).toMatchObject({
        allowEvent: false,
        errorMessage: expect.stringContaining('change the draft, and send it again'),
      });
      expect(options).not.toHaveProperty('sendModeOverride');
    }
  });

  test('block: a caution is downgraded to a warning where Outlook can (1.14), and let through where it cannot', async () => {
    expect(await sent('block', caution(), '1.14')).toEqual([
      expect.objectContaining({
        allowEvent: false,
        sendModeOverride: 'promptUser',
        errorMessage: expect.stringContaining('or send it as it is'),
      }),
    ]);
    expect(await sent('block', caution(), '1.13')).toEqual([{ allowEvent: true }]);
  });

  test('block: what the author has silenced does not get round a breach, and still lets a caution go', async () => {
    const silenced = (state: MessageState, of: { dismissed?: unknown[]; leave?: string[] }) => ({
      ...state,
      sessionData: new Map([['protocol-check', JSON.stringify(of)]]),
    });
    const dismissal = { check: 'blind-copy', outcome: 'visible', severity: 'breach' };
    const dismissed = [{ ...dismissal, raisedBy: [`bcc: ${resident.emailAddress}`] }];
    const promise = message({
      ...{ from: webb, to: [resident], html: '<p>Dear Mr Marsh,</p><p>The Council will refund you in full.</p>' },
    });
    for (const draft of [silenced(breach(), { dismissed }), silenced(promise, { leave: ['refund you in full'] })]) {
      expect((await sent('block', draft, '1.15'))[0]).toMatchObject({ allowEvent: false });
      expect((await start(draft, 'absent').send())[0]?.options).toEqual({ allowEvent: true });
    }
    const left = silenced(caution(), { leave: ['instructing you to move'] });
    expect(await sent('block', left, '1.15')).toEqual([{ allowEvent: true }]);
  });

  test('block: what fails never holds a message back', async () => {
    const { send } = start(breach(), 'slow', { faults: { 'body.getAsync': 'fails' } }, modes.block);
    expect((await send()).map((each) => each.options)).toEqual([{ allowEvent: true }]);
  });

  test('advise: no message is stopped, and the notice is shown all the same', async () => {
    const { client, send, recipientsChange } = start(breach(), 'absent', {}, modes.advise);
    expect((await send()).map((each) => each.options)).toEqual([{ allowEvent: true }]);
    await recipientsChange(1000);
    expect(client.notices.size).toBe(1);
  });

  test('each folder holds the manifest for its mode', async () => {
    const manifest = async (name: BundleName) => readFileSync(join(await built(name), 'manifest.xml'), 'utf8');
    expect(await manifest('alert')).toContain('SendMode="PromptUser"');
    expect(await manifest('alert block')).toContain('SendMode="SoftBlock"');
    expect(await manifest('alert advise')).not.toContain('OnMessageSend');
  });
});
