import fc from 'fast-check';
import type { Remedy } from '../../src/findings/finding';
import { takenBack } from '../../src/outlook/recipients';
import { applyRemedy } from '../../src/outlook/remedies';
import { type MessageState, message, type Outlook, outlook, person } from './office-double';
import { bell, lowe, nair, resident, webb } from './people';

function open(
  state: MessageState,
  faults = {},
): { client: Outlook; apply: (remedy: Remedy) => ReturnType<typeof applyRemedy> } {
  const client = outlook(state, { faults });
  Object.assign(globalThis, { Office: client.Office });
  const item = (client.Office.context as { mailbox: { item: never } }).mailbox.item;
  return { client, apply: (remedy) => applyRemedy(item, remedy) };
}

const draft = () => message({ from: webb, to: [lowe], cc: [nair], bcc: [bell, resident], html: '<p>Dear Peter</p>' });
const moveBell: Remedy = { kind: 'move-to-cc', addresses: [bell.emailAddress.toUpperCase()] };
const removeNair: Remedy = { kind: 'remove-recipient', address: nair.emailAddress, name: 'Cllr Priya Nair' };
const sentence: Remedy = { kind: 'insert-sentence', text: 'I am copying Cllr Nair & others because [reason].' };

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
