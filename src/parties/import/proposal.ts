import type { Person, Register } from '../register';
import type { Column } from './columns';
import type { MapChoice } from './fields';

/** What a person has decided beforehand, or decides after a first look. */
export interface ImportChoices {
  /** The day it is: `2026-05-11`. */
  today: string;
  /** Name of the council, for a register that is new. */
  council?: string;
  /** Id of its protocol. */
  protocol?: string;
  /** In the protocol's words, whom a concern about an officer is for; names the person for a one-clerk council. */
  concernGoesTo?: string;
  domains?: Readonly<Record<string, 'member' | 'officer'>>;
  columns?: readonly MapChoice[];
  /** Posts that are senior here, besides those that are senior everywhere: how they begin. */
  senior?: readonly string[];
  /** Names that are two people. */
  apart?: readonly string[];
  /** Files that hold everybody of their kind, so that whoever is not in them has left. */
  whole?: readonly string[];
  /** Addresses of those to whom a concern about the only senior officer goes. */
  concernsTo?: readonly string[];
  elected?: string;
  notBefore?: string;
}

/** What became of one file. */
export interface FileRead {
  file: string;
  /** The end of a sentence, where it could not be read: what is wrong and what to do. */
  problem: string | null;
  kind: 'moderngov' | 'table' | 'directory' | 'vcard' | null;
  people: number;
  mailboxes: number;
  /** How a table's columns were taken, also where a person has to choose one of them; null for other files. */
  columns: Column[] | null;
  notes: string[];
}

/** A field of the register that differs from before. */
export interface RegisterChange {
  /** The person's name or the mailbox's address, as it is now. */
  who: string;
  field:
    | 'name'
    | 'role'
    | 'addresses'
    | 'ward'
    | 'group'
    | 'positions'
    | 'post'
    | 'senior'
    | 'other seats'
    | 'concerns'
    | 'people on it';
  before: string;
  after: string;
}

export interface Leaver {
  person: Person;
  why: string;
}

/** Files that disagree, and which of them was followed. */
export interface Conflict {
  kind:
    | 'shared-address'
    | 'address-of-two'
    | 'left-and-there'
    | 'role'
    | 'name'
    | 'ward'
    | 'group'
    | 'post'
    | 'mailbox';
  sentence: string;
  /** What was done. */
  taken: string;
  /** Names and addresses it is about. */
  about: string[];
}

/** Something that only a person can tell. */
export interface Question {
  kind:
    | 'council'
    | 'domain'
    | 'role'
    | 'same-person'
    | 'same-name'
    | 'no-address'
    | 'address-passed-on'
    | 'part'
    | 'office'
    | 'list'
    | 'concern'
    | 'members';
  sentence: string;
  /** What is done until somebody says otherwise. */
  assumed: string;
  about: string[];
}

/** A register as it would be, and everything that a person should see before it is saved. */
export interface RegisterProposal {
  /** Null where nothing can be saved yet; `blocked` says why. */
  register: Register | null;
  blocked: string[];
  files: FileRead[];
  additions: Person[];
  /** Mailboxes and lists that are new. */
  mailboxes: Register['mailboxes'];
  changes: RegisterChange[];
  leavers: Leaver[];
  duplicates: string[];
  conflicts: Conflict[];
  questions: Question[];
  /** People of the register before who stay as they were. */
  unchanged: number;
}
