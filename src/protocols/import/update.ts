import { type CheckId, checkIds } from '../../checks/check-ids';
import type { Protocol, Clause as ProtocolClause, Provision } from '../protocol';
import type { Imported } from './import-protocol';
import { textOf } from './protocol-file';

/** What became of one clause between two versions of a document. */
export type ClauseChange =
  | { kind: 'changed'; number: string; before: string; after: string }
  | { kind: 'renumbered'; number: string; from: string }
  | { kind: 'removed'; number: string; before: string }
  | { kind: 'added'; number: string; after: string };

/** A protocol file brought up to date with its document. */
export interface Updated {
  protocol: Protocol;
  changes: ClauseChange[];
  /** Checks whose confirmed entry was kept as it was. */
  kept: CheckId[];
  /** Checks that a person should confirm, or confirm again, and why. */
  again: { check: CheckId; why: string }[];
}

/**
 * Bring a protocol file up to date with a new version of its document: confirmed entries are kept while every clause
 * they cite still says the same, under whatever number; the others are proposed anew.
 */
export function updateProtocol(old: Protocol, imported: Imported): Updated {
  const texts = fullTexts(imported);
  const { changes, numbers } = compared(old, imported, texts);
  const confirmed = new Set<CheckId>(old.confirmed ?? checkIds);
  const fresh = imported.protocol;
  const clauses = new Map<string, ProtocolClause>();
  const checks = { ...fresh.checks };
  const kept: CheckId[] = [];
  const again: Updated['again'] = [];
  for (const check of checkIds) {
    const before = old.checks[check];
    const now = fresh.checks[check];
    if (!confirmed.has(check)) {
      again.push({ check, why: 'it has not been confirmed yet' });
      continue;
    }
    if (!before) {
      const grown = now?.clauses.filter((number) =>
        changes.some((each) => (each.kind === 'added' || each.kind === 'changed') && each.number === number),
      );
      if (grown?.length)
        again.push({ check, why: `the document now seems to have a clause on it (${grown.join(', ')})` });
      else {
        checks[check] = null;
        kept.push(check);
      }
      continue;
    }
    const cited = citedBy(before);
    const lost = cited.filter((number) => !numbers.has(number));
    if (lost.length) {
      again.push({
        check,
        why: `${lost.length === 1 ? `clause ${lost[0]} does` : `clauses ${lost.join(', ')} do`} not say the same any more`,
      });
      continue;
    }
    checks[check] = renumbered(before, numbers);
    kept.push(check);
    for (const number of cited) {
      const clause = old.clauses.find((each) => each.number === number);
      const current = numbers.get(number) ?? number;
      if (clause) clauses.set(current, { ...clause, number: current });
    }
  }
  for (const check of checkIds) {
    if (kept.includes(check)) continue;
    for (const number of fresh.checks[check] ? citedBy(fresh.checks[check]) : []) {
      const clause = fresh.clauses.find((each) => each.number === number);
      if (clause && !clauses.has(number)) clauses.set(number, clause);
    }
  }
  const order = new Map(imported.clauses.map((each) => [each.number, each.at]));
  const protocol: Protocol = {
    ...old,
    date: imported.front.date ?? old.date,
    source: old.source,
    clauses: [...clauses.values()].sort((a, b) => (order.get(a.number) ?? 0) - (order.get(b.number) ?? 0)),
    checks,
    confirmed: kept,
    ...(fresh.document ? { document: fresh.document } : {}),
  };
  return { protocol, changes, kept, again };
}

function citedBy(provision: Provision): string[] {
  const all = [provision, ...Object.values(provision.outcomes)].flatMap((each) => [
    ...(each.clauses ?? []),
    ...Object.keys(each.readings ?? {}),
  ]);
  return [...new Set(all)];
}

function renumbered(provision: Provision, numbers: ReadonlyMap<string, string>): Provision {
  const of = (number: string) => numbers.get(number) ?? number;
  const readings = (all: Provision['readings']) =>
    all && Object.fromEntries(Object.entries(all).map(([number, each]) => [of(number), each]));
  return {
    ...provision,
    clauses: provision.clauses.map(of),
    ...(provision.readings ? { readings: readings(provision.readings) } : {}),
    outcomes: Object.fromEntries(
      Object.entries(provision.outcomes).map(([name, each]) => [
        name,
        {
          ...each,
          ...(each.clauses ? { clauses: each.clauses.map(of) } : {}),
          ...(each.readings ? { readings: readings(each.readings) } : {}),
        },
      ]),
    ),
  };
}

/** Each clause's text with that of its items, plain, by number. */
function fullTexts(imported: Imported): Map<string, string> {
  const texts = new Map<string, string>();
  const { clauses } = imported;
  clauses.forEach((each, at) => {
    let whole = textOf(each);
    for (let next = at + 1; next < clauses.length && clauses[next]?.number.startsWith(`${each.number}(`); next++) {
      const item = clauses[next];
      if (item) whole += ` ${textOf(item)}`;
    }
    texts.set(each.number, plain(whole));
  });
  return texts;
}

/** Words alone, so that quotes, dashes, bullets and item letters make no difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([a-z]{1,3}\)/g, ' ')
    .split(/[^a-z0-9]/)
    .filter(Boolean)
    .join(' ');
}

/** What changed, and for each old number whose words still stand the number that they have now. */
function compared(
  old: Protocol,
  imported: Imported,
  texts: ReadonlyMap<string, string>,
): { changes: ClauseChange[]; numbers: Map<string, string> } {
  const changes: ClauseChange[] = [];
  const numbers = new Map<string, string>();
  const headings = new Map(imported.clauses.map((each) => [each.number, plain(each.heading)]));
  const printed = new Map(imported.clauses.map((each) => [each.number, textOf(each)]));
  // What a file cites counts as standing while the words it quotes do.
  for (const clause of old.clauses) {
    const words = wordsOf(old, clause);
    const holds = (number: string) => {
      if (words.every((each) => each === ''))
        return headings.get(number) === plain(clause.heading) && texts.get(number) === '';
      return words.every((each) => (texts.get(number) ?? '').includes(each));
    };
    if (holds(clause.number)) numbers.set(clause.number, clause.number);
    else {
      const moved = [...texts.keys()].find(holds);
      if (moved !== undefined) numbers.set(clause.number, moved);
    }
  }
  const before =
    old.document ?? old.clauses.map((each) => ({ number: each.number, heading: each.heading, text: each.words }));
  const whole = old.document !== undefined;
  const byText = new Map(imported.clauses.map((each) => [plain(textOf(each)), each.number]));
  const met = new Set<string>();
  for (const clause of before) {
    const own = plain(clause.text);
    const same = texts.get(clause.number);
    const now = printed.get(clause.number);
    if (
      whole
        ? now !== undefined && plain(now) === own
        : numbers.get(clause.number) === clause.number && same !== undefined
    ) {
      met.add(clause.number);
      continue;
    }
    const moved = whole ? (own ? byText.get(own) : undefined) : numbers.get(clause.number);
    if (moved !== undefined && moved !== clause.number) {
      met.add(moved);
      changes.push({ kind: 'renumbered', number: moved, from: clause.number });
    } else if (now !== undefined) {
      met.add(clause.number);
      changes.push({ kind: 'changed', number: clause.number, before: clause.text, after: now });
    } else changes.push({ kind: 'removed', number: clause.number, before: clause.text });
  }
  if (whole) {
    for (const each of imported.clauses)
      if (!met.has(each.number)) changes.push({ kind: 'added', number: each.number, after: textOf(each) });
  }
  return { changes, numbers };
}

/** Every quotation of the clause that the file holds, plain; a cut one up to where it is cut. */
function wordsOf(protocol: Protocol, clause: ProtocolClause): string[] {
  const readings = checkIds.flatMap((check) => {
    const provision = protocol.checks[check];
    return provision
      ? [provision, ...Object.values(provision.outcomes)].flatMap((each) => each.readings?.[clause.number]?.words ?? [])
      : [];
  });
  return [...new Set([clause.words, ...readings])]
    .flatMap((each) => each.split(/: |; |…/).map(plain))
    .filter((each, _, all) => each !== '' || all.length === 1);
}
