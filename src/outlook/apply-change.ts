import { readBody } from '../draft/body';
import {
  type BodyForm,
  escapeHtml,
  replacePassage,
  type Splice,
  spliceBetween,
  withoutSplice,
} from '../draft/body-change';
import type { BodyChange, DraftChange, FieldChange } from '../draft/draft-change';
import { ChangeRefused } from '../pane/change-problem';
import { ask } from './ask';
import {
  addPeople,
  type FieldName,
  isAt,
  mayBeCut,
  mayBeRewritten,
  peopleIn,
  type Recipient,
  replacePeople,
  takenBack,
} from './recipients';

/** Outlook takes no longer body than this, in characters; it may give a longer one. */
const longestBody = 1_000_000;

/**
 * Takes one change back. Rejects where that can no longer be done: where the text cannot be taken back, nothing is
 * changed.
 */
export type Undo = () => Promise<void>;

/**
 * Carry out what the author clicked, on the draft that is open, and check afterwards that it is so. Rejects with the
 * draft as it was where it cannot be done.
 */
export async function applyChange(item: Office.MessageCompose, { recipients, body }: DraftChange): Promise<Undo> {
  // The text first: it refuses more often, and then nobody has been moved.
  const undoBody = body ? await changeBody(item, body) : async () => {};
  try {
    const undoPeople = recipients.length ? await changePeople(item, recipients) : async () => {};
    return async () => {
      // The text first here too: a letter that keeps its covering note must not get its readers back.
      await undoBody();
      await undoPeople();
    };
  } catch (error) {
    await undoBody().catch(() => {});
    throw error;
  }
}

async function changePeople(item: Office.MessageCompose, changes: readonly FieldChange[]): Promise<Undo> {
  const before = new Map<FieldName, Recipient[]>();
  await Promise.all(
    changes.map(async ({ field }) => {
      before.set(field, await peopleIn(item, field));
    }),
  );
  const leaving = changes.flatMap((change) => (before.get(change.field) ?? []).filter(isToLeave(change)));
  const told = changes.flatMap((each) => each.remove);
  if (told.length && !leaving.length) {
    const onlyBcc = changes.every(({ field, remove }) => field === 'bcc' || !remove.length);
    throw new ChangeRefused({ kind: onlyBcc ? 'not-in-bcc' : 'not-a-recipient' });
  }
  const plans = changes.map((change) => {
    const people = before.get(change.field) ?? [];
    const leaves = isToLeave(change);
    const stays = people.filter((person) => !leaves(person));
    const joins = change.add
      .map(({ name, address }) => ({ displayName: name, emailAddress: address }))
      .filter((person) => !people.some((each) => isAt(each, person.emailAddress)))
      // Somebody who was to move, and is gone meanwhile, is not brought back.
      .filter(
        ({ emailAddress }) =>
          !told.some((address) => address.toLowerCase() === emailAddress.toLowerCase()) ||
          leaving.some((each) => isAt(each, emailAddress)),
      );
    const shrinks = stays.length < people.length;
    return { field: change.field, leaves, people, joins, after: [...stays, ...joins], shrinks };
  });
  // Before anything is written: a field that cannot be written whole could be neither changed nor put back.
  for (const { field, people, shrinks } of plans) if (shrinks) mayBeRewritten(field, people);
  for (const { field, people, joins } of plans) {
    if (joins.length && mayBeCut([...people, ...joins])) throw new ChangeRefused({ kind: 'too-many-people', field });
  }
  const found = new Map<FieldName, Recipient[]>();
  try {
    // First those who join: should Outlook stop here, people stand in both fields rather than in none.
    for (const { field, joins, shrinks } of plans) if (!shrinks) await addPeople(item, field, joins);
    for (const { field, people, after, shrinks } of plans) {
      if (shrinks) await replacePeople(item, field, people, after);
    }
    for (const { field, leaves, joins, after } of plans) {
      // Where Outlook has taken everything and cannot be looked at, it is believed: see `changeBody`.
      const now = await peopleIn(item, field).catch(() => after);
      found.set(field, now);
      const isSo = joins.every((person) => now.some((each) => isAt(each, person.emailAddress))) && !now.some(leaves);
      if (!isSo) throw new ChangeRefused({ kind: 'people-not-taken', field });
    }
  } catch (error) {
    for (const { field, people, after } of plans) await putBack(item, field, people, after).catch(() => {});
    throw error;
  }
  return async () => {
    // First the fields that people left, for the same reason.
    for (const { field, people } of [...plans].sort((a, b) => Number(b.shrinks) - Number(a.shrinks))) {
      const now = await peopleIn(item, field);
      const back = takenBack(people, found.get(field) ?? [], now);
      if (!sameAddresses(now, back)) await replacePeople(item, field, now, back);
    }
  };
}

function isToLeave({ remove, add, only }: FieldChange): (person: Recipient) => boolean {
  return (person) =>
    remove.some((address) => isAt(person, address)) ||
    (only === true && !add.some((each) => isAt(person, each.address)));
}

/** Put `people` back in a field that was to hold `planned`; whoever the author has added meanwhile stays. */
async function putBack(
  item: Office.MessageCompose,
  field: FieldName,
  people: Recipient[],
  planned: Recipient[],
): Promise<void> {
  // A field that cannot be read may have been changed all the same: it is written unseen.
  const now = await peopleIn(item, field).catch(() => null);
  const known = [...people, ...planned];
  const since = (now ?? []).filter((person) => !known.some((each) => isAt(each, person.emailAddress)));
  const back = [...people, ...since];
  if (!now || !sameAddresses(now, back)) await replacePeople(item, field, now ?? people, back);
}

function sameAddresses(left: readonly Recipient[], right: readonly Recipient[]): boolean {
  return left.length === right.length && left.every((each, at) => isAt(each, right[at]?.emailAddress ?? ''));
}

/**
 * Change the text, in the form in which the message is written. A sentence goes to the top, where it is surely the
 * author's own text and surely seen, for the author to complete and to move: at the cursor it could replace selected
 * words or fall into the quoted message. Words put otherwise need the whole body written anew, since Outlook knows no
 * other way; where that would cost a picture, or change any other word, the body is put back and the change refused.
 * Once Outlook has taken the text, a look at it that fails refuses nothing: the change is in the draft, and a refusal
 * would leave it there without Undo and have the author ask for it twice.
 */
async function changeBody(item: Office.MessageCompose, change: BodyChange): Promise<Undo> {
  const type = await ask<Office.CoercionType>('tell the kind of message', (done) => item.body.getTypeAsync(done));
  const form: BodyForm = String(type) === 'text' ? 'text' : 'html';
  const read = () => ask<string>('read the message', (done) => item.body.getAsync(form, done));
  const write = async (body: string) => {
    if (body.length > longestBody) throw new ChangeRefused({ kind: 'too-long' });
    await ask<void>('write the message', (done) => item.body.setAsync(body, { coercionType: form }, done));
  };
  const look = () => read().catch(() => null);
  const before = await read();
  let after: string | null;
  let splice: Splice;
  if (change.kind === 'insert') {
    const inserted = asBody(change.paragraphs, form);
    await ask<void>('add the sentence', (done) => item.body.prependAsync(inserted, { coercionType: form }, done));
    after = await look();
    splice = after === null ? { removed: '', added: inserted } : spliceBetween(before, after);
    if (!splice.added) throw new ChangeRefused({ kind: 'sentence-not-taken' });
  } else {
    const replaced = replacePassage(before, form, change.passage, change.text);
    if (!replaced) throw new ChangeRefused({ kind: 'words-gone' });
    await write(replaced.body);
    after = await look();
    if (
      after !== null &&
      (wordsOf(after, form) !== wordsOf(replaced.body, form) || picturesIn(after) < picturesIn(before))
    ) {
      await write(before);
      throw new ChangeRefused({ kind: 'words-not-taken' });
    }
    splice = after === null || after.includes(replaced.splice.added) ? replaced.splice : spliceBetween(before, after);
  }
  return async () => {
    const now = await read();
    const restored = now === after ? before : withoutSplice(now, splice);
    if (restored === null)
      throw new ChangeRefused({ kind: change.kind === 'insert' ? 'sentence-changed' : 'words-changed' });
    await write(restored);
  };
}

/** Paragraphs, each of one or more lines, as the start of a body. */
function asBody(paragraphs: readonly string[], form: BodyForm): string {
  if (form === 'text') return paragraphs.map((each) => `${each}\n\n`).join('');
  return paragraphs.map((each) => `<p>${escapeHtml(each).replace(/\n/g, '<br>')}</p>`).join('');
}

function wordsOf(body: string, form: BodyForm): string {
  return readBody({ [form]: body })
    .text.split(/\s+/)
    .filter(Boolean)
    .join(' ');
}

function picturesIn(body: string): number {
  return body.toLowerCase().split('<img').length;
}
