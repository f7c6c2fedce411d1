import { evidenceOf } from '../../language/acts';
import { actsOf } from '../acts-of';
import type { Check } from '../check';
import { handOver } from '../officers';
import { rewritten } from '../rewritten';

/**
 * A member's own text that creates an obligation of the council (`obligation`: a promise, offer, acceptance, grant or
 * waiver), or tells a third party to start, stop, do or supply something for it (`instruction`). What the member will
 * do in person, reports of decisions, conditions, requests and refusals are not it: `language` tells them apart.
 */
export const memberObligation: Check = {
  id: 'member-obligation',
  reads: 'wording',
  outcomes: { obligation: 'breach', instruction: 'breach' },
  run(context) {
    const { parties, words } = context;
    if (parties.author?.role !== 'member') return null;
    const promises = actsOf(context, 'commit');
    // Only an outsider can be instructed for the council: telling an officer to act is officer-direction.
    const outside = parties.recipients.some((each) => each.role === 'outside' || each.role === 'press');
    const instructions = outside ? actsOf(context, 'instruct') : [];
    const acts = [...promises, ...instructions];
    if (!acts.length) return null;
    const own = words['member-obligation'];
    return {
      outcome: promises.length ? 'obligation' : 'instruction',
      evidence: evidenceOf(acts),
      message: promises.length ? own.obligation : own.instruction,
      explanation: promises.length ? own.obligationMore : own.instructionMore,
      remedies: [
        // A condition cures a promise. An instruction is still one, whatever is put before it.
        ...rewritten(
          context,
          promises.filter((each) => !instructions.some(({ sentence }) => sentence === each.sentence)),
          ['commit', 'instruct'],
          [own.conditional(context.protocol.terms.authority), own.decided],
        ),
        ...handOver(context),
      ],
    };
  },
};
