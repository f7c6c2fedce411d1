import { evidenceOf } from '../../language/acts';
import { actsOf } from '../acts-of';
import type { Check } from '../check';

/**
 * Own text that uses council correspondence for party or election business (`party`), or an officer's political
 * opinion (`officer-opinion`). Naming a party or group in the course of council business is not it.
 */
export const partyPolitical: Check = {
  id: 'party-political',
  reads: 'wording',
  outcomes: { party: 'caution', 'officer-opinion': 'caution' },
  run(context) {
    const { parties, words } = context;
    const role = parties.author?.role;
    if (role !== 'member' && role !== 'officer') return null;
    const acts = actsOf(context, 'party');
    if (!acts.length) return null;
    const own = words['party-political'];
    const officer = role === 'officer';
    return {
      outcome: officer ? 'officer-opinion' : 'party',
      evidence: evidenceOf(acts),
      message: officer ? own.opinion : own.party,
      explanation: officer ? own.opinionMore : own.partyMore,
    };
  },
};
