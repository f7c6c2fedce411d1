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
 * they cite still says the same, under whatever number; the others are proposed anew. Where the file was written by
 * hand, and so does not hold the whole document, a clause says the same while the words quoted from it stand.
 */
export function updateProtocol(old: Protocol, imported: Imported): Updated {
  const texts = fullTexts(imported.clauses.map((each) => ({ number: each.number, text: textOf(each) })));
  const oldTexts = fullTexts(old.document ?? []);
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
    const current = (number: string) => numbers.get(number) ?? number;
    const reworded = cited.filter((number) => {
      const whole = oldTexts.get(number);
      return whole !== undefined && whole !== texts.get(current(number));
    });
    if (reworded.length) {
      const named = [...new Set(reworded.map(current))];
      again.push({
        check,
        why: `${named.length === 1 ? `clause ${named[0]} has` : `clauses ${named.join(', ')} have`} changed, though not in the words quoted`,
      });
      continue;
    }
    if (new Set(cited.map(current)).size < cited.length) {
      again.push({ check, why: `clauses ${cited.join(', ')} are no longer clauses of their own` });
      continue;
    }
    kept.push(check);
    const quoted = old.clauses.filter((each) => cited.includes(each.number));
    checks[check] = citing(
      renumbered(before, numbers),
      quoted.map((each) => ({ ...each, number: current(each.number) })),
      clauses,
    );
  }
  for (const check of checkIds) {
    const provision = fresh.checks[check];
    if (!provision || kept.includes(check)) continue;
    const cited = citedBy(provision);
    checks[check] = citing(
      provision,
      fresh.clauses.filter((each) => cited.includes(each.number)),
      clauses,
    );
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

/**
 * The provision, with the clauses it cites put into the file. A file holds a clause once: where it stands there already
 * in other words, which another check quotes, the provision gets its own reading of it.
 */
function citing(
  provision: Provision,
  quoted: readonly ProtocolClause[],
  clauses: Map<string, ProtocolClause>,
): Provision {
  const own: NonNullable<Provision['readings']> = {};
  for (const clause of quoted) {
    const { number, words, asks, modal } = clause;
    const standing = clauses.get(number);
    if (!standing) clauses.set(number, clause);
    else if (standing.words !== words || standing.asks !== asks || standing.modal !== modal)
      own[number] = { words, asks, modal };
  }
  return Object.keys(own).length ? { ...provision, readings: { ...own, ...provision.readings } } : provision;
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
function fullTexts(clauses: readonly { number: string; text: string }[]): Map<string, string> {
  const texts = new Map<string, string>();
  clauses.forEach(({ number, text }, at) => {
    let whole = text;
    for (let next = at + 1; next < clauses.length && clauses[next]?.number.startsWith(`${number}(`); next++)
      whole += ` ${clauses[next]?.text ?? ''}`;
    texts.set(number, plain(whole));
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
