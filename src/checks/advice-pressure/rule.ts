import { evidenceOf } from '../../language/acts';
import { actsOf } from '../acts-of';
import type { Check } from '../check';

/**
 * A member's own text that presses an officer to change, leave out, soften or suppress professional advice, a
 * recommendation, an option or a consultation response. Asking for more, for a correction or for plainer words is not.
 */
export const advicePressure: Check = {
  id: 'advice-pressure',
  reads: 'wording',
  outcomes: { pressure: 'breach' },
  run(context) {
    const { parties, words } = context;
    if (parties.author?.role !== 'member') return null;
    if (!parties.recipients.some((each) => each.role === 'officer')) return null;
    const acts = actsOf(context, 'advice');
    if (!acts.length) return null;
    const own = words['advice-pressure'];
    return { outcome: 'pressure', evidence: evidenceOf(acts), message: own.message, explanation: own.explanation };
  },
};
