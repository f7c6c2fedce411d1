import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import '@microsoft/jest-sarif';
import { checks } from '../../src/checks';
import { readEml } from '../../src/draft/eml';
import type { Finding } from '../../src/findings/finding';
import type { Entry } from '../../src/findings/report';
import { sarifReport } from '../../src/findings/report-sarif';
import { inspect } from '../../src/inspect';
import { protocols } from '../../src/protocols';
import type { Protocol } from '../../src/protocols/protocol';
import { directoryOf, protocolOf } from '../northvale';

interface Log {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string; help: { text: string } }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: unknown[];
      relatedLocations: unknown[];
      properties: object;
    }[];
    invocations: {
      executionSuccessful: boolean;
      exitCode: number;
      toolExecutionNotifications: { level: string; message: { text: string }; locations: unknown[] }[];
      toolConfigurationNotifications?: unknown[];
    }[];
  }[];
}

function logOf(entries: Entry[], protocol: Protocol = protocolOf('publica-6b'), register = true): Log {
  const report = sarifReport({ protocol, register, version: '1.2.3', uri: (file) => encodeURI(file) });
  const pieces = [
    report.opening(),
    ...entries.map((each) => report.entry(each)),
    report.closing(entries.some((each) => 'error' in each) ? 2 : 0),
  ];
  return JSON.parse(pieces.join('')) as Log;
}

const finding = (severity: Finding['severity']): Finding => ({
  check: 'blind-copy',
  severity,
  outcome: 'visible',
  clauses: ['78'],
  message: 'Peter Lowe would get a blind copy',
  explanation: 'Move them to Cc.',
  evidence: [
    { field: 'bcc', text: 'peter.lowe@northvale.example' },
    { field: 'body', start: 4, end: 10, text: 'quiet' },
  ],
  remedies: [],
});

describe('a log that the SARIF 2.1.0 schema accepts', () => {
  test.each<[string, Entry[]]>([
    ['with nothing checked', []],
    ['with nothing found', [{ file: 'a.eml', findings: [], notes: [] }]],
    [
      'with findings of every severity',
      [{ file: 'a b.eml', findings: [finding('breach'), finding('caution'), finding('advice')], notes: ['A note.'] }],
    ],
    [
      'with files that could not be read',
      [
        { file: 'a.eml', error: 'The file is empty.' },
        { file: 'b.eml', findings: [finding('breach')], notes: [] },
      ],
    ],
  ])('%s', (_, entries) => {
    for (const protocol of protocols) {
      expect(logOf(entries, protocol)).toBeValidSarifLog();
      expect(logOf(entries, protocol, false)).toBeValidSarifLog();
    }
  });

  test('a log that it does not accept would be told', () => {
    expect({ ...logOf([]), version: '2.0.0' }).not.toBeValidSarifLog();
    const log = logOf([{ file: 'a.eml', findings: [finding('breach')], notes: [] }]);
    for (const result of log.runs[0]?.results ?? []) result.level = 'breach';
    expect(log).not.toBeValidSarifLog();
  });

  const drafts = join(__dirname, '../fixtures/drafts');
  test.each(protocols)('over every labelled draft of $id', async (protocol) => {
    const folder = join(drafts, protocol.id);
    const directory = directoryOf(JSON.parse(readFileSync(join(folder, 'register.json'), 'utf8')));
    const entries: Entry[] = [];
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.eml'))) {
      const { findings } = inspect(await readEml(readFileSync(join(folder, file))), { directory, protocol });
      entries.push({ file, findings, notes: [] });
    }
    const log = logOf(entries, protocol);
    expect(log).toBeValidSarifLog();
    expect(log.runs[0]?.results.length).toBe(
      entries.flatMap((each) => ('findings' in each ? each.findings : [])).length,
    );
    expect(log.runs[0]?.results.length).toBeGreaterThan(0);
  });
});

test('a result has its rule, its level, the clause’s words, the file, and the words that raised it', () => {
  const log = logOf([{ file: 'a.eml', findings: [finding('breach')], notes: [] }]);
  const physicalLocation = { artifactLocation: { uri: 'a.eml' } };
  expect(log.runs[0]?.results).toEqual([
    {
      ruleId: 'blind-copy',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: expect.stringMatching(
          /^Peter Lowe would get a blind copy\. Move them to Cc\. Clause 78, Emails: “Where correspondence is copied/,
        ),
      },
      locations: [{ physicalLocation, logicalLocations: [{ name: 'Bcc' }, { name: 'Body' }] }],
      relatedLocations: [
        {
          id: 0,
          physicalLocation,
          logicalLocations: [{ name: 'Bcc' }],
          message: { text: 'Bcc: peter.lowe@northvale.example' },
        },
        { id: 1, physicalLocation, logicalLocations: [{ name: 'Body' }], message: { text: 'Body: quiet' } },
      ],
      properties: {
        severity: 'breach',
        protocol: 'publica-6b',
        clauses: ['78'],
        explanation: 'Move them to Cc.',
        evidence: finding('breach').evidence,
      },
    },
  ]);
});

test.each([
  ['breach', 'error'],
  ['caution', 'warning'],
  ['advice', 'note'],
] as const)('a %s is shown as %s', (severity, level) => {
  expect(logOf([{ file: 'a.eml', findings: [finding(severity)], notes: [] }]).runs[0]?.results[0]?.level).toBe(level);
});

test.each(protocols)(
  'under $id there is a rule for each check it has a clause for, with its clauses’ words',
  (protocol) => {
    const rules = logOf([], protocol).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map((each) => each.id)).toEqual(checks.map((each) => each.id).filter((id) => protocol.checks[id]));
    for (const { id, help } of rules) {
      const provision = checks.map((each) => each.id).includes(id as never)
        ? protocol.checks[id as keyof typeof protocol.checks]
        : null;
      for (const number of provision?.clauses ?? ['no clause']) expect(help.text).toContain(`Clause ${number}, `);
    }
  },
);

test('a file that could not be checked, and a note, are notifications', () => {
  const { invocations } = logOf([
    { file: 'a.eml', error: 'The file is empty.' },
    { file: 'b.eml', findings: [], notes: ['It has no recipients yet.'] },
  ]).runs[0] ?? { invocations: [] };
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: 'The file is empty.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a.eml' } } }],
        },
        {
          level: 'note',
          message: { text: 'It has no recipients yet.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'b.eml' } } }],
        },
      ],
    },
  ]);
});
