import { evidenceOf } from '../../language/acts';
import { plainWords } from '../../language/sentences';
import { actsOf } from '../acts-of';
import type { Check, CheckContext } from '../check';
import { handOver } from '../officers';
import { rewritten } from '../rewritten';

/**
 * A member who writes to somebody outside the council for the council as a body, and creates no obligation. Those
 * whose position the protocol leaves free (the Chairman), and readers it leaves free (a minister), are let alone.
 */
export const officialName: Check = {
  id: 'official-name',
  reads: 'wording',
  outcomes: { official: 'advice' },
  run(context) {
    const { parties, language, words } = context;
    if (parties.author?.role !== 'member' || excepted(context)) return null;
    if (!parties.recipients.some((each) => each.role === 'outside' || each.role === 'press')) return null;
    if (language.acts.some((each) => each.act === 'commit' || each.act === 'instruct')) return null;
    const acts = actsOf(context, 'forcouncil');
    if (!acts.length) return null;
    const own = words['official-name'];
    return {
      outcome: 'official',
      evidence: evidenceOf(acts),
      message: own.message,
      explanation: own.explanation,
      remedies: [...rewritten(context, acts, ['forcouncil', 'commit'], [own.inOwnName]), ...handOver(context)],
    };
  },
};

function excepted({ parties, provision }: CheckContext): boolean {
  const held = (parties.author?.person?.positions ?? []).map(plainWords);
  if (provision.exceptPositions.some((position) => held.includes(plainWords(position)))) return true;
  const outside = parties.recipients.filter((each) => each.role === 'outside');
  return (
    outside.length > 0 &&
    outside.every((each) => {
      const name = ` ${plainWords(each.mailbox.name).replace(/[^a-z0-9]+/g, ' ')} `;
      return (provision.exceptRecipients ?? []).some((title) => name.includes(` ${plainWords(title)} `));
    })
  );
}
