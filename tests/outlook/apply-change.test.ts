import fc from 'fast-check';
import type { DraftChange } from '../../src/draft/draft-change';
import { applyChange } from '../../src/outlook/apply-change';
import { takenBack } from '../../src/outlook/recipients';
import { type MessageState, message, type Outlook, outlook, person } from './office-double';
import { bell, lowe, nair, resident, webb } from './people';

function open(
  state: MessageState,
  faults = {},
): { client: Outlook; apply: (change: DraftChange) => ReturnType<typeof applyChange> } {
  const client = outlook(state, { faults });
  Object.assign(globalThis, { Office: client.Office });
  const item = (client.Office.context as { mailbox: { item: never } }).mailbox.item;
  return { client, apply: (change) => applyChange(item, change) };
}

const draft = () => message({ from: webb, to: [lowe], cc: [nair], bcc: [bell, resident], html: '<p>Dear Peter</p>' });
const mailbox = ({ displayName, emailAddress }: typeof bell) => ({ name: displayName, address: emailAddress });
const off = (who: typeof bell): DraftChange => ({
  recipients: (['to', 'cc', 'bcc'] as const).map((field) => ({ field, remove: [who.emailAddress], add: [] })),
  body: null,
});
const moveBell: DraftChange = {
  recipients: [
    { field: 'cc', remove: [], add: [mailbox(bell)] },
    { field: 'bcc', remove: [bell.emailAddress.toUpperCase()], add: [] },
  ],
  body: null,
};
const removeNair = off(nair);
const inserting = (...paragraphs: string[]): DraftChange => ({
  recipients: [],
  body: { kind: 'insert', paragraphs, place: 'letter' },
});
const sentence = inserting('I am copying Cllr Nair & others because [reason].');

describe('moving from Bcc to Cc', () => {
  test('moves those named, keeps the others, and undo brings both fields back', async () => {
    const state = draft();
    const undo = await open(state).apply(moveBell);
    expect(state).toMatchObject({ to: [lowe], cc: [nair, bell], bcc: [resident] });
    await undo();
    expect(state).toMatchObject({ to: [lowe], cc: [nair], bcc: [bell, resident] });
  });

  test('somebody in both fields ends in Cc once', async () => {
    const state = message({ ...draft(), cc: [bell] });
    const undo = await open(state).apply(moveBell);
    expect(state).toMatchObject({ cc: [bell], bcc: [resident] });
    await undo();
    expect(state).toMatchObject({ cc: [bell], bcc: [bell, resident] });
  });

  test('undo keeps whom the author has added and removed since', async () => {
    const state = draft();
    const { client, apply } = open(state);
    const undo = await apply(moveBell);
    client.authorSets('cc', [bell, webb]);
    client.authorSets('bcc', [lowe]);
    await undo();
    expect(state).toMatchObject({ cc: [webb], bcc: [lowe, bell] });
  });

  test('nobody is moved who has left Bcc meanwhile', async () => {
    const state = message({ ...draft(), bcc: [] });
    await expect(open(state).apply(moveBell)).rejects.toMatchObject({ problem: { kind: 'not-in-bcc' } });
    expect(state).toMatchObject({ cc: [nair], bcc: [] });
  });

  test.each([1000, 500])(
    'where %i stand in Bcc, and more may, nobody is moved and nobody is shown in Cc',
    async (count) => {
      const crowd = Array.from({ length: count }, (_, at) => person(`Person ${at}`, `p${at}@post.example`));
      const state = message({ ...draft(), bcc: crowd });
      const change: DraftChange = {
        recipients: [
          { field: 'cc', remove: [], add: crowd.map(mailbox) },
          { field: 'bcc', remove: crowd.map((each) => each.emailAddress), add: [] },
        ],
        body: null,
      };
      await expect(open(state).apply(change)).rejects.toMatchObject({ problem: { kind: 'too-many-people' } });
      expect([state.cc, state.bcc]).toEqual([[nair], crowd]);
    },
  );

  test.each(['cc.addAsync', 'bcc.setAsync', 'cc.getAsync', 'bcc.getAsync'])(
    'where Outlook refuses %s, the draft stays as it was',
    async (call) => {
      const state = draft();
      const { apply } = open(state, { [call]: 'fails' });
      await expect(apply(moveBell)).rejects.toThrow('Outlook could not');
      expect(state).toMatchObject({ to: [lowe], cc: [nair], bcc: [bell, resident] });
    },
  );
});

describe('removing a recipient', () => {
  test('takes the one address off, wherever it stands, and undo puts it back in its place', async () => {
    const state = message({ ...draft(), to: [lowe, nair, webb], cc: [nair] });
    const undo = await open(state).apply(removeNair);
    expect(state).toMatchObject({ to: [lowe, webb], cc: [], bcc: [bell, resident] });
    await undo();
    expect(state).toMatchObject({ to: [lowe, nair, webb], cc: [nair], bcc: [bell, resident] });
  });

  test('says so where the address is not there any more', async () => {
    await expect(open(message({ ...draft(), cc: [] })).apply(removeNair)).rejects.toMatchObject({
      problem: { kind: 'not-a-recipient' },
    });
  });

  test('two hundred and fifty others stay, in their order', async () => {
    const crowd = Array.from({ length: 250 }, (_, index) => person(`Resident ${index}`, `r${index}@post.example`));
    const state = message({ ...draft(), cc: [...crowd.slice(0, 120), nair, ...crowd.slice(120)] });
    const undo = await open(state).apply(removeNair);
    expect(state.cc).toEqual(crowd);
    await undo();
    expect(state.cc).toEqual([...crowd.slice(0, 120), nair, ...crowd.slice(120)]);
  });

  test.each([500, 1000])('a field that Outlook may have shown in part (%i people) is left alone', async (count) => {
    const crowd = Array.from({ length: count - 1 }, (_, index) =>
      person(`Resident ${index}`, `r${index}@post.example`),
    );
    const state = message({ ...draft(), cc: [...crowd, nair] });
    await expect(open(state).apply(removeNair)).rejects.toMatchObject({
      problem: { kind: 'too-many-people', field: 'cc' },
    });
    expect(state.cc).toHaveLength(count);
  });

  test('a field with a contact group, which has no address to be written back with, is left alone', async () => {
    const state = message({ ...draft(), cc: [person('Ward team', ''), nair] });
    await expect(open(state).apply(removeNair)).rejects.toMatchObject({
      problem: { kind: 'group-without-address', field: 'cc', group: 'Ward team' },
    });
    expect(state.cc).toHaveLength(2);
  });
});

test('taking a change back: unchanged since, all is as before; otherwise only that change is reversed', () => {
  const people = fc.uniqueArray(fc.constantFrom(webb, bell, nair, lowe, resident), {
    selector: (each) => each.emailAddress,
  });
  fc.assert(
    fc.property(people, people, people, (before, after, now) => {
      expect(takenBack(before, after, after)).toEqual(before);
      const result = takenBack(before, after, now);
      const touched = [...before, ...after].filter((each) => before.includes(each) !== after.includes(each));
      for (const each of [webb, bell, nair, lowe, resident]) {
        expect(result.includes(each)).toBe(
          touched.includes(each)
            ? before.includes(each)
            : (JSON.stringify(now) === JSON.stringify(after) ? before : now).includes(each),
        );
      }
    }),
  );
});

describe('inserting a sentence', () => {
  test('puts it at the top as words, whatever signs it holds, and undo takes exactly that out', async () => {
    const state = draft();
    const undo = await open(state).apply(sentence);
    expect(state.html).toBe('<p>I am copying Cllr Nair &amp; others because [reason].</p><p>Dear Peter</p>');
    await undo();
    expect(state.html).toBe('<p>Dear Peter</p>');
  });

  test('what the author wrote since stays when the sentence is taken out', async () => {
    const state = draft();
    const undo = await open(state).apply(sentence);
    state.html = state.html.replace('Dear Peter</p>', 'Dear Peter, dear Priya</p><p>Thank you.</p>');
    await undo();
    expect(state.html).toBe('<p>Dear Peter, dear Priya</p><p>Thank you.</p>');
  });

  test('a sentence that the author has completed is the author’s: undo leaves it and says so', async () => {
    const state = draft();
    const undo = await open(state).apply(sentence);
    state.html = state.html.replace('[reason]', 'the culvert runs into her ward');
    const completed = state.html;
    await expect(undo()).rejects.toMatchObject({ problem: { kind: 'sentence-changed' } });
    expect(state.html).toBe(completed);
  });

  test('a plain-text message gets plain text', async () => {
    const state = message({ ...draft(), bodyType: 'text', text: 'Dear Peter' });
    const undo = await open(state).apply(sentence);
    expect(state.text).toBe('I am copying Cllr Nair & others because [reason].\n\nDear Peter');
    await undo();
    expect(state.text).toBe('Dear Peter');
  });

  test.each(['body.getTypeAsync', 'body.getAsync', 'body.prependAsync'])(
    'where Outlook refuses %s, the draft stays as it was',
    async (call) => {
      const state = draft();
      await expect(open(state, { [call]: 'fails' }).apply(sentence)).rejects.toThrow('Outlook could not');
      expect(state.html).toBe('<p>Dear Peter</p>');
    },
  );
});

describe('putting words otherwise', () => {
  const replacing = (text: string, otherwise: string, start = 0): DraftChange => ({
    recipients: [],
    body: { kind: 'replace', passage: { text, start }, text: otherwise },
  });
  const conditional = replacing(
    'The Council will refund you & yours in full.',
    'Subject to a decision by the Council, the Council will refund you & yours in full.',
  );
  const html =
    '<p>Dear Peter</p><p>The <b>Council</b> will refund&nbsp;you &amp; yours\n in full.</p><img src="cid:1">';

  test('changes those words alone, keeps the mark-up, and undo brings back exactly what was there', async () => {
    const state = message({ ...draft(), html });
    const undo = await open(state).apply(conditional);
    expect(state.html).toBe(html.replace('>The <b>', '>Subject to a decision by the Council, the <b>'));
    await undo();
    expect(state.html).toBe(html);
  });

  test('what the author wrote elsewhere since stays when the words are brought back', async () => {
    const state = message({ ...draft(), html });
    const undo = await open(state).apply(conditional);
    state.html = state.html.replace('Dear Peter', 'Dear Peter and Priya');
    await undo();
    expect(state.html).toBe(html.replace('Dear Peter', 'Dear Peter and Priya'));
  });

  test('words that the author has gone on with are the author’s: undo leaves them and says so', async () => {
    const state = message({ ...draft(), html });
    const undo = await open(state).apply(conditional);
    const further = state.html.replace('in full', 'in part');
    state.html = further;
    await expect(undo()).rejects.toMatchObject({ problem: { kind: 'words-changed' } });
    expect(state.html).toBe(further);
  });

  test('a plain-text message keeps its lines', async () => {
    const state = message({ ...draft(), bodyType: 'text', text: 'Peter\n\nYou are to\nmove it.\n\nAnita' });
    await open(state).apply(replacing('You are to\nmove it.', 'You are to\nmove it, please.'));
    expect(state.text).toBe('Peter\n\nYou are to\nmove it, please.\n\nAnita');
  });

  test('words that are not there any more are not changed', async () => {
    const state = draft();
    await expect(open(state).apply(conditional)).rejects.toMatchObject({ problem: { kind: 'words-gone' } });
    expect(state.html).toBe('<p>Dear Peter</p>');
  });

  test.each(['body.getTypeAsync', 'body.getAsync', 'body.setAsync'])(
    'where Outlook refuses %s, the draft stays as it was',
    async (call) => {
      const state = message({ ...draft(), html });
      await expect(open(state, { [call]: 'fails' }).apply(conditional)).rejects.toThrow('Outlook could not');
      expect(state.html).toBe(html);
    },
  );

  test('where Outlook drops a picture on the way, the draft is put back as it was and the change refused', async () => {
    const state = message({ ...draft(), html });
    const { client, apply } = open(state);
    const body = (client.Office.context as { mailbox: { item: { body: { setAsync: (...args: unknown[]) => void } } } })
      .mailbox.item.body;
    const write = body.setAsync;
    body.setAsync = (text, ...rest) => write(text === html ? text : String(text).replace(/<img[^>]*>/, ''), ...rest);
    await expect(apply(conditional)).rejects.toMatchObject({ problem: { kind: 'words-not-taken' } });
    expect(state.html).toBe(html);
  });
});

describe('where Outlook fails to answer a read once it has taken the change', () => {
  const start = () =>
    message({ from: webb, to: [lowe], cc: [nair], bcc: [bell], html: '<p>You are to move it.</p><p>Anita</p>' });
  const asked: DraftChange = {
    recipients: moveBell.recipients,
    body: { kind: 'replace', passage: { text: 'You are to move it.', start: 0 }, text: 'Could you move it?' },
  };
  const changes: [string, DraftChange][] = [
    ['people moved', moveBell],
    ['a sentence added', { ...sentence, recipients: moveBell.recipients }],
    ['words put otherwise', asked],
  ];
  const reads = ['cc.getAsync', 'bcc.getAsync', 'body.getAsync'];
  const times = [1, 2, 3, 4].flatMap((from) => [{ from }, { from, to: from }]);

  test.each(changes)('%s: the draft is changed and can be changed back, or it is as it was', async (_, change) => {
    const whole = start();
    await open(whole).apply(change);
    for (const calls of [...reads.map((each) => [each]), reads]) {
      for (const fault of times) {
        const state = start();
        const { client, apply } = open(state, Object.fromEntries(calls.map((call) => [call, fault])));
        const undo = await apply(change).catch(() => null);
        expect([calls, fault, state]).toEqual([calls, fault, undo ? whole : start()]);
        for (const call of calls) delete client.faults[call];
        await undo?.();
        expect([calls, fault, state]).toEqual([calls, fault, start()]);
      }
    }
  });

  test.each(changes.slice(1))(
    '%s: never read again, the change is made all the same, and undo takes it out',
    async (_, change) => {
      const state = start();
      const { client, apply } = open(state, { 'body.getAsync': { from: 2 } });
      const undo = await apply({ ...change, recipients: [] });
      delete client.faults['body.getAsync'];
      state.html = state.html.replace('Anita', 'Anita Webb');
      await undo();
      expect(state.html).toBe('<p>You are to move it.</p><p>Anita Webb</p>');
    },
  );
});

test('where Outlook refuses one field, and then to show the other, nobody is left in both', async () => {
  const state = draft();
  const { apply } = open(state, { 'bcc.setAsync': 'fails', 'cc.getAsync': { from: 2 } });
  await expect(apply(moveBell)).rejects.toThrow('Outlook could not');
  expect(state).toMatchObject({ cc: [nair], bcc: [bell, resident] });
});

describe('a message longer than Outlook takes back', () => {
  const thread = `<p>${'At twenty megabytes. '.repeat(60_000)}</p>`;

  test('words in it are not changed, and nothing is lost', async () => {
    const html = `<p>You are to move it.</p>${thread}`;
    const state = message({ ...draft(), html });
    const change: DraftChange = {
      recipients: [],
      body: { kind: 'replace', passage: { text: 'You are to move it.', start: 0 }, text: 'Please could you move it?' },
    };
    await expect(open(state).apply(change)).rejects.toMatchObject({ problem: { kind: 'too-long' } });
    expect(state.html).toBe(html);
  });

  test('a sentence goes in, and where it cannot be taken out again that is known', async () => {
    const state = message({ ...draft(), html: thread });
    const undo = await open(state).apply(sentence);
    await expect(undo()).rejects.toMatchObject({ problem: { kind: 'too-long' } });
    expect(state.html).toContain('because [reason].');
    expect(state.html.endsWith(thread)).toBe(true);
  });
});

describe('a draft handed to an officer', () => {
  const handed: DraftChange = {
    recipients: [
      { field: 'to', remove: [], add: [mailbox(lowe)], only: true },
      { field: 'cc', remove: [], add: [], only: true },
      { field: 'bcc', remove: [], add: [], only: true },
    ],
    body: { kind: 'insert', paragraphs: ['Dear Peter Lowe', 'From: A\nTo: B'], place: 'top' },
  };
  const letter = () => message({ from: webb, to: [resident], cc: [nair], bcc: [bell], html: '<p>Dear Mr Marsh</p>' });

  test('goes to the officer alone with the note above it, and undo brings text and people back', async () => {
    const state = letter();
    const undo = await open(state).apply(handed);
    expect(state).toMatchObject({ to: [lowe], cc: [], bcc: [] });
    expect(state.html).toBe('<p>Dear Peter Lowe</p><p>From: A<br>To: B</p><p>Dear Mr Marsh</p>');
    await undo();
    expect(state).toMatchObject(letter());
  });

  test('goes to an officer who was to get it with others, once and alone, and undo brings the others back', async () => {
    const shared = () => message({ ...letter(), to: [resident, lowe], cc: [lowe, nair], bcc: [] });
    const state = shared();
    const undo = await open(state).apply(handed);
    expect(state).toMatchObject({ to: [lowe], cc: [], bcc: [] });
    await undo();
    expect(state).toMatchObject(shared());
  });

  test('is not handed over where somebody joins it at that moment: all stays, they as well', async () => {
    const state = message({ ...letter(), bcc: [] });
    const { client, apply } = open(state);
    const { to } = (client.Office.context as { mailbox: { item: { to: { setAsync: (...args: unknown[]) => void } } } })
      .mailbox.item;
    const write = to.setAsync;
    to.setAsync = (...args) => {
      to.setAsync = write;
      client.authorSets('bcc', [webb]);
      write(...args);
    };
    await expect(apply(handed)).rejects.toMatchObject({ problem: { kind: 'people-not-taken', field: 'bcc' } });
    expect(state).toMatchObject({ ...letter(), bcc: [webb] });
  });

  test('stays with the officer alone where the author has gone on with the note: undo leaves all as it is', async () => {
    const state = letter();
    const undo = await open(state).apply(handed);
    state.html = state.html.replace('Dear Peter Lowe', 'Dear Peter');
    const edited = state.html;
    await expect(undo()).rejects.toMatchObject({ problem: { kind: 'sentence-changed' } });
    expect(state).toMatchObject({ to: [lowe], cc: [], bcc: [], html: edited });
  });

  test.each(['to.setAsync', 'cc.setAsync', 'bcc.setAsync', 'body.prependAsync'])(
    'where Outlook refuses %s, people and text stay as they were',
    async (call) => {
      const state = letter();
      await expect(open(state, { [call]: 'fails' }).apply(handed)).rejects.toThrow('Outlook could not');
      expect(state).toMatchObject(letter());
    },
  );
});
