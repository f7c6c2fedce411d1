import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handlerNames, noticeIcon, paneCommandId } from '../../src/alert/manifest-names';
import { buildTime, built } from '../built';
import { type MessageState, message, type OutlookOptions, outlook } from '../outlook/office-double';
import { lowe, nair, resident, webb } from '../outlook/people';
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

type Call = (...args: unknown[]) => void;

const runs = ['absent', 'slow'] as const;

function start(state: MessageState | null, timers: 'absent' | 'slow', options: OutlookOptions = {}) {
  const client = outlook(state, { user: webb, version: '1.16', ...options });
  const runtime = classicRuntime(bundle, client.Office, { timers });
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
    });
  });

  test.each([
    ['1.12', ['allowEvent', 'errorMessage']],
    ['1.14', ['allowEvent', 'cancelLabel', 'commandId', 'errorMessage']],
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
