import type { CheckId } from '../checks/check-ids';
import type { Comparison } from '../protocols/compare';
import type { Proposal } from '../protocols/import/propose';
import type { Provision } from '../protocols/protocol';
import { en } from './en';

/**
 * The words of the desk's views for whoever looks after a council's protocol. Apart from the pane's catalogue, because
 * they load with those views, and the pane must not carry them.
 */
export interface CouncilWords {
  protocol: {
    title: string;
    intro: string;
    choose: string;
    another: string;
    drop: string;
    dropHere: string;
    kinds: string;
    reading(file: string): string;
    failed(file: string, why: string): string;
    ourMistake: string;
    severalFiles: string;
    part: string;
    otherPart: string;
    council: string;
    date: string;
    found(file: string, clauses: number): string;
    notes: string;
    progress(confirmed: number, all: number): string;
    confirmSure(count: number): string;
    tryIt: string;
    save: string;
    saved(file: string, unconfirmed: number): string;
    opened(file: string, body: string): string;
    notOpened(problem: string, more: number): string;
    notJson: string;
    choosePart: string;
    noClause: string;
    checks: string;
    clauses: string;
    clause(number: string, heading: string, page: number | null): string;
    show: string;
    showWhat(number: string): string;
    back(check: string): string;
    none: string;
    noneChosen: string;
    headingOnly: string;
    modal: string;
    noModal: string;
    severity: string;
    binds: string;
    bound: Record<Provision['binds'], string>;
    satisfiedBy: string;
    ways: Record<Provision['satisfiedBy'][number], string>;
    exceptions: string;
    certainty: string;
    sureness: Record<Proposal['certainty'] | 'chosen', string>;
    confirm: string;
    confirmWhat(check: string, confirmed: boolean): string;
    confirmed: string;
    toConfirm: string;
    choice: string;
    choiceFor(check: string): string;
    asProposed(numbers: readonly string[]): string;
    option(number: string, words: string): string;
  };
  all: {
    title: string;
    intro: string;
    draft(subject: string): string;
    check: string;
    nothing: string;
    nothingAtAll: string;
    /** The checks that no protocol raises. */
    quiet(checks: string): string;
    noClause: string;
    clauses(numbers: readonly string[]): string;
    otherLanguage: string;
    compare: string;
    compareIntro: string;
    one: string;
    other: string;
    noFinding: string;
    binds(who: Provision['binds']): string;
    metBy(ways: Provision['satisfiedBy']): string;
    exception(words: string): string;
    differ(what: Comparison['differences']): string;
    same: string;
    neither: string;
  };
  checkName(check: CheckId): string;
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const clauses = (numbers: readonly string[]) =>
  `${numbers.length === 1 ? 'clause' : 'clauses'} ${en.list(numbers.slice(0, 4))}`;

const bound = { members: 'members', officers: 'officers', both: 'members and officers' };
const ways = {
  statement: 'saying who is copied',
  reason: 'giving a genuine need',
  consent: 'the original author’s consent',
};

/** In English. */
export const councilEn: CouncilWords = {
  protocol: {
    title: 'Bring your council’s protocol',
    intro:
      'Give the protocol as your council has it. It is read in this browser and goes nowhere. You then confirm, for each of the twelve checks, the clause it rests on.',
    choose: 'Choose the document',
    another: 'Choose another document',
    drop: 'Drop the document here, or choose it',
    dropHere: 'Drop the protocol here to read it',
    kinds: 'Word (.docx), PDF, web page (.html), or text (.txt, .md). A whole constitution will do.',
    reading: (file) => `Reading ${file}…`,
    failed: (file, why) => `${file}: ${why.replace(/\.$/, '')}.`,
    ourMistake: 'the document could not be understood, through a mistake of ours; try it as another kind of file',
    severalFiles: 'Only the first of the files was read.',
    part: 'Part that was read',
    otherPart: 'The part that is the protocol',
    council: 'Council',
    date: 'Date',
    found: (file, count) => `${file}, ${count === 1 ? 'one clause' : `${count} clauses`}`,
    notes: 'Before you confirm',
    progress: (confirmed, all) =>
      confirmed === all ? `All ${all} checks are confirmed.` : `${confirmed} of ${all} checks confirmed`,
    confirmSure: (count) => `Confirm all that are sure (${count})`,
    tryIt: 'Try it on a draft',
    save: 'Save the protocol file',
    saved: (file, unconfirmed) =>
      `Saved as ${file}.${unconfirmed ? ` ${unconfirmed === 1 ? 'One check is' : `${unconfirmed} checks are`} in it as proposed, not confirmed yet.` : ''}`,
    opened: (file, body) => `${file} was opened: drafts can be checked against the protocol of ${body}.`,
    notOpened: (problem, more) =>
      `${problem}${more ? ` ${more === 1 ? 'One more thing is' : `${more} more things are`} wrong in it.` : ''}`,
    notJson: 'this is no protocol file, because it is not JSON; choose the file that was saved here, or the document',
    choosePart: 'Choose a part',
    noClause: 'No such clause',
    checks: 'The twelve checks',
    clauses: 'The document’s clauses',
    clause: (number, heading, page) =>
      `${number === heading ? '' : `Clause ${number}`}${heading ? `${number === heading ? '' : ' · '}${heading}` : ''}${page ? ` · page ${page}` : ''}`,
    show: 'Show in the document',
    showWhat: (number) => `Show in the document: clause ${number}`,
    back: (check) => `${check}: back to the check`,
    none: 'No such clause was found. Drafts are not checked for this.',
    noneChosen: 'You said there is no such clause. Drafts are not checked for this.',
    headingOnly: 'The document has this heading and no text under it, so it only advises.',
    modal: 'Its verb',
    noModal: 'none',
    severity: 'Severity',
    binds: 'Binds',
    bound,
    satisfiedBy: 'Met by',
    ways,
    exceptions: 'Exceptions',
    certainty: 'How sure',
    sureness: { sure: 'Sure', likely: 'Likely', unsure: 'Not sure: please look', chosen: 'You chose it' },
    confirm: 'Confirm',
    confirmWhat: (check, confirmed) => `${confirmed ? 'Confirmed' : 'Confirm'}: ${check}`,
    confirmed: 'Confirmed',
    toConfirm: 'To confirm',
    choice: 'Another clause',
    choiceFor: (check) => `Clause on ${check}`,
    asProposed: (numbers) => (numbers.length ? `As proposed: ${clauses(numbers)}` : 'As proposed: no such clause'),
    option: (number, words) => (words.startsWith(number) ? words : `${number}: ${words}`),
  },
  all: {
    title: 'This draft under every protocol',
    intro:
      'What each protocol makes of the draft on the desk. Choose another draft above, or write one under “A draft”.',
    draft: (subject) => (subject ? `Subject: ${subject}` : 'The draft has no subject.'),
    check: 'Check',
    nothing: 'Nothing',
    nothingAtAll: 'No protocol raises a point on this draft.',
    quiet: (checks) => `No protocol raises a point on: ${checks}.`,
    noClause: 'No such clause',
    clauses: (numbers) => capital(clauses(numbers)),
    otherLanguage: 'The draft is not in English, so the checks of wording did not run.',
    compare: 'Two protocols side by side',
    compareIntro: 'How each treats the twelve checks, whatever the draft says.',
    one: 'One protocol',
    other: 'Another protocol',
    noFinding: 'Raises nothing',
    binds: (who) => `binds ${bound[who]}`,
    metBy: (some) => `Met by ${en.list(some.map((each) => ways[each]))}.`,
    exception: (text) => `Exception: ${text}`,
    differ: (what) => `They differ in ${en.list(what)}.`,
    same: 'They come to the same.',
    neither: 'Neither has a clause.',
  },
  checkName: (check) => capital(en.checks[check].name),
};
