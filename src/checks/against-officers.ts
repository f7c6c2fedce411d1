import type { FoundAct } from '../language/acts';
import { reader, says } from '../language/criticised';
import type { CheckContext } from './check';

/**
 * What a member's own text says against officers: criticism of them, and abuse of those whom it names or, where nobody
 * but officers gets it, speaks to.
 */
export function againstOfficers({ parties, language }: CheckContext): FoundAct[] {
  if (parties.author?.role !== 'member') return [];
  const critical = language.acts.filter(({ act }) => act === 'criticise');
  const known = new Set(critical.map(({ sentence }) => sentence));
  const readers = parties.recipients.filter((each) => each.role !== 'system');
  const toOfficers = readers.length > 0 && readers.every((each) => each.role === 'officer');
  const abuse = language.acts.filter(
    ({ act, sentence }) =>
      act === 'abuse' && !known.has(sentence) && (sentence.namesOfficer || (toOfficers && says(sentence, reader))),
  );
  return [...critical, ...abuse];
}
