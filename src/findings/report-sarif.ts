import { checks as allChecks } from '../checks';
import type { CheckId } from '../checks/check-ids';
import { governingClauses } from '../protocols/governing-clauses';
import type { Clause, Protocol } from '../protocols/protocol';
import { en } from '../words/en';
import type { Evidence, Finding, Severity } from './finding';
import type { Report, ReportSubject } from './report';

/** How a viewer of SARIF ranks what we call breach, caution and advice. */
const levels: Record<Severity, 'error' | 'warning' | 'note'> = { breach: 'error', caution: 'warning', advice: 'note' };

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What a SARIF report needs besides its subject. */
export interface SarifSubject extends ReportSubject {
  /** The product's version. */
  version: string;
  /** A file's address as a URI: relative, or absolute where it lies outside the working folder. */
  uri(file: string): string;
}

/**
 * One SARIF 2.1.0 log with one run: a rule for each check that the protocol has a clause for, a result for each
 * finding, and a notification for each file that could not be checked. The words that raised a finding stand inside a
 * decoded message, not at a place in the file, so their offsets are in the result's properties and no region is given.
 *
 * Rests on OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, sections 3.14, 3.20, 3.27, 3.49.
 */
export function sarifReport({ protocol, register, version, uri }: SarifSubject): Report {
  const checks = allChecks.map((each) => each.id).filter((id) => protocol.checks[id]);
  const tool = {
    driver: {
      name: en.product,
      version,
      semanticVersion: version,
      language: en.language,
      rules: checks.map((check) => rule(check, protocol)),
    },
  };
  const unread: object[] = [];
  const notes: object[] = [];
  let first = true;
  const result = (file: string, finding: Finding) => ({
    ruleId: finding.check,
    ruleIndex: checks.indexOf(finding.check),
    level: levels[finding.severity],
    message: { text: told(finding, protocol) },
    locations: [location(uri(file), finding.evidence)],
    relatedLocations: finding.evidence.map((each, id) => ({
      id,
      ...location(uri(file), [each]),
      message: { text: `${placeOf(each)}: ${each.text}` },
    })),
    properties: {
      severity: finding.severity,
      protocol: protocol.id,
      clauses: finding.clauses,
      explanation: finding.explanation,
      evidence: finding.evidence,
    },
  });
  return {
    opening: () =>
      `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},` +
      '"columnKind":"utf16CodeUnits","results":[',
    entry(entry) {
      if ('error' in entry) {
        unread.push(notification('error', entry.error, uri(entry.file)));
        return '';
      }
      for (const note of entry.notes) notes.push(notification('note', note, uri(entry.file)));
      return entry.findings
        .map((finding) => {
          const before = first ? '\n' : ',\n';
          first = false;
          return before + JSON.stringify(result(entry.file, finding));
        })
        .join('');
    },
    closing(exitStatus) {
      const invocation = {
        executionSuccessful: unread.length === 0,
        exitCode: exitStatus,
        toolExecutionNotifications: [...unread, ...notes],
        ...(register ? {} : { toolConfigurationNotifications: [notification('warning', noRegister)] }),
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

const noRegister = `${en.pane.noRegister.title}. We cannot tell who is a member and who is an officer.`;

function rule(check: CheckId, protocol: Protocol): object {
  const clauses = governingClauses(protocol, check);
  const { name } = en.checks[check];
  const settled = Object.values(protocol.checks[check]?.outcomes ?? {}).map((each) => each.severity);
  const gravest = (['breach', 'caution', 'advice'] as const).find((each) => settled.includes(each));
  const exceptions = protocol.checks[check]?.exceptions ?? [];
  const asked = clauses.map((each) => each.asks).join(' ');
  return {
    id: check,
    name: check.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${name.charAt(0).toUpperCase()}${name.slice(1)}.` },
    fullDescription: { text: asked },
    help: {
      text: [
        ...clauses.map(quoted),
        ...exceptions.map((each) => `${en.pane.finding.exceptions}: ${each}`),
        `${en.pane.finding.attribution(protocol)} (${protocol.date}).`,
      ].join('\n'),
    },
    defaultConfiguration: { level: gravest ? levels[gravest] : 'none' },
    properties: { protocol: protocol.id, clauses: clauses.map((each) => each.number) },
  };
}

function quoted({ number, heading, words, asks }: Clause): string {
  const { clause, quote, noWords } = en.pane.finding;
  return `${clause(number)}, ${heading}: ${words ? quote(words) : noWords} ${asks}`;
}

function told(finding: Finding, protocol: Protocol): string {
  const clauses = governingClauses(protocol, finding.check, finding.outcome).map(quoted);
  return [/[.?!]$/.test(finding.message) ? finding.message : `${finding.message}.`, finding.explanation, ...clauses]
    .filter(Boolean)
    .join(' ');
}

function location(uri: string, evidence: Evidence[]): object {
  const places = [...new Set(evidence.map(placeOf))];
  return {
    physicalLocation: { artifactLocation: { uri } },
    ...(places.length ? { logicalLocations: places.map((name) => ({ name })) } : {}),
  };
}

/** The part of a message, by its header's name where it has one. */
function placeOf({ field }: Evidence): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}

function notification(level: 'error' | 'warning' | 'note', text: string, uri?: string): object {
  return {
    level,
    message: { text },
    ...(uri === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: { uri } } }] }),
  };
}
