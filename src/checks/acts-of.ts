import type { FoundAct } from '../language/acts';
import type { Act } from '../language/scorer/acts';
import { plainWords } from '../language/sentences';
import type { CheckContext } from './check';

/**
 * What the own text does of the kinds that a check asks about, as its council and its author want it read: sentences
 * that hold the council's own words raise the point as well, and sentences that hold words which the council or the
 * author said are no problem are left alone.
 */
export function actsOf({ language, provision, leave }: CheckContext, ...acts: readonly [Act, ...Act[]]): FoundAct[] {
  const raised = provision.phrases?.raise.map(plainWords) ?? [];
  const left = [...(provision.phrases?.leave ?? []), ...leave].map(plainWords);
  const holds = (plain: string, words: string[]) => words.some((each) => plain.includes(each));
  const found = language.acts.filter((each) => acts.includes(each.act));
  if (raised.length) {
    const known = new Set(found.map((each) => each.sentence));
    for (const sentence of language.sentences) {
      if (!known.has(sentence) && holds(sentence.plain, raised)) {
        found.push({ act: acts[0], sentence, likelihood: 1 });
      }
    }
  }
  return left.length ? found.filter(({ sentence }) => !holds(sentence.plain, left)) : found;
}
