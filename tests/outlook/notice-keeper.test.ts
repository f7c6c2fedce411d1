import { answerChange } from '../../src/alert/answers';
import { inspect } from '../../src/inspect';
import { openMessage } from '../../src/outlook/open-message';
import { outlookHost } from '../../src/outlook/outlook-host';
import type { OpenMessage } from '../../src/outlook/read-draft';
import { openDirectory } from '../../src/parties/directory';
import { registerSchema } from '../../src/parties/register';
import sampleRegister from '../../src/parties/sample-register.json';
import { protocolById } from '../../src/protocols';
import type { Protocol } from '../../src/protocols/protocol';
import { message, type OutlookOptions, outlook } from './office-double';
import { lowe, resident, webb } from './people';

/** The notice in the draft, kept true by the open pane where no event tells of the change. */

const register = registerSchema.parse(sampleRegister);
const protocol = protocolById('publica-6b') as Protocol;
Object.assign(globalThis, { COMPILED_IN: { register, protocol }, SEND_MODE: 'warn' });
const knowledge = { directory: openDirectory(register), protocol };

const promise = '<p>Dear Mr Marsh,</p><p>The Council will refund you in full.</p>';
const thanks = '<p>Dear Mr Marsh,</p><p>Thank you for your letter.</p>';

function open(options: OutlookOptions = {}) {
  const state = message({ from: webb, to: [resident], html: promise });
  const client = outlook(state, { user: webb, version: '1.15', ...options });
  Object.assign(globalThis, { Office: client.Office });
  const item = openMessage() as OpenMessage;
  const host = outlookHost(item);
  const looks = async () => {
    host.keepNotice?.(inspect(await host.read(), knowledge).findings);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [...client.notices.values()].map((each) => each.message);
  };
  const writes = (html: string) => {
    state.html = html;
    // Past the two seconds for which a body that was read is good.
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 5000);
  };
  return { client, host, state, looks, writes, event: () => answerChange(item as Office.MessageCompose) };
}

afterEach(() => {
  jest.restoreAllMocks();
});

test('a notice goes when the words that raised it have gone, and comes back with them', async () => {
  const { event, looks, writes } = open();
  await event();
  const [shown] = await looks();
  expect(shown).toMatch(/^Breach: /);
  writes(thanks);
  expect(await looks()).toEqual([]);
  writes(promise);
  expect(await looks()).toEqual([shown]);
});

test('a notice that is no longer the whole truth is changed', async () => {
  const { event, looks, state, writes } = open();
  await event();
  const [before] = await looks();
  state.to = [resident, lowe];
  writes(`${promise}<p>Mr Lowe has been hopeless from the first day.</p>`);
  const [after, ...more] = await looks();
  expect(after).not.toBe(before);
  expect(more).toEqual([]);
});

test('a draft without one is left to the events', async () => {
  const { looks } = open();
  expect(await looks()).toEqual([]);
});

test('where Outlook refuses, nothing fails, and it is tried again', async () => {
  const { client, event, looks, writes } = open();
  await event();
  client.faults['notificationMessages.removeAsync'] = 9031;
  writes(thanks);
  expect(await looks()).toHaveLength(1);
  delete client.faults['notificationMessages.removeAsync'];
  expect(await looks()).toEqual([]);
});

test('on a phone the notice says that nothing is checked at Send, within its 150 characters, and the pane knows', async () => {
  const { client, event, host, looks } = open();
  Object.assign(client.Office.context as object, { platform: 'iOS' });
  await event();
  const [shown] = await looks();
  expect(shown).toMatch(/On a phone nothing is checked at Send\.$/);
  expect(shown?.length).toBeLessThanOrEqual(150);
  expect(host.phone).toBe(false);
  expect(outlookHost(openMessage() as OpenMessage).phone).toBe(true);
});
