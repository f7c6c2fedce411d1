import type { CheckId } from '../checks/check-ids';
import type { ColumnField } from '../parties/import/fields';
import type { FileRead, RegisterChange } from '../parties/import/proposal';
import type { SharedMailbox } from '../parties/register';
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
    /** Asked of a clause that only uses the words of a rule. */
    unclear(check: string): string;
    isRule: string;
    isRuleOn(number: string, check: string): string;
    headingOnly: string;
    modal: string;
    noModal: string;
    severity: string;
    severityOf(check: string): string;
    binds: string;
    bindsOf(check: string): string;
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
  people: {
    title: string;
    intro: string;
    drop: string;
    dropHere: string;
    kinds: string;
    choose: string;
    more: string;
    failed(file: string, why: string): string;
    notOpened(file: string, problem: string, more: number): string;
    updating(file: string, people: number): string;
    council: string;
    domain(domain: string): string;
    domainRoles: Record<'member' | 'officer', string>;
    held(kind: FileRead['kind'], people: number, mailboxes: number): string;
    allAre: string;
    asItSays: string;
    allMembers: string;
    allOfficers: string;
    columns: string;
    column(name: string, examples: readonly string[]): string;
    private: string;
    leftAlone: string;
    fields: Record<ColumnField, string>;
    concernsTo: string;
    nobodyYet: string;
    nameIt: string;
    holds(counts: { members: number; officers: number; mailboxes: number }): string;
    tryIt: string;
    save: string;
    saved: string;
    questions: string;
    conflicts: string;
    leavers: string;
    changes: string;
    change(change: RegisterChange): string;
    duplicates: string;
    mailboxes: string;
    mailbox(address: string, kind: SharedMailbox['kind']): string;
    counted(title: string, count: number): string;
    andMore(count: number): string;
    who: string;
    find: string;
    name: string;
    role: string;
    roleOf(name: string): string;
    roles: Record<'member' | 'officer' | 'out', string>;
    detail: string;
    addresses: string;
    isNew: string;
    senior: string;
    /** The letter that is laid on the desk to try the check with. */
    trial: { subject: string; text(name: string): string[] };
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

const kinds: Record<NonNullable<FileRead['kind']>, string> = {
  moderngov: 'Councillors by ward, from ModernGov',
  table: 'A table',
  directory: 'A mail directory',
  vcard: 'Cards',
};
const { memberList, officerList, officerTeam, memberOffice, system, press } = en.desk.recipients;
const mailboxKinds: Record<SharedMailbox['kind'], string> = {
  'member-list': memberList,
  'officer-list': officerList,
  'officer-team': officerTeam,
  'member-office': memberOffice,
  system,
  press,
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
    unclear: (check) => `Is this a rule on ${check.toLowerCase()}, or does it only use the words?`,
    isRule: 'Yes, it is the rule',
    isRuleOn: (number, check) => `Yes, it is the rule: ${check}, clause ${number}`,
    headingOnly: 'The document has this heading and no text under it, so it only advises.',
    modal: 'Its verb',
    noModal: 'none',
    severity: 'Severity',
    severityOf: (check) => `Severity of ${check}`,
    binds: 'Binds',
    bindsOf: (check) => `Whom the rule binds: ${check}`,
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
    choiceFor: (check) => `Another clause on ${check}`,
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
  people: {
    title: 'Bring your council’s people',
    intro:
      'Give the lists that your council has, several together. They are read in this browser and go nowhere. You see who is who before anything is saved.',
    drop: 'Drop the lists here, or choose them',
    dropHere: 'Drop the lists here to read them',
    kinds:
      'Councillors by ward from ModernGov (.xml), a CSV with any columns, an export of users and groups from Exchange or Entra, cards (.vcf). With your register.json among them, that is brought up to date.',
    choose: 'Choose the lists',
    more: 'Add another list',
    failed: (file, why) => `${file}: ${why.replace(/\.$/, '')}.`,
    notOpened: (file, problem, more) =>
      `${file}: ${problem}${more ? ` ${more === 1 ? 'One more thing is' : `${more} more things are`} wrong in it.` : ''}`,
    updating: (file, people) =>
      `${file}, with ${people} people, is brought up to date. The file itself stays as it is until you save.`,
    council: 'Council',
    domain: (domain) => `Whoever writes from ${domain} and is not listed is`,
    domainRoles: { member: 'a member', officer: 'an officer' },
    held: (kind, people, mailboxes) =>
      [
        kind ? kinds[kind] : 'Not read',
        `${people} ${people === 1 ? 'person' : 'people'}`,
        ...(mailboxes ? [`${mailboxes} ${mailboxes === 1 ? 'mailbox or list' : 'mailboxes and lists'}`] : []),
      ].join(' · '),
    allAre: 'Who these people are',
    asItSays: 'As the list says',
    allMembers: 'All are members',
    allOfficers: 'All are officers',
    columns: 'How its columns were taken',
    column: (name, examples) => (examples.length ? `${name} (${examples.join(' | ')})` : name),
    private: 'Private, left alone',
    leftAlone: 'Left alone',
    fields: {
      name: 'Name',
      first: 'First name',
      last: 'Last name',
      email: 'Address',
      role: 'Member or officer',
      post: 'Post',
      positions: 'Positions',
      ward: 'Ward',
      group: 'Group',
      senior: 'Senior or not',
      department: 'Department',
      left: 'Day of leaving',
      enabled: 'Account in use or not',
      licence: 'Licence',
      kind: 'Kind of mailbox',
      list: 'Name of a list',
      listaddress: 'Address of a list',
      member: 'Name of somebody on a list',
      memberaddress: 'Address of somebody on a list',
      members: 'Everybody on a list',
    },
    concernsTo: 'A concern about the only senior officer goes to',
    nobodyYet: 'Nobody yet',
    nameIt: 'Give the council’s name above to try and save the register.',
    holds: ({ members, officers, mailboxes }) =>
      `${members} ${members === 1 ? 'member' : 'members'}, ${officers} ${officers === 1 ? 'officer' : 'officers'}, ${mailboxes} shared ${mailboxes === 1 ? 'mailbox' : 'mailboxes'}`,
    tryIt: 'Try it on a draft',
    save: 'Save the register',
    saved: 'Saved as register.json.',
    questions: 'Please settle',
    conflicts: 'Where the lists disagree',
    leavers: 'Left, and taken out',
    changes: 'Changed',
    change: ({ who, field, before, after }) => `${who}: ${field} was ${before || 'not there'}, is ${after || 'gone'}`,
    duplicates: 'More than once',
    mailboxes: 'New mailboxes and lists',
    mailbox: (address, kind) => `${address}: ${mailboxKinds[kind]}`,
    counted: (title, count) => `${title} (${count})`,
    andMore: (count) => `And ${count} more.`,
    who: 'Who is who',
    find: 'Find by name, address, post or ward',
    name: 'Name',
    role: 'Role',
    roleOf: (name) => `Role of ${name}`,
    roles: { member: 'Member', officer: 'Officer', out: 'Leave out' },
    detail: 'Post, ward, positions',
    addresses: 'Addresses',
    isNew: 'New',
    senior: 'Senior',
    trial: {
      subject: 'A letter to try',
      text: (name) => [
        `Dear Cllr ${name}`,
        'This letter is for trying the check. Change its words and its recipients as you like.',
      ],
    },
  },
  checkName: (check) => capital(en.checks[check].name),
};
