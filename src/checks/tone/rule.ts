import { evidenceOf, type FoundAct } from '../../language/acts';
import { isNonsense } from '../../language/english';
import type { ReadSentence } from '../../language/language';
import { capitals, stock } from '../../language/stock';
import { actsOf, leftAlone } from '../acts-of';
import { againstOfficers } from '../against-officers';
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
    const ofOfficer = new Set(againstOfficers(context).map((each) => each.sentence));
    const abusive = actsOf(context, 'abuse').filter(
      (each) => !ofOfficer.has(each.sentence) || swearsOrThreatens(each.sentence),
    );
    const left = leftAlone(context);
    const inCapitals = language.sentences.filter(
      (sentence) => capitals(sentence) && !isNonsense(sentence.tokens) && !left(sentence),
    );
    const shouted: FoundAct[] = isSustained(inCapitals, language.sentences)
      ? inCapitals.map((sentence) => ({ act: 'abuse', sentence, likelihood: 0.8 }))
      : [];
    const sworn: FoundAct[] = language.sentences
      .filter((sentence) => swearsAloud(sentence) && !left(sentence) && !ofOfficer.has(sentence))
      .map((sentence) => ({ act: 'abuse', sentence, likelihood: sentence.scores.abuse }));
    const acts = [...abusive, ...shouted, ...sworn];
    if (!acts.length) return null;
    const own = words.tone;
    return {
      outcome: 'uncivil',
      evidence: evidenceOf(acts),
      message: abusive.length || sworn.length ? own.message : own.capitals,
      explanation: own.explanation,
    };
  },
};

/** One line in capitals in a letter is a note; more than that, or much of a short letter, is shouting. */
function isSustained(shouted: readonly ReadSentence[], all: readonly ReadSentence[]): boolean {
  const words = (some: readonly ReadSentence[]) => some.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return words(shouted) >= 16 || words(shouted) * 3 >= words(all);
}

/** Swearing that is meant as such, whoever or whatever it is aimed at. */
function swearsAloud({ tokens, scores, quoted }: ReadSentence): boolean {
  return scores.abuse >= 0.5 && !quoted.length && stock.swearing.test(tokens);
}

function swearsOrThreatens({ tokens }: ReadSentence): boolean {
  return stock.swearing.test(tokens) || stock.threat.test(tokens);
}
