import type { NotedReason } from '../../src/findings/noted-reason';
import { keepReasons, reasonsIn } from '../../src/outlook/noted-reasons';
import { type MessageState, message, outlook } from './office-double';

const reasons: NotedReason[] = [
  {
    check: 'copied-member',
    clauses: ['78'],
    reason: 'The culvert runs into her ward – “Mill Lane”, as the clerk said.',
  },
];

function open(state: MessageState, mode: 'compose' | 'read' = 'compose', version = '1.14', faults = {}) {
  const client = outlook(state, { version, faults }, mode);
  Object.assign(globalThis, { Office: client.Office });
  return (client.Office.context as { mailbox: { item: never } }).mailbox.item;
}

test('a reason is kept with the message in this mailbox, and does not travel', async () => {
  const state = message();
  await keepReasons(open(state), reasons, false);
  expect(await reasonsIn(open(state))).toEqual(reasons);
  expect(state.headers).toBeUndefined();
  expect(await reasonsIn(open({ ...state, customProperties: new Map() }, 'read'))).toEqual([]);
});

test('where the council has it travel, whoever gets the message reads it, letters and line folds and all', async () => {
  const state = message();
  await keepReasons(open(state), reasons, true);
  expect(Object.values(state.headers ?? {}).join('')).toMatch(/^[\x21-\x7e]+$/);
  expect(await reasonsIn(open({ ...state, customProperties: new Map() }, 'read'))).toEqual(reasons);
});

test('a reason taken back is gone from both', async () => {
  const state = message();
  await keepReasons(open(state), reasons, true);
  await keepReasons(open(state), [], true);
  expect([state.customProperties?.size, state.headers]).toEqual([0, {}]);
});

test('an Outlook without headers keeps it all the same', async () => {
  const state = message();
  await keepReasons(open(state, 'compose', '1.7'), reasons, true);
  expect(await reasonsIn(open(state, 'compose', '1.7'))).toEqual(reasons);
});

test.each(['loadCustomPropertiesAsync', 'customProperties.saveAsync', 'internetHeaders.setAsync'])(
  'where Outlook refuses %s, that is known',
  async (call) => {
    await expect(keepReasons(open(message(), 'compose', '1.14', { [call]: 'fails' }), reasons, true)).rejects.toThrow(
      'Outlook could not',
    );
  },
);

test.each([
  'not JSON',
  '{}',
  '[1, null, {"check": 7}]',
  '[{"check": "tone", "clauses": "2.1", "reason": "x"}]',
  '[{"check": "tone", "clauses": [], "reason": "  "}]',
])('what a stranger wrote there is passed over: %s', async (written) => {
  const state = message({ headers: { 'x-protocol-check-reasons': encodeURIComponent(written) } });
  expect(await reasonsIn(open(state, 'read'))).toEqual([]);
});

test('a header that is no code of ours is passed over', async () => {
  expect(await reasonsIn(open(message({ headers: { 'x-protocol-check-reasons': '%' } }), 'read'))).toEqual([]);
});
