/** @jest-environment jsdom */
import { openMessage } from '../../src/outlook/open-message';
import { outlookHost } from '../../src/outlook/outlook-host';
import type { OpenMessage } from '../../src/outlook/read-draft';
import { type MessageState, message, type Outlook, type OutlookOptions, outlook } from './office-double';
import { bell, lowe, resident, webb } from './people';

let hidden = false;
Object.defineProperty(document, 'hidden', { get: () => hidden });
function hide(value: boolean) {
  hidden = value;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  jest.useFakeTimers();
  hidden = false;
});
afterEach(() => {
  jest.useRealTimers();
});

const draft = () => message({ from: webb, to: [lowe], bcc: [bell], subject: 'Mill Lane', html: '<p>Dear Peter</p>' });

function open(state: MessageState, options: OutlookOptions = {}, mode: 'compose' | 'read' = 'compose') {
  const client = outlook(state, { answers: 'at once', user: webb, ...options }, mode);
  Object.assign(globalThis, { Office: client.Office });
  const host = outlookHost(openMessage() as OpenMessage);
  const changed = jest.fn();
  return { client, host, changed };
}

const bodyReads = (client: Outlook) => client.calls.filter((call) => call.startsWith('body.getAsync')).length;
const seconds = (count: number) => jest.advanceTimersByTimeAsync(count * 1000);

test('changed recipients are told of at once, by Outlook’s event', async () => {
  const { client, host, changed } = open(draft());
  await host.read();
  host.follow(changed);
  client.authorSets('cc', [resident]);
  expect(changed).toHaveBeenCalledTimes(1);
  expect((await host.read()).cc).toHaveLength(1);
});

test.each<[string, (state: MessageState) => void]>([
  ['body', (state) => (state.html = '<p>Dear Peter, you are useless</p>')],
  ['subject', (state) => (state.subject = 'Mill Lane again')],
  ['From', (state) => (state.from = bell)],
])('a changed %s, which has no event, is noticed by looking', async (_, change) => {
  const state = draft();
  const { host, changed } = open(state);
  await host.read();
  host.follow(changed);
  await seconds(6);
  expect(changed).not.toHaveBeenCalled();
  change(state);
  await seconds(3);
  expect(changed).toHaveBeenCalled();
  const told = changed.mock.calls.length;
  const now = await host.read();
  expect(now.subject + now.body.html + now.from?.address).toBe(state.subject + state.html + state.from?.emailAddress);
  await seconds(6);
  expect(changed).toHaveBeenCalledTimes(told);
});

test('the body is read at most once in two seconds, however often the pane reads the draft', async () => {
  const { client, host, changed } = open(draft());
  host.follow(changed);
  for (let tenths = 0; tenths < 100; tenths++) {
    await host.read();
    client.authorSets('cc', tenths % 2 ? [resident] : []);
    await jest.advanceTimersByTimeAsync(100);
  }
  expect(bodyReads(client)).toBeGreaterThan(2);
  expect(bodyReads(client)).toBeLessThanOrEqual(6);
});

test('nothing is read while the pane is hidden, and again when it is seen', async () => {
  const state = draft();
  const { client, host, changed } = open(state);
  await host.read();
  host.follow(changed);
  hide(true);
  const before = client.calls.length;
  state.subject = 'Mill Lane again';
  await seconds(60);
  expect(client.calls.length).toBe(before);
  hide(false);
  await seconds(3);
  expect(changed).toHaveBeenCalled();
});

test('a look that fails is passed over, and the next one tells', async () => {
  const state = draft();
  const { client, host, changed } = open(state);
  await host.read();
  host.follow(changed);
  client.faults['body.getAsync'] = 5001;
  state.subject = 'Mill Lane again';
  await seconds(6);
  expect(changed).not.toHaveBeenCalled();
  delete client.faults['body.getAsync'];
  await seconds(3);
  expect(changed).toHaveBeenCalled();
});

test('where every look fails, as after a night’s sleep, the pane is told; and told again once the draft can be read', async () => {
  const { client, host, changed } = open(draft());
  changed.mockImplementation(() => host.read().catch(() => {}));
  await host.read();
  host.follow(changed);
  client.faults['body.getAsync'] = 5001;
  await seconds(60);
  expect(changed).toHaveBeenCalledTimes(1);
  delete client.faults['body.getAsync'];
  await seconds(3);
  expect(changed).toHaveBeenCalledTimes(2);
  await seconds(10);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('a draft that could not be read at first is shown once it can be, without a click', async () => {
  const { client, host, changed } = open(draft());
  client.faults['body.getAsync'] = 5001;
  await host.read().catch(() => {});
  host.follow(changed);
  await seconds(4);
  expect(changed).not.toHaveBeenCalled();
  delete client.faults['body.getAsync'];
  await seconds(3);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a remedy is told as a change, the draft is read afresh, and its undo too', async () => {
  const state = draft();
  const { host, changed } = open(state);
  await host.read();
  host.follow(changed);
  const undo = await host.apply({
    recipients: [],
    body: { kind: 'insert', paragraphs: ['I am copying Cllr Bell because [reason].'], place: 'letter' },
  });
  expect(changed).toHaveBeenCalledTimes(1);
  expect((await host.read()).body.html).toContain('I am copying Cllr Bell');
  await undo();
  expect(changed).toHaveBeenCalledTimes(2);
  expect((await host.read()).body.html).toBe('<p>Dear Peter</p>');
});

test('a received message is read, not changed, and not looked at again and again', async () => {
  const { client, host, changed } = open(draft(), {}, 'read');
  expect(host.mode).toBe('read');
  host.follow(changed);
  await host.read();
  const before = client.calls.length;
  await seconds(30);
  expect(client.calls.length).toBe(before);
  await expect(
    host.apply({ recipients: [{ field: 'bcc', remove: [bell.emailAddress], add: [] }], body: null }),
  ).rejects.toThrow('cannot be changed');
});

test('once stopped, nothing is followed any more', async () => {
  const state = draft();
  const { client, host, changed } = open(state);
  await host.read();
  const stop = host.follow(changed);
  stop();
  const before = client.calls.length;
  state.subject = 'Mill Lane again';
  client.authorSets('cc', [resident]);
  await seconds(30);
  expect(changed).not.toHaveBeenCalled();
  expect(client.calls.length).toBe(before);
  expect(client.following('recipients')).toBe(0);
});

test('an Outlook without the events is followed by looking alone', async () => {
  const { client, host, changed } = open(draft(), { version: '1.3' });
  await host.read();
  host.follow(changed);
  client.authorSets('cc', [resident]);
  expect(changed).not.toHaveBeenCalled();
  await seconds(3);
  expect(changed).toHaveBeenCalled();
});
