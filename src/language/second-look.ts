import type { ReadSentence } from './language';
import type { Act } from './scorer/acts';
import { innocent } from './stock';
import type { Innocence } from './stock/innocence';

/** Why the words of an act are innocent. */
export type Refusal = Innocence | 'question' | 'quotation';

/** What the second look asks of the sentence that holds an act, and of the sentences on either side of it. */
interface Questions {
  here: readonly Refusal[];
  beside: readonly Refusal[];
}

const questions: Partial<Record<Act, Questions>> = {
  commit: {
    here: [
      'question',
      'quotation',
      'condition',
      'decided',
      'refusal',
      'wish',
      'elsewhere',
      'rules',
      'personal',
      'ownAffairs',
    ],
    beside: ['condition', 'refusal'],
  },
  instruct: {
    here: ['question', 'quotation', 'condition', 'decided', 'elsewhere', 'rules', 'ownAffairs'],
    beside: ['refusal'],
  },
  forcouncil: { here: ['question', 'quotation', 'refusal', 'elsewhere', 'decided', 'rules'], beside: [] },
  criticise: { here: ['quotation', 'elsewhere', 'ownAffairs', 'rules', 'thirdParty', 'praise'], beside: [] },
  abuse: { here: ['quotation', 'elsewhere', 'self'], beside: [] },
  order: { here: ['question', 'quotation', 'request', 'elsewhere', 'rules'], beside: [] },
  advice: { here: ['quotation', 'elsewhere', 'rules', 'allowedOfReports'], beside: [] },
  party: { here: ['quotation', 'elsewhere', 'rules', 'decided'], beside: [] },
  ownjob: { here: ['quotation'], beside: [] },
};

/**
 * The second look: what left and right makes an act innocent, in the order in which it is asked. Empty where nothing
 * does. Each rests on the "not a finding" lines of the checks' definitions: a decision reported, a condition, a
 * refusal, a wish, a question, a quotation, relaying, what is not the council's, talk about the rule itself.
 */
export function refusalsOf(act: Act, sentences: readonly ReadSentence[], index: number): Refusal[] {
  const asked = questions[act];
  const sentence = sentences[index];
  if (!asked || !sentence) return [];
  const found = asked.here.filter((each) => holds(each, sentence));
  for (const at of [index - 1, index + 1]) {
    const neighbour = sentences[at];
    if (!neighbour || neighbour.paragraph !== sentence.paragraph || neighbour.field !== sentence.field) continue;
    for (const each of asked.beside) if (!found.includes(each) && holds(each, neighbour)) found.push(each);
  }
  return found;
}

function holds(refusal: Refusal, sentence: ReadSentence): boolean {
  if (refusal === 'question') return sentence.question;
  if (refusal === 'quotation') return mostlyQuoted(sentence);
  return innocent[refusal].test(sentence.tokens);
}

/** Most of the sentence is in quotation marks: somebody else's words. */
function mostlyQuoted({ quoted, text }: ReadSentence): boolean {
  return quoted.reduce((sum, run) => sum + run.end - run.start, 0) > text.length / 2;
}
