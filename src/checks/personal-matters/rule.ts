import { evidenceOf } from '../../language/acts';
import { actsOf } from '../acts-of';
import type { Check } from '../check';

/**
 * An officer's own text to a member that raises personal matters to do with the officer's own job, or a claim or
 * allegation about another member of staff.
 */
export const personalMatters: Check = {
  id: 'personal-matters',
  reads: 'wording',
  outcomes: { 'own-job': 'caution' },
  run(context) {
    const { parties, words } = context;
    if (parties.author?.role !== 'officer') return null;
    if (!parties.recipients.some((each) => each.role === 'member')) return null;
    const acts = actsOf(context, 'ownjob');
    if (!acts.length) return null;
    const own = words['personal-matters'];
    return { outcome: 'own-job', evidence: evidenceOf(acts), message: own.message, explanation: own.explanation };
  },
};
