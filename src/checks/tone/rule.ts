import { evidenceOf, type FoundAct } from '../../language/acts';
import { isNonsense } from '../../language/english';
import type { ReadSentence } from '../../language/language';
import { capitals, stock } from '../../language/stock';
import { actsOf, leftAlone } from '../acts-of';
import type { Check } from '../check';

/**
 * Insult, abuse, swearing, threat, mockery or sustained capitals, by anybody, aimed at a person or at nobody. A
 * member's abuse of an officer is officer-criticism, and tone as well only where it swears or threatens.
 */
export const tone: Check = {
  id: 'tone',
  reads: 'wording',
  outcomes: { uncivil: 'caution' },
  run(context) {
    const { parties, language, words } = context;
    const { author } = parties;
    if (!author || (author.role !== 'member' && author.role !== 'officer')) return null;
    const critical = new Set(language.acts.filter((each) => each.act === 'criticise').map((each) => each.sentence));
    const ofOfficer = author.role === 'member' ? critical : new Set<ReadSentence>();
    const abusive = actsOf(context, 'abuse').filter(
      (each) => !ofOfficer.has(each.sentence) || swearsOrThreatens(each.sentence),
    );
    const left = leftAlone(context);
    const shouted: FoundAct[] = language.sentences
      .filter((sentence) => capitals(sentence) && !isNonsense(sentence.tokens) && !left(sentence))
      .map((sentence) => ({ act: 'abuse', sentence, likelihood: 0.8 }));
    const acts = [...abusive, ...shouted];
    if (!acts.length) return null;
    const own = words.tone;
    return {
      outcome: 'uncivil',
      evidence: evidenceOf(acts),
      message: abusive.length ? own.message : own.capitals,
      explanation: own.explanation,
    };
  },
};

function swearsOrThreatens({ tokens }: ReadSentence): boolean {
  return stock.swearing.test(tokens) || stock.threat.test(tokens);
}
