import type { Severity } from '../../findings/finding';
import { type Terms, terms, type Words } from './terms';

/** The verb that carries a rule, as a person would quote it. */
export interface Modal {
  words: string;
  /** must, shall, never, no, may not, not authorised / should, ought, should not normally / normally, usually, may. */
  strength: 'strong' | 'middle' | 'weak';
  /** Place among the sentence's words. */
  at: number;
}

interface Verb {
  steps: Terms[];
  /** How many words may stand between the steps. */
  gap: number;
  strength: Modal['strength'];
  /** What a person would call it, where that is not simply what stands there. */
  called?: string;
}

const verb = (strength: Modal['strength'], steps: string[], gap = 0, called?: string): Verb => ({
  steps: steps.map(terms),
  gap,
  strength,
  ...(called ? { called } : {}),
});
const usually = 'normally|usually|ordinarily|generally|as a rule';

const verbs: Verb[] = [
  verb('middle', ['should|ought|would|will|shall|must|may', 'not|never', usually]),
  verb('middle', ['should|would', usually, 'not|never']),
  verb('weak', ['should|will|would|shall|must|is|are', usually]),
  verb('weak', [usually, 'should|would|will'], 3, 'should normally'),
  verb('strong', ['should|must|shall|will|may|can', 'never'], 2, 'never'),
  verb('strong', ['must|shall|will|may|can', 'not'], 2, '… not'),
  verb('middle', ['should|ought', 'not'], 2, '… not'),
  verb('strong', ['must neither|shall neither'], 0, 'must not'),
  verb('middle', ['should neither'], 0, 'should not'),
  verb('strong', ['neither', 'must|shall|may|will'], 5, 'must not'),
  verb('middle', ['neither', 'should'], 5, 'should not'),
  verb('strong', ['on no account|under no circumstances|in no circumstances|at no time'], 0, 'must not'),
  verb(
    'strong',
    [
      'no',
      'member|officer|person|correspondence|copy|copies|such|individual member',
      'must|shall|should|may|will|can|is|are',
    ],
    4,
    'no',
  ),
  verb(
    'strong',
    ['should be no|must be no|shall be no|will be no|are to be no|is to be no|there is no|there are no'],
    0,
    'no',
  ),
  verb('strong', ['has no|have no|having no|with no', 'authority|right|rights|power|powers'], 2, 'no'),
  verb('strong', ['is not|are not|be not', 'authorised|authorized|entitled|permitted|allowed|empowered|able|to be|to']),
  verb('strong', [
    'prohibited|forbidden|unacceptable|not acceptable|barred|banned|strictly prohibited|not permitted|not allowed',
  ]),
  verb('strong', ['is not for|are not for|not for|is never for', 'to'], 8, 'is not for'),
  verb('strong', ['nor|neither|not', 'may|must|shall|can'], 0, 'may not'),
  verb('strong', ['only', 'may|can|must|shall'], 6, 'only … may'),
  verb('strong', [
    'no business|no call to|off limits|out of bounds|out of order|ruled out|never right|never acceptable|not tolerated|not on|not open to|not at liberty',
  ]),
  verb('strong', ['forbids|forbid|bars|bans|prohibits', 'member|officer|it|them|all|any|anyone|the'], 1),
  verb('strong', ['must not|shall not|can not|may not|will not|must|shall|never']),
  verb('strong', ['is|are', 'under a duty|required|obliged|bound|duty bound', 'to|not to']),
  verb(
    'strong',
    ['has|have', 'duty to|obligation to|duty not to|obligation not to|responsibility to'],
    2,
    'have a duty',
  ),
  verb('middle', ['should not|should always|ought not to|ought to|should']),
  verb('middle', ['do not|does not|will|is not|are not|nobody|no one|no member|no officer|no place']),
  verb('middle', ['is|are', 'asked|expected|requested|advised|to|trusted|reminded|looked to', 'to|not to'], 1),
  verb('middle', ['expects|expect|requires|asks', 'to|not to'], 8, 'expects'),
  verb('middle', ['undertake|undertakes|agree|agrees|pledge|pledges|promise|promises|commit|commits', 'to|not to'], 1),
  verb('middle', ['is to|are to|has to|have to']),
  verb('middle', [
    'is for|are for|falls to|is a matter for|are a matter for|rests with|belongs to|belong to|is reserved to|are reserved to|is reserved for|are reserved for|is owed|are owed',
  ]),
  verb('middle', ['can expect']),
  verb('middle', [
    'not appropriate|inappropriate|not right|undesirable|unwelcome|bad form|bad manners|discourteous|discouraged|not done|best avoided|best left|to be avoided|frowned on|frowned upon|misuse|bad practice|poor practice|not good practice|important|essential|vital|imperative|improper|wrong',
  ]),
  verb('middle', ['need to|needs to|have to|has to']),
  verb('middle', [
    'avoid|avoids|refrain from|refrain|refrains|resist|steer clear|not to|stay out|stop short|think twice|hold back',
  ]),
  verb('weak', [
    'encouraged|urged|good practice|best practice|wherever possible|where possible|advisable|preferable|helpful',
  ]),
  verb('weak', ['may|might|can|could|usually|normally|as a rule']),
];

/** A bare "will" or "do not" describes as often as it rules. */
const describing = new Set(['will', 'do not', 'does not', 'is not', 'are not', 'nobody', 'no one']);

const known = new WeakMap<Words, Modal[]>();

const relative = new Set(['that', 'which', 'who', 'if', 'whether', 'because', 'what']);

/** The verbs that carry the rules of a sentence, in plain words: the strongest first. */
export function modalsOf(words: Words): readonly Modal[] {
  let modals = known.get(words);
  if (!modals) {
    modals = readModals(words);
    known.set(words, modals);
  }
  return modals;
}

/** "Be polite", "Keep it private", "Please say who else sees it": a rule without a verb of its own kind. */
const orders = terms(
  'be|keep|treat|write|use|send|ask|take|show|say|tell|leave|let|think|remember|check|raise|report|speak|respect|copy|make|give|put|go|remove|strip|blank|delete|hold|act|behave|bear|stick|talk|pass|share|forward|ensure|please|always',
);

const beforeOrder = new Set('please but and so then'.split(' '));

/** True of "Keep it private" and "Please do not copy others". */
export function isOrder(words: Words): boolean {
  const from = words.findIndex((each) => !beforeOrder.has(each));
  return (
    orders.lengthAt(words, from) > 0 || words[from] === 'never' || (words[from] === 'do' && words[from + 1] === 'not')
  );
}

function readModals(words: Words): Modal[] {
  const found: Modal[] = [];
  const taken = new Set<number>();
  const first = words[0] ?? '';
  if (orders.lengthAt(words, 0) && words[1] !== 'of') found.push({ words: first, strength: 'middle', at: 0 });
  for (const { steps, gap, strength, called } of verbs) {
    for (let at = 0; at < words.length; at++) {
      const end = endOf(steps, gap, words, at);
      if (!end) continue;
      let free = true;
      for (let place = at; place < end; place++) if (taken.has(place)) free = false;
      if (!free) continue;
      for (let place = at; place < end; place++) taken.add(place);
      found.push({
        words: printed(called?.split('…').join(words[at]) ?? words.slice(at, end).join(' ')),
        strength,
        at,
      });
    }
  }
  const order = (each: Modal) => {
    const by = each.strength === 'strong' ? 0 : each.strength === 'weak' ? 3 : describing.has(each.words) ? 2 : 1;
    // "… to do anything that he is not empowered to do": a verb of what is spoken of, not of the rule.
    return words.slice(Math.max(0, each.at - 2), each.at).some((word) => relative.has(word)) ? by + 4 : by;
  };
  return found.sort((a, b) => order(a) - order(b) || a.at - b.at);
}

/** As a person writes it, without the verb it leans on. */
function printed(words: string): string {
  return words
    .split('can not')
    .join('cannot')
    .replace(/^(is|are) (?=not )/, '');
}

function endOf(steps: readonly Terms[], gap: number, words: Words, start: number): number {
  let end = start;
  for (let step = 0; step < steps.length; step++) {
    let next = 0;
    const furthest = step === 0 ? start : end + gap;
    for (let at = end; at <= furthest && !next; at++) {
      const length = steps[step]?.lengthAt(words, at) ?? 0;
      if (length) next = at + length;
    }
    if (!next) return 0;
    end = next;
  }
  return end;
}

/** Place of the first verb that carries a rule; the number of words where there is none. */
export function firstVerb(words: Words): number {
  return modalsOf(words).reduce((first, each) => Math.min(first, each.at), words.length);
}

/**
 * What a modal verb comes to: `breach` (must not, never, no), `caution` (should not, should not normally), `advice`
 * (normally, may). Null, for a heading without text, is `advice`.
 */
export function severityOf(modal: Modal | null): Severity {
  if (!modal || modal.strength === 'weak') return 'advice';
  return modal.strength === 'strong' ? 'breach' : 'caution';
}
