import { copyingOf } from '../../language/copying';
import { isUndisclosedMailing } from '../../parties/mailing';
import { includesPerson, sameParty } from '../../parties/parties';
import type { Parties, Party } from '../../parties/party';
import type { Check } from '../check';
import { isOther } from './others';

/**
 * A member other than the principal member in To, Cc or Bcc of correspondence between an individual member and an
 * officer. Whom the rule binds and what satisfies it (a reason, a statement, consent) is the protocol's data.
 */
export const copiedMember: Check = {
  id: 'copied-member',
  reads: 'addresses',
  outcomes: { copied: 'caution', blind: 'breach' },
  run({ parties, language, provision, words }) {
    const { author, principal } = parties;
    if (!author || !principal || !parties.memberOfficer || isUndisclosedMailing(parties)) return null;
    if (author.role !== 'member' && author.role !== 'officer') return null;
    if (provision.binds === 'officers' && author.role !== 'officer') return null;
    if (provision.binds === 'members' && author.role !== 'member') return null;
    const own = words['copied-member'];
    const blind = new Set(parties.bcc.map((each) => each.key));
    const others = parties.recipients.filter((each) => isOther(each, parties));
    const open = others.filter((each) => {
      if (blind.has(each.key)) return true;
      if (wasParty(each, parties)) return false;
      const said = copyingOf(each, language, parties);
      return !provision.satisfiedBy.some((way) => said[way]);
    });
    if (!open.length) return null;
    const unseen = open.filter((each) => blind.has(each.key));
    const names = open.map((each) => each.label);
    const reasonOnly = !provision.satisfiedBy.includes('statement');
    const principalName = sameParty(principal, author) ? own.you : principal.label;
    return {
      outcome: unseen.length ? 'blind' : 'copied',
      evidence: open.map((each) => ({ field: fieldOf(each), text: each.mailbox.address })),
      message: unseen.length ? own.messageBlind(unseen.map((each) => each.label)) : own.message(names),
      explanation: unseen.length
        ? own.blind
        : reasonOnly
          ? own.needsReason(principalName)
          : own.needsStatement(principalName),
      remedies: [
        ...(unseen.length
          ? []
          : provision.satisfiedBy
              .filter((way) => way !== 'reason' || reasonOnly)
              .filter((way) => way !== 'consent' || !sameParty(principal, author))
              .map((way) => ({ kind: 'insert-sentence' as const, ...own.sentences[way](names, principal.label) }))),
        ...open.map((each) => ({ kind: 'remove-recipient' as const, address: each.mailbox.address, name: each.label })),
        { kind: 'split' as const, addresses: open.map((each) => each.mailbox.address) },
      ],
    };
  },
};

/** Both the principal and this member were parties to the message answered, and still are. */
function wasParty(party: Party, { earlier, principal }: Parties): boolean {
  const before = [earlier.author, ...earlier.recipients];
  const took = (each: Party | null) =>
    before.some((one) => one !== null && (sameParty(one, each) || includesPerson(one, each?.person ?? null)));
  return took(party) && took(principal);
}

function fieldOf(party: Party): 'to' | 'cc' | 'bcc' {
  return party.field === 'to' || party.field === 'cc' ? party.field : 'bcc';
}
