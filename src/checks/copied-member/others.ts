import { includesPerson, sameParty } from '../../parties/parties';
import type { Parties, Party } from '../../parties/party';

/** True for a member, or a list with one, who is neither the author nor the one whose correspondence this is. */
export function isOther(party: Party, { author, principal }: Parties): boolean {
  if (party.role !== 'member' || sameParty(party, principal) || sameParty(party, author)) return false;
  if (party.kind === 'list') {
    return (
      party.people.length === 0 || party.people.some((each) => each !== principal?.person && each !== author?.person)
    );
  }
  return !includesPerson(party, principal?.person ?? null);
}
