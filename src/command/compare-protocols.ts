import { compareProtocols, type Treatment } from '../protocols/compare';
import type { Protocol } from '../protocols/protocol';
import { en } from '../words/en';
import { wrapped } from './import-report';

const bound = { members: 'binds members', officers: 'binds officers', both: 'binds members and officers' };
const ways = { statement: 'saying who is copied', reason: 'a genuine need', consent: 'the author’s consent' };

/**
 * Two protocols side by side, a block a check: clauses, severity, whom the rule binds, what satisfies it, its words.
 *
 * @param columns of the terminal; 110 where it is none
 */
export function comparisonText(one: Protocol, other: Protocol, columns = 110): string {
  const width = Math.max(30, Math.floor((Math.min(Math.max(columns, 64), 140) - 3) / 2));
  const blocks = compareProtocols(one, other).map(({ check, treatments, differences }) => {
    const name = en.checks[check].name;
    const told = differences.length
      ? `differ in ${en.list(differences)}`
      : treatments[0]
        ? 'come to the same'
        : 'neither has a clause';
    return [
      `${name.charAt(0).toUpperCase()}${name.slice(1)} (${check}): ${told}`,
      ...beside(cell(treatments[0], width), cell(treatments[1], width), width),
    ].join('\n');
  });
  const heads = beside(head(one, width), head(other, width), width).join('\n');
  return `${[heads, ...blocks].join('\n\n')}\n`;
}

function head(protocol: Protocol, width: number): string[] {
  return wrapped(`${protocol.title}, ${protocol.body} (${protocol.date})`, width, 0);
}

function cell(treatment: Treatment | null, width: number): string[] {
  if (!treatment) return wrapped('No such clause.', width, 0);
  const { clauses, provision, severity } = treatment;
  return [
    ...wrapped(
      `${clauses.map((each) => each.number).join(', ')}: ${severity ? en.severity[severity] : 'no finding'}, ${bound[provision.binds]}`,
      width,
      0,
    ),
    ...(provision.satisfiedBy.length
      ? wrapped(`Met by ${en.list(provision.satisfiedBy.map((each) => ways[each]))}.`, width, 0)
      : []),
    ...clauses
      .slice(0, 2)
      .flatMap((each) => wrapped(each.words ? en.pane.finding.quote(each.words) : en.pane.finding.noWords, width, 0)),
    ...provision.exceptions.flatMap((each) => wrapped(`Exception: ${each}`, width, 0)),
  ];
}

function beside(left: readonly string[], right: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${(left[at] ?? '').padEnd(width)} | ${right[at] ?? ''}`.trimEnd(),
  );
}
