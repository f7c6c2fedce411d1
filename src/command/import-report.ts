import { type CheckId, checkIds } from '../checks/check-ids';
import type { Imported } from '../protocols/import/import-protocol';
import type { Bearing, Proposal } from '../protocols/import/propose';
import { severityOfProposal } from '../protocols/import/protocol-file';
import type { ClauseChange, Updated } from '../protocols/import/update';
import { en } from '../words/en';

const sureness = { sure: 'sure', likely: 'likely', unsure: 'not sure: please look' };
const bound = { members: 'members’ drafts', officers: 'officers’ drafts', both: 'members’ and officers’ drafts' };
const ways = {
  statement: 'saying who is copied',
  reason: 'giving a genuine need for the copy',
  consent: 'the original author’s consent',
};

/**
 * What a person is shown to confirm: each proposal beside the sentence it rests on, what was not found, what is open;
 * after an update, what changed clause by clause.
 *
 * @param written.target the protocol file, where one was written
 * @param written.kept where the file that stood there before is kept
 * @param written.width columns to fill
 */
export function importReport(
  imported: Imported,
  updated: Updated | null,
  written: { target: string | undefined; kept: string | null; width: number },
): string {
  const { front, proposals, clauses } = imported;
  const width = Math.max(40, Math.min(written.width, 110));
  const lines: string[] = [
    `${front.title ?? 'No title found'}${front.body ? `, ${front.body}` : ''}${front.date ? ` (${front.date})` : ''}`,
    `${imported.file}: ${clauses.length} clauses${imported.part ? `, in the part “${imported.part}”` : ''}`,
    '',
  ];
  const block = (text: string, indent: number) => lines.push(...wrapped(text, width, indent));
  if (updated) {
    lines.push(...changeLines(updated, width), '');
  }
  for (const check of checkIds) {
    const proposal = proposals[check];
    if (!proposal) continue;
    lines.push(...proposalLines(check, proposal, updated?.kept.includes(check) ?? false, width), '');
  }
  const absent = checkIds.filter((each) => !proposals[each]).map((each) => en.checks[each].name);
  if (absent.length) block(`No clause was found on ${en.list(absent)}. Drafts are not checked for that.`, 0);
  for (const { check, clause, words } of imported.unclear) {
    block(
      `${capital(en.pane.finding.clause(clause.number))} may bear on ${en.checks[check].name.toLowerCase()}, or only use its words. Nothing is taken from it; please look:`,
      0,
    );
    block(en.pane.finding.quote(words), 2);
  }
  const open = checkIds.filter((each) => proposals[each]?.certainty === 'unsure').map((each) => en.checks[each].name);
  if (open.length) block(`Please look at ${en.list(open)} with care: the words do not settle it.`, 0);
  for (const note of imported.notes) block(note, 0);
  if (imported.otherParts.length && !imported.part) {
    block(`The document has other parts: ${en.list(imported.otherParts.slice(0, 8).map((each) => `“${each}”`))}.`, 0);
  }
  if (imported.otherParts.length && imported.part) block('--part NAME reads another part.', 0);
  lines.push('');
  if (written.target === undefined) block('Nothing was written; --out FILE writes a protocol file.', 0);
  else {
    block(
      `The protocol file is ${written.target}.${written.kept ? ` The one before is kept as ${written.kept}.` : ''}`,
      0,
    );
    block(`Please confirm each point above, then list the checks you have confirmed under "confirmed" in the file.`, 0);
  }
  return `${lines.join('\n')}\n`;
}

function proposalLines(check: CheckId, proposal: Proposal, kept: boolean, width: number): string[] {
  const severity = en.severity[severityOfProposal(proposal)];
  const lines = [
    `${capital(en.checks[check].name)} (${check}): ${severity}; ${kept ? 'confirmed' : sureness[proposal.certainty]}`,
  ];
  for (const each of proposal.governing) lines.push(...bearingLines(each, width));
  if (!proposal.heading) lines.push(...wrapped(`Binds ${bound[proposal.binds]}.`, width, 2));
  if (proposal.satisfiedBy.length) {
    lines.push(...wrapped(`Met by ${en.list(proposal.satisfiedBy.map((each) => ways[each]))}.`, width, 2));
  }
  for (const each of proposal.exceptions) lines.push(...wrapped(`Exception: ${each}`, width, 2));
  if (proposal.also.length) {
    lines.push(
      ...wrapped(`Touched on as well in ${en.list(proposal.also.map((each) => each.clause.number))}.`, width, 2),
    );
  }
  return lines;
}

function bearingLines({ clause, words, modal }: Bearing, width: number): string[] {
  const place = `${en.pane.finding.clause(clause.number)}${clause.heading && clause.heading !== clause.number ? `, ${clause.heading}` : ''}${clause.page ? `, page ${clause.page}` : ''}`;
  if (!words) return [...wrapped(place, width, 2), ...wrapped(en.pane.finding.noWords, width, 4)];
  return [
    ...wrapped(`${place}${modal ? `: “${modal.words}”` : ''}`, width, 2),
    ...wrapped(en.pane.finding.quote(words), width, 4),
  ];
}

function changeLines({ changes, kept, again }: Updated, width: number): string[] {
  const lines = changes.length
    ? [`${changes.length === 1 ? 'One change' : `${changes.length} changes`} since the file was made:`]
    : ['No clause has changed since the file was made.'];
  for (const each of changes) lines.push(...changeLine(each, width));
  if (kept.length)
    lines.push(...wrapped(`Kept as confirmed: ${en.list(kept.map((each) => en.checks[each].name))}.`, width, 0));
  for (const { check, why } of again)
    lines.push(...wrapped(`To confirm: ${en.checks[check].name}, since ${why}.`, width, 0));
  return lines;
}

function changeLine(change: ClauseChange, width: number): string[] {
  switch (change.kind) {
    case 'renumbered':
      return wrapped(`Clause ${change.from} is now ${change.number}.`, width, 2);
    case 'removed':
      return [
        ...wrapped(`Clause ${change.number} is gone:`, width, 2),
        ...wrapped(`was: ${short(change.before)}`, width, 4),
      ];
    case 'added':
      return [
        ...wrapped(`Clause ${change.number} is new:`, width, 2),
        ...wrapped(`is: ${short(change.after)}`, width, 4),
      ];
    case 'changed':
      return [
        ...wrapped(`Clause ${change.number} has changed:`, width, 2),
        ...wrapped(`was: ${short(change.before)}`, width, 4),
        ...wrapped(`is: ${short(change.after)}`, width, 4),
      ];
  }
}

function short(text: string): string {
  const words = text.split(/[ \n]/).filter(Boolean);
  return words.length > 40 ? `${words.slice(0, 40).join(' ')} …` : words.join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lines no longer than the width, each indented. */
export function wrapped(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines.map((each) => ' '.repeat(indent) + each);
}
