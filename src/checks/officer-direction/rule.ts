import { evidenceOf } from '../../language/acts';
import type { Check } from '../check';

/** A member's own text that orders an officer to act rather than asking. A request, however firm, is none. */
export const officerDirection: Check = {
  id: 'officer-direction',
  reads: 'wording',
  outcomes: { order: 'caution' },
  run({ parties, language, words }) {
    if (parties.author?.role !== 'member') return null;
    if (!parties.recipients.some((each) => each.role === 'officer')) return null;
    const acts = language.acts.filter((each) => each.act === 'order');
    if (!acts.length) return null;
    const own = words['officer-direction'];
    return { outcome: 'order', evidence: evidenceOf(acts), message: own.message, explanation: own.explanation };
  },
};
