import type { CheckId } from '../checks/check-ids';
import { type Finding, type Severity, severities } from '../findings/finding';
import type { Inspection } from '../inspect';
import { alertEn as words } from '../words/alert';
import type { SendMode } from './send-mode';

/** What is said when a draft with an alarm is sent. */
export interface Alert {
  /** The gravest there is. */
  severity: Severity;
  /** The check behind the gravest point, which the pane is opened on. */
  check: CheckId;
  /** For the dialog at Send: at most 500 characters, the gravest point in the first line, with its clause. */
  message: string;
  /** The same with Markdown, as Outlook reads it (bold, lists): at most 500 characters. */
  markdown: string;
  /** For the notice in the draft: at most 150 characters, one line. */
  notice: string;
}

/** Outlook's limits, in characters. */
const inDialog = 500;
const inNotice = 150;

/**
 * What to say at Send: null where nothing is at or above a caution, since advice never holds up a message.
 * Knows nothing of Outlook: the desk shows the same text.
 *
 * @param mode `block` where the council has breaches held back: then the last line does not offer to send one
 * @param phone true in Outlook on a phone, which does not check at Send: the notice says so
 */
export function alertFor(
  { findings }: Pick<Inspection, 'findings'>,
  mode: SendMode = 'warn',
  phone = false,
): Alert | null {
  const alarms = gravestFirst(findings.filter((each) => each.severity !== 'advice'));
  const [first, ...others] = alarms;
  if (!first) return null;
  const end = mode === 'block' && first.severity === 'breach' ? words.mustChange : words.yourChoice;
  const plain = { bold: (text: string) => text, point: (text: string) => `${text}\n`, safe: (text: string) => text };
  const marked = {
    bold: (text: string) => `**${text}**`,
    point: (text: string) => `- ${text}\r`,
    safe: plainOfMarkdown,
  };
  return {
    severity: first.severity,
    check: first.check,
    message: dialog(first, others, end, plain),
    markdown: dialog(first, others, end, marked),
    notice: notice(first, others.length, phone),
  };
}

function gravestFirst(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

interface Form {
  bold(text: string): string;
  point(text: string): string;
  /** Takes out what the form would read as its own signs. */
  safe(text: string): string;
}

function dialog(first: Finding, others: Finding[], end: string, form: Form): string {
  const line = (finding: Finding) => {
    const grave = words.severity(finding.severity);
    return form.safe(sentence(finding)).replace(grave, form.bold(grave));
  };
  const build = (shown: number) => {
    const rest = others.slice(0, shown).map((each) => form.point(line(each)));
    if (shown < others.length) rest.push(form.point(words.more(others.length - shown)));
    return [line(first), ...(rest.length ? [`${words.also}\n\n${rest.join('')}`.trimEnd()] : []), end].join('\n\n');
  };
  for (let shown = others.length; shown >= 0; shown--) {
    const text = build(shown);
    if (text.length <= inDialog) return text;
  }
  return cut(line(first), inDialog);
}

function notice(first: Finding, others: number, phone: boolean): string {
  const more = (others ? ` ${words.more(others)}` : '') + (phone ? ` ${words.onPhone}` : '');
  return cut(sentence(first), inNotice - more.length) + more;
}

function sentence(finding: Finding): string {
  return words.point(finding.severity, finding.message.trim().replace(/\.$/, ''), finding.clauses);
}

/** A name or an address may hold signs that Markdown reads as its own. */
function plainOfMarkdown(text: string): string {
  return text
    .replace(/[*`<>]/g, '')
    .replace(/\[/g, '(')
    .replace(/\]/g, ')');
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
