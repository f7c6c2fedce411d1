import { evidenceOf } from '../../language/acts';
import { stock } from '../../language/stock';
import { actsOf } from '../acts-of';
import { againstOfficers } from '../against-officers';
import type { Check } from '../check';
import { rewritten } from '../rewritten';

/** A member's own text that orders an officer to act rather than asking. A request, however firm, is none. */
export const officerDirection: Check = {
  id: 'officer-direction',
  reads: 'wording',
  outcomes: { order: 'caution' },
  run(context) {
    const { parties, words } = context;
    if (parties.author?.role !== 'member') return null;
    if (!parties.recipients.some((each) => each.role === 'officer')) return null;
    const blame = new Map(againstOfficers(context).map(({ sentence, likelihood }) => [sentence, likelihood]));
    // Hard words to an officer sound like an order; unless a phrase of command is there, the likelier of the two counts.
    const acts = actsOf(context, 'order').filter(
      ({ sentence, likelihood }) => (blame.get(sentence) ?? 0) < likelihood || stock.order.test(sentence.tokens),
    );
    if (!acts.length) return null;
    const own = words['officer-direction'];
    return {
      outcome: 'order',
      evidence: evidenceOf(acts),
      message: own.message,
      explanation: own.explanation,
      remedies: rewritten(context, acts, ['order', 'advice'], [own.asked]),
    };
  },
};
