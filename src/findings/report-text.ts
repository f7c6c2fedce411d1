import { governingClauses } from '../protocols/governing-clauses';
import type { Protocol } from '../protocols/protocol';
import { en } from '../words/en';
import type { Evidence, Finding, Severity } from './finding';
import type { Entry, Report, ReportSubject } from './report';

/** What a text report needs besides its subject. */
export interface TextSubject extends ReportSubject {
  /** Columns to write in; never more than 100 are used, however wide the window. */
  width: number;
  colour: boolean;
}

/** A severity stands in words everywhere; on a screen it has a colour as well. */
const colours: Record<Severity, string> = { breach: '\u001b[1;31m', caution: '\u001b[1;33m', advice: '\u001b[1;36m' };
const bold = '\u001b[1m';
const plain = '\u001b[0m';

/**
 * A report for a person to read: what was found in each file, how serious it is, the words that raised it, the clause
 * with its own words and what it asks, and a count at the end. Whatever a message holds, no control characters of it
 * reach the terminal.
 */
export function textReport({ protocol, register, width, colour }: TextSubject): Report {
  const columns = Math.max(20, Math.min(width, 100));
  const paint = (text: string, code: string) => (colour ? `${code}${text}${plain}` : text);
  const wrapped = (text: string, indent: number, hanging = indent) => wrap(printable(text), columns, indent, hanging);
  const counts: Record<Severity, number> = { breach: 0, caution: 0, advice: 0 };
  let files = 0;
  let unread = 0;
  let withFindings = 0;
  let afterOneLine = false;

  const finding = (each: Finding): string[] => {
    const word = en.severity[each.severity];
    const head = wrapped(`${word}: ${each.message}`, 2, 4);
    head[0] = (head[0] ?? '').replace(`${word}:`, paint(`${word}:`, colours[each.severity]));
    return [
      ...head,
      ...wrapped(each.explanation, 4),
      ...each.evidence.flatMap((one) => wrapped(shownEvidence(one), 4, 6)),
      ...clauses(each, protocol).flatMap((one) => wrapped(one, 4, 6)),
      ...each.remedies.flatMap((remedy) =>
        remedy.kind === 'insert-sentence' || remedy.kind === 'replace-passage'
          ? wrapped(`${remedy.offer ?? en.pane.finding.suggestion(remedy.text.includes('['))} ${remedy.text}`, 4, 6)
          : [],
      ),
    ];
  };

  const body = (entry: Entry): string[] => {
    files++;
    const name = paint(printable(entry.file), bold);
    if ('error' in entry) {
      unread++;
      return [name, ...wrapped(`Not checked: ${entry.error}`, 2, 4)];
    }
    const notes = entry.notes.flatMap((note) => wrapped(`Note: ${note}`, 2, 4));
    if (!entry.findings.length) return [`${name}: nothing found`, ...notes];
    withFindings++;
    for (const each of entry.findings) counts[each.severity]++;
    return [name, ...entry.findings.flatMap(finding), ...notes];
  };

  return {
    opening() {
      const lines = wrapped(en.pane.checkedAgainst(protocol, 'compose'), 0);
      if (!register) lines.push(...wrapped(`Note: ${noRegister}`, 0, 2));
      return `${lines.join('\n')}\n\n`;
    },
    entry(entry) {
      const lines = body(entry);
      const before = lines.length > 1 && afterOneLine ? '\n' : '';
      afterOneLine = lines.length === 1;
      return `${before}${lines.join('\n')}\n${afterOneLine ? '' : '\n'}`;
    },
    closing() {
      const checked = files - unread;
      const found = en.pane.severities(counts);
      const told = [
        `${checked} ${checked === 1 ? 'message' : 'messages'} checked`,
        found ? `: ${found}, in ${withFindings} of them.` : ': nothing found.',
        unread ? ` ${unread} could not be checked.` : '',
      ].join('');
      return `${afterOneLine ? '\n' : ''}${wrapped(told, 0).join('\n')}\n`;
    },
  };
}

const noRegister =
  'no register was given, so we cannot tell who is a member and who is an officer, and points about copying may be ' +
  'missed; give the council’s with --register FILE.';

function shownEvidence(evidence: Evidence): string {
  const { place, quote } = en.pane.finding;
  const { field, text } = evidence;
  if (field === 'subject' || field === 'body' || field === 'thread') return `${place[field]}: ${quote(text)}`;
  if (field === 'from' || field === 'to' || field === 'cc' || field === 'bcc') return `${place[field]}: ${text}`;
  return `${place.attachment(field.slice('attachment:'.length))}: ${quote(text)}`;
}

function clauses(finding: Finding, protocol: Protocol): string[] {
  const { clause, quote, noWords, asks, modal, exceptions } = en.pane.finding;
  const lines = governingClauses(protocol, finding.check, finding.outcome).flatMap((each) => [
    `${clause(each.number)}, ${each.heading}: ${each.words ? quote(each.words) : noWords}`,
    `${asks}: ${each.asks}${each.modal ? ` ${modal(each.modal)}` : ''}`,
  ]);
  const excepted = protocol.checks[finding.check]?.exceptions ?? [];
  return [...lines, ...excepted.map((each) => `${exceptions}: ${each}`)];
}

/** Control characters, and those that turn the direction of what follows, could rewrite what the reader sees. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

function wrap(text: string, columns: number, indent: number, hanging: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (!word) continue;
    const margin = ' '.repeat(lines.length ? hanging : indent);
    if (!line) line = margin + word;
    else if (line.length + 1 + word.length <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = ' '.repeat(hanging) + word;
    }
  }
  if (line) lines.push(line);
  return lines;
}
