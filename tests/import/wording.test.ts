import { checkIds } from '../../src/checks/check-ids';
import { findClauses } from '../../src/protocols/import/clauses';
import { block } from '../../src/protocols/import/document';
import { propose } from '../../src/protocols/import/propose';

/** The checks that a document with this one clause is taken to speak of. */
function spokenOf(sentence: string): string[] {
  const proposals = propose(findClauses([block(`1. ${sentence}`)]).clauses);
  return checkIds.filter((each) => proposals[each]);
}

test.each<[string, string[]]>([
  ['Mailings to residents must be sent by blind copy.', []],
  ['The bcc line is to be used for circulars to parish councils and never the to line.', []],
  ['A reply to a ward letter must always be copied to the other ward members, and never sent to one alone.', []],
  ['Officers’ reports are published five clear days before the meeting.', []],
  ['The red folder in the kitchen holds the emergency plan and must not be taken away by officers.', []],
  ['Officers and members leave the bcc box alone.', ['blind-copy']],
  ['The adviser’s advice stands as given, and no councillor is to seek to have it otherwise.', ['advice-pressure']],
  ['No Member shall presume to govern the time or labour of an Officer.', ['officer-direction']],
  ['No Member shall in any public place or print cast aspersions upon an Officer.', ['officer-criticism']],
  ['Blue papers stay blue: do not show them to anyone who was not sent one.', ['confidence']],
  ['No letter of a Member shall charge the Council with any debt or duty.', ['member-obligation']],
  [
    'Members will not be blind copied into emails and officers will not use the bcc field when writing to members.',
    ['blind-copy'],
  ],
  [
    'The use of blind copying (bcc) is not appropriate in correspondence between councillors and employees.',
    ['blind-copy'],
  ],
  ['Councillors and staff should avoid the use of "bcc" when emailing each other.', ['blind-copy']],
  [
    'Copies shall not be sent to third parties without the knowledge of the person to whom the email is addressed; hidden copies are not acceptable.',
    ['blind-copy'],
  ],
  ['Any copying of correspondence must be done openly and never by blind copy.', ['blind-copy']],
  ['Employees must not secretly copy emails to other people.', ['blind-copy']],
  [
    'When an officer replies to an enquiry from a member, the reply should not be shared with any other member unless the first member agrees.',
    ['copied-member'],
  ],
  [
    'An employee who receives a letter from a councillor will not normally send a copy of the reply to another councillor.',
    ['copied-member'],
  ],
  [
    'Emails from one member to an officer should not be forwarded to other members without the consent of the sender.',
    ['copied-member'],
  ],
  [
    'If an officer needs to copy a reply to another councillor, the councillor who made the enquiry must be told.',
    ['copied-member'],
  ],
  [
    'Where correspondence from the Clerk to a councillor is copied to another person, the addressee should be made aware that a copy is being forwarded.',
    ['copied-member'],
  ],
  [
    'Unless otherwise agreed, correspondence between a councillor and an employee is private to them and will not be copied to other councillors.',
    ['copied-member'],
  ],
  [
    'Councillors should refrain from copying in other councillors when writing to officers about casework.',
    ['copied-member'],
  ],
  [
    'An officer replying to one councillor should not send the reply to a second councillor unless the first has been told.',
    ['copied-member'],
  ],
  ['Councillors must not give undertakings or make promises on behalf of the Council.', ['member-obligation']],
  [
    'No councillor may commit the Council to any expenditure or course of action in correspondence.',
    ['member-obligation'],
  ],
  [
    'Members shall not enter into any agreement or contract which purports to bind the Authority.',
    ['member-obligation'],
  ],
  ['A member has no power to bind the Council and should not write as though he or she had.', ['member-obligation']],
  [
    'Letters which create obligations on the Council, or instruct others on its behalf, are only to be sent by officers and never by members.',
    ['member-obligation'],
  ],
  [
    'Councillors cannot place orders for goods or services, or incur expenditure, on behalf of the council.',
    ['member-obligation'],
  ],
  [
    'Members will not criticise employees publicly, whether at meetings, in the press or on social media.',
    ['officer-criticism'],
  ],
  [
    'It is not appropriate for councillors to question the competence of individual members of staff in public.',
    ['officer-criticism'],
  ],
  [
    'Councillors should avoid undermining officers in public and shall raise concerns about performance with the Chief Executive.',
    ['officer-criticism'],
  ],
  ['Criticism of named employees must not be aired in the media.', ['officer-criticism']],
  [
    'Any concern that a councillor has about the conduct or performance of an employee should be raised in private with the Clerk.',
    ['officer-criticism'],
  ],
  ['Members shall not make personal attacks on officers.', ['officer-criticism']],
  ['All official correspondence should be sent by the Clerk in the name of the Council.', ['official-name']],
  ['Formal letters from the Council are normally signed by an officer and not by a councillor.', ['official-name']],
  ['Members should not write to outside bodies on behalf of the Council.', ['official-name']],
  ['Councillors must not use Council headed paper for their own letters.', ['official-name']],
  [
    'When writing to constituents councillors should make it clear that they are writing in a personal capacity and not for the Council.',
    ['official-name'],
  ],
  ['Emails should be polite, and written in a professional tone.', ['tone']],
  ['Councillors and employees are expected to treat each other with courtesy and respect at all times.', ['tone']],
  ['Members and officers shall be civil to one another in all their dealings.', ['tone']],
  ['Abusive, offensive or threatening language will not be used in correspondence.', ['tone']],
  ['Neither party will bully or harass the other member or officer.', ['tone']],
  ['Members must not pass on confidential information to anyone outside the Council.', ['confidence']],
  ['Information marked exempt shall not be disclosed to the press or public.', ['confidence']],
  ['Councillors and staff will respect the confidentiality of information entrusted to them.', ['confidence']],
  ['Confidential reports are not to be forwarded outside the Council.', ['confidence']],
  ['Personal data should not be passed to a third party without a lawful basis under the UK GDPR.', ['personal-data']],
  [
    'Members must take care when forwarding emails that contain personal information about residents.',
    ['personal-data'],
  ],
  [
    'Information supplied to a councillor shall be used only for the purpose for which it was supplied.',
    ['personal-data'],
  ],
  ['Councillors will not give instructions to individual members of staff.', ['officer-direction']],
  ['Individual members have no power to direct the work of officers.', ['officer-direction']],
  ['Staff take their instructions from the Clerk and not from individual councillors.', ['officer-direction']],
  ['No councillor shall issue orders to, or task, any employee.', ['officer-direction']],
  ['Members should not ask an officer to change a professional recommendation.', ['advice-pressure']],
  ['Councillors shall not put pressure on an employee to alter the advice in a report.', ['advice-pressure']],
  [
    'It is not appropriate for members to seek to influence the content of an officer’s report so as to remove an option.',
    ['advice-pressure'],
  ],
  ['Councillors must not do anything that compromises the impartiality of employees.', ['advice-pressure']],
  ['Members must not bring undue influence to bear on an officer to withdraw advice.', ['advice-pressure']],
  [
    'Council email accounts must not be used for party political purposes or for election campaigning.',
    ['party-political'],
  ],
  ['Employees must not be asked to take part in party political work.', ['party-political']],
  ['Officers will remain politically neutral at all times.', ['party-political']],
  ['Council resources may be used only on Council business.', ['party-political']],
  [
    'Employees should not raise matters about their own employment with councillors but should use the grievance procedure.',
    ['personal-matters'],
  ],
  ['An officer must not lobby a member about personal or job-related matters.', ['personal-matters']],
  [
    'Officers shall not discuss their own pay, conditions or grievances, or those of colleagues, with councillors.',
    ['personal-matters'],
  ],
  ['Staff should not approach councillors about personal grievances.', ['personal-matters']],
  ['It is not appropriate for employees to make allegations about colleagues to councillors.', ['personal-matters']],
])('%s', (sentence, checks) => {
  expect(spokenOf(sentence)).toEqual(checks);
});

test.each([
  ['don’t', 'do not'],
  ["shouldn't", 'should not'],
  ['won’t', 'will not'],
  ['can’t', 'cannot'],
])('%s is read as %s', (short, long) => {
  const sentence = (words: string) => `Members ${words} give instructions to officers.`;
  expect(spokenOf(sentence(short))).toEqual(['officer-direction']);
  expect(spokenOf(sentence(long))).toEqual(['officer-direction']);
});

describe('nothing is made of', () => {
  test.each([
    'Letters about a ward matter should be copied to the ward members.',
    'Officers will send a copy of any letter to a resident about a ward matter to all members for that ward.',
    'Correspondence on a matter affecting a ward must be copied to every ward councillor, unless the matter is confidential.',
    'Where an officer writes to a resident at the request of a member, the member should receive a copy.',
    'Officers must not criticise members in public.',
    'If an employee has a concern about the behaviour of a councillor it should be reported to the Clerk.',
    'Members and officers should avoid close personal familiarity.',
    'Officers will respond to members’ letters within ten working days.',
    'Members may inspect any document which is needed for their duties.',
    'The Chief Executive will make arrangements for the induction of new members.',
    'Committee papers will be sent to members five clear days before the meeting.',
    'Members should not attend meetings with developers without an officer present.',
    'The Council will not tolerate breaches of this protocol.',
    'Officers must declare any interest in a contract.',
    'Breaches of this protocol by a member will be referred to the Standards Committee.',
    'The Monitoring Officer will keep a copy of this protocol and review it each year.',
    'Members are encouraged to use email where possible.',
    'Correspondence between a member and an officer should not be copied to other members of staff.',
    'Emails from a member to an officer should not be forwarded to other members of the public.',
    'Agendas and copies of minutes shall not be sent to members by post unless requested.',
    'Nothing in this protocol prevents a member from copying a letter to another member.',
    'Neither members nor officers should pass passwords on to another person.',
    'The Clerk may raise matters of her own with the Chairman at any time.',
    'The Clerk will copy every councillor into replies to the County Council.',
    'Members must not make promises to applicants about how they will vote.',
    'Objections to planning applications cannot be treated as confidential.',
    'Members may write to constituents about casework in their own name.',
    'Officers will behave politely to the public.',
  ])('%s', (sentence) => {
    expect(spokenOf(sentence)).toEqual([]);
  });
});

describe('what a clause comes to', () => {
  const proposalFor = (check: (typeof checkIds)[number], ...clauses: string[]) =>
    propose(findClauses(clauses.map((each, at) => block(`${at + 1}. ${each}`))).clauses)[check];

  test.each([
    ['Members will never be blind copied into emails.', 'never', 'strong'],
    ['Members should not be blind copied into emails.', 'should not', 'middle'],
    ['There shall be no blind copies.', 'no', 'strong'],
    ['Officers ought not to use blind copies.', 'ought not', 'middle'],
    ['Blind copying of emails is not permitted.', 'not permitted', 'strong'],
  ])('%s', (sentence, words, strength) => {
    expect(proposalFor('blind-copy', sentence)?.governing[0]?.modal).toMatchObject({ words, strength });
  });

  test('a rule on officers’ copies binds officers; one that names nobody binds both', () => {
    const copied = 'Correspondence between a member and an officer should not be copied';
    expect(proposalFor('copied-member', `${copied} by the officer to any other member.`)?.binds).toBe('officers');
    expect(proposalFor('copied-member', `${copied} to any other member.`)?.binds).toBe('both');
  });

  const councillorsAsYou = 'This guidance speaks to councillors as “you”.';
  const servants = '“Servant” means any person in the pay of the Council.';
  const forBoth = 'This guidance is for members and for officers. You were elected to lead officers.';
  test.each<[(typeof checkIds)[number], string, string, string]>([
    ['blind-copy', servants, 'Servants shall not use blind copies.', 'officers'],
    ['tone', servants, 'Every Member and every Servant shall be courteous in correspondence.', 'both'],
    ['confidence', councillorsAsYou, 'You must not disclose confidential information to anyone.', 'members'],
    [
      'party-political',
      forBoth,
      'You must not ask staff to help with anything to do with a political party.',
      'members',
    ],
    ['confidence', forBoth, 'You must not disclose confidential information to anyone.', 'both'],
    [
      'confidence',
      councillorsAsYou,
      'You must not disclose confidential information to anyone. Officers are under the same duty.',
      'both',
    ],
    [
      'party-political',
      councillorsAsYou,
      'You must not use Council resources for party purposes, and officers must not help if they are asked.',
      'both',
    ],
    ['tone', councillorsAsYou, 'You must treat officers with respect, and they must treat you likewise.', 'both'],
    ['party-political', servants, 'The Clerk and staff must not use Council resources for party purposes.', 'officers'],
  ])('whom a rule on %s binds, after “%s”: %s', (check, before, rule, binds) => {
    expect(proposalFor(check, before, rule)?.binds).toBe(binds);
  });

  test.each([
    ['unless there is a genuine need to do so', ['reason']],
    ['unless the author states that this is so', ['statement']],
    ['without the consent of the author', ['consent']],
  ])('%s is what satisfies the copying rule', (condition, ways) => {
    const sentence = `Emails between a member and an officer should not be copied to another member ${condition}.`;
    expect(proposalFor('copied-member', sentence)?.satisfiedBy).toEqual(ways);
  });

  test('what the clause excepts is given in its own words', () => {
    const sentence = 'Members must not give instructions to staff without the express approval of the Clerk.';
    expect(proposalFor('officer-direction', sentence)?.exceptions).toEqual([
      'Without the express approval of the Clerk.',
    ]);
  });

  test('the clause that says it of the subject is cited, and what touches the subject is shown beside it', () => {
    const proposal = proposalFor(
      'tone',
      'Members and officers should respect each other.',
      'Members and officers must observe reasonable standards of courtesy towards one another.',
    );
    expect(proposal?.governing.map((each) => each.clause.number)).toEqual(['2']);
    expect(proposal?.also.map((each) => each.clause.number)).toEqual(['1']);
  });
});
