import { openMessage } from '../../src/outlook/open-message';
import { outlookHost } from '../../src/outlook/outlook-host';
import type { OpenMessage } from '../../src/outlook/read-draft';
import { message, type OutlookOptions, outlook } from './office-double';
import { lowe, resident, webb } from './people';

/** Who writes, said in the pane: it goes with the draft, and holds for the From that it was said of. */

const draft = () => message({ from: resident, to: [lowe] });

function open(state = draft(), options: OutlookOptions = {}) {
  const client = outlook(state, { user: resident, ...options });
  Object.assign(globalThis, { Office: client.Office });
  return { client, state, host: outlookHost(openMessage() as OpenMessage) };
}

test('it is read with the draft, by another pane and the alert as well, and can be taken back', async () => {
  const { state, host } = open();
  expect((await host.read()).writer).toBeUndefined();
  await host.sayWriter?.('J.Marsh@post.example', { role: 'member' });
  expect((await host.read()).writer).toEqual({ role: 'member' });
  const another = open(state).host;
  expect((await another.read()).writer).toEqual({ role: 'member' });
  await another.sayWriter?.('j.marsh@post.example', null);
  expect((await host.read()).writer).toBeUndefined();
});

test('with another From it holds no longer', async () => {
  const { state, host } = open();
  await host.sayWriter?.(resident.emailAddress, { address: webb.emailAddress });
  state.from = lowe;
  expect((await host.read()).writer).toBeUndefined();
});

test('where Outlook does not take it, that is known', async () => {
  const { host } = open(draft(), { faults: { 'sessionData.setAsync': 'fails' } });
  await expect(host.sayWriter?.(resident.emailAddress, { role: 'officer' })).rejects.toThrow(
    'Outlook could not keep who writes',
  );
});

test('an Outlook without session data has no way to', () => {
  expect(open(draft(), { version: '1.10' }).host.sayWriter).toBeUndefined();
});

test.each(['{', '7', '{"from":7,"writer":{"role":"member"}}', '{"from":"j.marsh@post.example","writer":{"role":"x"}}'])(
  'what stands in its place and is not ours is passed over: %s',
  async (kept) => {
    const { host } = open({ ...draft(), sessionData: new Map([['protocol-check-writer', kept]]) });
    expect((await host.read()).writer).toBeUndefined();
  },
);
