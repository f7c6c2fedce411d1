import { protocols } from '../protocols';
import { governingClauses } from '../protocols/governing-clauses';
import { abouts } from './abouts';
import type { Case } from './case';
import { allCases } from './cases';
import type { CheckId } from './check-ids';
import { checks } from './index';
import { en } from './words';

/** What a check's page says besides what its data say. */
export interface About {
  asks: string;
  /** What it cannot see, so that nobody relies on it for that. */
  cannotSee: string[];
}

/**
 * The page of one check, in Markdown, made from the check's own data: what it asks, the clauses of each protocol, the
 * cases it tells apart, drafts that raise it and drafts that stay silent, what it cannot see.
 */
export function pageOf(id: CheckId): string {
  const { asks, cannotSee } = abouts[id];
  const { fires, silent } = allCases[id];
  return `${[
    `# ${en[id].title}`,
    '<!-- Made by `npm run pages` from the check’s own data. Change the data, not this page. -->',
    asks,
    '## What each protocol says',
    clausesTable(id),
    '## What each case comes to',
    outcomesTable(id),
    '## Drafts that raise it',
    ...fires.map(exampleOf),
    '## Drafts that stay silent',
    ...silent.map(exampleOf),
    '## What it cannot see',
    cannotSee.map((each) => `- ${each}`).join('\n'),
  ].join('\n\n')}\n`;
}

function clausesTable(id: CheckId): string {
  const rows = protocols.flatMap((protocol) => {
    const clauses = governingClauses(protocol, id);
    if (!clauses.length) return [`| ${protocol.id} | – | no such clause | |`];
    return clauses.map(
      (clause) =>
        `| ${protocol.id} | ${clause.number} | ${clause.words ? `“${cell(clause.words)}”` : 'a heading without text'} | ${cell(clause.asks)} |`,
    );
  });
  return ['| protocol | clause | its words | what it asks |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function outcomesTable(id: CheckId): string {
  const outcomes = Object.keys(checks.find((check) => check.id === id)?.outcomes ?? {});
  const head = `| case | ${protocols.map((each) => each.id).join(' | ')} |`;
  const rule = `| --- |${protocols.map(() => ' --- |').join('')}`;
  const rows = outcomes.map((outcome) => {
    const cells = protocols.map((protocol) => protocol.checks[id]?.outcomes[outcome]?.severity ?? '–');
    return `| ${outcome} | ${cells.join(' | ')} |`;
  });
  return [head, rule, ...rows].join('\n');
}

function exampleOf(example: Case): string {
  const people = [
    `From ${example.from}`,
    ...(example.sender ? [`sent by ${example.sender}`] : []),
    `to ${example.to.join(', ')}`,
    ...(example.cc ? [`cc ${example.cc.join(', ')}`] : []),
    ...(example.bcc ? [`bcc ${example.bcc.join(', ')}`] : []),
  ].join('; ');
  const earlier = example.answers ?? example.forwards;
  const above = earlier
    ? [`${example.answers ? 'answering' : 'passing on'} ${earlier.from}: “${flat(earlier.text)}”`]
    : [];
  const found = example.finds ? [`**${example.finds.severity}**, clause ${example.finds.clauses.join(', ')}`] : [];
  return [
    `**${example.name}** (${example.protocol})`,
    [people, ...above, `“${flat(example.text)}”`, ...found].map((each) => `- ${each.replace(/</g, '\\<')}`).join('\n'),
  ].join('\n\n');
}

function flat(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter(Boolean).join(' / ');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
