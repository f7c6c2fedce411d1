import { readDraft } from '../../src/outlook/read-draft';
import { type MessageState, message, type OutlookOptions, outlook } from './office-double';
import { bell, lowe, resident, webb } from './people';

function read(state: MessageState, options: OutlookOptions = {}, mode: 'compose' | 'read' = 'compose') {
  const client = outlook(state, { user: webb, ...options }, mode);
  Object.assign(globalThis, { Office: client.Office });
  const item = (client.Office.context as { mailbox: { item: never } }).mailbox.item;
  return { client, draft: readDraft(item) };
}

const reply = message({
  from: webb,
  to: [lowe],
  cc: [bell],
  bcc: [resident],
  subject: 'RE: Mill Lane',
  html: '<p>Dear Peter</p>',
  composeType: 'reply',
  inReplyTo: '<1@northvale.example>',
  attachments: [
    { name: 'plan.pdf', isInline: false },
    { name: 'image001.png', isInline: true },
  ],
  sensitivityLabel: 'label-2',
});

test('a draft is read whole: people, subject, body, what it answers, attachments, label', async () => {
  await expect(read(reply).draft).resolves.toEqual({
    from: { name: 'Cllr Anita Webb', address: 'cllr.a.webb@members.northvale.example' },
    sender: null,
    to: [{ name: 'Peter Lowe', address: 'peter.lowe@northvale.example' }],
    cc: [{ name: 'Cllr Marcus Bell', address: 'cllr.m.bell@members.northvale.example' }],
    bcc: [{ name: 'J Marsh', address: 'j.marsh@post.example' }],
    subject: 'RE: Mill Lane',
    body: { html: '<p>Dear Peter</p>' },
    kind: 'reply',
    answers: true,
    attachments: ['plan.pdf'],
    sensitivity: 'Official – Sensitive',
  });
});

test('where the account is not the author’s own, it is the sender: somebody writes for them', async () => {
  const draft = await read(reply, { user: lowe }).draft;
  expect(draft.from?.name).toBe('Cllr Anita Webb');
  expect(draft.sender?.name).toBe('Peter Lowe');
});

test('an older Outlook is asked only for what it has', async () => {
  const { client, draft } = read(reply, { version: '1.5' });
  expect(await draft).toMatchObject({
    from: { address: 'cllr.a.webb@members.northvale.example' },
    kind: 'unknown',
    attachments: [],
    sensitivity: null,
  });
  expect(client.calls.sort()).toEqual([
    'bcc.getAsync',
    'body.getAsync html',
    'cc.getAsync',
    'subject.getAsync',
    'to.getAsync',
  ]);
});

test('“new mail” is not believed, since Windows and Mac say it of replies too', async () => {
  expect((await read(message({ ...reply, composeType: 'newMail' })).draft).kind).toBe('unknown');
});

test.each([null, ''])(
  'without the id of a message that it answers (%p, as on the Mac), the rest tells',
  async (inReplyTo) => {
    const draft = await read(message({ ...reply, inReplyTo, composeType: 'newMail' })).draft;
    expect([draft.answers, draft.kind, draft.subject]).toEqual([undefined, 'unknown', 'RE: Mill Lane']);
  },
);

test('where Outlook gives no HTML, its text is read', async () => {
  const { draft } = read(message({ ...reply, text: 'Dear Peter' }), { faults: { 'body.getAsync html': 'fails' } });
  expect((await draft).body).toEqual({ text: 'Dear Peter' });
});

test.each([
  'from.getAsync',
  'getComposeTypeAsync',
  'getAttachmentsAsync',
  'sensitivityLabel.getAsync',
  'sensitivityLabelsCatalog.getAsync',
])('a draft is read without %s where that fails or is refused', async (call) => {
  for (const fault of ['fails', 'throws'] as const) {
    const draft = await read(reply, { faults: { [call]: fault } }).draft;
    expect(draft.to).toHaveLength(1);
    expect(draft.body.html).toBe('<p>Dear Peter</p>');
  }
});

test.each(['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'subject.getAsync', 'body.getAsync'])(
  'a draft is not read without %s, and the error says what Outlook could not do',
  async (call) => {
    await expect(read(reply, { faults: { [call]: 'fails' } }).draft).rejects.toThrow(/^Outlook could not read the /);
    await expect(read(reply, { faults: { [call]: 'throws' } }).draft).rejects.toThrow(/^Outlook could not read the /);
  },
);

test('a call that is never answered counts as failed', async () => {
  jest.useFakeTimers();
  const { draft } = read(reply, { faults: { 'to.getAsync': 'silent', getComposeTypeAsync: 'silent' } });
  const settled = expect(draft).rejects.toThrow('Outlook could not read the to field: it did not answer.');
  await jest.advanceTimersByTimeAsync(20_000);
  await settled;
  jest.useRealTimers();
});

test('a received message is read from what it shows, without Bcc', async () => {
  const received = message({ ...reply, sensitivityLabel: 'Company-Confidential' });
  expect(await read(received, { user: lowe }, 'read').draft).toEqual({
    from: { name: 'Cllr Anita Webb', address: 'cllr.a.webb@members.northvale.example' },
    sender: { name: 'Peter Lowe', address: 'peter.lowe@northvale.example' },
    to: [{ name: 'Peter Lowe', address: 'peter.lowe@northvale.example' }],
    cc: [{ name: 'Cllr Marcus Bell', address: 'cllr.m.bell@members.northvale.example' }],
    bcc: [],
    subject: 'RE: Mill Lane',
    body: { html: '<p>Dear Peter</p>' },
    kind: 'unknown',
    answers: true,
    attachments: ['plan.pdf', 'image001.png'],
    sensitivity: 'Company-Confidential',
  });
});

test('a recipient that Outlook calls a group is one', async () => {
  const client = outlook(message({ from: webb, to: [lowe, bell] }), { user: webb });
  Object.assign(globalThis, { Office: client.Office });
  const item = (client.Office.context as { mailbox: { item: { to: { getAsync: unknown } } } }).mailbox.item;
  item.to.getAsync = (done: (result: object) => void) =>
    done({
      status: 'succeeded',
      value: [
        { ...lowe, recipientType: 'user' },
        { ...bell, recipientType: 'distributionList' },
      ],
    });
  expect((await readDraft(item as never)).to.map((each) => each.list)).toEqual([undefined, true]);
});

test.each([
  [500, ['cc']],
  [1000, ['cc']],
  [499, undefined],
])('%i people in a field: of those that Outlook may not show, the draft says so', async (count, cut) => {
  const crowd = Array.from({ length: count }, () => lowe);
  expect((await read(message({ from: webb, to: [lowe], cc: crowd })).draft).cut).toEqual(cut);
});
