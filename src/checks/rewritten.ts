import type { Remedy } from '../findings/finding';
import { evidenceOf, type FoundAct } from '../language/acts';
import { type ReadSentence, understand } from '../language/language';
import type { Act } from '../language/scorer/acts';
import { REACH } from '../language/scorer/scorer';
import { gap, hasGap } from '../language/sentences';
import type { CheckContext } from './check';

/** How a sentence could be put otherwise: a way to write it, or null where that way does not fit it. */
export interface Way {
  /** What stands before the suggestion. */
  offer: string;
  /** The sentence in this way, the best form first. `[…]` is for the author to fill in. */
  write(sentence: string): string[];
  /** What a filled gap could hold, for reading the sentence as it would then be. */
  filled?: string;
}

/** A long list of suggestions is no help. */
const mostPassages = 2;

/**
 * Suggestions in the author's own sentences: each is read as the draft would be read with it, and offered only where
 * the sentence then does none of these acts any more.
 *
 * @param acts what was found in the draft
 * @param none what a suggestion may not do
 */
export function rewritten(
  context: CheckContext,
  acts: readonly FoundAct[],
  none: readonly Act[],
  ways: readonly Way[],
): Extract<Remedy, { kind: 'replace-passage' }>[] {
  if (!context.suggests) return [];
  const { sentences } = context.language;
  return evidenceOf([...acts], mostPassages).flatMap((passage) => {
    if (passage.field !== 'body') return [];
    const index = sentences.findIndex((each) => each.field === 'body' && each.start === passage.start);
    const before = sentences[index - 1];
    // The rest of a sentence whose gap still waits: it was put otherwise already.
    if (before && hasGap(before)) return [];
    return ways.flatMap(({ offer, write, filled = '' }) => {
      const text = write(passage.text).find((each) => clears(context, index, each.replace(gap, filled), none));
      return text === undefined ? [] : [{ kind: 'replace-passage' as const, passage, text, offer }];
    });
  });
}

/** Read the sentence in its place, with as much around it as bears on what it does. */
function clears({ language, ownText, parties }: CheckContext, index: number, text: string, none: readonly Act[]) {
  const sentence = language.sentences[index] as ReadSentence;
  const around = language.sentences.slice(Math.max(0, index - REACH), index + REACH + 1);
  const body = around.filter(({ field }) => field === 'body');
  const lead = ownText.text.slice(body[0]?.start ?? sentence.start, sentence.start);
  const rest = ownText.text.slice(sentence.end, body[body.length - 1]?.end ?? sentence.end);
  const { acts } = understand({ text: lead + text + rest, segments: [], subject: '', uncertain: [] }, parties);
  return !acts.some(
    (each) =>
      none.includes(each.act) && each.sentence.end > lead.length && each.sentence.start < lead.length + text.length,
  );
}
