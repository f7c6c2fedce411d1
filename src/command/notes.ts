import type { Draft, Mailbox } from '../draft/draft';
import type { Inspection } from '../inspect';
import type { Directory } from '../parties/directory';
import { en } from '../words/en';

/**
 * What a reader should know of how one message was checked, one sentence each: what it lacks, whom we do not know, and
 * where its words may not be as the author wrote them.
 */
export function notesOn(draft: Draft, { parties, ownText }: Inspection, directory: Directory | null): string[] {
  const notes: string[] = [];
  if (!parties.author) {
    notes.push(
      'It has no From line and no name we know under the text, so points that depend on the author may be missed.',
    );
  }
  const everybody = [...draft.to, ...draft.cc, ...draft.bcc];
  if (!everybody.length) notes.push('It has no recipients yet, so copying could not be checked.');
  const broken = everybody.filter((each) => !/^[^\s@]+@[^\s@]+$/.test(each.address));
  if (broken.length === 1) notes.push(`${shown(broken)} is no e-mail address; correct it to have it checked.`);
  if (broken.length > 1) notes.push(`${shown(broken)} are no e-mail addresses; correct them to have them checked.`);
  if (directory) {
    const lists = parties.uncertain.filter((each) => each.kind === 'list').map((each) => each.mailbox);
    if (lists.length) notes.push(`The register does not say who is on ${shown(lists)}; check who would get this.`);
  }
  if ([draft.subject, draft.body.text, draft.body.html].some((each) => each?.includes('\ufffd'))) {
    notes.push('Some characters cannot be read, since the message is not coded as it says; check those words.');
  }
  return [...notes, ...ownText.uncertain];
}

function shown(mailboxes: Mailbox[]): string {
  const names = mailboxes.slice(0, 3).map((each) => `“${each.address || each.name}”`);
  const more = mailboxes.length - names.length;
  return en.list(more > 0 ? [...names, `${more} more`] : names);
}
