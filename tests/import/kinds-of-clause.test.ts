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
  [
    'a party goes by the name that the document gives it',
    '1. Names\n\n1.1 "Servant" signifies any person in the pay of the Council.\n\n2. Grievances\n\n2.1 A Servant having a concern as to a fellow Servant shall take it to the Chief Executive, and shall not write of it to a Member.',
    { 'personal-matters': ['2.1'] },
  ],
  [
    'a question that is answered with No is a rule',
    '1. Questions\n\n1.1 Can staff write to a councillor about their own regrading? No. Speak to your manager.',
    { 'personal-matters': ['1.1'] },
  ],
  [
    'a town that writes and pays is its council',
    '1. Letters\n\n1.1 No Member shall say in a letter that the Town will pay for a thing.\n\n1.2 A letter by which the Town addresses a Minister shall bear the name of the Town Clerk.',
    { 'member-obligation': ['1.1'], 'official-name': ['1.2'] },
  ],
  [
    'what is written for a resident is not written for the council',
    '1. Letters\n\n1.1 A councillor who writes to a service in the name of a resident has a full reply in ten working days, or a note saying why not.\n\n2. Manners\n\n2.1 Members and officers must be courteous to each other.',
    { tone: ['2.1'] },
  ],
  [
    'a copy that others cannot see is no secret matter',
    '1. E-mail\n\n1.1 No secret copies. Everybody on an e-mail should be able to see who else has had it.',
    { 'blind-copy': ['1.1'] },
  ],
  [
    'how members and officers speak to each other is tone, and no criticism of officers',
    '1. Manners\n\n1.1 Members and officers speak civilly, in writing and in speech. Neither shall deride or threaten the other.',
    { tone: ['1.1'] },
  ],
  [
    'a grievance canvassed among others seeks no votes, and an order for goods orders no officer',
    '1. Habits\n\n1.1 Views on the use of rooms must not be canvassed among the staff.\n\n1.2 Nobody but the Clerk places an order, and no councillor is to say that one will be placed.\n\n2. Manners\n\n2.1 Members and officers must be courteous to each other.',
    { tone: ['2.1'] },
  ],
])('%s', async (_, clauses, expected) => {
  expect(await governed(clauses)).toEqual(expected);
});
