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

/** Rules in plain English, and in the words of older conventions: each alone, after a clause on something else. */
test.each<[CheckId, string]>([
  ['blind-copy', 'Never put anyone in the Bcc box when writing to a councillor.'],
  ['blind-copy', 'No letter between a Member and an Officer shall be privily sent to a third.'],
  ['blind-copy', "Nobody may slip a copy of an email to somebody whom the others can't see."],
  ['blind-copy', "Don't sneak people into emails: everyone on an email must be able to see who else is on it."],
  ['blind-copy', 'Every person to whom a letter is sent shall be named upon the face of it.'],
  [
    'copied-member',
    "Letters between a Member and the Clerk shall not be laid before any other Member save with the writer's leave.",
  ],
  [
    'copied-member',
    'What one councillor asks an officer by email is not to be passed round other councillors without asking first.',
  ],
  [
    'copied-member',
    "If an officer answers your email, please don't send the answer on to other councillors unless you both agree.",
  ],
  ['copied-member', "Don't cc your fellow councillors into emails with staff unless they need to be there."],
  [
    'copied-member',
    'No Member shall impart to a brother Member that which he has written to an Officer, unless the Officer be content.',
  ],
  ['member-obligation', 'No Member shall pledge the credit of the Council, by letter or otherwise.'],
  ['member-obligation', "Councillors can't agree prices, accept quotes or tell builders to start."],
  ['member-obligation', 'A Member has no warrant to bargain for the Council.'],
  ['member-obligation', 'Individual councillors never order goods or work for the parish; the Clerk does.'],
  ['officer-criticism', 'No Member shall speak slightingly of an Officer in the hearing of the public.'],
  ['officer-criticism', 'Never slag off staff on Facebook.'],
  [
    'officer-criticism',
    'A Member having cause of complaint against an Officer shall lay it before the Chief Executive, and before no other person.',
  ],
  ['officer-criticism', "Don't have a go at officers in front of other people."],
  ['officer-criticism', 'Councillors do not run officers down at meetings or in the local paper.'],
  ['tone', 'Say it nicely. No swearing, no shouting, no name-calling, by councillors or by staff.'],
  ['tone', 'Members and Officers shall use one another with civility.'],
  ['tone', 'Members and Officers shall forbear from reproachful or opprobrious words one to another.'],
  ['tone', 'Be kind to each other in emails.'],
  ['tone', 'Nobody should send an email in anger or in capital letters.'],
  ['tone', 'Rude messages are not acceptable from anybody.'],
  ['official-name', "Letters which state what the Council thinks go out over the Chief Executive's name."],
  ['official-name', 'Official replies to government consultations are signed by the Chief Executive.'],
  ['official-name', 'Do not use council headed paper to write as a councillor.'],
  ['official-name', 'Whatsoever is written in the name of the Town shall be subscribed by the Town Clerk.'],
  ['confidence', 'Pink papers stay with those who were given them.'],
  ['confidence', "If it says confidential at the top, don't send it to anyone outside the council."],
  ['confidence', 'No Member shall divulge to any stranger what has been imparted in confidence.'],
  ['confidence', 'What is told to you in secret you must keep to yourself.'],
  ['confidence', 'Things marked private stay inside the council.'],
  ['personal-data', "Before you forward a resident's email, take out their name, address and phone number."],
  ['personal-data', "Don't pass on people's phone numbers or where they live."],
  ['personal-data', "The abode of a petitioner shall not be made known to any person without the petitioner's leave."],
  ['personal-data', 'Strip out anything that shows who a resident is before sending the message on.'],
  ['personal-data', "Look after people's private details and only use them for the job you were given them for."],
  ['officer-direction', "Councillors can ask staff to do things but can't order them to."],
  ['officer-direction', "You can't give staff jobs to do. Speak to the manager."],
  ['officer-direction', "Councillors don't manage staff and must not give them orders."],
  ['officer-direction', 'An officer takes no orders from a single Member.'],
  ['advice-pressure', "Don't lean on officers to change what they recommend."],
  ['advice-pressure', 'No Member shall importune an Officer to alter a report.'],
  ['advice-pressure', "Officers' advice is theirs: councillors may not ask for it to be watered down."],
  [
    'advice-pressure',
    'A councillor must never try to get an officer to take something out of a report because it is awkward.',
  ],
  ['party-political', "Don't use council email for election leaflets."],
  ['party-political', 'No Officer shall be asked to further the cause of any party.'],
  ['party-political', 'Council computers are not for party business.'],
  ['party-political', 'Officers keep their politics to themselves when they write to councillors.'],
  [
    'party-political',
    'Nothing belonging to the Council shall be turned to the service of a faction or of a candidate.',
  ],
  ['personal-matters', "If you work for us, don't take problems about your pay or your boss to a councillor."],
  ['personal-matters', 'No Officer shall approach a Member touching his own wages or advancement.'],
  ['personal-matters', 'Staff should not moan to councillors about their manager or their workmates.'],
  ['personal-matters', 'A member of staff with a grievance takes it to their manager and not to a councillor.'],
  ['personal-matters', "Officers must not write to members about their own job or another officer's."],
  ['blind-copy', 'Hidden copying has no place here.'],
  ['blind-copy', 'Tell people who is getting your email. Nobody should be copied in without the rest knowing.'],
  ['blind-copy', 'The practice of concealing from one addressee that another has had the letter is forbidden.'],
  ['copied-member', 'An Officer who answers a Member shall not suffer the answer to come before another Member.'],
  [
    'copied-member',
    'Replies go only to the councillor who asked, unless that councillor says that others may see them.',
  ],
  ['copied-member', 'What a councillor and an officer write to each other is between them.'],
  ['copied-member', 'An officer who wants to bring a second councillor into an email must say so to the first.'],
  ['member-obligation', 'Councillors have no power to make the council do or pay for anything by what they write.'],
  ['member-obligation', 'No letter from a Member shall have the effect of a contract or engagement upon the Council.'],
  ['member-obligation', "Members may not hire, buy, or engage anyone on the Council's account."],
  [
    'member-obligation',
    'Nothing that a member puts in writing should suggest that money or work will be given by the Council.',
  ],
  ['officer-criticism', 'No Member shall cast reflections upon an Officer in open Council.'],
  ['officer-criticism', 'Councillors should never have a pop at staff in public.'],
  [
    'officer-criticism',
    'Fault found with an Officer is to be spoken of to the Chief Executive alone, and never in company.',
  ],
  ['officer-criticism', "Members keep any complaint about an officer's work out of the press and away from meetings."],
  ['tone', 'Members and staff should keep their tempers and mind their language in messages.'],
  ['tone', 'Good temper and good manners are expected of everyone, members and staff alike.'],
  ['tone', 'No Member or Officer shall write that which is scurrilous or insulting.'],
  ['tone', 'Emails should be friendly, short and polite.'],
  ['official-name', "Only the Clerk writes on the council's behalf."],
  ['official-name', "Letters that give the council's view should come from the Town Clerk."],
  ['official-name', "If a councillor writes a letter, it must be clear that it isn't from the council."],
  ['official-name', 'Members shall not subscribe letters as though they were the Council.'],
  ['confidence', 'Members shall keep the secrets of the Council and impart them to no one outside it.'],
  ['confidence', "Don't show private papers to your family, friends or the newspaper."],
  ['confidence', 'What we talk about after the public has left stays in the room.'],
  ['confidence', 'Exempt papers must not leave the building or be photographed.'],
  [
    'personal-data',
    'When sending on what a resident wrote, leave out anything that would show who they are unless they agree.',
  ],
  ['personal-data', "Do not give out a villager's phone number."],
  ['personal-data', 'Particulars of private persons in letters shall be struck out before the letter goes further.'],
  ['personal-data', "Residents' private information must be kept safe and not handed on."],
  ['officer-direction', 'Staff get their orders from their manager, not from councillors.'],
  ['officer-direction', 'It is not for any Member to set the Officers their tasks.'],
  ['officer-direction', 'Councillors may ask officers for work; they may not order it.'],
  [
    'officer-direction',
    'Members have no authority over individual officers and must not tell them how to do their jobs.',
  ],
  ['officer-direction', 'No one councillor can tell the Clerk what to do.'],
  ['advice-pressure', "Members shall not seek to bend an Officer's judgment."],
  ['advice-pressure', "No councillor should ask for an officer's advice to be left out of a report."],
  ['advice-pressure', 'Officers must be able to give honest advice without members pressing them to change it.'],
  ['party-political', 'Keep party politics out of council emails.'],
  ['party-political', "The Council's paper, stamps and servants are not to be used for any election."],
  ['party-political', "Officers must not be asked to do work for a political group's campaign."],
  ['party-political', "You can't use your council laptop to campaign."],
  [
    'personal-matters',
    'Officers should not talk to councillors about their own jobs, pay or complaints about other staff.',
  ],
  ['personal-matters', 'An Officer shall carry no tale of a fellow Officer to any Member.'],
])('%s in plain or older words: %s', async (check, rule) => {
  const found = await governed(
    `1. The Council\n\n1.1 Members and officers serve the people.\n\n2. Conduct\n\n2.1 ${rule}`,
  );
  expect(Object.keys(found)).toEqual([check]);
  expect(found[check]).toEqual(['2.1']);
});
