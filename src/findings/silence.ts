import { type AddressField, type Evidence, type Finding, type Severity, severities } from './finding';

/** One finding that the author has dismissed for one draft. */
export interface Dismissal {
  check: string;
  outcome: string;
  severity: Severity;
  /** What raised it: field and words, without places, since these move while the author writes. */
  raisedBy: string[];
}

/** What the author has silenced in one draft. It goes with the draft, so that the Send alert knows it as well. */
export interface Silenced {
  dismissed: readonly Dismissal[];
  /** Words in this draft that the author said are no problem, as `Knowledge.leave` takes them. */
  leave: readonly string[];
}

/** A draft in which nothing has been silenced. */
export const nothingSilenced: Silenced = { dismissed: [], leave: [] };

/** The dismissal of this one finding. */
export function dismissalOf({ check, outcome, severity, evidence }: Finding): Dismissal {
  return { check, outcome, severity, raisedBy: evidence.map(raiserOf) };
}

/**
 * True where the author has dismissed this very finding. What comes to more than was dismissed (further words, another
 * person, another case, a graver one) is another finding, and is shown.
 */
export function isDismissed(finding: Finding, dismissed: readonly Dismissal[]): boolean {
  return dismissed.some(
    ({ check, outcome, severity, raisedBy }) =>
      check === finding.check &&
      outcome === finding.outcome &&
      severities.indexOf(severity) >= severities.indexOf(finding.severity) &&
      finding.evidence.every((each) => raisedBy.includes(raiserOf(each))),
  );
}

/**
 * The findings that are left to show.
 * @param holdsBreaches the council holds a breach back at Send: dismissing one changes nothing
 */
export function undismissed(
  findings: readonly Finding[],
  dismissed: readonly Dismissal[],
  holdsBreaches = false,
): Finding[] {
  return findings.filter((each) => (holdsBreaches && each.severity === 'breach') || !isDismissed(each, dismissed));
}

const addressFields: readonly string[] = ['from', 'to', 'cc', 'bcc'] satisfies AddressField[];

function raiserOf({ field, text }: Evidence): string {
  return `${field}: ${addressFields.includes(field) ? text.toLowerCase() : text.split(/\s+/).join(' ').trim()}`;
}

/** Words that are kept have to say something: fewer than this many would silence whatever holds them. */
export const fewestWords = 2;

/** No sentence that anybody means to keep is longer, in characters. */
export const longestWords = 500;

/** Words as they are kept, in one line; null where they are too few or too long to keep. */
export function keptWords(text: string): string | null {
  const words = text.split(/\s+/).filter(Boolean);
  const kept = words.join(' ');
  return words.length >= fewestWords && kept.length <= longestWords ? kept : null;
}

/**
 * Read back what a draft carried. The pane and the alert wrote it themselves, so anything that is not of its shape is
 * passed over: the worst is that a point is shown again. No schema, because the alert has no room for one.
 */
export function readSilenced(json: string | null | undefined): Silenced {
  const { dismissed, leave } = parsed(json) as Partial<Record<keyof Silenced, unknown>>;
  return { dismissed: listOf(dismissed).filter(isDismissal), leave: readWords(leave) };
}

/** The words worth keeping in a list that was stored; nothing where it is no list. */
export function readWords(stored: unknown): string[] {
  return listOf(stored).flatMap((each) => (typeof each === 'string' ? (keptWords(each) ?? []) : []));
}

function parsed(json: string | null | undefined): object {
  try {
    const value: unknown = JSON.parse(json || '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isDismissal(value: unknown): value is Dismissal {
  if (typeof value !== 'object' || value === null) return false;
  const { check, outcome, severity, raisedBy } = value as Record<string, unknown>;
  return (
    typeof check === 'string' &&
    typeof outcome === 'string' &&
    severities.some((each) => each === severity) &&
    Array.isArray(raisedBy) &&
    raisedBy.every((each) => typeof each === 'string')
  );
}
