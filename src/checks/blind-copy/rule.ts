import { isAuthor, isUndisclosedMailing } from '../../parties/mailing';
import type { Party } from '../../parties/party';
import type { Check } from '../check';

/**
 * Anyone in Bcc on member–officer correspondence. `visible`: a member and an officer are parties already; `makes-it`:
 * the blind-copied person is what makes it member–officer. The author's own address, a `system` address, and a mailing
 * whose only visible recipient is the author or a system are left alone.
 */
export const blindCopy: Check = {
  id: 'blind-copy',
  reads: 'addresses',
  outcomes: { visible: 'breach', 'makes-it': 'caution' },
  run({ parties, words }) {
    const { author } = parties;
    if (!author || (author.role !== 'member' && author.role !== 'officer') || !parties.memberOfficer) return null;
    const blind = parties.bcc.filter((each) => each.role !== 'system' && !isAuthor(each, parties));
    if (!blind.length || isUndisclosedMailing(parties)) return null;
    const visible = [author, ...parties.to, ...parties.cc, parties.earlier.author, ...parties.earlier.recipients];
    const already = holds(visible, 'member') && holds(visible, 'officer');
    return {
      outcome: already ? 'visible' : 'makes-it',
      evidence: blind.map((each) => ({ field: 'bcc', text: each.mailbox.address })),
      message: words['blind-copy'].message(blind.map((each) => each.label)),
      explanation: already ? words['blind-copy'].visible : words['blind-copy'].makesIt,
      remedies: [
        { kind: 'move-recipients', addresses: blind.map((each) => each.mailbox.address), field: 'cc' },
        { kind: 'move-recipients', addresses: blind.map((each) => each.mailbox.address), field: 'to' },
        ...blind.map((each) => ({
          kind: 'remove-recipient' as const,
          address: each.mailbox.address,
          name: each.label,
        })),
        { kind: 'split', addresses: blind.map((each) => each.mailbox.address) },
      ],
    };
  },
};

function holds(parties: (Party | null)[], role: Party['role']): boolean {
  return parties.some((each) => each?.role === role);
}
