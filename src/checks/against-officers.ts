import type { FoundAct } from '../language/acts';
import { other, reader, says } from '../language/criticised';
import type { CheckContext } from './check';

/**
 * What a member's own text says against officers: criticism of them, and abuse of those whom it names or, where nobody
 * but officers gets it, speaks to. What insults a reader who is no officer is no criticism of one.
 */
export function againstOfficers({ parties, language }: CheckContext): FoundAct[] {
  if (parties.author?.role !== 'member') return [];
  const readers = parties.recipients.filter((each) => each.role !== 'system');
  const toOfficers = readers.length > 0 && readers.every((each) => each.role === 'officer');
  const toNoOfficer = readers.every((each) => each.role !== 'officer');
  const insults = new Set(language.acts.filter(({ act }) => act === 'abuse').map(({ sentence }) => sentence));
  const critical = language.acts.filter(({ act, sentence }) => {
    if (act !== 'criticise') return false;
    const ofReader = says(sentence, reader) && !says(sentence, other) && !sentence.namesOfficer;
    return !(toNoOfficer && ofReader && insults.has(sentence));
  });
  const known = new Set(critical.map(({ sentence }) => sentence));
  const abuse = language.acts.filter(
    ({ act, sentence }) =>
      act === 'abuse' && !known.has(sentence) && (sentence.namesOfficer || (toOfficers && says(sentence, reader))),
  );
  return [...critical, ...abuse];
}
