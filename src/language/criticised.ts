import type { Parties, Party } from '../parties/party';
import { callsOf, mentions } from './copying';
import type { Language, ReadSentence } from './language';

/**
 * Which of the readers are criticised: those named in the critical sentences, "you" and "your" where officers are
 * written to, and the one last named before a sentence that goes on with "he", "she" or "they".
 */
export function criticised(sentences: ReadSentence[], language: Language, parties: Parties): Party[] {
  const officers = parties.recipients.filter((each) => each.role === 'officer');
  const addressed = parties.to.filter((each) => each.role === 'officer');
  const calls = new Map(officers.map((each) => [each, callsOf(each)]));
  const namedIn = (sentence: ReadSentence) =>
    officers.filter((each) => mentions(sentence.plain, calls.get(each) as string[]));
  const places = new Map(language.sentences.map((each, index) => [each, index]));
  const you = greeted(language, addressed);
  const targets = new Set<Party>();
  for (const sentence of sentences) {
    const named = namedIn(sentence);
    for (const each of named) targets.add(each);
    if (says(sentence, reader)) {
      for (const each of you) targets.add(each);
    } else if (!named.length && says(sentence, other)) {
      const before = lastNamed(language.sentences, places.get(sentence) ?? -1, namedIn);
      if (before) targets.add(before);
    }
  }
  return [...targets];
}

export const reader: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself', 'yourselves']);
export const other: ReadonlySet<string> = new Set(['he', 'she', 'they', 'his', 'her', 'their', 'him', 'them']);

/** True where one of these words stands in the sentence. */
export function says({ tokens }: ReadSentence, words: ReadonlySet<string>): boolean {
  return tokens.some(({ word }) => words.has(word));
}

/** Whom "you" means: the reader greeted by name in the first line, or everybody in To. */
function greeted(language: Language, addressed: Party[]): Party[] {
  const greeting = language.sentences.find((each) => each.field === 'body');
  const named = addressed.filter(
    (each) => greeting && greeting.tokens.length <= 6 && mentions(greeting.plain, callsOf(each)),
  );
  return named.length ? named : addressed;
}

/** Who was named last in the four sentences before. */
function lastNamed(
  sentences: readonly ReadSentence[],
  index: number,
  namedIn: (sentence: ReadSentence) => Party[],
): Party | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const sentence = sentences[at] as ReadSentence;
    const [named] = sentence.tokens.length > 6 ? namedIn(sentence) : [];
    if (named) return named;
  }
  return null;
}
