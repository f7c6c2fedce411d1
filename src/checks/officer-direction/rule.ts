import { evidenceOf } from '../../language/acts';
import { actsOf } from '../acts-of';
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
    const acts = actsOf(context, 'order');
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
