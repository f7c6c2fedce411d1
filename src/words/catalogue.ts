import type { CheckId } from '../checks/check-ids';
import type { Addressee, Remedy, Severity } from '../findings/finding';
import type { ChangeProblem } from '../pane/change-problem';
import type { Protocol } from '../protocols/protocol';

/** How the pane speaks: to the author of a draft, or of a message already sent or received. */
export type Tense = 'compose' | 'read';

/**
 * Every word on screen that is neither the protocol's own nor a finding's: one object a language. A language is added
 * by writing one more object of this type; no component holds words of its own.
 * Where a text depends on a number or a name, it is a function, since languages order and inflect differently.
 */
export interface Catalogue {
  /** BCP 47 tag of the language, for the page's `lang`. */
  language: string;
  product: string;
  /** `A`, `A and B`, `A, B and C`. */
  list(items: readonly string[]): string;
  severity: Record<Severity, string>;
  /** Each check by name, as in a list of subjects, and what a finding says of a message that has gone. */
  checks: Record<CheckId, { name: string; past: string }>;
  pane: PaneWords;
  desk: DeskWords;
}

/** A remedy as the pane offers it: with names in place of addresses; `open` where a sentence has a part left open. */
export type RemedyNames = { kind: Remedy['kind']; names: readonly string[]; open: boolean; field?: 'to' | 'cc' };

/** What stands in the note above a text that is handed to an officer to send. */
export interface HandedOver {
  officer: string;
  author: string;
  /** Author, readers and subject of the text, as a mail program writes them. */
  from: string;
  to: string;
  subject: string;
}

/** The words of the task pane. */
export interface PaneWords {
  /** Which protocol it is, before anything has been checked. */
  protocol(protocol: Protocol): string;
  checkedAgainst(protocol: Protocol, tense: Tense): string;
  /** The head, and what a screen reader is told: `2 points to look at`. */
  summary(count: number, tense: Tense): string;
  /** How grave they are: `1 breach, 2 cautions`. */
  severities(counts: Record<Severity, number>): string;
  loading(tense: Tense): string;
  unreadable: { title: string; text: string; retry: string };
  unreadableRead: { title: string; text: string };
  /** The draft was let go at Send without a check, and is still there. */
  unchecked: { title: string; text: string };
  /** In Outlook on a phone. */
  phone: { title: string; text: string };
  noRegister: { title: string; text: string };
  /** Of fields of which Outlook shows only the first people. */
  unseenPeople: { title: string; text(fields: readonly ('to' | 'cc' | 'bcc')[]): string };
  /** Of a register older than an election, or than the day the council has set. */
  oldRegister: { title: string; text(day: string): string };
  /** Of a message that can be answered: whom an answer to everybody would bring in. */
  replyAll: { title(names: readonly string[]): string; text: string };
  /** Of a draft whose From does not tell who writes it. */
  writer: {
    /** `said` where the author has said since. */
    title(said: boolean): string;
    /** From is a mailbox that several people use. */
    shared: string;
    /** The register does not know the address in From. */
    unknown: string;
    /** The author has said since. */
    checkedFor: string;
    label: string;
    unsaid: string;
    roles: Record<'member' | 'officer' | 'outside', string>;
    /** What a screen reader is told once it is chosen. */
    said: string;
    unkept: string;
  };
  unknownPeople: { title(count: number): string; text: string };
  unknownLists: { title(count: number): string; text: string };
  unsureOwnText: { title(tense: Tense): string };
  clean: {
    text(tense: Tense): string;
    /** The same where the author has dismissed what was raised. */
    dismissed: string;
    notMemberOfficer(tense: Tense): string;
  };
  checked: {
    title: string;
    checked(tense: Tense): string;
    none: string;
    notInEnglish(tense: Tense): string;
    turnedOff: string;
    notInProtocol: string;
  };
  finding: {
    /** Before the words or addresses that raised it. */
    place: {
      from: string;
      to: string;
      cc: string;
      bcc: string;
      subject: string;
      body: string;
      thread: string;
      attachment(name: string): string;
    };
    placeRead: { body: string };
    /** Before who could put right what a message that has gone did. */
    putRight: string;
    quote(words: string): string;
    clause(number: string): string;
    attribution(protocol: Protocol): string;
    asks: string;
    noWords: string;
    modal(verb: string): string;
    wholeClause: string;
    published: string;
    exceptions: string;
    otherClauses(count: number): string;
    actions: string;
    suggestion(open: boolean): string;
    /** What a button does. */
    remedy(remedy: RemedyNames): string;
    /** Before a choice of people, and one of them: `Tom Ashworth, Monitoring Officer`. */
    choose: Record<'readdress' | 'hand-over', { label: string; note: string }>;
    choice(addressee: Addressee): string;
    show: string;
    /** The same for a screen reader, where several such buttons follow each other. */
    showWhat(words: string): string;
  };
  /** Findings that the author dismisses, for one draft. */
  dismissed: {
    /** Names the buttons below a finding. */
    actions: string;
    dismiss: string;
    /** What a screen reader is told once it is done. */
    done: string;
    title: string;
    bringBack: string;
    bringBackWhat(message: string): string;
    broughtBack: string;
    /** Of a breach in a council that blocks it. */
    held: string;
    unkept: string;
  };
  /** Why the author sends the message as it is. */
  reasons: {
    offer: string;
    title: string;
    label: string;
    where: string;
    /** The same where the reason travels with the message. */
    whereTravels: string;
    keep: string;
    cancel: string;
    change: string;
    takeBack: string;
    noted(reason: string): string;
    notedRead(reason: string): string;
    unkept: string;
    done: string;
    takenBack: string;
  };
  /** The reasons noted on this device. */
  reasonLog: {
    title(count: number): string;
    entry(day: string, subject: string, clauses: readonly string[], reason: string): string;
    where: string;
    unstored: string;
    save: string;
    copy: string;
    clear: string;
    clearSurely: string;
    cleared: string;
    file: string;
    /** Heads of the table's columns: day, protocol, check, clauses, subject, reason. */
    heads: readonly string[];
  };
  /** Words that the author says are no problem. */
  leave: {
    offer: string;
    offerWhat(words: string): string;
    title: string;
    label: string;
    note: string;
    keep: string;
    cancel: string;
    tooFew: string;
    notThere: string;
    kept: string;
    list(count: number): string;
    quote(words: string): string;
    remove: string;
    removeWhat(words: string): string;
    removed: string;
    where: string;
    unstored: string;
  };
  /** The paragraphs above a text that is handed to an officer; the last holds the lines From, To and Subject. */
  handOver(handed: HandedOver): string[];
  change: {
    title: string;
    /** What was done. */
    done(remedy: RemedyNames): string;
    /** After a change the draft was looked at again, and the point is gone. */
    settled: string;
    /** It is still there; `open` where a gap waits to be filled. */
    unsettled(open: boolean): string;
    copy: string;
    copySuggestion: string;
    copyBefore: string;
    copied: string;
    notCopied: string;
    newMessage: string;
    /** The same where the text is too long to go with it. */
    newMessageEmpty: string;
    undo: string;
    undone: string;
    /** Why it could not be done, where that is known. */
    problem(problem: ChangeProblem): string;
    /** Where it is not. */
    failed: string;
    undoFailed: string;
    showFailed: string;
  };
}

/** The words of the desk. */
export interface DeskWords {
  tagline: string;
  views: { label: string; draft: string; protocols: string; protocol: string; people: string };
  /** A council's own protocol, among those that are offered. */
  yours(body: string): string;
  opening: string;
  /** Part of the page could not be loaded. */
  notLoaded: string;
  /** What drafts are checked with is still on its way, or could not be loaded. */
  check: { loading: string; missing: string; retry: string };
  protocol: string;
  sample: string;
  chooseSample: string;
  sampleGroups: Record<'clean' | 'copies' | 'commitments' | 'criticism' | 'register', string>;
  newDraft: string;
  open: string;
  drop: string;
  register(council: string): string;
  ownRegister(council: string): string;
  compose: string;
  pane: string;
  from: string;
  to: string;
  cc: string;
  bcc: string;
  recipients: {
    placeholder: string;
    placeholderFrom: string;
    add(address: string): string;
    noMatch: string;
    picked(field: string): string;
    remove(name: string): string;
    member: string;
    officer: string;
    memberList: string;
    officerList: string;
    officerTeam: string;
    memberOffice: string;
    system: string;
    press: string;
    outside: string;
    notAnAddress: string;
  };
  sentBy(name: string): string;
  subject: string;
  sensitivity(label: string): string;
  attachments: string;
  message: string;
  formatting: string;
  bold: string;
  italic: string;
  bullets: string;
  send: string;
  nothingSent: string;
  alert: {
    sendAnyway: string;
    dontSend: string;
    clean: { title: string; text: string };
    /** The draft could not be checked, so what Outlook would show is not known. */
    unchecked: { title: string; text: string };
    close: string;
    wouldSend: string;
  };
  unreadable(file: string, why: string): string;
  couldNotRead(file: string): string;
  severalFiles: string;
  dismiss: string;
}
