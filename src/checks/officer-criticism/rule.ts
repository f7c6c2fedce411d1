import { evidenceOf } from '../../language/acts';
import { criticised } from '../../language/criticised';
import { sameParty } from '../../parties/parties';
import type { Party } from '../../parties/party';
import { actsOf } from '../acts-of';
import type { Check, CheckContext } from '../check';

/**
 * A member's own text that criticises the conduct or capability of an officer, of named officers or of officers as a
 * body. Who gets it decides the case; what each case comes to is the protocol's data:
 * `outside` / `attack-outside` – somebody outside, the press, a public list or any other member gets it;
 * `attack` – officers only, and it is abuse; `to-senior`, `to-senior-criticised` – the channel the protocols ask for;
 * `to-officer` – officers only, the one criticised among them and nobody else below senior; `other-officers` – an
 * officer who is neither senior nor the one criticised gets it.
 */
export const officerCriticism: Check = {
  id: 'officer-criticism',
  reads: 'wording',
  outcomes: {
    outside: 'breach',
    'attack-outside': 'breach',
    attack: 'breach',
    'to-senior': 'none',
    'to-senior-criticised': 'none',
    'to-officer': 'caution',
    'other-officers': 'caution',
  },
  run(context) {
    const { parties, language, words } = context;
    if (parties.author?.role !== 'member' || !parties.recipients.length) return null;
    const critical = actsOf(context, 'criticise');
    if (!critical.length) return null;
    const sentences = new Set(critical.map((each) => each.sentence));
    const abusive = language.acts.some((each) => each.act === 'abuse' && sentences.has(each.sentence));
    const outcome = caseOf(
      context,
      critical.map((each) => each.sentence),
      abusive,
    );
    const own = words['officer-criticism'];
    const goesTo = context.protocol.terms.concernGoesTo;
    return {
      outcome,
      evidence: evidenceOf(critical),
      message: abusive ? own.attack : outcome === 'outside' ? own.outside : own.officers,
      explanation: abusive
        ? own.attackMore(goesTo)
        : outcome === 'outside'
          ? own.outsideMore(goesTo)
          : own.officersMore(goesTo),
    };
  },
};

function caseOf(
  { parties, language }: CheckContext,
  sentences: CheckContext['language']['sentences'],
  abusive: boolean,
): string {
  const readers = parties.recipients.filter((each) => each.role !== 'system');
  if (readers.some((each) => each.role !== 'officer')) return abusive ? 'attack-outside' : 'outside';
  if (abusive) return 'attack';
  const targets = criticised(sentences, language, parties);
  const isTarget = (reader: Party) => targets.some((each) => sameParty(each, reader));
  if (readers.every((each) => each.senior)) return readers.some(isTarget) ? 'to-senior-criticised' : 'to-senior';
  if (readers.some((each) => !each.senior && !isTarget(each))) return 'other-officers';
  return 'to-officer';
}
