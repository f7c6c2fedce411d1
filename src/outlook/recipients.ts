import { ChangeRefused } from '../pane/change-problem';
import { ask } from './ask';

/** One recipient as Outlook takes it back. */
export interface Recipient {
  displayName: string;
  emailAddress: string;
}

/** The fields of recipients, as Outlook labels them for the author. */
export type FieldName = 'to' | 'cc' | 'bcc';

/** Outlook takes at most this many people in one call. */
const perCall = 100;

/** Who is in a field. Resolves to the people Outlook has resolved; a half-typed address is not among them. */
export async function peopleIn(item: Office.MessageCompose, field: FieldName): Promise<Recipient[]> {
  const people = await ask<Office.EmailAddressDetails[]>(`read the ${field} field`, (done) =>
    item[field].getAsync(done),
  );
  return people.map(({ displayName, emailAddress }) => ({ displayName, emailAddress }));
}

/** True where Outlook may hold more people than it shows: it stops at 500 (classic) or at 1,000 (elsewhere). */
export function mayBeCut(people: readonly unknown[]): boolean {
  return people.length === 500 || people.length >= 1000;
}

/** Addresses are one where they differ in case alone. */
export function isAt(person: Recipient, address: string): boolean {
  return person.emailAddress.toLowerCase() === address.toLowerCase();
}

/**
 * Outlook can only be told the whole field. Throws where that would lose somebody: where Outlook may not show
 * everybody, and where an entry has no address to be written back with (a personal contact group).
 */
export function mayBeRewritten(field: FieldName, people: readonly Recipient[]): void {
  if (mayBeCut(people)) throw new ChangeRefused({ kind: 'too-many-people', field });
  const nameless = people.find((person) => !person.emailAddress);
  if (nameless) throw new ChangeRefused({ kind: 'group-without-address', field, group: nameless.displayName });
}

/**
 * Put exactly these people in a field, in this order. Refuses where that would lose somebody (`mayBeRewritten`).
 *
 * @param before who is in the field now
 */
export async function replacePeople(
  item: Office.MessageCompose,
  field: FieldName,
  before: Recipient[],
  after: Recipient[],
): Promise<void> {
  mayBeRewritten(field, before);
  try {
    await write(item, field, after);
  } catch (error) {
    // A field of more than a hundred is written in parts, and may have stopped half-way.
    if (after.length > perCall) await write(item, field, before);
    throw error;
  }
}

/** Add people at the end of a field; whoever is there already stays as they are. */
export async function addPeople(item: Office.MessageCompose, field: FieldName, people: Recipient[]): Promise<void> {
  for (let start = 0; start < people.length; start += perCall) {
    const part = people.slice(start, start + perCall);
    await ask<void>(`add people to the ${field} field`, (done) => item[field].addAsync(part, done));
  }
}

async function write(item: Office.MessageCompose, field: FieldName, people: Recipient[]): Promise<void> {
  await ask<void>(`write the ${field} field`, (done) => item[field].setAsync(people.slice(0, perCall), done));
  await addPeople(item, field, people.slice(perCall));
}

/**
 * What a field should hold once a change is taken back: exactly what it held before, where nothing else has happened;
 * otherwise what it holds now with only that change reversed, so that nothing the author did since is lost.
 */
export function takenBack(before: Recipient[], after: Recipient[], now: Recipient[]): Recipient[] {
  if (same(now, after)) return before;
  const missingFrom = (list: Recipient[]) => (person: Recipient) =>
    !list.some((each) => isAt(each, person.emailAddress));
  const added = after.filter(missingFrom(before));
  const removed = before.filter(missingFrom(after));
  return [...now.filter(missingFrom(added)), ...removed.filter(missingFrom(now))];
}

function same(left: Recipient[], right: Recipient[]): boolean {
  return left.length === right.length && left.every((person, index) => isAt(person, right[index]?.emailAddress ?? ''));
}
