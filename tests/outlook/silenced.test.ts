import type { Silenced } from '../../src/findings/silence';
import { openMessage } from '../../src/outlook/open-message';
import { outlookHost } from '../../src/outlook/outlook-host';
import type { OpenMessage } from '../../src/outlook/read-draft';
import { wordsOnDevice } from '../../src/outlook/silenced';
import { message, type OutlookOptions, outlook } from './office-double';
import { lowe, webb } from './people';

const silenced: Silenced = {
  dismissed: [{ check: 'tone', outcome: 'uncivil', severity: 'caution', raisedBy: ['body: What a shambles.'] }],
  leave: ['refund you in full'],
};

function open(options: OutlookOptions = {}) {
  const client = outlook(message({ from: webb, to: [lowe] }), options);
  Object.assign(globalThis, { Office: client.Office });
  return { client, host: outlookHost(openMessage() as OpenMessage) };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test('what was silenced stays with the draft, for another pane or the alert to read', async () => {
  const { host } = open();
  expect(await host.silenced()).toEqual({ dismissed: [], leave: [] });
  await host.silence(silenced);
  expect(await outlookHost(openMessage() as OpenMessage).silenced()).toEqual(silenced);
});

test('where Outlook does not take it, the pane is told', async () => {
  const { host } = open({ faults: { 'sessionData.setAsync': 'fails' } });
  await expect(host.silence(silenced)).rejects.toThrow('Outlook could not keep what was dismissed');
});

test('where Outlook does not give it, nothing is silenced', async () => {
  const { host } = open({ faults: { 'sessionData.getAsync': 'fails' } });
  expect(await host.silenced()).toEqual({ dismissed: [], leave: [] });
});

test('an Outlook without session data, which has no Send alert, is asked for nothing', async () => {
  const { client, host } = open({ version: '1.10' });
  await host.silence(silenced);
  expect(await host.silenced()).toEqual({ dismissed: [], leave: [] });
  expect(client.calls).toEqual([]);
});

describe('words kept on the device', () => {
  const storage = (items: Record<string, string>) =>
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      value: { getItem: (key: string) => items[key] ?? null },
    });

  test('are seen where the alert runs in a browser, under Outlook’s partition key', () => {
    open();
    storage({ 'protocol-check': '["refund you in full"]' });
    expect(wordsOnDevice()).toEqual(['refund you in full']);
    Object.assign((globalThis as unknown as { Office: { context: object } }).Office.context, { partitionKey: 'p1|' });
    expect(wordsOnDevice()).toEqual([]);
    storage({ 'p1|protocol-check': '["as agreed in May", 7, "word"]' });
    expect(wordsOnDevice()).toEqual(['as agreed in May']);
  });

  test('are none where there is no storage, or it holds something else', () => {
    open();
    expect(wordsOnDevice()).toEqual([]);
    storage({ 'protocol-check': '{' });
    expect(wordsOnDevice()).toEqual([]);
  });
});
