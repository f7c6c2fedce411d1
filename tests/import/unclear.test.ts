import { importReport } from '../../src/command/import-report';
import { type Imported, importProtocol } from '../../src/protocols/import/import-protocol';
import { readDocument } from '../../src/protocols/import/readers/read-document';

const opening = `Tolland Vale District Council

Member and Officer Protocol

1. Blind copies must not be used in correspondence between members and officers.
`;

async function read(clause: string): Promise<Imported> {
  const bytes = new TextEncoder().encode(`${opening}\n2. ${clause}\n`);
  return importProtocol(await readDocument(bytes, 'tolland.txt'), 'tolland.txt');
}

test('a clause that only uses the words of a rule is asked about, and nothing is taken from it', async () => {
  const imported = await read('Reports are exempt only for the reasons given in Schedule 12A.');
  expect(imported.proposals.confidence).toBeNull();
  expect(imported.protocol.checks.confidence).toBeNull();
  expect(imported.unclear.map(({ check, clause }) => [check, clause.number])).toEqual([['confidence', '2']]);
  const report = importReport(imported, null, { target: undefined, kept: null, width: 100 });
  expect(report).toContain('Clause 2 may bear on confidential information, or only use its words.');
  expect(report).toContain('Reports are exempt only for the reasons given in Schedule 12A.');
});

test.each(['Exempt reports must not be shown to anyone outside the Council.', 'Members should not clap.'])(
  '%s: nothing to ask about',
  async (clause) => {
    expect((await read(clause)).unclear).toEqual([]);
  },
);
