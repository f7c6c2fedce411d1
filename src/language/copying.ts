import { nameKey } from '../parties/directory';
import type { Parties, Party } from '../parties/party';
import type { Language, ReadSentence } from './language';
import { plainWords } from './sentences';

/** What the own text says of copying one person. */
export interface Copying {
  /** It says that the person is copied: by name, by role, or plainly. */
  statement: boolean;
  /** It gives a genuine reason for copying. */
  reason: boolean;
  /** It says that the original author agrees. */
  consent: boolean;
}

const copyWords = new RegExp(
  "\\b(cop(?:y|ied|ies|ying)|cc(?:'?(?:d|ed|ing|s))?|c\\.c\\.|in copy|loop(?:ed|ing)?|includ(?:e|ed|es|ing)|add(?:ed|ing)?|" +
    'brought|bringing|bring|pull(?:ed|ing)|rop(?:ed|ing)|tagg(?:ed|ing)|kept|keeping|shar(?:e|ed|es|ing)|forward(?:ed|ing)?|' +
    'sending|sent|sends|see this|sees this|seeing this|see it|seeing it|reading this|reads this|read this|gets? this|getting this|' +
    'receiv(?:es?|ing)|have this|has this|on this|on here|on the thread|on the line|in the thread|over (?:his|her|their) head|' +
    'under (?:his|her|their) nose|sight of|let you see|letting|joining|joined|same message|one message|both of you|you both|the two of you|' +
    'addressed to|writing to|write to|to you and|go(?:es|ing)? to|alongside|with me)\\b',
);
const refused =
  /\b(not|n't|never|without|nobody|no one|rather than|instead of|before) (\w+ ){0,3}(cop|cc|includ|add|shar|forward|send|loop)|\b(please|could|can|would|will|should|may|shall|might) (you |i |we |someone |somebody )?(please |also |kindly )?(cop|cc|includ|add|shar|forward|loop|send)|\byou (have |had |also |already |kindly )?(cop|cc|includ|forward|sent|shar)|^(please |pls |do )?(cop(y|ying)|cc|forward|share|include|add|loop) (it|this|me|him|her|them|in)\b.*\b(if|when|please)\b/;

const reasons = new RegExp(
  '\\b(because|since|as (?:it|he|she|they|this|that|the|his|her|their|these|those|we|you|both|all|i|ward|chair|local|your|most|half|' +
    "part|some|one|[a-z]+'s|[a-z]+ (?:is|has|was|will|lives|chairs|leads|holds|needs|runs|sits))|so that|so (?:he|she|they|you|we|it) |" +
    'given|whose|who (?:is|has|was|will|must|needs|chairs|leads|sits|holds|asked|raised|represents|had|may|can|signs|deals|looks)|' +
    'in whose|(?:in|into|through|across) (?:his|her|their) (?:ward|division|patch|village|area|portfolio)|' +
    'at (?:his|her|their|your) request|by (?:his|her|their) request|(?:he|she|they) (?:is|are|has|have|will|must|needs?|asked|chairs?|' +
    "leads?|holds?|represents?|signs?|sits?|had|raised)|they're|(?:he|she)'s|(?:he|she|they)'ll|for (?:him|her|them) to|" +
    'needs? to|have to|has to|the (?:other )?half of|falls? (?:in|to|within|under)|lies (?:in|partly|mostly)|runs (?:in|through|along)|' +
    'affects?|concerns?|lands in|responsib|decides?|decision|vote|votes|sign off|signs off|in the chair|substitut|stand(?:s|ing) in|' +
    'will (?:be|have|need|chair|take|cover|speak|answer|present|want)|asked (?:me|to|for|about)|owns?|knows? the)\\b',
);
const courtesy =
  /\b(for (your |his |her |their |the |general )?(information|info|transparency|openness|completeness|awareness|interest|sake of)|fyi|as a courtesy|out of (courtesy|politeness)|by way of courtesy|to keep \w+ (\w+ )?(in the loop|informed|posted|in the picture|up to date|sighted)|in the loop|in the picture|so (that )?(he|she|they|you|everyone|everybody|we|all) (is|are|all|both|'s|can)?\s*(aware|informed|know|knows|in the loop|sighted|see|sees|up to speed|on the same page)|just so|in case (of interest|(he|she|they) (is|are|'s|'re) interested)|thought (he|she|they)('d| would| might)|may (also )?(like|be interested)|might (also )?(like|be interested)|for (the|his|her|their) (file|files|records?)|as usual|as always|as ever)\b/;

const consents =
  /\b(asked (me|us|that)|happy (for|to|with|that)|content (for|to|that|with)|agree[sd]?|agreement|consent(s|ed|ing)?|permission|blessing|said (i|we) (may|might|could|can)|okay|ok|fine with|no objection|doesn't mind|does not mind|don't mind|is willing|was willing|wants? (you|me|this|it)|would like you|suggested|invited|approval|approves?|knows? that i)\b/;

/** Collective words that take in every member on the copy line. */
const collective =
  /\b((both|all|the other|other|fellow|your fellow|my fellow|the (?:two|three|four|five|remaining|rest of the)|each of the|every|the whole|the entire|the) (?:other )?(?:ward |local |committee |group |panel |cabinet |executive |board |scrutiny |planning |town |parish |authority )*(members?|cllrs?|councillors?|colleagues|committee|panel|group|cabinet|executive)|ward (members?|colleagues?|councillors?)|(my|your|his|her|our) (?:ward |cabinet |committee |group |fellow |council |member )*(colleagues?|members?|councillors?)|you both|both of you|the two of you|you all|all of you)\b/;

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
    const named = mentions(sentence.plain, names) || (party.role === 'member' && collective.test(sentence.plain));
    const follows = last === index - 1 && /\b(him|her|them|he|she|they|his|their)\b/.test(sentence.plain);
    if (named) last = index;
    if (!named && !follows) return;
    if (!copyWords.test(sentence.plain) || refused.test(sentence.plain)) {
      if (!named || !consents.test(sentence.plain)) return;
    }
    if (copyWords.test(sentence.plain) && !refused.test(sentence.plain)) {
      result.statement = true;
      const next = body[index + 1];
      if (givesReason(sentence) || (next && continues(next) && givesReason(next))) result.reason = true;
    }
    if (consents.test(sentence.plain) && agrees(sentence, parties)) result.consent = true;
  });
  if (!result.consent) {
    result.consent = body.some(
      (each) => /\b(see|sees|share|pass|forward|copy|send|show|sight)\w*\b/.test(each.plain) && agrees(each, parties),
    );
  }
  return result;
}

function givesReason({ plain, scores }: ReadSentence): boolean {
  const without = plain.replace(courtesy, ' ');
  if (without !== plain) return reasons.test(without);
  return reasons.test(plain) || /[:-] (\S+ ){5}/.test(plain) || scores.copywhy >= 0.6;
}

/** A sentence that goes on about the person just named. */
function continues({ plain }: ReadSentence): boolean {
  return /^(he|she|they|it|this|that|her|his|their|the|both)\b/.test(plain);
}

/** The principal member is said to agree: by name, or as he, she or they. */
function agrees({ plain }: ReadSentence, { principal, earlier }: Parties): boolean {
  if (!consents.test(plain)) return false;
  const calls = [principal, earlier.author].flatMap((each) => (each ? callsOf(each) : []));
  return mentions(plain, calls) || /\b(he|she|they|the author|the writer|with (his|her|their)) ?/.test(plain);
}

/** What the author may call a person: first name, last name, position, ward; in plain words. */
export function callsOf(party: Party): string[] {
  const person = party.person;
  const full = nameKey(person?.name ?? party.mailbox.name);
  const parts = full.split(' ').filter((part) => part.length > 1);
  const calls = new Set<string>([
    full,
    ...(parts.length ? [parts[0] as string, parts[parts.length - 1] as string] : []),
  ]);
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
