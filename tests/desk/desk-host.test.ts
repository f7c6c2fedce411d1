/** @jest-environment jsdom */
import { blankDraft, openStore } from '../../src/desk/desk-draft';
import { deskHost } from '../../src/desk/desk-host';
import type { Mailbox } from '../../src/draft/draft';
import type { DraftChange } from '../../src/draft/draft-change';

const webb = { name: 'Cllr Anita Webb', address: 'cllr.a.webb@members.northvale.example' };
const nair = { name: 'Cllr Priya Nair', address: 'cllr.p.nair@members.northvale.example' };
const lowe = { name: 'Peter Lowe', address: 'peter.lowe@northvale.example' };
const resident = { name: 'J Marsh', address: 'j.marsh@post.example' };

// Every browser has it; jsdom, which shows nothing, does not.
Element.prototype.scrollIntoView = () => {};

/** The compose window with a letter to a resident, copied to a member. */
function desk(part: { to?: Mailbox[]; cc?: Mailbox[]; bcc?: Mailbox[] } = {}) {
  const editor = document.createElement('div');
  editor.innerHTML = '<p>Dear Mr Marsh</p>';
  document.body.replaceChildren(editor);
  const store = openStore({ ...blankDraft(webb), to: [resident], cc: [nair], html: editor.innerHTML, ...part });
  const host = deskHost(store, { body: () => editor, subject: () => null });
  const people = () => ({ to: store.get().to, cc: store.get().cc, bcc: store.get().bcc });
  return { editor, store, host, people };
}

describe('a draft handed to an officer', () => {
  const handed: DraftChange = {
    recipients: [
      { field: 'to', remove: [], add: [lowe], only: true },
      { field: 'cc', remove: [], add: [], only: true },
      { field: 'bcc', remove: [], add: [], only: true },
    ],
    body: { kind: 'insert', paragraphs: ['Dear Peter Lowe'], place: 'top' },
  };

  test('goes to them alone, and comes back whole where its covering note is as it was', async () => {
    const readers = { to: [resident, lowe], cc: [nair, lowe], bcc: [webb] };
    const { editor, host, people } = desk(readers);
    const undo = await host.apply(handed);
    expect(people()).toEqual({ to: [lowe], cc: [], bcc: [] });
    await undo();
    expect(people()).toEqual(readers);
    expect(editor.innerHTML).toBe('<p>Dear Mr Marsh</p>');
  });

  test('nobody comes back to a letter whose covering note the author has gone on with', async () => {
    const { editor, host, people } = desk();
    const undo = await host.apply(handed);
    editor.innerHTML = editor.innerHTML.replace('Dear Peter Lowe', 'Dear Peter');
    await expect(undo()).rejects.toMatchObject({ problem: { kind: 'sentence-changed' } });
    expect(people()).toEqual({ to: [lowe], cc: [], bcc: [] });
  });
});
