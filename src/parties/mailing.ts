import { sameParty } from './parties';
import type { Parties, Party } from './party';

/** True for the author's own address, or the mailbox that the message goes through. */
export function isAuthor(party: Party, { author, through }: Parties): boolean {
  return sameParty(party, author) || (through !== null && party.key === through.key);
}

/**
 * True for a mailing to undisclosed recipients: everybody is in Bcc, and To names only the author or a system. It is
 * nobody's correspondence in particular.
 */
export function isUndisclosedMailing(parties: Parties): boolean {
  return parties.cc.length === 0 && parties.to.every((each) => each.role === 'system' || isAuthor(each, parties));
}
