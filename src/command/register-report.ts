import type { Column } from '../parties/import/columns';
import type { FileRead, Question, RegisterChange, RegisterProposal } from '../parties/import/proposal';
import type { Person } from '../parties/register';
import { wrapped } from './import-report';

const kinds: Record<NonNullable<FileRead['kind']>, string> = {
  moderngov: 'councillors by ward, from ModernGov',
  table: 'a table',
  directory: 'a mail directory',
  vcard: 'cards',
};

/** How a person answers on the command line, by the kind of question. */
const answers: Partial<Record<Question['kind'], string>> = {
  council: '--council NAME tells it.',
  domain: '--domain DOMAIN=member or DOMAIN=officer says otherwise.',
  role: '--map role=member or role=officer says it for a whole file.',
  'same-person': '--apart NAME keeps them two.',
  part: '--whole FILE says that it holds them all.',
  concern: '--concerns-to ADDRESS names somebody.',
};

/** More lines of one kind than this are counted, not shown. */
const most = 40;

/**
 * What a person sees before a register is written: the files and how their columns were taken, who is new, who has
 * changed, who has left, what the files disagree on, and what only a person can tell.
 *
 * @param written.target where it is, or would be, written
 * @param written.kept where the register that stood there before is kept
 */
export function registerReport(
  proposal: RegisterProposal,
  written: { target: string | undefined; written: boolean; kept: string | null; width: number },
): string {
  const width = Math.max(60, Math.min(written.width, 110));
  const lines: string[] = [];
  for (const file of proposal.files) lines.push(...fileLines(file, width));
  const section = (title: string, items: readonly string[][]) => {
    if (!items.length) return;
    lines.push('', `${title} (${items.length}):`);
    for (const item of items.slice(0, most)) {
      item.forEach((text, index) => {
        lines.push(...wrapped(text, width, index ? 4 : 2));
      });
    }
    if (items.length > most) lines.push(`  … and ${items.length - most} more; --format json has them all.`);
  };
  section(
    'New people',
    proposal.additions.map((each) => [personLine(each)]),
  );
  section(
    'New mailboxes and lists',
    proposal.mailboxes.map((each) => [`${each.address}: ${each.kind}${each.of ? `, ${each.of.length} on it` : ''}`]),
  );
  section(
    'Changed',
    proposal.changes.map((each) => [changeLine(each)]),
  );
  section(
    'Left, and taken out',
    proposal.leavers.map(({ person, why }) => [`${personLine(person)}: ${why}`]),
  );
  section(
    'More than once',
    proposal.duplicates.map((each) => [each]),
  );
  section(
    'Files that disagree',
    proposal.conflicts.map((each) => [each.sentence, each.taken]),
  );
  section(
    'Please settle',
    proposal.questions.map((each) => [each.sentence, [each.assumed, answers[each.kind]].filter(Boolean).join(' ')]),
  );
  const senior = (proposal.register?.people ?? []).filter((each) => each.senior);
  section(
    'Senior officers, by their posts',
    senior.map((each) => [`${each.name}, ${each.post ?? 'no post'}`]),
  );
  lines.push('');
  const { register } = proposal;
  if (register) {
    const members = register.people.filter((each) => each.role === 'member').length;
    lines.push(
      ...wrapped(
        `The register ${written.written ? 'holds' : 'would hold'} ${members} members, ${register.people.length - members} officers and ${register.mailboxes.length} mailboxes; ${proposal.unchanged} people are as before.`,
        width,
        0,
      ),
    );
  }
  lines.push(...wrapped(lastLine(proposal, written), width, 0));
  return `${lines.join('\n')}\n`;
}

function lastLine(
  { blocked, register }: RegisterProposal,
  { target, written, kept }: { target: string | undefined; written: boolean; kept: string | null },
): string {
  if (written) return `Written to ${target}.${kept ? ` The register before is kept as ${kept}.` : ''}`;
  if (!register) return `Nothing was written. ${blocked.join(' ')}`;
  return target === undefined
    ? 'Nothing was written. If this is right, say it again with --out FILE --yes.'
    : `Nothing was written. If this is right, say it again with --yes, and it is written to ${target}.`;
}

function fileLines({ file, kind, people, mailboxes, columns, notes }: FileRead, width: number): string[] {
  const held = [
    people || !mailboxes ? `${people} ${people === 1 ? 'person' : 'people'}` : '',
    mailboxes ? `${mailboxes} ${mailboxes === 1 ? 'mailbox or list' : 'mailboxes and lists'}` : '',
  ].filter(Boolean);
  return [
    ...wrapped(`${file}: ${kind ? kinds[kind] : 'not read'}; ${held.join(', ')}`, width, 0),
    ...(columns ?? []).flatMap((each) => wrapped(columnLine(each), width, 2)),
    ...notes.flatMap((each) => wrapped(each, width, 2)),
  ];
}

const told: Record<Column['by'], string> = {
  choice: 'as you said',
  name: 'by its name',
  content: 'by what it holds',
  private: 'private, left alone',
  none: 'left alone',
};

function columnLine({ column, field, by, examples }: Column): string {
  if (!field) return `“${column}” ${told[by]}`;
  return `“${column}” is ${field} (${told[by]}): ${examples.map((each) => each.replace(/\s+/g, ' ')).join(' | ')}`;
}

function personLine({ name, role, post, ward, group, positions, emails, otherSeats }: Person): string {
  const more = [post, ward, group, ...(positions ?? []), ...(otherSeats ?? []).map((each) => each.council)].filter(
    Boolean,
  );
  return `${name}, ${role}${more.length ? ` (${more.join('; ')})` : ''}, ${emails.join(', ')}`;
}

function changeLine({ who, field, before, after }: RegisterChange): string {
  if (field === 'people on it') return `${who}: who is on it was ${before || 'nobody'}, is ${after || 'nobody'}`;
  if (!before) return `${who}: ${field} is ${after}`;
  if (!after) return `${who}: ${field} is no longer ${before}`;
  return `${who}: ${field} was ${before}, is ${after}`;
}
