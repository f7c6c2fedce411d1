import fc from 'fast-check';
import type { Register } from '../../../src/parties/register';
import { file, mistakesOfOurs, personOf, proposed, registerOf, said } from './asked';
import { councillor, modernGov, northvaleMembers, northvaleUsers, user, ward } from './lists';

const both = { 'members.xml': northvaleMembers, 'users.json': northvaleUsers };
const northvale = () => structuredClone(registerOf(proposed(both)));

describe('bringing a register up to date', () => {
  test('by the same lists changes nothing but the day', () => {
    const old = northvale();
    const again = proposed(both, old, { today: '2026-12-01' });
    expect(again).toMatchObject({
      additions: [],
      mailboxes: [],
      changes: [],
      leavers: [],
      unchanged: old.people.length,
    });
    expect(registerOf(again)).toEqual({ ...old, asOf: '2026-12-01' });
  });

  test('shows who is new, who has another name, ward, group or post, and who has left', () => {
    const members = northvaleMembers
      .replace('Councillor Mrs Anita Webb MBE', 'Councillor Anita Carter')
      .replace('<wardtitle>Abbey</wardtitle>', '<wardtitle>Abbey &amp;amp; Fields</wardtitle>')
      .replaceAll('>Labour<', '>Green<')
      .replace('Cllr Owen Pritchard', 'Cllr Dev Shah')
      .replace('cllr.o.pritchard@', 'cllr.d.shah@')
      .replace('Deputy Leader of the Council', 'Vice-Chair of Standards');
    const users = northvaleUsers
      .replace('Principal Planning Officer', 'Head of Planning')
      .replaceAll('"Alice Gregory"', '"Alice Grey"');
    const proposal = proposed({ 'members.xml': members, 'users.json': users }, northvale());
    expect(proposal.additions.map((each) => each.name)).toEqual(['Dev Shah']);
    expect(proposal.leavers.map(({ person, why }) => [person.name, why])).toEqual([
      ['Owen Pritchard', 'not in members.xml'],
    ]);
    expect(proposal.changes.map(({ who, field, before: was, after }) => [who, field, was, after])).toEqual([
      ['Anita Carter', 'name', 'Anita Webb', 'Anita Carter'],
      [
        'Anita Carter',
        'positions',
        'Chair of Planning, Licensing and Regulation; Deputy Leader of the Council',
        'Chair of Planning, Licensing and Regulation; Vice-Chair of Standards',
      ],
      ['Priya Nair', 'ward', 'Abbey', 'Abbey & Fields'],
      ['Grace Okafor', 'group', 'Labour', 'Green'],
      ['Alice Grey', 'name', 'Alice Gregory', 'Alice Grey'],
      ['Peter Lowe', 'post', 'Principal Planning Officer', 'Head of Planning'],
      ['Peter Lowe', 'senior', '', 'yes'],
    ]);
    expect(said(proposal.conflicts, 'name')).toEqual([
      'members.xml calls cllr.a.webb@members.northvale.example Anita Carter, and users.json Anita Webb.',
    ]);
  });

  test('keeps what was put in by hand and no list speaks of', () => {
    const old = northvale();
    const lowe = old.people.find((each) => each.name === 'Peter Lowe');
    const nair = old.people.find((each) => each.name === 'Priya Nair');
    Object.assign(lowe ?? {}, { senior: true, emails: ['peter.lowe@northvale.example', 'p.lowe@partner.example'] });
    nair?.emails.push('priya@northvale.example');
    old.mailboxes.push({ address: 'newsdesk@valegazette.example', kind: 'press' });
    old.notBefore = '2026-09-01';
    old.domains['partner.example'] = 'officer';
    expect(registerOf(proposed(both, old))).toEqual({ ...old, asOf: '2026-11-26' });
  });

  test('by members alone leaves the officers as they are, and by officers the members', () => {
    const old = northvale();
    for (const [name, text] of Object.entries(both)) {
      const proposal = proposed({ [name]: text }, old);
      expect(proposal.leavers).toEqual([]);
      expect(registerOf(proposal).people).toEqual(old.people);
    }
  });

  test('an account that is turned off, or a term that is over, takes somebody out', () => {
    const users = northvaleUsers.replace(/("displayName":"Peter Lowe".*?"accountEnabled":)true/, '$1false');
    const members = northvaleMembers.replace(/(Grace Okafor[\s\S]*?<enddate>)unspecified/, '$101/11/2026');
    const { leavers } = proposed({ 'users.json': users, 'members.xml': members }, northvale());
    expect(leavers.map(({ person, why }) => [person.name, why])).toEqual([
      ['Grace Okafor', 'members.xml: the term of office ended on 2026-11-01'],
      ['Peter Lowe', 'users.json: the account is turned off'],
    ]);
  });

  test('a list of some officers makes nobody leave, unless it is said to be whole', () => {
    const list = { 'new.csv': 'Name,Job title,Email\nPeter Lowe,Planner,peter.lowe@northvale.example\n' };
    const part = proposed(list, northvale());
    expect(part.leavers).toEqual([]);
    expect(said(part.questions, 'part')).toEqual(['new.csv holds 1 of the 4 officers in the register.']);
    const whole = proposed(list, northvale(), { whole: ['new.csv'] });
    expect(whole.leavers.map(({ person }) => person.name)).toEqual(['Ruth Farrell', 'Tom Ashworth', 'Alice Gregory']);
  });

  test('a list that is said to be whole and is not there stops it, with a sentence', () => {
    const list = { 'new.csv': 'Name,Job title,Email\nPeter Lowe,Planner,peter.lowe@northvale.example\n' };
    const proposal = proposed(list, northvale(), { whole: ['nwe.csv', 'new.csv'] });
    expect(proposal.register).toBeNull();
    expect(proposal.blocked).toEqual([
      '“nwe.csv” was said to hold everybody and is none of the council’s own lists here; name one of “new.csv”.',
    ]);
  });

  test('counts as unchanged nobody to whom another seat or a concern has come', () => {
    const council = (more: Record<string, string>) => ({
      'members.csv': 'Councillor,Email\nRobert Clegg,r.clegg@millbrook.example\n',
      'staff.csv': 'Name,Job title,Email\nJo Brown,Clerk to the Council,clerk@millbrook.example\n',
      ...more,
    });
    const old = registerOf(proposed(council({})));
    expect(proposed(council({}), old).unchanged).toBe(2);
    const county = { ...file('county.csv', 'Councillor\nRobert Clegg\n'), otherCouncil: 'Valeshire County Council' };
    const seated = proposed([...Object.entries(council({})).map(([name, text]) => file(name, text)), county], old);
    expect(seated.changes.map(({ who, field }) => [who, field])).toEqual([['Robert Clegg', 'other seats']]);
    expect(seated.unchanged).toBe(1);
    const told = proposed(council({}), old, { concernsTo: ['r.clegg@millbrook.example'] });
    expect(told.changes.map(({ who, field }) => [who, field])).toEqual([['Jo Brown', 'concerns']]);
    expect(told.unchanged).toBe(1);
  });

  test('whoever has left is taken off lists and offices, and an office without a member is asked about', () => {
    const old = northvale();
    old.mailboxes.push({
      address: 'all@northvale.example',
      kind: 'member-list',
      of: ['cllr.m.bell@members.northvale.example', 'cllr.p.nair@members.northvale.example'],
    });
    const members = northvaleMembers.replace('Councillor Marcus Bell', 'Vacancy');
    const proposal = proposed({ 'members.xml': members }, old);
    expect(registerOf(proposal).mailboxes).toEqual(
      expect.arrayContaining([
        { address: 'leader@northvale.example', kind: 'member-office' },
        { address: 'all@northvale.example', kind: 'member-list', of: ['cllr.p.nair@members.northvale.example'] },
      ]),
    );
    expect(said(proposal.questions, 'office')).toEqual([
      'leader@northvale.example was the office of a member who has left.',
    ]);
  });

  test('a member with another address is the same member, and asked about', () => {
    const members = northvaleMembers.replace('cllr.p.nair@members', 'priya.nair@members');
    const proposal = proposed({ 'members.xml': members }, northvale());
    expect(proposal.leavers).toEqual([]);
    expect(personOf(proposal, 'Priya Nair')?.emails).toEqual([
      'cllr.p.nair@members.northvale.example',
      'priya.nair@members.northvale.example',
    ]);
    expect(said(proposal.questions, 'same-person')).toHaveLength(1);
  });
});

describe('lists that disagree', () => {
  test('on a ward: the one that knows best is followed, and both are shown', () => {
    const proposal = proposed({
      'members.xml': northvaleMembers,
      'members.csv':
        'Councillor,Ward,Email\nPriya Nair,Castle,cllr.p.nair@members.northvale.example\nGrace Okafor,Station Ward,cllr.g.okafor@members.northvale.example\n',
    });
    expect(proposal.conflicts).toEqual([
      {
        kind: 'ward',
        sentence: 'members.xml gives Priya Nair the ward “Abbey”, and members.csv “Castle”.',
        taken: 'Taken as “Abbey”.',
        about: ['Priya Nair'],
      },
    ]);
  });

  test('on whose an address is: who has the account has the address', () => {
    const proposal = proposed({
      'members.xml': modernGov(
        ward(
          'Castle',
          councillor(1, 'Cllr Marcus Bell', { work: 'alice.gregory@northvale.example' }),
          councillor(2, 'Cllr Priya Nair', { work: 'p.nair@northvale.example' }),
        ),
      ),
      'users.json': JSON.stringify([
        user('Alice Gregory', 'alice.gregory@northvale.example', { jobTitle: 'Executive Assistant' }),
        user('Cllr Marcus Bell', 'm.bell@northvale.example', { jobTitle: 'Councillor' }),
      ]),
    });
    expect(personOf(proposal, 'Alice Gregory')?.emails).toEqual(['alice.gregory@northvale.example']);
    expect(personOf(proposal, 'Marcus Bell')?.emails).toEqual(['m.bell@northvale.example']);
    expect(proposal.conflicts).toEqual([expect.objectContaining({ kind: 'address-of-two' })]);
  });

  test('on whether an address is a person’s: a shared mailbox is one, and whose office it is is asked', () => {
    const proposal = proposed({
      'members.xml': modernGov(
        ward(
          'Castle',
          councillor(1, 'Cllr Marcus Bell', { work: 'castle.ward@northvale.example m.bell@northvale.example' }),
        ),
      ),
      'users.json': JSON.stringify([user('Castle Ward', 'castle.ward@northvale.example', { licensed: false })]),
    });
    expect(registerOf(proposal).mailboxes).toEqual([
      { address: 'castle.ward@northvale.example', kind: 'member-office', of: ['m.bell@northvale.example'] },
    ]);
    expect(said(proposal.conflicts, 'mailbox')).toHaveLength(1);
    expect(said(proposal.questions, 'office')).toHaveLength(1);
  });

  test('on whether somebody is still there', () => {
    const users = JSON.stringify([
      user('Cllr Priya Nair', 'cllr.p.nair@members.northvale.example', { jobTitle: 'Councillor', enabled: false }),
    ]);
    const proposal = proposed({ 'members.xml': northvaleMembers, 'users.json': users });
    expect(personOf(proposal, 'Priya Nair')).toBeDefined();
    expect(said(proposal.conflicts, 'left-and-there')).toHaveLength(1);
  });

  test('a member and an officer of one name stay two people', () => {
    const proposal = proposed({
      'members.xml': northvaleMembers,
      'users.json': JSON.stringify([
        user('Priya Nair', 'priya.nair@northvale.example', { jobTitle: 'Accountant' }),
        user('Al Fox', 'al.fox@northvale.example', { jobTitle: 'Solicitor' }),
      ]),
    });
    expect(
      registerOf(proposal)
        .people.filter((each) => each.name === 'Priya Nair')
        .map((each) => each.role),
    ).toEqual(['member', 'officer']);
    expect(said(proposal.questions, 'same-name')).toHaveLength(1);
  });

  test.each([
    ['a', 'b', 'a member in members.csv, and of Jo Black, an officer in staff.csv'],
    ['b', 'a', 'an officer in staff.csv, and of Jo Black, a member in members.csv'],
  ])('a member and an officer stay two where one card has both their addresses, %s first', (one, two, whose) => {
    const proposal = proposed(
      {
        'members.csv': 'Councillor,Ward,Email\nJo Black,Abbey,a@northvale.example\n',
        'staff.csv': 'Name,Role,Job title,Email\nJo Black,Officer,Solicitor,b@northvale.example\n',
        'people.vcf': `BEGIN:VCARD\nFN:Jo Black\nEMAIL:${one}@northvale.example\nEMAIL:${two}@northvale.example\nEND:VCARD\n`,
      },
      null,
      { domains: { 'northvale.example': 'officer' } },
    );
    expect(registerOf(proposal).people.map(({ name, role, emails }) => [name, role, emails])).toEqual([
      ['Jo Black', 'member', ['a@northvale.example']],
      ['Jo Black', 'officer', ['b@northvale.example']],
    ]);
    expect(proposal.conflicts).toEqual([
      {
        kind: 'address-of-two',
        sentence: `people.vcf gives Jo Black the addresses of Jo Black, ${whose}.`,
        taken: 'Taken as two people, each with the address they had.',
        about: [`${two}@northvale.example`, 'Jo Black', 'Jo Black'],
      },
    ]);
  });

  test('a member of one name with two addresses is one, unless a person says they are two', () => {
    const files = {
      'members.xml': northvaleMembers,
      'more.csv':
        'Councillor,Ward,Email\nPriya Nair,Abbey,priya@northvale.example\nAnita Webb,Riverside and Quay,cllr.a.webb@members.northvale.example\n',
    };
    expect(registerOf(proposed(files)).people.filter((each) => each.name === 'Priya Nair')).toHaveLength(1);
    expect(
      registerOf(proposed(files, null, { apart: ['Priya Nair'] })).people.filter((each) => each.name === 'Priya Nair'),
    ).toHaveLength(2);
  });

  test('a row that is there twice is said so', () => {
    const row = 'Priya Nair,Abbey,p.nair@northvale.example\n';
    const proposal = proposed({ 'm.csv': `Councillor,Ward,Email\n${row}${row}` });
    expect(proposal.duplicates).toEqual(['Priya Nair is in m.csv more than once; taken as one.']);
    expect(registerOf(proposal).people).toHaveLength(1);
  });
});

describe('a seat on another council', () => {
  const county = file(
    'county.xml',
    modernGov(
      ward('Millbrook and Riverside', councillor(1, 'Councillor Anita Webb', { work: 'anita.webb@county.example' })),
      ward('Hills', councillor(2, 'Councillor Hugh Ames', { work: 'hugh.ames@county.example' })),
    ),
  );
  const proposal = proposed([
    file('members.xml', northvaleMembers),
    { ...county, otherCouncil: 'Valeshire County Council' },
  ]);

  test('is noted with the address there, and asked about where only the name tells', () => {
    expect(personOf(proposal, 'Anita Webb')).toMatchObject({
      emails: ['cllr.a.webb@members.northvale.example', 'anita.webb@county.example'],
      ward: 'Riverside & Quay',
      otherSeats: [{ council: 'Valeshire County Council', ward: 'Millbrook and Riverside' }],
    });
    expect(said(proposal.questions, 'same-person')).toEqual([
      'Somebody called Anita Webb sits on Valeshire County Council as well, for Millbrook and Riverside.',
    ]);
  });

  test('makes nobody of the other council a member here, and its domain is not ours', () => {
    expect(registerOf(proposal).people.map((each) => each.name)).not.toContain('Hugh Ames');
    expect(registerOf(proposal).domains).not.toHaveProperty('county.example');
  });
});

describe('a council with one clerk', () => {
  const parish = {
    'members.csv':
      'Councillor,Position,Email\nRobert Clegg,Chairman of the Council,r.clegg@millbrook.example\nSian Morgan,,s.morgan@millbrook.example\n',
    'staff.csv': 'Name,Job title,Email\nJo Brown,Clerk to the Council,clerk@millbrook.example\n',
  };

  test('is asked to whom a concern about the clerk goes', () => {
    const { questions, register } = proposed(parish, null, { concernGoesTo: 'the Chairman of the Council' });
    expect(said(questions, 'concern')).toEqual([
      'Jo Brown is the only officer, so that a concern about them would go to themselves; the protocol sends a concern to the Chairman of the Council.',
    ]);
    expect(register?.people.find((each) => each.name === 'Jo Brown')).toMatchObject({ senior: true, role: 'officer' });
  });

  test('keeps the answer, also for the next clerk at the same address', () => {
    const told = registerOf(proposed(parish, null, { concernsTo: ['r.clegg@millbrook.example'] }));
    expect(told.people.find((each) => each.name === 'Jo Brown')).toMatchObject({
      concernsTo: ['r.clegg@millbrook.example'],
    });
    const next = proposed(
      { 'staff.csv': 'Name,Job title,Email\nSam Green,Clerk to the Council,clerk@millbrook.example\n' },
      told,
    );
    expect(next.leavers.map(({ person }) => person.name)).toEqual(['Jo Brown']);
    expect(said(next.questions, 'address-passed-on')).toEqual([
      'clerk@millbrook.example was Jo Brown’s, and is Sam Green’s in staff.csv.',
    ]);
    expect(personOf(next, 'Sam Green')).toMatchObject({ senior: true, concernsTo: ['r.clegg@millbrook.example'] });
  });
});

describe('without the name of the council', () => {
  test('nothing can be saved, and it is asked for', () => {
    const { register, questions, blocked } = proposed(both, null, { council: '' });
    expect(register).toBeNull();
    expect(questions[0]?.kind).toBe('council');
    expect(blocked).toHaveLength(1);
  });
});

test('whatever lists say, what is proposed is a register, and nobody is in it twice', () => {
  const name = fc.constantFrom(
    'Anita Webb',
    'Tom Ashworth',
    'Jo Black',
    'Webb, Anita',
    'Cllr Jo Black',
    'A Webb',
    'Vacancy',
    '',
  );
  const email = fc.constantFrom(
    'a@n.example',
    'b@n.example',
    'c@m.example',
    'd@gmail.com',
    '',
    'a@n.example; c@m.example',
  );
  const row = fc.tuple(name, email, fc.constantFrom('Member', 'Officer', 'Chief Executive', ''));
  const csv = fc
    .array(row, { minLength: 1, maxLength: 6 })
    .map((rows) =>
      ['Name,Email,Job title', ...rows.map(([who, where, post]) => `"${who}",${where},${post}`)].join('\n'),
    );
  const users = fc
    .array(row, { maxLength: 5 })
    .map((rows) =>
      JSON.stringify([
        user('Al Fox', 'al@n.example'),
        ...rows.map(([who, where, jobTitle]) =>
          user(who, where.split(';')[0] ?? '', { jobTitle, licensed: jobTitle !== '' }),
        ),
      ]),
    );
  const xml = fc
    .array(row, { maxLength: 5 })
    .map((rows) =>
      modernGov(
        ward(
          'Castle',
          councillor(0, 'Cllr Al Roe', { work: 'z@n.example' }),
          ...rows.map(([who, where], at) => councillor(at + 1, who, { work: where })),
        ),
      ),
    );
  fc.assert(
    fc.property(csv, users, xml, fc.boolean(), (one, two, three, twice) => {
      const files = { 'a.csv': one, 'b.json': two, 'c.xml': three };
      let existing: Register | null = null;
      for (let turn = 0; turn < (twice ? 2 : 1); turn++) {
        const proposal = proposed(files, existing);
        expect(mistakesOfOurs(proposal)).toEqual([]);
        const read = proposal.files.every((each) => each.problem === null);
        expect(proposal.register === null).toBe(!read);
        if (!proposal.register) return;
        const emails = proposal.register.people.flatMap((each) => each.emails.map((each) => each.toLowerCase()));
        expect(new Set(emails).size).toBe(emails.length);
        existing = proposal.register;
      }
    }),
  );
});
