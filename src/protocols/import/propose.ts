import { type CheckId, checkIds } from '../../checks/check-ids';
import type { Severity } from '../../findings/finding';
import type { Clause } from './clauses';
import { firstVerb, isOrder, type Modal, modalsOf } from './modal';
import { definedIn, type Party } from './own-names';
import { secondSign } from './second-sign';
import { type Subject, subjects } from './subjects';
import { either, follow, has, placeOf, type Test, terms, type Words } from './terms';
import { criticism, permits, standsAsGiven } from './vocabulary';
import { plainWords, sentencesOf } from './wording';

/** Whose drafts a rule restrains. */
export type Binds = 'members' | 'officers' | 'both';
/** What meets a copying rule: see `satisfiedBy` of a protocol file. */
export type Satisfaction = 'reason' | 'statement' | 'consent';

/** One clause that bears on a check, with the sentence that shows it. */
export interface Bearing {
  clause: Clause;
  /** The sentence as printed, with the words of the list that it completes. */
  words: string;
  modal: Modal | null;
  /** How far the sentence shows it: about 0 to 1. */
  weight: number;
}

/** What an import proposes for one check. */
export interface Proposal {
  check: CheckId;
  /** The clauses that govern, the principal one first. */
  governing: Bearing[];
  /** Clauses that touch the subject without governing it: for the person who confirms. */
  also: Bearing[];
  binds: Binds;
  satisfiedBy: Satisfaction[];
  /** Exceptions in the document's own words. */
  exceptions: string[];
  /** `sure`, `likely`, or `unsure`: then a person has to look. */
  certainty: 'sure' | 'likely' | 'unsure';
  /** A heading with no text under it. */
  heading: boolean;
  /** How grave it is, where a person has said so; else the verb tells. */
  severity?: Severity;
}

/** For each check what the document says on it; null where it has no such clause. */
export type Proposals = Record<CheckId, Proposal | null>;

/** Below this nothing is claimed: what is not there is not invented. */
const claims = 0.6;
/** Below this nothing is even shown as touching the subject. */
const touches = 0.45;
/** Below this a heading that names the subject, though it has no text yet, says more than a clause that may bear on it. */
const plainly = 0.64;
/** From here on, short of what is claimed, a person is asked. */
const doubtful = 0.5;
const likely = 0.74;
const sure = 0.86;

/** A clause with words that suit a check and not the shape of a rule on it. Nothing is claimed; a person may say so. */
export interface Unclear {
  check: CheckId;
  clause: Clause;
  words: string;
}

interface Sentence {
  clause: Clause;
  printed: string;
  plain: Words;
  /**
   * What tells whom it binds: its own words where they name a party before the verb; else those with the party that the
   * document calls "you", or gives the order to, put in.
   */
  agents: Words;
  /** What came before put in front, where the sentence leans on it ("It must not leave the Council"). */
  wider: Words | null;
  /** The heading above, in plain words. */
  under: Words;
  /** The words of the list it completes, where it is an item: what is said there already is the clause's, not the item's. */
  lead: Words | null;
}

/**
 * Propose which clause bears on which check. A clause is claimed only for words that forbid or ask what the check is
 * about; a heading without text only where no clause has text on the subject. Linear in the document's length.
 */
export function propose(clauses: readonly Clause[]): Proposals {
  const sentences = sentencesOfAll(clauses);
  const weighed = sentences.map((sentence) => ({ sentence, weights: weightsOf(sentence) }));
  return Object.fromEntries(
    checkIds.map((check) => [check, proposalFor(check, subjects[check], clauses, weighed)]),
  ) as Proposals;
}

/**
 * For each check on which nothing is claimed, the clause that comes nearest, where one comes near enough to be asked
 * about.
 *
 * @param proposals what was claimed of the same clauses
 */
export function unclearIn(clauses: readonly Clause[], proposals: Proposals): Unclear[] {
  const open = checkIds.filter((check) => !proposals[check]);
  const nearest = new Map<CheckId, Unclear & { weight: number }>();
  for (const sentence of open.length ? sentencesOfAll(clauses) : []) {
    const weights = weightsOf(sentence);
    for (const check of open) {
      const weight = weights[check];
      if (weight < doubtful || weight <= (nearest.get(check)?.weight ?? 0)) continue;
      nearest.set(check, { check, clause: sentence.clause, words: sentence.printed, weight });
    }
  }
  return open
    .flatMap((check) => nearest.get(check) ?? [])
    .map(({ check, clause, words }) => ({ check, clause, words }));
}

/** Whom a document means by "you" and by "we"; empty where it does not say. */
interface Addressed {
  you: readonly Party[];
  us: readonly Party[];
  /** Names that the document gives a party itself. */
  named: ReadonlyMap<string, Party>;
  /** It is for both parties and does not say whom it calls "you": a rule that names nobody else may be for either. */
  forBoth: boolean;
}
const nobody: Addressed = { you: [], us: [], named: new Map(), forBoth: false };

/** The sentences of a document's clauses; whoever it calls "you" is named. */
function sentencesOfAll(clauses: readonly Clause[]): Sentence[] {
  const named = definedIn(clauses);
  const usual = { ...addressed(clauses), named };
  let heading = '';
  let here = usual;
  return clauses.flatMap((clause) => {
    if (clause.heading !== heading) {
      heading = clause.heading;
      const you = partyOfHeading(heading);
      here = you ? { ...nobody, you, named } : usual;
    }
    return sentencesIn(clause, here);
  });
}

function sentencesIn(clause: Clause, who: Addressed): Sentence[] {
  const words = (text: string) => naming(plainWords(text), who);
  const under = plainWords(clause.heading);
  const binds = whomRowBinds(clause.appliesTo);
  const sentences: Sentence[] = [];
  let lead = '';
  let before: Words = under;
  let officerNamed = under.includes('officer');
  let asked: Words = [];
  clause.paragraphs.forEach((paragraph, place) => {
    const parts = sentencesOf(paragraph.text);
    if (!paragraph.item) lead = '';
    parts.forEach((own, index) => {
      const completes = index > 0 ? '' : paragraph.item ? lead || clause.lead : place === 0 ? clause.lead : '';
      const printed = completes ? `${completes} ${own}` : own;
      const said = words(printed);
      const bound = [...(binds.length ? binds : told(said, who, under)), ...said];
      const rule = understood(bound, before);
      const plain = officerNamed ? meaningOfficer(rule) : rule;
      if (own.endsWith('?')) asked = plain;
      else if (own.startsWith('(') && plain.length < 4) asked = asked.length ? [...plain, ...asked] : asked;
      officerNamed ||= plain.includes('officer');
      sentences.push({
        clause,
        printed,
        plain,
        agents: agentsOf(printed, bound, binds, who),
        wider: refusing(plain, asked) ?? leaningOn(plain, before, index > 0 || place > 0),
        under,
        lead: completes ? words(completes) : null,
      });
      // What a sentence leans on is still meant by the next one.
      before = sentences.at(-1)?.wider ? [...before.slice(0, most / 2), ...plain] : plain;
    });
    const last = parts.at(-1) ?? '';
    if (!paragraph.item) lead = /[.?!]$/.test(last) ? '' : last;
  });
  return sentences;
}

/** The words that tell whom a sentence binds: see `agents`. */
function agentsOf(printed: string, bound: Words, binds: readonly Party[], who: Addressed): Words {
  const own = naming(plainWords(printed), { ...nobody, named: who.named });
  if (own.slice(0, firstVerb(own)).some(names)) return [...binds, ...own];
  return who.forBoth && !binds.length && !own.some(names) ? own : bound;
}

const bothParties: Party[] = ['member', 'officer'];

/** Whom a table's column names: the rule's words need not. */
function whomRowBinds(cell: string): Party[] {
  if (!cell) return [];
  const plain = plainWords(cell);
  const named = bothParties.filter((each) => plain.includes(each));
  return named.length ? named : everyone(plain) ? bothParties : [];
}

const everyone = has('everyone|everybody|all|both|either|anyone');

/**
 * Whom a document calls "you": those it does not name beside it. Sections may speak to one party and then the other; and
 * what speaks to councillors as "you" may be written by officers as "we".
 */
function addressed(clauses: readonly Clause[]): Addressed {
  let members = 0;
  let officers = 0;
  let both = 0;
  let weOfficers = false;
  let weAll = false;
  let says = false;
  let forBoth = false;
  for (const clause of clauses) {
    for (const { text } of clause.paragraphs) {
      const plain = plainWords(text);
      if (weAreOfficers(plain)) weOfficers = true;
      if (weAreAll(plain)) weAll = true;
      if (isForBoth(plain)) forBoth = true;
      if (saysYou(plain)) says = true;
      if (!plain.includes('you')) continue;
      if (asMember(plain)) members += 3;
      if (asOfficer(plain)) officers += 3;
      if (plain.includes('officer') && !plain.includes('member')) members++;
      if (plain.includes('member') && !plain.includes('officer')) officers++;
      if (plain.some((each) => ours.has(each))) both++;
    }
  }
  const usual = { ...nobody, us: weAll ? bothParties : [], forBoth: forBoth && !says };
  if (!weAll && (weOfficers || (both > 3 && members > 2 * officers)))
    return { ...usual, you: ['member'], us: ['officer'] };
  if (members > 2 * officers) return { ...usual, you: ['member'] };
  if (officers > 2 * members) return { ...usual, you: ['officer'] };
  return members + officers ? { ...usual, you: bothParties } : usual;
}

const ours = new Set('we us our ours'.split(' '));
const weAreOfficers = either(
  follow('we|us', 5, 'means|mean', 4, 'officer'),
  follow('we', 1, 'officer'),
  follow('we', 2, 'are', 1, 'officer'),
);
const weAreAll = follow('we|us', 1, 'mean|means', 1, 'all|both|everyone|everybody');
const saysYou = either(
  follow('member|officer', 4, 'as', 1, 'you'),
  follow('you', 2, 'means|mean', 1, 'member|officer'),
);
const isForBoth = either(
  follow('it|guide|guidance|protocol|convention|code|charter', 2, 'is for|applies to', 3, 'member', 8, 'officer'),
  follow('it|guide|guidance|protocol|convention|code|charter', 2, 'is for|applies to', 3, 'officer', 8, 'member'),
);
const asMember = either(
  follow('you are|as', 1, 'member'),
  follow('member', 4, 'as', 1, 'you'),
  follow('you', 2, 'means|mean', 1, 'member'),
);
const asOfficer = either(
  follow('you are|as', 1, 'officer'),
  follow('officer', 4, 'as', 1, 'you'),
  follow('you', 2, 'means|mean', 1, 'officer'),
);

/** "If you are an officer", "For councillors": a section that speaks to one party alone. */
function partyOfHeading(heading: string): Party[] | null {
  const plain = plainWords(heading);
  const named = bothParties.filter((each) => plain.includes(each));
  const [only] = named;
  return only && named.length === 1 && toOne(plain) ? [only] : null;
}

const toOne = has('you|for|advice to|guidance to|being|notes for|rules for');

function naming(plain: readonly string[], { you, us, named }: Addressed): Words {
  if (!you.length && !us.length && !named.size) return plain;
  return plain.flatMap((each): readonly string[] => {
    if (each === 'you' && you.length) return you;
    if (us.length && ours.has(each)) return us;
    return [named.get(each) ?? each];
  });
}

const pronouns = new Set('they both neither each these he she all it'.split(' '));
const parties = terms('member|officer');

/** "They must be courteous": the parties that the sentence before named, put where they are meant. */
function understood(plain: Words, before: Words): Words {
  if (!plain.slice(0, 2).some((each) => pronouns.has(each)) || placeOf(parties, plain) >= 0) return plain;
  const named = [
    ...new Set(before.slice(0, firstVerb(before)).filter((each) => each === 'member' || each === 'officer')),
  ];
  return named.length ? [...named, ...plain] : plain;
}

const officerPronouns = new Set('her him'.split(' '));
const ofEither = has('him or her|his or her|he or she|her or him|her or his|she or he');

/** "Councillors should not press her": the officer of whom the clause speaks. */
function meaningOfficer(plain: Words): Words {
  if (plain.includes('officer') || !plain.includes('member') || ofEither(plain)) return plain;
  return plain.map((each) => (officerPronouns.has(each) ? 'officer' : each));
}

const leans = new Set('it they them this that these those such neither either both he she'.split(' '));
/** Further on in the sentence these still do. */
const meant = new Set('it its them these those such'.split(' '));
/** "… who lets anyone see one". */
const seen = new Set('see sees show shows copy copies send sends forward forwards receive receives'.split(' '));
/** "Neither councillors nor staff", and "both members": who is meant follows. */
const correlative = new Set('neither either both'.split(' '));
const itself = terms(
  'protocol|guidance|document|convention|paragraph|section|clause|part|code|charter|list|rule|rules|meeting|committee|report|post|role',
);
/** As much of the sentence before as tells what is meant. */
const most = 24;

/** Words of what was ruled before are not of what is ruled now. */
const ruling = new Set(
  'not never no nor neither only unless without must shall should will may can avoid nothing nobody'.split(' '),
);

/**
 * A sentence that speaks of "it" or "such material", with the words before it that say what that is: those of its own
 * clause, or of the heading where it opens with such a word.
 */
function leaningOn(plain: Words, before: Words, inClause: boolean): Words | null {
  const near = inClause ? 12 : 4;
  const at = plain
    .slice(0, near)
    .findIndex(
      (each, place) =>
        ((place < 4 ? leans : meant).has(each) && !(correlative.has(each) && names(plain[place + 1]))) ||
        (each === 'one' && seen.has(plain[place - 1] ?? '')),
    );
  if (at < 0 || itself.lengthAt(plain, at + 1)) return null;
  return [...before.slice(0, most).filter((each) => !ruling.has(each)), ...plain];
}

/** "Can I …? No.": what is asked, and refused. */
function refusing(plain: Words, asked: Words): Words | null {
  if (!asked.length || (plain[0] !== 'no' && plain[0] !== 'never')) return null;
  return [...asked.slice(0, most).filter((each) => !ruling.has(each)), ...plain];
}

function names(word: string | undefined): boolean {
  return word === 'member' || word === 'officer';
}

/** "Do not talk to councillors about your pay", said to staff; "Not to criticise staff", among undertakings by members. */
function told(said: Words, { you }: Addressed, under: Words): readonly Party[] {
  const named = bothParties.filter((each) => under.includes(each));
  const undertaken = said[0] === 'to' || (said[0] === 'not' && said[1] === 'to');
  const [only] = you.length === 1 && !undertaken ? you : named.length === 1 ? named : [];
  if (!only || said.slice(0, 4).includes(only) || !(undertaken || isOrder(said))) return [];
  return [only];
}

/** A bearing with its sentence's words on whom it binds. */
interface Found extends Bearing {
  agents: Words;
}

/** A sentence with what it shows for each check. */
interface Weighed {
  sentence: Sentence;
  weights: Record<CheckId, number>;
}

/** So much plainer on another subject, a sentence is about that, and only happens to fit a loose wording of this one. */
const plainer = 0.15;

function weightsOf(sentence: Sentence): Record<CheckId, number> {
  const weights = Object.fromEntries(
    checkIds.map((check) => [check, weightOf(check, subjects[check], sentence)]),
  ) as Record<CheckId, number>;
  const most = Math.max(...checkIds.map((check) => weights[check]));
  for (const check of checkIds) {
    if (weights[check] < likely && most >= weights[check] + plainer) weights[check] = Math.min(weights[check], touches);
  }
  return weights;
}

function proposalFor(
  check: CheckId,
  subject: Subject,
  clauses: readonly Clause[],
  weighed: readonly Weighed[],
): Proposal | null {
  const sentences = weighed.map((each) => each.sentence);
  const best = new Map<Clause, Found>();
  for (const { sentence, weights } of weighed) {
    const weight = weights[check];
    if (weight < touches) continue;
    if (
      sentence.lead &&
      weightOf(check, subject, { ...sentence, plain: sentence.lead, lead: null, wider: null }) >= weight
    )
      continue;
    const known = best.get(sentence.clause);
    if (known && known.weight >= weight) continue;
    best.set(sentence.clause, {
      clause: sentence.clause,
      words: sentence.printed,
      modal: modalsOf(sentence.plain)[0] ?? null,
      agents: sentence.agents,
      weight,
    });
  }
  const ranked = [...best.values()].sort((a, b) => b.weight - a.weight || a.clause.at - b.clause.at);
  const first = ranked[0];
  if (!first || first.weight < plainly) {
    const heading = headingFor(check, subject, clauses);
    if (heading || !first || first.weight < claims) return heading && { ...heading, also: ranked.slice(0, 5) };
  }
  const governing = ranked
    .filter((each) => each.weight >= Math.max(claims, first.weight - closeness(check)))
    .slice(0, 3);
  return {
    check,
    governing,
    also: ranked.filter((each) => !governing.includes(each)).slice(0, 5),
    binds: bindsOf(check, subject, governing, sentences),
    satisfiedBy: check === 'copied-member' ? satisfactionOf(governing, sentences) : [],
    exceptions: exceptionsOf(governing, clauses),
    certainty: first.weight >= sure ? 'sure' : first.weight >= likely ? 'likely' : 'unsure',
    heading: false,
  };
}

/** What people are left free to do restrains nobody; where a concern may be taken says where else it may not. */
function freedom(check: CheckId): number {
  return check === 'officer-criticism' ? 0.2 : 0.4;
}

/** How near another clause must come to the best to be cited with it. */
function closeness(check: CheckId): number {
  return check === 'copied-member' ? 0.14 : 0.004;
}

/** What a rule without its second sign is short of. */
const lacking = 0.3;

/** What might come of a thing is no rule about it. */
const consequence = follow(
  'could|can|may|might|will|would',
  6,
  'lead to|cause|damage|result in|give rise|prove|constitute|amount to',
);

function weightOf(check: CheckId, subject: Subject, sentence: Sentence): number {
  const own = weightOfWords(check, subject, sentence);
  // What it speaks of may have been said before; what is done with it the sentence has to say itself.
  if (!sentence.wider || sentence.lead || !subject.does(sentence.plain)) return own;
  return Math.max(own, weightOfWords(check, subject, { ...sentence, plain: sentence.wider }, sentence) - leant);
}

/** What a sentence says with the words before it shows a little less than what it says alone. */
const leant = 0.02;

function weightOfWords(check: CheckId, subject: Subject, sentence: Sentence, own = sentence): number {
  const { plain, under } = sentence;
  let weight = 0;
  let ways = 0;
  for (const way of subject.ways) {
    if (!way.all.every((test) => test(plain, under)) || way.none?.some((test) => test(plain, under))) continue;
    weight = Math.max(weight, way.weight);
    ways++;
  }
  if (!weight) return 0;
  // A sentence that says it in several ways at once is plainer than one that happens to fit one of them.
  weight += 0.01 * Math.min(ways - 1, 3);
  if (subject.under(under)) weight += 0.03;
  const modal = modalsOf(plain)[0];
  if (!modal) weight -= 0.08;
  else if (modal.strength === 'weak') weight -= 0.04;
  else if (modal.strength === 'strong') weight += 0.01;
  if (consequence(plain)) weight -= 0.3;
  if (!secondSign[check](plain, under)) weight = Math.max(weight - lacking, Math.min(weight, doubtful));
  if (permits(plain)) weight -= freedom(check);
  // Who it is that acts is said in the sentence itself, where it names anybody.
  return weight + leaning(check, placeOf(parties, own.plain) >= 0 ? own : sentence);
}

const mutual = either(
  follow('member', 1, 'officer'),
  follow('officer', 1, 'member'),
  has('both|each other|one another|all'),
);
const eitherOther = either(
  follow('neither|either|both', 8, 'the other|each other|one another'),
  follow(
    'member officer|member and officer|officer and member|member or officer',
    12,
    'the other|each other|one another',
  ),
);
/** "Members and officers must never be insulting": no officer is named as the one insulted. */
const ofBoth: Test = (words) => {
  const at = firstVerb(words);
  const agents = words.slice(0, at);
  return (
    agents.includes('member') && agents.includes('officer') && !words.slice(at).includes('officer') && bothAct(agents)
  );
};
const bothAct = follow('member|officer', 1, 'member|officer');
const openly = has('public|publicly|press|media|meeting*');
const opensWithMember: Test = (words) => placeOf(terms('member'), words.slice(0, 3)) >= 0;
const groups = has('party group|group meeting|political group|party groups|political groups|group meetings');
/** "Officers should not be criticised": done to those whom the sentence names first. */
const suffered = either(
  follow('officer', 3, 'must|should|shall|will|may|can|is|are|to', 4, 'be|been|being|have no|has no|not able'),
  follow('officer', 8, 'not', 2, 'be'),
  follow(criticism, 1, 'of|upon|on|against|about', 2, 'officer'),
  follow(
    'remark*|comment*|gossip*|complaint|complaints|criticism*|rumour*|unkind*|allegation*',
    1,
    'of|upon|on|against|about',
    2,
    'officer',
  ),
  follow('officer', 4, 'expect', 3, 'member'),
);
const partyWork = has('political party|political parties|party political*|candidate*|election*');
const politicalPost = has('politically restricted');
const amongMembers = follow('other|another|second|fellow', 1, 'member');
const beyond = has('outside|public|press|media|anyone|anybody|any person|entitled|third party|third parties');
const adviceChanged = either(
  follow('what|how', 5, 'report|advice', 3, 'should|conclude|say|says'),
  follow(
    'change|alter|amend|remove|delete|withdraw|exclude|soften|rewrite|omit|leave out|drop|different|another|other',
    6,
    'advice|report|reports|recommendation*|option|options|opinion|conclusion*',
  ),
);
const ownAdvantage = has('own advancement|own career|own promotion|own pay|own interests|own post|own job');
const service = has('resource*|facilit*|service|services|equipment');
const asDuty = has('must also|can expect|expect from|expect the following');
/** "The Clerk answers politely." */
const describesOfficer: Test = (words) =>
  agentIs(words, 'officer') && !words.includes('member') && modalsOf(words).length === 0;
/** An officer's manners to those outside. */
const toThePublic: Test = (words) => outside(words) && !words.includes('member') && !both(words);
const outside = has('public|resident|residents|customer*|caller*|visitor*|complainant*');
const both = has('each other|one another|both|everyone|everybody|all|colleagues');
const staffing = has('disciplin*|appointment|appointments|dismissal|recruit*|grievance*|appraisal*');
const managing = has('manage*|day to day|operational|instruct*|direct|direction|directions|order|orders|priorit*|work');
const boundPerson = follow('member|officer', 3, 'must|should|shall|will|may');

/** Whether the sentence speaks of what the check is about, or of its neighbour. */
function leaning(check: CheckId, { plain, under }: Sentence): number {
  switch (check) {
    case 'officer-criticism':
      if (agentIs(plain, 'officer') && !suffered(plain)) return -0.4;
      if (partyWork(plain)) return -0.3;
      // "Neither shall deride the other": how the two speak to each other.
      if ((eitherOther(plain) || ofBoth(plain)) && !openly(plain)) return -0.4;
      return opensWithMember(plain) ? 0.02 : plain.includes('both') ? -0.03 : 0;
    case 'confidence':
      return (
        (groups(plain) || groups(under) ? -0.35 : 0) +
        (amongMembers(plain) && !beyond(plain) ? -0.3 : 0) +
        (politicalPost(plain) ? -0.4 : 0) +
        (follow('member', 1, 'officer')(plain) || has('information given')(plain) ? 0.03 : 0) -
        (plain.includes('advice') ? 0.1 : 0)
      );
    case 'personal-data':
      return boundPerson(plain) ? 0.05 : 0;
    case 'tone':
      return (
        (mutual(plain) ? 0.03 : 0) -
        (asDuty(plain) ? 0.1 : 0) -
        (toThePublic(plain) ? 0.4 : 0) -
        (describesOfficer(plain) ? 0.2 : 0)
      );
    case 'officer-direction':
      return (
        (opensWithMember(plain) ? 0.03 : 0) -
        (adviceChanged(plain) ? 0.25 : 0) -
        (staffing(plain) && !managing(plain) ? 0.3 : 0)
      );
    case 'advice-pressure':
      return agentIs(plain, 'officer') && !suffered(plain) && !standsAsGiven(plain) ? -0.35 : 0;
    case 'party-political':
      return (service(plain) ? 0.02 : 0) - (ownAdvantage(plain) ? 0.3 : 0);
    case 'copied-member':
    case 'blind-copy':
      return elsewhere(under) && !onLetters(under) ? -0.35 : 0;
    case 'official-name':
      return onMedia(under) && !onLetters(under) ? -0.2 : 0;
    case 'personal-matters':
      return agentIs(plain, 'member') && !approached(plain) ? -0.3 : 0;
    default:
      return 0;
  }
}

/** Headings under which what goes round is no letter. */
const elsewhere = has(
  'complain*|complaint*|grievance*|wrong|dispute*|disputes|disciplin*|press|media|gifts|hospitality|interests|planning|appointment*|recruitment|politic*|party|group|groups|election*|premises|meetings|scrutiny',
);
const onLetters = has('correspondence|copies|copying|writing|mail|information|electronic');
const onMedia = has('press|media|newspaper*|publicity');
const approached = has(
  'raised|approached|lobbied|burdened|by officer|from officer|drawn|involved|brought|put|troubled',
);

/** True where the first party named before the rule's verb is this one. */
function agentIs(plain: Words, role: 'member' | 'officer'): boolean {
  const at = placeOf(parties, plain);
  return at >= 0 && at < firstVerb(plain) && plain[at] === role;
}

const byOfficer = either(
  has('by officer|by the officer|by an officer|by any officer|by officers'),
  follow('officer', 1, 'must|should|shall|will|may', 4, 'copy|copying|forward|share|circulate|pass|show'),
);
const memberDuty = follow('member', 1, 'must|should|shall|will|may');
const officerDuty = follow('officer', 1, 'must|should|shall|will|may');

/** "You must treat officers with respect, and they must treat you likewise": one party's duty, and then the other's. */
const inTurn = either(
  follow('and', 0, 'officer', 0, 'must|shall|should|ought|will'),
  follow('and', 0, 'member', 0, 'must|shall|should|ought|will'),
  follow('and they', 0, 'must|shall|should|ought|will', 6, 'likewise|in return|in turn|the same'),
);
/** "Officers are under the same duty", said after it. */
const asWell = either(
  follow('officer|member', 3, 'same duty|same rule|same rules|same obligation'),
  follow('same', 2, 'applies to|apply to|is true of|goes for', 1, 'officer|member'),
);

function bindsOf(check: CheckId, subject: Subject, governing: readonly Found[], sentences: readonly Sentence[]): Binds {
  if (subject.binds !== 'both') return subject.binds;
  const clause = governing[0]?.clause;
  if (sentences.some((each) => each.clause === clause && asWell(each.plain))) return 'both';
  const plain = governing.map((each) => each.agents);
  const first = plain[0] ?? [];
  if (check === 'copied-member' && plain.some((each) => byOfficer(each))) return 'officers';
  if (check === 'blind-copy' || check === 'copied-member') return copierOf(first);
  const verb = firstVerb(first);
  if (inTurn(first.slice(verb + 1))) return 'both';
  const agent = first.slice(0, verb);
  const members = agent.includes('member');
  const officers = agent.includes('officer');
  if (members === officers) return 'both';
  return members ? 'members' : 'officers';
}

const copying = has("copy|copied|copies|copying|forward*|share|shared|sharing|cc|cc'd");
const consents = has('consent*|agree|agrees|agreed|agreement|permission|approv*|authoris*');
const states = has(
  'state|states|stated|stating|clear|explicit|inform*|told|telling|aware|knowledge|indicat*|say|says|notif*',
);
const needs = has('need|needed|necessary|reason|relevant|justif*|exceptional*|genuine');
const unlessAt = terms('unless|except|without|save|only where|only when|only if|only with|other than');
const conditional = has('where|when|if|any|whenever');
const whereNeeded = either(follow('where|when|if', 3, 'necessary|needed|need|exceptional*'), has('exceptionally'));
const blindWords = has('blind|bcc|silent');

const together = either(follow('member', 3, 'officer'), follow('officer', 3, 'member'));
const letters = terms('correspondence|reply|replies|copy|copies|copying|blind|bcc');

/** Who it is that may not copy: "an officer who …", "the officer should …", or the first that is named. */
function copierOf(words: Words): Binds {
  const before = words.slice(0, firstVerb(words));
  const at = placeOf(parties, before);
  if (at < 0) return 'both';
  const named: Binds = before[at] === 'member' ? 'members' : 'officers';
  if (before[at + 1] === 'who') return named;
  if (together(before)) return 'both';
  if (memberDuty(words)) return 'members';
  if (officerDuty(words)) return 'officers';
  const letter = placeOf(letters, before);
  return letter < 0 || at < letter ? named : 'both';
}

/** What meets the copying rule: a need, a statement to the original author, or consent. */
function satisfactionOf(governing: readonly Bearing[], sentences: readonly Sentence[]): Satisfaction[] {
  const found = new Set<Satisfaction>();
  const plain = sentences
    .filter((each) => governing.some((one) => one.clause === each.clause))
    .map((each) => each.plain);
  const said = plain.filter((each) => copying(each));
  for (const each of said) {
    const at = placeOf(unlessAt, each);
    const unless = at < 0 ? [] : each.slice(at);
    if (consents(unless)) found.add('consent');
    if (states(unless)) found.add('statement');
    if (needs(unless)) found.add('reason');
    if (whereNeeded(each)) {
      found.add('reason');
      if (states(each)) found.add('statement');
    }
  }
  if (
    ![...found].some((each) => each !== 'consent') &&
    said.some((each) => conditional(each) && states(each) && !blindWords(each))
  ) {
    found.add('statement');
  }
  return (['statement', 'reason', 'consent'] as const).filter((each) => found.has(each));
}

const exceptionOpeners = [
  'unless ',
  'except ',
  'other than ',
  'save where ',
  'save in ',
  'save for ',
  'save that ',
  'save with ',
  'without the ',
];
const exceptionSentences = [
  'this does not prevent',
  'this does not apply',
  'as an exception',
  'however, the chair',
  'however, the leader',
  'however, the mayor',
  'however, this',
  'it may be appropriate',
  'exceptionally',
];

/** Exceptions in the clause's own words: what follows "unless" or "other than", and a sentence that makes one. */
function exceptionsOf(governing: readonly Bearing[], clauses: readonly Clause[]): string[] {
  const found: string[] = [];
  for (const { words, clause } of governing) {
    const small = words.toLowerCase();
    const at = exceptionOpeners
      .map((each) => small.indexOf(` ${each}`))
      .filter((each) => each >= 0)
      .sort((a, b) => a - b)[0];
    if (at !== undefined) {
      const tail = words.slice(at + 1);
      const stop = tail.indexOf(';');
      const listed = tail.endsWith(':')
        ? `${tail.slice(0, -1)} ${itemsUnder(clause, clauses)}`.trim()
        : stop > 0
          ? tail.slice(0, stop)
          : tail;
      if (listed.length < 320 && listed.length > 8) found.push(asSentence(listed));
    }
    let after = false;
    for (const paragraph of clause.paragraphs) {
      for (const sentence of sentencesOf(paragraph.text)) {
        if (words.endsWith(sentence)) after = true;
        else if (after && exceptionSentences.some((each) => sentence.toLowerCase().startsWith(each)))
          found.push(sentence);
      }
    }
    const next = clauses[clause.at + 1];
    const opening = next?.heading === clause.heading ? (sentencesOf(next.paragraphs[0]?.text ?? '')[0] ?? '') : '';
    if (exceptionSentences.some((each) => opening.toLowerCase().startsWith(each))) found.push(opening);
  }
  return [...new Set(found)].slice(0, 3);
}

/** The items that end "other than:", in a row. */
function itemsUnder(clause: Clause, clauses: readonly Clause[]): string {
  const own = clause.paragraphs.filter((each) => each.item).map((each) => each.text);
  const below = clauses
    .slice(clause.at + 1, clause.at + 8)
    .filter((each) => each.number.startsWith(`${clause.number}(`))
    .map((each) => each.paragraphs[0]?.text ?? '');
  return [...own, ...below].join(' ');
}

function asSentence(words: string): string {
  const tidy = words.trim().replace(/[,:;]$/, '');
  return `${tidy.charAt(0).toUpperCase()}${tidy.slice(1)}${/[.?!]$/.test(tidy) ? '' : '.'}`;
}

/**
 * What a clause says on a check, where a person has chosen it: on the sentence of it that comes nearest to the subject,
 * or else the first that carries a rule.
 *
 * @param clause one of `clauses`, the document's own
 */
export function proposeClause(check: CheckId, clause: Clause, clauses: readonly Clause[]): Proposal {
  const subject = subjects[check];
  const sentences = sentencesOfAll(clauses).filter((each) => each.clause === clause);
  const weighed = sentences.map((sentence) => ({
    sentence,
    modal: modalsOf(sentence.plain)[0] ?? null,
    weight: weightOf(check, subject, sentence),
  }));
  const nearest = [...weighed].sort((a, b) => b.weight - a.weight)[0];
  const chosen = nearest && nearest.weight > 0 ? nearest : (weighed.find((each) => each.modal) ?? weighed[0]);
  if (!chosen) return headingProposal(check, subject, clause);
  const { printed, agents } = chosen.sentence;
  const governing = [{ clause, words: printed, modal: chosen.modal, agents, weight: 1 }];
  return {
    check,
    governing,
    also: [],
    binds: bindsOf(check, subject, governing, sentences),
    satisfiedBy: check === 'copied-member' ? satisfactionOf(governing, sentences) : [],
    exceptions: exceptionsOf(governing, clauses),
    certainty: 'sure',
    heading: false,
  };
}

/** A heading with a number and no text: the council means to say something there, and has not yet. */
function headingFor(check: CheckId, subject: Subject, clauses: readonly Clause[]): Proposal | null {
  const empty = clauses.filter((each) => each.headingOnly);
  for (const test of subject.headings) {
    const clause = empty.find((each) => test(plainWords(each.heading)));
    if (clause) return headingProposal(check, subject, clause);
  }
  return null;
}

function headingProposal(check: CheckId, subject: Subject, clause: Clause): Proposal {
  return {
    check,
    governing: [{ clause, words: '', modal: null, weight: likely }],
    also: [],
    binds: subject.binds,
    satisfiedBy: check === 'copied-member' ? ['statement', 'reason'] : [],
    exceptions: [],
    certainty: 'likely',
    heading: true,
  };
}
