import { checkIds } from '../checks/check-ids';
import { protocols } from '../protocols';
import { governingClauses } from '../protocols/governing-clauses';
import type { Protocol } from '../protocols/protocol';
import { en } from '../words/en';

/** The protocols that come with the product, a block each: id, title, whose it is, its date, its clauses. */
export function listProtocols(): string {
  return protocols.map((each) => `${headOf(each)}\n${shortClauses(each)}\n`).join('\n');
}

/** One protocol with every clause that a check rests on: its words, what it asks, and which checks. */
export function describeProtocol(protocol: Protocol): string {
  const { clause, quote, noWords, asks } = en.pane.finding;
  const blocks = protocol.clauses.map((each) => {
    const checks = checksOf(protocol, each.number);
    return [
      `${clause(each.number)}, ${each.heading}`,
      `  ${each.words ? quote(each.words) : noWords}`,
      `  ${asks}: ${each.asks}`,
      ...(each.modal ? [`  ${en.pane.finding.modal(each.modal)}`] : []),
      `  Used for: ${en.list(checks.map((id) => `${en.checks[id].name} (${id})`))}`,
    ].join('\n');
  });
  const absent = checkIds.filter((id) => !protocol.checks[id]).map((id) => en.checks[id].name);
  const missing = absent.length ? [`${en.pane.checked.notInProtocol} ${en.list(absent)}.`] : [];
  return `${[headOf(protocol), ...blocks, ...missing].join('\n\n')}\n`;
}

function headOf(protocol: Protocol): string {
  return `${protocol.id}\n  ${protocol.title}, ${protocol.body} (${protocol.date})`;
}

function shortClauses(protocol: Protocol): string {
  const width = Math.max(...protocol.clauses.map((each) => each.number.length));
  return protocol.clauses.map((each) => `  ${each.number.padEnd(width)}  ${each.heading}`).join('\n');
}

function checksOf(protocol: Protocol, number: string) {
  return checkIds.filter((id) =>
    [undefined, ...Object.keys(protocol.checks[id]?.outcomes ?? {})].some((outcome) =>
      governingClauses(protocol, id, outcome).some((each) => each.number === number),
    ),
  );
}
