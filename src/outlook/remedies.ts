import type { Remedy } from '../findings/finding';
import { ChangeRefused } from '../pane/change-problem';
import { ask } from './ask';
import { addPeople, type FieldName, isAt, peopleIn, type Recipient, replacePeople, takenBack } from './recipients';

/** Takes one change back. Rejects, and changes nothing, where that can no longer be done. */
export type Undo = () => Promise<void>;

/**
 * Carry out what the author clicked, on the draft that is open, and check afterwards that it is so. Rejects with the
 * draft as it was where it cannot be done.
 */
export function applyRemedy(item: Office.MessageCompose, remedy: Remedy): Promise<Undo> {
  switch (remedy.kind) {
    case 'move-to-cc':
      return moveToCc(item, remedy.addresses);
    case 'remove-recipient':
      return removeRecipient(item, remedy.address);
    case 'insert-sentence':
      return insertSentence(item, remedy.text);
  }
}

async function moveToCc(item: Office.MessageCompose, addresses: string[]): Promise<Undo> {
  const [cc, bcc] = await Promise.all([peopleIn(item, 'cc'), peopleIn(item, 'bcc')]);
  const isNamed = (person: Recipient) => addresses.some((address) => isAt(person, address));
  const moving = bcc.filter(isNamed);
  if (moving.length === 0) throw new ChangeRefused({ kind: 'not-in-bcc' });
  const adding = moving.filter((person) => !cc.some((each) => isAt(each, person.emailAddress)));
  // Cc first: should Outlook stop here, people stand in both fields rather than in none.
  await addPeople(item, 'cc', adding);
  try {
    await replacePeople(
      item,
      'bcc',
      bcc,
      bcc.filter((person) => !isNamed(person)),
    );
    await checkChange(item, 'cc', (now) =>
      adding.every((person) => now.some((each) => isAt(each, person.emailAddress))),
    );
    await checkChange(item, 'bcc', (now) => !now.some(isNamed));
  } catch (error) {
    await replacePeople(item, 'bcc', await peopleIn(item, 'bcc'), bcc).catch(() => {});
    await replacePeople(item, 'cc', await peopleIn(item, 'cc'), cc).catch(() => {});
    throw error;
  }
  const after = { cc: await peopleIn(item, 'cc'), bcc: await peopleIn(item, 'bcc') };
  return async () => {
    // Bcc first, for the same reason.
    await takeBack(item, 'bcc', bcc, after.bcc);
    await takeBack(item, 'cc', cc, after.cc);
  };
}

async function removeRecipient(item: Office.MessageCompose, address: string): Promise<Undo> {
  const undos: Undo[] = [];
  for (const field of ['to', 'cc', 'bcc'] as const) {
    const before = await peopleIn(item, field);
    const without = before.filter((person) => !isAt(person, address));
    if (without.length === before.length) continue;
    await replacePeople(item, field, before, without);
    await checkChange(item, field, (now) => !now.some((person) => isAt(person, address)));
    const after = await peopleIn(item, field);
    undos.push(() => takeBack(item, field, before, after));
  }
  if (undos.length === 0) throw new ChangeRefused({ kind: 'not-a-recipient' });
  return async () => {
    for (const undo of undos) await undo();
  };
}

async function takeBack(item: Office.MessageCompose, field: FieldName, before: Recipient[], after: Recipient[]) {
  const now = await peopleIn(item, field);
  await replacePeople(item, field, now, takenBack(before, after, now));
}

async function checkChange(item: Office.MessageCompose, field: FieldName, holds: (now: Recipient[]) => boolean) {
  if (!holds(await peopleIn(item, field))) throw new ChangeRefused({ kind: 'people-not-taken', field });
}

/**
 * Put a sentence at the top of the draft, where it is surely the author's own text and surely seen, for the author to
 * complete and to move. At the cursor it could replace selected words or fall into the quoted message, and writing
 * the whole body anew, which a place further down would need, can cost pictures and styles.
 */
async function insertSentence(item: Office.MessageCompose, sentence: string): Promise<Undo> {
  const type = await ask<Office.CoercionType>('tell the kind of message', (done) => item.body.getTypeAsync(done));
  const form = String(type) === 'text' ? 'text' : 'html';
  const body = () => ask<string>('read the message', (done) => item.body.getAsync(form, done));
  const before = await body();
  const inserted = form === 'html' ? `<p>${escapeHtml(sentence)}</p>` : `${sentence}\n\n`;
  await ask<void>('add the sentence', (done) => item.body.prependAsync(inserted, { coercionType: form }, done));
  const after = await body();
  if (after === before) throw new ChangeRefused({ kind: 'sentence-not-taken' });
  return async () => {
    const now = await body();
    const restored = now === after ? before : withoutInsertion(now, insertion(before, after));
    if (restored === null) throw new ChangeRefused({ kind: 'sentence-changed' });
    await ask<void>('take the sentence out', (done) => item.body.setAsync(restored, { coercionType: form }, done));
  };
}

/** What stands in `after` between the beginning and the end that it shares with `before`. */
function insertion(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return after.slice(start, after.length - end);
}

/** The body without the insertion, or null where that is not there exactly once. */
function withoutInsertion(now: string, inserted: string): string | null {
  const place = inserted ? now.indexOf(inserted) : -1;
  if (place < 0 || now.indexOf(inserted, place + 1) >= 0) return null;
  return now.slice(0, place) + now.slice(place + inserted.length);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
