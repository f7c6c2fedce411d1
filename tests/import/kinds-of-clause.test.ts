import { type CheckId, checkIds } from '../../src/checks/check-ids';
import { importProtocol } from '../../src/protocols/import/import-protocol';
import { readDocument } from '../../src/protocols/import/readers/read-document';

/** What a short protocol of these clauses is taken to govern: the check, and the clause. */
async function governed(clauses: string): Promise<Partial<Record<CheckId, string[]>>> {
  const text = `Tolland Vale District Council\n\nMember and Officer Protocol\n\n${clauses}\n`;
  const { proposals } = importProtocol(
    await readDocument(new TextEncoder().encode(text), 'tolland.txt'),
    'tolland.txt',
  );
  return Object.fromEntries(
    checkIds.flatMap((check) => {
      const numbers = proposals[check]?.governing.map(({ clause }) => clause.number);
      return numbers ? [[check, numbers]] : [];
    }),
  );
}

test.each<[string, string, Partial<Record<CheckId, string[]>>]>([
  [
    'what must not be put into letters is not the letter',
    '1.1 Personal data about residents shall not be quoted in e-mails to members, or passed by members to anyone else.',
    { 'personal-data': ['1.1'] },
  ],
  [
    'what must not be divulged "orally or in writing" is not a letter either',
    '1.1 Exempt reports are confidential. Members and officers must not divulge them to others, orally or in writing.',
    { confidence: ['1.1'] },
  ],
  [
    'copies that go out as a matter of course forbid none',
    '1.1 Officers answer the councillor who wrote, and copy the answer to the other councillors, so that none is left out.\n\n1.2 Blind copies must not be used.',
    { 'blind-copy': ['1.2'] },
  ],
  [
    'copies that have to be declared are a rule on copies',
    '1.1 Officers who copy a reply to other members must say so in the reply.',
    { 'copied-member': ['1.1'] },
  ],
  [
    'what is said and handed round behind shut doors is confidential',
    '1.1 At times the Council shuts the doors. What is said and circulated then is private. It should not be passed on to anybody else.',
    { confidence: ['1.1'] },
  ],
  [
    'concerns that are not to be voiced in public, named in the sentence before',
    '1.1 Concerns about an officer are taken to the Chief Executive. Members should refrain from airing them on the radio or in the press.',
    { 'officer-criticism': ['1.1'] },
  ],
  [
    'a heading that names the subject says more than a clause that hardly bears on it',
    '1. Staff\n\n1.1 Staff help all councillors equally and stay politically neutral at work.\n\n2. Party-political use of facilities\n\n3. Interference with advice',
    { 'party-political': ['2'], 'advice-pressure': ['3'] },
  ],
])('%s', async (_, clauses, expected) => {
  expect(await governed(clauses)).toEqual(expected);
});
