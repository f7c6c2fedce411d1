import { personOf, problemOf, proposed, registerOf, said } from './asked';
import { group, northvaleGroups, northvaleMembers, northvaleUsers, user } from './lists';

const both = { 'members.xml': northvaleMembers, 'users.json': northvaleUsers };

describe('an export of a mail directory', () => {
  const proposal = proposed({ ...both, 'groups.json': northvaleGroups });
  const mailbox = (address: string) => registerOf(proposal).mailboxes.find((each) => each.address === address);

  test('gives officers with their posts, and senior ones by their posts', () => {
    expect(registerOf(proposal).people.filter((each) => each.role === 'officer')).toEqual([
      {
        name: 'Ruth Farrell',
        role: 'officer',
        senior: true,
        post: 'Chief Executive',
        emails: ['ruth.farrell@northvale.example'],
      },
      {
        name: 'Tom Ashworth',
        role: 'officer',
        senior: true,
        post: 'Interim Head of Legal & Monitoring Officer',
        emails: ['tom.ashworth@northvale.example'],
      },
      {
        name: 'Alice Gregory',
        role: 'officer',
        post: 'Executive Assistant to the Chief Executive',
        emails: ['alice.gregory@northvale.example'],
      },
      {
        name: 'Peter Lowe',
        role: 'officer',
        post: 'Principal Planning Officer',
        emails: ['peter.lowe@northvale.example'],
      },
    ]);
  });

  test('adds a member’s other addresses to what ModernGov knows', () => {
    expect(personOf(proposal, 'Anita Webb')).toMatchObject({
      role: 'member',
      emails: ['cllr.a.webb@members.northvale.example', 'anita.webb@northvale.example'],
      ward: 'Riverside & Quay',
    });
  });

  test('tells shared mailboxes, systems and offices from people', () => {
    expect(mailbox('planning@northvale.example')).toEqual({
      address: 'planning@northvale.example',
      kind: 'officer-team',
    });
    expect(mailbox('noreply@northvale.example')).toEqual({ address: 'noreply@northvale.example', kind: 'system' });
    expect(mailbox('leader@northvale.example')).toEqual({
      address: 'leader@northvale.example',
      kind: 'member-office',
      of: ['cllr.m.bell@members.northvale.example'],
    });
  });

  test('leaves out guests, accounts without a mailbox and those turned off', () => {
    expect(JSON.stringify(proposal.register)).not.toMatch(/Jo Black|svc-backup|Kevin Stott/);
    expect(proposal.files[1]?.notes).toEqual([
      'One guest from outside was left out.',
      'One account without a mailbox was left out.',
    ]);
  });

  test('tells lists of members from lists of officers, and asks where they are mixed', () => {
    expect(mailbox('all.members@northvale.example')).toMatchObject({
      kind: 'member-list',
      of: ['cllr.a.webb@members.northvale.example', 'cllr.p.nair@members.northvale.example'],
    });
    expect(mailbox('cmt@northvale.example')).toMatchObject({ kind: 'officer-list' });
    expect(said(proposal.questions, 'list')).toEqual([
      'The list Town Board (town.board@northvale.example) holds 1 member and 1 officer.',
    ]);
  });

  test('shows whose domains it takes for the council’s', () => {
    expect(registerOf(proposal).domains).toEqual({
      'members.northvale.example': 'member',
      'northvale.example': 'officer',
    });
    expect(proposal.questions.filter((each) => each.kind === 'domain')).toHaveLength(2);
    const told = proposed(both, null, {
      domains: { 'northvale.example': 'officer', 'members.northvale.example': 'member' },
    });
    expect(said(told.questions, 'domain')).toEqual([]);
  });
});

describe('the same, as a CSV', () => {
  test.each([
    [
      'from Entra',
      'userPrincipalName,displayName,surname,mail,givenName,userType,jobTitle,department,accountEnabled\n' +
        'r.farrell@northvale.example,Ruth Farrell,Farrell,ruth.farrell@northvale.example,Ruth,Member,Chief Executive,,True\n' +
        'a.webb@northvale.example,Anita Webb,Webb,a.webb@northvale.example,Anita,Member,,Elected Members,True\n' +
        'x#EXT#@n.onmicrosoft.com,Jo Black,Black,jo@consult.example,Jo,Guest,,,True\n' +
        'k.stott@northvale.example,Kevin Stott,Stott,k.stott@northvale.example,Kevin,Member,Inspector,,False\n',
    ],
    [
      'from Exchange',
      '#TYPE Microsoft.Exchange.Data.Directory.Management.Mailbox\r\n"DisplayName","RecipientTypeDetails","PrimarySmtpAddress","EmailAddresses","Title"\r\n' +
        '"Ruth Farrell","UserMailbox","ruth.farrell@northvale.example","SMTP:ruth.farrell@northvale.example SIP:rf@northvale.example","Chief Executive"\r\n' +
        '"Cllr Anita Webb","UserMailbox","a.webb@northvale.example","{SMTP:a.webb@northvale.example, X500:/o=x/cn=aw}",""\r\n' +
        '"Planning","SharedMailbox","planning@northvale.example","SMTP:planning@northvale.example",""\r\n' +
        '"Committee Room 1","RoomMailbox","room1@northvale.example","SMTP:room1@northvale.example",""\r\n',
    ],
  ])('%s', (_, text) => {
    const { people } = registerOf(proposed({ 'users.csv': text }));
    expect(people.map(({ name, role, emails, senior }) => [name, role, emails, senior])).toEqual([
      ['Anita Webb', 'member', ['a.webb@northvale.example'], undefined],
      ['Ruth Farrell', 'officer', ['ruth.farrell@northvale.example'], true],
    ]);
  });

  test('shared mailboxes and rooms are no people', () => {
    const proposal = proposed({
      'users.csv':
        'DisplayName,RecipientTypeDetails,PrimarySmtpAddress\nRuth Farrell,UserMailbox,r.farrell@northvale.example\nPlanning,SharedMailbox,planning@northvale.example\nRoom 1,RoomMailbox,room1@northvale.example\n',
    });
    expect(registerOf(proposal).mailboxes).toEqual([
      { address: 'planning@northvale.example', kind: 'officer-team' },
      { address: 'room1@northvale.example', kind: 'system' },
    ]);
  });

  test.each([
    [
      'a row a list',
      'DisplayName,PrimarySmtpAddress,Members\nManagement Team,cmt@northvale.example,"ruth.farrell@northvale.example;tom.ashworth@northvale.example"\n',
    ],
    [
      'a row a list, by names',
      'DisplayName,PrimarySmtpAddress,Members\nManagement Team,cmt@northvale.example,"Farrell, Ruth;Tom Ashworth"\n',
    ],
    [
      'a row a member',
      'GroupName,GroupEmail,MemberName,MemberEmail\nManagement Team,cmt@northvale.example,Ruth Farrell,ruth.farrell@northvale.example\nManagement Team,cmt@northvale.example,Tom Ashworth,tom.ashworth@northvale.example\n',
    ],
  ])('lists, %s', (_, text) => {
    expect(registerOf(proposed({ ...both, 'groups.csv': text })).mailboxes).toContainEqual({
      address: 'cmt@northvale.example',
      kind: 'officer-list',
      of: ['ruth.farrell@northvale.example', 'tom.ashworth@northvale.example'],
    });
  });
});

test('pages of an export are one list; the first alone is a part', () => {
  const page = (next: boolean, ...users: unknown[]) =>
    JSON.stringify({ ...(next ? { '@odata.nextLink': 'https://graph.example/next' } : {}), value: users });
  const first = page(true, user('Ruth Farrell', 'ruth@northvale.example', { jobTitle: 'Chief Executive' }));
  const last = page(false, user('Tom Ashworth', 'tom@northvale.example', { jobTitle: 'Solicitor' }));
  const before = registerOf(proposed({ '1.json': first, '2.json': last }));
  expect(before.people).toHaveLength(2);
  const half = proposed({ '1.json': first }, before);
  expect(half.leavers).toEqual([]);
  expect(said(half.questions, 'part')).toEqual(['1.json holds 1 of the 2 officers in the register.']);
  expect(
    proposed(
      {
        '1.json': first,
        '2.json': page(false).replace(
          '[]',
          JSON.stringify([user('Al Fox', 'al@northvale.example', { jobTitle: 'Clerk' })]),
        ),
      },
      before,
    ).leavers,
  ).toEqual([]);
});

test('pages in one file are a part as long as the last has a next', () => {
  const page = (name: string, next: boolean) => ({
    ...(next ? { '@odata.nextLink': 'https://graph.example/next' } : {}),
    value: [user(name, `${name[0]}@northvale.example`, { jobTitle: 'Solicitor' })],
  });
  const pages = (...all: unknown[]) => ({ 'users.json': JSON.stringify(all) });
  const [first, second, third] = [page('Ann Webb', true), page('Bo Hay', true), page('Cy Lee', false)];
  const before = registerOf(proposed(pages(first, second, third)));
  expect(proposed(pages(first, second), before).leavers).toEqual([]);
  const whole = proposed(pages(first, { ...second, '@odata.nextLink': undefined }), before);
  expect(whole.leavers.map(({ person }) => person.name)).toEqual(['Cy Lee']);
});

test('a member of a group who is known by another address is the same person', () => {
  const groups = JSON.stringify([group('All Members', 'all@northvale.example', ['anita.webb@northvale.example'])]);
  expect(registerOf(proposed({ ...both, 'groups.json': groups })).mailboxes).toContainEqual({
    address: 'all@northvale.example',
    kind: 'member-list',
    of: ['cllr.a.webb@members.northvale.example'],
  });
});

test.each([
  ['JSON cut short', northvaleUsers.slice(0, 500), /not whole JSON/],
  ['brackets without end', '['.repeat(100_000), /brackets within brackets/],
  ['other JSON', '{"colour":"red"}', /neither users nor groups/],
  ['a register', '{"council":"X","domains":{},"people":[]}', /this is a register/],
])('%s is refused', (_, text, sentence) => {
  expect(problemOf('users.json', text)).toMatch(sentence);
});

describe('cards', () => {
  const cards = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Cllr Anita Webb\r\nN:Webb;Anita;;Cllr;\r\nEMAIL;TYPE=INTERNET,WORK:a.webb@\r\n northvale.example\r\nEMAIL;TYPE=HOME:anita@post.example\r\nTEL;TYPE=HOME:01632 960999\r\nEND:VCARD\r\n
BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:O=E2=80=99Neill;Se=C3=\r\n=A1n\r\nTITLE:Monitoring Officer\r\nEMAIL;INTERNET:sean@northvale.example\r\nEND:VCARD\r\n
BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Jo Black\r\nTITLE:Clerk\\, Planning\r\nitem1.EMAIL:jo@northvale.example\r\nitem2.EMAIL:jo.black@northvale.example\r\nEND:VCARD\r\n`;

  test('of versions 2.1, 3.0 and 4.0 are read, without what is private', () => {
    const proposal = proposed({ 'people.vcf': cards }, null, { domains: { 'northvale.example': 'officer' } });
    expect(registerOf(proposal).people).toEqual([
      { name: 'Anita Webb', role: 'member', emails: ['a.webb@northvale.example'] },
      {
        name: 'Seán O’Neill',
        role: 'officer',
        senior: true,
        post: 'Monitoring Officer',
        emails: ['sean@northvale.example'],
      },
      {
        name: 'Jo Black',
        role: 'officer',
        post: 'Clerk, Planning',
        emails: ['jo@northvale.example', 'jo.black@northvale.example'],
      },
    ]);
    expect(JSON.stringify(proposal)).not.toMatch(/01632|post\.example/);
  });

  test('tell a councillor from those who work for councillors', () => {
    const card = (name: string, title: string) =>
      `BEGIN:VCARD\nFN:${name}\nTITLE:${title}\nEMAIL:${name[0]}@northvale.example\nEND:VCARD\n`;
    const { people } = registerOf(
      proposed(
        {
          'people.vcf': [
            card('Anita Webb', 'Councillor'),
            card('Bo Hay', 'Councillor\\, Leader of the Council'),
            card('Cy Lee', 'Elected Member for Abbey'),
            card('Di Roe', 'Parish Councillor'),
            card('Ed Fox', 'Councillor Support Officer'),
            card('Flo Ames', 'Elected Member Services Manager'),
            card('Gil Reed', 'Assistant to Councillor'),
          ].join(''),
        },
        null,
        { domains: { 'northvale.example': 'officer' } },
      ),
    );
    expect(people.map(({ name, role, post }) => [name, role, post])).toEqual([
      ['Anita Webb', 'member', undefined],
      ['Bo Hay', 'member', undefined],
      ['Cy Lee', 'member', undefined],
      ['Di Roe', 'member', undefined],
      ['Ed Fox', 'officer', 'Councillor Support Officer'],
      ['Flo Ames', 'officer', 'Elected Member Services Manager'],
      ['Gil Reed', 'officer', 'Assistant to Councillor'],
    ]);
  });

  test('with letters as older Windows wrote them are read', () => {
    const card =
      'BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Se=E1n O=92Neill\nTITLE:Solicitor\nEMAIL:sean@northvale.example\nEND:VCARD\n';
    expect(personOf(proposed({ 'people.vcf': card }), 'Seán O’Neill')).toBeDefined();
  });
});
