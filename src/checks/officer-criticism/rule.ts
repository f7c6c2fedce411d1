import { evidenceOf } from '../../language/acts';
import { mentions } from '../../language/copying';
import { criticised } from '../../language/criticised';
import { plainWords } from '../../language/sentences';
import { addressKey, labelFor, nameKey } from '../../parties/directory';
import { sameParty } from '../../parties/parties';
import type { Party } from '../../parties/party';
import type { Person } from '../../parties/register';
import { asWished } from '../acts-of';
import { againstOfficers } from '../against-officers';
import type { Check, CheckContext } from '../check';
import { takeConcern } from '../officers';

/**
 * A member's own text that criticises the conduct or capability of an officer, of named officers or of officers as a
 * body. Who gets it decides the case; what each case comes to is the protocol's data:
 * `outside` / `attack-outside` – somebody outside, the press, a public list or any other member gets it;
 * `attack` – officers only, and it is abuse; `to-senior`, `to-senior-criticised` – the channel the protocols ask for;
 * `to-officer` – officers only, the one criticised among them and nobody else below senior; `other-officers` – an
 * officer who is neither senior nor the one criticised gets it. Whoever the register names for a concern about the
 * officer (`concernsTo`, in a council with one clerk) counts as senior for it, though a member.
 */
export const officerCriticism: Check = {
  id: 'officer-criticism',
  reads: 'wording',
  outcomes: {
    outside: 'breach',
    'attack-outside': 'breach',
    attack: 'breach',
    'to-senior': 'none',
    'to-senior-criticised': 'none',
    'to-officer': 'caution',
    'other-officers': 'caution',
  },
  run(context) {
    const { parties, language, words } = context;
    if (parties.author?.role !== 'member' || !parties.recipients.length) return null;
    const critical = asWished(context, againstOfficers(context), 'criticise');
    if (!critical.length) return null;
    const sentences = new Set(critical.map((each) => each.sentence));
    const abusive = language.acts.some((each) => each.act === 'abuse' && sentences.has(each.sentence));
    const named = namedFor(context);
    const targets = criticised([...sentences], language, parties);
    const outcome = caseOf(context, targets, abusive, named);
    const own = words['officer-criticism'];
    const goesTo = named.length
      ? named.map((each) => labelFor({ name: '', address: '' }, each)).join(' or ')
      : context.protocol.terms.concernGoesTo;
    return {
      outcome,
      evidence: evidenceOf(critical),
      message: abusive ? own.attack : outcome === 'outside' ? own.outside : own.officers,
      explanation: abusive
        ? own.attackMore(goesTo)
        : outcome === 'outside'
          ? own.outsideMore(goesTo)
          : own.officersMore(goesTo),
      remedies: takeConcern(context, targets, named),
    };
  },
};

function caseOf(
  { parties }: CheckContext,
  targets: readonly Party[],
  abusive: boolean,
  named: readonly Person[],
): string {
  const others = parties.recipients.filter((each) => each.role !== 'system');
  const readers = others.filter((each) => !each.person || !named.includes(each.person));
  if (!readers.length && others.length) return abusive ? 'attack' : 'to-senior';
  if (readers.some((each) => each.role !== 'officer')) return abusive ? 'attack-outside' : 'outside';
  if (abusive) return 'attack';
  const isTarget = (reader: Party) => targets.some((each) => sameParty(each, reader));
  if (readers.every((each) => each.senior)) return readers.some(isTarget) ? 'to-senior-criticised' : 'to-senior';
  if (readers.some((each) => !each.senior && !isTarget(each))) return 'other-officers';
  return 'to-officer';
}

/** Whom the register names for a concern about an officer of whom the text speaks, by name or by post. */
function namedFor({ directory, language }: CheckContext): Person[] {
  const officers = (directory?.register.people ?? []).filter((each) => each.concernsTo?.length);
  const named = new Set<Person>();
  for (const officer of officers) {
    const calls = callsOfOfficer(officer);
    const spoken = language.sentences.some((each) => each.field === 'body' && mentions(each.plain, calls));
    for (const address of spoken ? (officer.concernsTo ?? []) : []) {
      const entry = directory?.find(addressKey(address));
      if (entry?.kind === 'person') named.add(entry.person);
    }
  }
  return [...named];
}

function callsOfOfficer({ name, post = '' }: Person): string[] {
  const full = nameKey(name);
  const calls = [full, full.split(' ').pop() ?? '', plainWords(post)];
  if (/\bclerk\b/i.test(post)) calls.push('clerk');
  return calls.filter((each) => each.length > 1);
}
