import type { Column } from './columns';

/** A file that somebody has given: a list from ModernGov, a CSV, a directory export, a vCard. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
  /**
   * The name of another council, where the file is that council's list of members: nobody is added from it, and those
   * who sit here as well get their other seat noted.
   */
  otherCouncil?: string;
}

/** Where something was read. */
export interface Place {
  file: string;
  /** Line of the file; null where the kind of file has none to speak of. */
  line: number | null;
}

/** One person as one file has them. */
export interface SourcePerson {
  /** As people say it: no title, no letters after it, first name first. */
  name: string;
  /** What the file says; null where it does not say. */
  role: 'member' | 'officer' | null;
  /** The main address first. */
  emails: string[];
  /** Addresses that stand among private details: taken only where they are at one of the council's domains. */
  privateEmails: string[];
  post: string | null;
  /** Null where the file does not speak of positions at all. */
  positions: string[] | null;
  ward: string | null;
  group: string | null;
  senior: boolean | null;
  /** Why the person is no longer there, where the file says so. */
  left: string | null;
  place: Place;
}

/** One shared mailbox or list as one file has it. */
export interface SourceMailbox {
  address: string;
  /** What people call it. */
  name: string;
  kind: 'shared' | 'list' | 'system';
  /** Who is on a list: by address, or by name where the file gives no address. */
  members: { address: string | null; name: string | null }[];
  place: Place;
}

/** All that one file holds. */
export interface Reading {
  file: string;
  kind: 'moderngov' | 'table' | 'directory' | 'vcard';
  people: SourcePerson[];
  mailboxes: SourceMailbox[];
  /** How a table's columns were taken. */
  columns: Column[] | null;
  /** The day of the last election, where terms of office tell it. */
  elected: string | null;
  /** False where the file itself says that there is more: a page of several. */
  complete: boolean;
  /** What a person should know of how the file was read, one sentence each. */
  notes: string[];
}

/** A file that cannot be read in. The message is the end of a sentence: what is wrong and what to do. */
export class SourceError extends Error {
  override name = 'SourceError';
  /** @param columns of a table in which a person has to choose one */
  constructor(
    message: string,
    readonly columns: Column[] | null = null,
  ) {
    super(message);
  }
}

/** A person of whom a file says no more than a name. */
export function sourcePerson(name: string, place: Place, rest: Partial<SourcePerson> = {}): SourcePerson {
  return {
    name,
    place,
    role: null,
    emails: [],
    privateEmails: [],
    post: null,
    positions: null,
    ward: null,
    group: null,
    senior: null,
    left: null,
    ...rest,
  };
}
