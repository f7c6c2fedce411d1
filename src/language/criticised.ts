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
  const targets = new Set<Party>();
  for (const sentence of sentences) {
    const named = officers.filter((each) => mentions(sentence.plain, callsOf(each)));
    for (const each of named) targets.add(each);
    const says = (words: string[]) => sentence.tokens.some((token) => words.includes(token.word));
    if (says(['you', 'your', 'yours', 'yourself', 'yourselves'])) {
      for (const each of greeted(language, addressed)) targets.add(each);
    } else if (!named.length && says(['he', 'she', 'they', 'his', 'her', 'their', 'him', 'them'])) {
      const before = lastNamed(language, sentence, officers);
      if (before) targets.add(before);
    }
  }
  return [...targets];
}

/** Whom "you" means: the reader greeted by name in the first line, or everybody in To. */
function greeted(language: Language, addressed: Party[]): Party[] {
  const greeting = language.sentences.find((each) => each.field === 'body');
  const named = addressed.filter(
    (each) => greeting && greeting.tokens.length <= 6 && mentions(greeting.plain, callsOf(each)),
  );
  return named.length ? named : addressed;
}

function lastNamed(language: Language, before: ReadSentence, officers: Party[]): Party | null {
  const index = language.sentences.indexOf(before);
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const sentence = language.sentences[at] as ReadSentence;
    const named = officers.find((each) => mentions(sentence.plain, callsOf(each)));
    if (named && sentence.tokens.length > 6) return named;
  }
  return null;
}
