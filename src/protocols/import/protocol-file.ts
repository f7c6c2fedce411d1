import { checks as everyCheck } from '../../checks';
import { checkIds } from '../../checks/check-ids';
import { type Severity, severities } from '../../findings/finding';
import type { Protocol, Clause as ProtocolClause, Provision } from '../protocol';
import { asksOf } from './asks';
import type { Clause } from './clauses';
import type { FrontMatter } from './front-matter';
import { severityOf } from './modal';
import type { Bearing, Proposal, Proposals } from './propose';
import { has } from './terms';
import { namesSenior, plainWords, sentencesOf } from './wording';

/** A quotation longer than this is cut: a finding shows the operative words, not the clause. */
const mostWords = 60;

type Outcome = Provision['outcomes'][string];

/**
 * The protocol file that an import's proposals make, ready for `check`. What each case comes to follows from the
 * clause's modal verb; cases that a check holds to be lesser come a step lower. Nothing in it is confirmed yet.
 *
 * @param source what the words are quoted from, as a reader is shown it: title, part and file
 */
export function protocolOf(
  front: FrontMatter,
  clauses: readonly Clause[],
  proposals: Proposals,
  source: string,
): Protocol {
  const title = front.title ?? 'Member/officer protocol';
  const body = front.body ?? 'The council';
  const printed = new Map<string, ProtocolClause>();
  const checks: Protocol['checks'] = {} as Protocol['checks'];
  for (const check of checkIds) {
    const proposal = proposals[check];
    checks[check] = proposal ? provisionOf(proposal, proposals, printed, title) : null;
  }
  return {
    id: idOf(front.body ?? title),
    title,
    body,
    date: front.date ?? 'undated',
    source,
    terms: {
      authority: saysMore(clauses, /\bAuthority\b/g, /\bCouncil\b/g) ? 'Authority' : 'Council',
      member: saysMore(clauses, /\bcouncillors?\b/gi, members) ? 'councillor' : 'member',
      concernGoesTo: concernGoesTo(proposals['officer-criticism']),
    },
    clauses: [...printed.values()],
    checks,
    confirmed: [],
    document: clauses.map((each) => ({ number: each.number, heading: each.heading, text: textOf(each) })),
  };
}

/** A clause's whole text, its items one after the other. */
export function textOf(clause: Clause): string {
  return clause.paragraphs.map((each) => each.text).join('\n');
}

/** An id made of a name: small letters, figures and hyphens. */
export function idOf(name: string): string {
  const id = name
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter(Boolean)
    .join('-')
    .slice(0, 60);
  return id || 'council';
}

function provisionOf(
  proposal: Proposal,
  proposals: Proposals,
  printed: Map<string, ProtocolClause>,
  title: string,
): Provision {
  const { check, governing } = proposal;
  const readings = Object.fromEntries(governing.flatMap((each) => readingOf(each, proposal, printed, title)));
  return {
    clauses: governing.map((each) => each.clause.number),
    ...(Object.keys(readings).length ? { readings } : {}),
    binds: proposal.binds,
    satisfiedBy: proposal.satisfiedBy,
    exceptions: proposal.exceptions,
    exceptPositions: check === 'official-name' ? positionsIn(proposal.exceptions) : [],
    exceptRecipients:
      check === 'official-name' && /\bminister/i.test(proposal.exceptions.join(' ')) ? ['Minister'] : [],
    outcomes: outcomesOf(proposal, proposals, printed, title),
  };
}

/** The clause goes into the file once; where it speaks of several subjects, each check has its own sentence of it. */
function readingOf(
  bearing: Bearing,
  proposal: Proposal,
  printed: Map<string, ProtocolClause>,
  title: string,
): [string, Omit<ProtocolClause, 'number' | 'heading'>][] {
  const { number, heading } = bearing.clause;
  const reading = {
    words: quoted(bearing.words),
    asks: asksOf(proposal),
    modal: bearing.modal?.words ?? null,
  };
  const known = printed.get(number);
  if (!known) {
    printed.set(number, { number, heading: heading || title, ...reading });
    return [];
  }
  return known.words === reading.words && known.asks === reading.asks ? [] : [[number, reading]];
}

function quoted(words: string): string {
  const each = words.split(' ');
  return each.length > mostWords ? `${each.slice(0, mostWords).join(' ')} …` : words;
}

/** What a person has said, or the gravest of the clauses' verbs. */
export function severityOfProposal(proposal: Proposal): Severity {
  if (proposal.severity) return proposal.severity;
  if (proposal.heading) return 'advice';
  return proposal.governing
    .map((each) => severityOf(each.modal))
    .reduce((gravest, each) => (severities.indexOf(each) > severities.indexOf(gravest) ? each : gravest));
}

function outcomesOf(
  proposal: Proposal,
  proposals: Proposals,
  printed: Map<string, ProtocolClause>,
  title: string,
): Record<string, Outcome> {
  const base = severityOfProposal(proposal);
  const defaults = everyCheck.find((each) => each.id === proposal.check)?.outcomes ?? {};
  const ranks = Object.values(defaults).flatMap((each) => (each === 'none' ? [] : [severities.indexOf(each)]));
  const gravest = Math.max(...ranks);
  const outcomes: Record<string, Outcome> = {};
  for (const [name, usual] of Object.entries(defaults)) {
    if (usual === 'none') outcomes[name] = { severity: 'none' };
    else {
      const lower = gravest - severities.indexOf(usual);
      const severity = severities[Math.max(0, severities.indexOf(base) - lower)] ?? 'advice';
      outcomes[name] = { severity };
    }
  }
  if (proposal.check === 'copied-member')
    Object.assign(outcomes, copyOutcomes(base, proposals['blind-copy'], printed, title));
  if (proposal.check === 'officer-criticism' && privately(proposal)) outcomes['to-officer'] = { severity: 'none' };
  if (proposal.check === 'party-political') Object.assign(outcomes, opinionOutcome(proposal, printed, title));
  return outcomes;
}

/** A member who is copied unseen is a matter for the clause on blind copies, where there is one. */
function copyOutcomes(
  base: Severity,
  blind: Proposal | null,
  printed: Map<string, ProtocolClause>,
  title: string,
): Record<string, Outcome> {
  const copied = { severity: base };
  if (!blind || blind.heading) return { copied, blind: { severity: base } };
  const readings = Object.fromEntries(blind.governing.flatMap((each) => readingOf(each, blind, printed, title)));
  const unseen = severityOfProposal(blind);
  const severity = severities.indexOf(unseen) > severities.indexOf(base) ? unseen : base;
  return {
    copied,
    blind: {
      severity,
      clauses: blind.governing.map((each) => each.clause.number),
      ...(Object.keys(readings).length ? { readings } : {}),
    },
  };
}

const ofOpinion = has(
  'political opinion*|political view*|political comment*|politically neutral|politically impartial|political neutrality|political impartiality|party business|party matters',
);

/** An officer's political opinion rests on the clause about officers, where the document has one. */
function opinionOutcome(
  proposal: Proposal,
  printed: Map<string, ProtocolClause>,
  title: string,
): Record<string, Outcome> {
  const own = [...proposal.governing, ...proposal.also].find((each) => {
    const words = plainWords(each.words);
    return each.weight >= 0.6 && words.includes('officer') && ofOpinion(words);
  });
  if (!own || proposal.governing[0] === own) return {};
  const readings = Object.fromEntries(readingOf(own, proposal, printed, title));
  return {
    'officer-opinion': {
      severity: severityOf(own.modal),
      clauses: [own.clause.number],
      ...(Object.keys(readings).length ? { readings } : {}),
    },
  };
}

const privateWords = has(
  'with officer directly|with the officer directly|with officer privately|with the officer privately|direct discussion|directly with officer|directly with the officer|with officer concerned|with the officer concerned|privately with the officer|privately with officer',
);

function privately(proposal: Proposal): boolean {
  return wholeWords(proposal).some((each) => privateWords(plainWords(each)));
}

/** Every sentence of the clauses that bear on the proposal. */
function wholeWords(proposal: Proposal): string[] {
  return [...proposal.governing, ...proposal.also].flatMap((each) => [
    ...each.clause.paragraphs.flatMap((paragraph) => sentencesOf(paragraph.text)),
  ]);
}

const channels = [
  'Town Clerk',
  'Parish Clerk',
  'Clerk to the Council',
  'Proper Officer',
  'Executive Director',
  'Chief Executive',
  'Head of Paid Service',
  'Monitoring Officer',
  'Corporate Director',
  'Director',
  'Head of Service',
  'Chief Officer',
  'Clerk',
  'senior officer',
  'line manager',
  'manager',
];
const goes = has(
  'raise*|refer*|report*|address*|take up|taken up|take it up|brought|bring|speak|discuss*|drawn|direct|directed|take|put',
);

/** Whom a concern about an officer is for, as the document says. */
function concernGoesTo(proposal: Proposal | null): string {
  if (!proposal) return 'a senior officer';
  for (const sentence of wholeWords(proposal)) {
    if (!namesSenior(sentence) && !sentence.includes('Proper Officer')) continue;
    if (!goes(plainWords(sentence))) continue;
    const channel = channels.find((each) => sentence.toLowerCase().includes(each.toLowerCase()));
    if (channel) return /^[a-z]/.test(channel) ? `a ${channel}` : `the ${channel}`;
  }
  return 'a senior officer';
}

function positionsIn(exceptions: readonly string[]): string[] {
  const text = exceptions.join(' ').toLowerCase();
  return ['Chairman', 'Chair', 'Leader', 'Mayor', 'Convener', 'Provost'].filter((each) =>
    text.split(/[^a-z]/).includes(each.toLowerCase()),
  );
}

/** Members of the council, and not those of its staff or of the public. */
const members = /\bmembers?\b(?! of (?:the |its |their )?(?:council |general )?(?:staff|public)\b)/gi;

function saysMore(clauses: readonly Clause[], one: RegExp, other: RegExp): boolean {
  let more = 0;
  for (const clause of clauses) {
    const text = textOf(clause);
    more += (text.match(one)?.length ?? 0) - (text.match(other)?.length ?? 0);
  }
  return more > 0;
}
