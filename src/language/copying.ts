import { nameKey, shortNames } from '../parties/directory';
import type { Parties, Party } from '../parties/party';
import type { Language, ReadSentence } from './language';
import { Phrases } from './phrases';
import { hasGap, plainWords } from './sentences';
import { copying, copyingClasses } from './stock/copying';
import { type Token, token } from './tokens';

/** What the own text says of copying one person. */
export interface Copying {
  /** It says that the person is copied: by name, by role, or plainly. */
  statement: boolean;
  /** It gives a genuine reason for copying. */
  reason: boolean;
  /** It says that the original author agrees. */
  consent: boolean;
}

const phrases = Object.fromEntries(
  Object.entries(copying).map(([name, texts]) => [name, new Phrases(texts, copyingClasses)]),
) as Record<keyof typeof copying, Phrases>;

/**
 * What the own text says of copying one person. Rests on the words of the copying clauses: "unless there is a genuine
 * need", "expressly intends and states", "should be made clear to the original Member".
 */
export function copyingOf(party: Party, language: Language, parties: Parties): Copying {
  const result: Copying = { statement: false, reason: false, consent: false };
  const names = callsOf(party);
  const body = language.sentences.filter((sentence) => sentence.field === 'body');
  let last = -2;
  body.forEach((sentence, index) => {
    // A sentence that waits to be filled in says nothing yet.
    if (hasGap(sentence)) return;
    const named =
      mentions(sentence.plain, names) || (party.role === 'member' && phrases.everyMember.test(sentence.tokens));
    const follows = last === index - 1 && /\b(him|her|them|he|she|they|his|their)\b/.test(sentence.plain);
    if (named) last = index;
    if (!named && !follows) return;
    const says = phrases.said.test(sentence.tokens) && !refuses(sentence.tokens);
    if (says) {
      result.statement = true;
      const next = body[index + 1];
      if (givesReason(sentence) || (next && !hasGap(next) && continues(next) && givesReason(next)))
        result.reason = true;
    }
    if ((named || says) && agrees(sentence, parties)) result.consent = true;
  });
  if (!result.consent) {
    result.consent = body.some((each) => !hasGap(each) && phrases.shown.test(each.tokens) && agrees(each, parties));
  }
  return result;
}

/** Copying is refused, or asked of the reader: "please do not copy this", "share it if you wish". */
function refuses(tokens: Token[]): boolean {
  if (phrases.refused.test(tokens)) return true;
  const asked = phrases.asked.find(tokens).find(({ from }) => from === 0);
  return asked !== undefined && tokens.slice(asked.to).some(({ word }) => /^(?:if|when|please)$/.test(word));
}

function givesReason({ plain, tokens, scores }: ReadSentence): boolean {
  const courtesies = phrases.courtesy.find(tokens);
  if (!courtesies.length) {
    return phrases.reason.test(tokens) || /[:-] (\S+ ){5}/.test(plain) || scores.copywhy >= 0.6;
  }
  const rest = tokens.map((each, at) =>
    courtesies.some(({ from, to }) => at >= from && at < to) ? token(',', each.start, each.end) : each,
  );
  return phrases.reason.test(rest);
}

/** A sentence that goes on about the person just named. */
function continues({ plain }: ReadSentence): boolean {
  return /^(?:he|she|they|it|this|that|her|his|their|the|both)\b/.test(plain);
}

/** The principal member is said to agree: by name, or as he, she or they. */
function agrees({ plain, tokens }: ReadSentence, { principal, earlier }: Parties): boolean {
  if (!phrases.consent.test(tokens)) return false;
  const calls = [principal, earlier.author].flatMap((each) => (each ? callsOf(each) : []));
  return mentions(plain, calls) || phrases.author.test(tokens);
}

/** What the author may call a person: first name, last name, position, ward; in plain words. */
export function callsOf(party: Party): string[] {
  const person = party.person;
  const full = nameKey(person?.name ?? party.mailbox.name);
  const calls = new Set<string>([full, ...shortNames(full)]);
  for (const position of person?.positions ?? []) {
    const plain = plainWords(position);
    calls.add(plain);
    calls.add(
      plain.replace(/^(chair|vice-chair|leader|mayor|deputy leader|chairman|vice-chairman)( of (the )?.*)$/, '$1'),
    );
    if (/executive|cabinet|portfolio/.test(plain))
      for (const each of ['portfolio holder', 'executive member', 'cabinet member', 'lead member']) calls.add(each);
    if (/^chair\b/.test(plain)) for (const each of ['the chair', 'chairman', 'chairwoman']) calls.add(each);
  }
  if (party.role === 'member') {
    if (person?.ward) calls.add(`member for ${plainWords(person.ward)}`);
    for (const each of [
      'ward member',
      'ward councillor',
      'local member',
      'ward colleague',
      'local councillor',
      'fellow ward',
    ])
      calls.add(each);
  }
  calls.delete('');
  return [...calls];
}

/** True where a sentence holds one of these as whole words. */
export function mentions(plain: string, calls: string[]): boolean {
  return calls.some((call) => {
    for (let at = plain.indexOf(call); at >= 0; at = plain.indexOf(call, at + 1)) {
      const before = plain[at - 1] ?? ' ';
      const after = plain[at + call.length] ?? ' ';
      if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return true;
    }
    return false;
  });
}
