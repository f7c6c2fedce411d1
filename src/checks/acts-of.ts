import type { FoundAct } from '../language/acts';
import type { ReadSentence } from '../language/language';
import type { Act } from '../language/scorer/acts';
import { comparable } from '../language/sentences';
import type { CheckContext } from './check';

/** What the own text does of the kinds that a check asks about, as its council and its author want it read. */
export function actsOf(context: CheckContext, ...acts: readonly [Act, ...Act[]]): FoundAct[] {
  return asWished(
    context,
    context.language.acts.filter((each) => acts.includes(each.act)),
    acts[0],
  );
}

/**
 * Acts that were found, as the council and the author want them read: sentences that hold the council's own words raise
 * the point as well, as this act, and those that `leftAlone` knows raise nothing.
 */
export function asWished(context: CheckContext, acts: readonly FoundAct[], act: Act): FoundAct[] {
  const { language, provision } = context;
  const raised = provision.phrases?.raise.map(comparable) ?? [];
  const found = [...acts];
  if (raised.length) {
    const known = new Set(found.map((each) => each.sentence));
    for (const sentence of language.sentences) {
      if (!known.has(sentence) && holdsAny(sentence.plain, raised)) found.push({ act, sentence, likelihood: 1 });
    }
  }
  const left = leftAlone(context);
  return found.filter(({ sentence }) => !left(sentence));
}

/** True for sentences that hold words which the council or the author said are no problem. */
export function leftAlone({ provision, leave }: CheckContext): (sentence: ReadSentence) => boolean {
  const left = [...(provision.phrases?.leave ?? []), ...leave].map(comparable);
  return left.length ? (sentence) => holdsAny(sentence.plain, left) : () => false;
}

function holdsAny(text: string, words: readonly string[]): boolean {
  const within = comparable(text);
  return words.some((each) => within.includes(each));
}
