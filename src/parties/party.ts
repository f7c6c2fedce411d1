import type { Mailbox } from '../draft/draft';
import type { AddressField } from '../findings/finding';
import type { Person } from './register';

/**
 * Which side of the rules somebody stands on. `outside` is everybody who is neither a member nor an officer of this
 * council: residents, contractors, other authorities and their members and officers.
 */
export type Role = 'member' | 'officer' | 'outside' | 'press' | 'system';

/** One address of the draft, with what the register knows of it. */
export interface Party {
  field: AddressField | 'sender' | 'earlier';
  /** As the draft writes it. */
  mailbox: Mailbox;
  /** The form addresses are compared in: lower case, without a plus-tag. */
  key: string;
  role: Role;
  /** A person, a list of people, or a shared mailbox. */
  kind: 'person' | 'list' | 'team' | 'office';
  person: Person | null;
  /** For a list: the people it holds, as far as the register tells. */
  people: Person[];
  senior: boolean;
  /** How the author would name them: `Cllr Anita Webb`, `Tom Ashworth`, or the address. */
  label: string;
  /** True where the role is a guess: no register, a list whose people are not known, a councillor's name elsewhere. */
  uncertain: boolean;
}

/** Who writes to whom: computed once a draft, and asked by every check. */
export interface Parties {
  /** In whose name the draft goes; null where there is no From. */
  author: Party | null;
  /**
   * Set where From does not tell who writes and nobody signs, whatever the author has said since: those it may be, of a
   * mailbox that several people use; nobody, where the register does not know the address.
   */
  unknownAuthor: { mayBe: Person[] } | null;
  /** The mailbox that the draft leaves from, where that is not the author's own. */
  through: Party | null;
  to: Party[];
  cc: Party[];
  bcc: Party[];
  /** To, Cc and Bcc in that order, each address once, without the author's own. */
  recipients: Party[];
  /** Author and recipients of the message answered or forwarded. Empty for a new message. */
  earlier: { author: Party | null; recipients: Party[] };
  /** The member whose correspondence this is; null for a group message or where there is none. */
  principal: Party | null;
  /** At least one member and one officer among the author, the recipients and the author of the message answered. */
  memberOfficer: boolean;
  /** Those whose role is a guess, for the pane to say so. */
  uncertain: Party[];
  /** True for a first or last name, in lower case, of an officer in the register or among those above. */
  isCalledOfficer(name: string): boolean;
}
