import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckId, checkIds } from '../../src/checks/check-ids';
import { decidedProtocol, type Imported, importProtocol } from '../../src/protocols/import/import-protocol';
import { proposeClause } from '../../src/protocols/import/propose';
import { readDocument } from '../../src/protocols/import/readers/read-document';
import { readText } from '../../src/protocols/import/readers/read-text';
import { readProtocol } from '../../src/protocols/read-protocol';

const convention = `Northvale District Council

Convention on Relations between Councillors and Employees

1. Letters

1.1 An employee who answers a councillor will not copy the reply to another councillor without the consent of the councillor who wrote.

1.2 Blind copies are not acceptable and shall never be used.

1.3 Letters are filed for six years. Councillors should speak well of employees. They can be read by appointment.

1.4 Confidential papers

2. Public comment

2.1 It is not appropriate for councillors to criticise individual employees in public.
`;

const imported = (): Imported => importProtocol(readText(convention), 'convention.txt');

function choose({ clauses }: Imported, check: CheckId, number: string) {
  const clause = clauses.find((each) => each.number === number);
  if (!clause) throw new Error(`The document has no clause ${number}.`);
  return proposeClause(check, clause, clauses);
}

describe('a clause that a person chose', () => {
  test('rests on its sentence that carries a rule where none speaks of the subject', () => {
    expect(choose(imported(), 'advice-pressure', '1.3')).toMatchObject({
      governing: [{ words: 'Councillors should speak well of employees.', modal: { words: 'should' } }],
      certainty: 'sure',
    });
  });

  test('has the same words, verb and bound parties as where the import proposes it', () => {
    const read = imported();
    const { governing, binds, satisfiedBy, exceptions } = read.proposals['copied-member'] ?? {};
    const chosen = choose(read, 'copied-member', '1.1');
    expect(chosen).toMatchObject({ binds, satisfiedBy, exceptions });
    expect(chosen.governing[0]).toMatchObject({ words: governing?.[0]?.words, modal: governing?.[0]?.modal });
  });

  test.each([
    'fictional-2/marlstow-charter.md',
    'fictional-3/llanfynach.md',
    'fictional-10/eastmere-working-together.md',
    'fictional-10/saltmere-regis-convention.txt',
    'short/03-plain-english.md',
    'short/17-you-officers.txt',
  ])('has them too in a document that says “you”, “we” or names of its own: %s', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, name)));
    const read = importProtocol(await readDocument(bytes, name), name);
    for (const check of checkIds) {
      const proposal = read.proposals[check];
      const [first] = proposal?.governing ?? [];
      if (!proposal || !first || proposal.heading) continue;
      expect(choose(read, check, first.clause.number)).toMatchObject({
        check,
        binds: proposal.binds,
        governing: [{ words: first.words, modal: first.modal }],
      });
    }
  });

  test('is a heading without text where that is all there is', () => {
    expect(choose(imported(), 'confidence', '1.4')).toMatchObject({ heading: true, governing: [{ words: '' }] });
  });
});

describe('the protocol file of what a person decided', () => {
  test('cites what was chosen, leaves off what has no clause, and lists what was confirmed', () => {
    const read = imported();
    const protocol = decidedProtocol(read, {
      proposals: { ...read.proposals, tone: choose(read, 'tone', '1.3'), 'blind-copy': null },
      front: { ...read.front, body: 'Northvale Borough Council' },
      confirmed: ['tone', 'blind-copy'],
    });
    expect(protocol).toMatchObject({ body: 'Northvale Borough Council', confirmed: ['blind-copy', 'tone'] });
    expect(protocol.checks.tone?.clauses).toEqual(['1.3']);
    expect(protocol.checks['blind-copy']).toBeNull();
    expect(protocol.clauses.find((each) => each.number === '1.3')?.words).toBe(
      'Councillors should speak well of employees.',
    );
    expect(readProtocol(JSON.parse(JSON.stringify(protocol)), 'northvale.json')).toMatchObject({ protocol: {} });
  });

  test('is the one that the import makes where everything is left as proposed', () => {
    const read = imported();
    expect(decidedProtocol(read, { proposals: read.proposals, front: read.front, confirmed: [] })).toEqual(
      read.protocol,
    );
  });
});
