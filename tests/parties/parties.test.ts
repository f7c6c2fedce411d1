import type { Draft, EarlierMessage, Mailbox } from '../../src/draft/draft';
import {
  alice,
  anita,
  committee,
  helen,
  inspectAtNorthvale,
  leader,
  marcus,
  nadia,
  owen,
  peter,
  planning,
  priya,
  resident,
  tom,
} from '../northvale';

const parties = (parts: Partial<Draft>) => inspectAtNorthvale(parts).parties;
const signed = (...lines: string[]) => ({ text: ['Dear colleague', 'The culvert is blocked.', ...lines].join('\n\n') });
const message = (from: Mailbox, to: Mailbox[], cc: Mailbox[] = []): EarlierMessage => ({
  from,
  to,
  cc,
  subject: 'Culvert',
  text: 'Hm?',
});
const answer = (earlier: EarlierMessage): Partial<Draft> => ({ kind: 'reply', earlier });
const forward = (earlier: EarlierMessage): Partial<Draft> => ({ kind: 'forward', earlier });

describe('the author', () => {
  const cases: [string, Partial<Draft>, string | null, string | null][] = [
    ['is the one in From', { from: anita, body: signed('Regards', 'Somebody') }, 'Anita Webb', null],
    [
      'is the one in From, whoever’s name ends the text',
      { from: anita, body: signed('Peter Lowe') },
      'Anita Webb',
      null,
    ],
    [
      'is the member who signs in the office’s mailbox',
      { from: leader, body: signed('Regards', 'Marcus Bell') },
      'Marcus Bell',
      'leader@northvale.example',
    ],
    [
      'is the member who signs there with a first name',
      { from: leader, body: signed('Marcus') },
      'Marcus Bell',
      'leader@northvale.example',
    ],
    [
      'is the member who signs there with title and post',
      { from: leader, body: signed('Cllr Marcus Bell', 'Leader of the Council') },
      'Marcus Bell',
      'leader@northvale.example',
    ],
    [
      'is the assistant who signs there in her own name',
      { from: leader, body: signed('Alice Gregory', 'Executive Assistant to the Leader') },
      'Alice Gregory',
      'leader@northvale.example',
    ],
    [
      'is the assistant who signs “for the Leader”',
      { from: leader, body: signed('Alice Gregory\nfor Cllr Marcus Bell') },
      'Alice Gregory',
      'leader@northvale.example',
    ],
    [
      'is the member the assistant sends for',
      { from: leader, body: signed('Marcus Bell, sent by Alice Gregory on behalf of Marcus Bell') },
      'Marcus Bell',
      'leader@northvale.example',
    ],
    [
      'is that member too where the two stand on two lines',
      { from: leader, body: signed('Cllr Marcus Bell', 'Sent by Alice Gregory on behalf of Cllr Marcus Bell') },
      'Marcus Bell',
      'leader@northvale.example',
    ],
    [
      'is that member too where she is named first',
      { from: leader, body: signed('Sent by Alice Gregory on behalf of Cllr Marcus Bell') },
      'Marcus Bell',
      'leader@northvale.example',
    ],
    [
      'is the officer who signs in a team’s mailbox',
      { from: planning, body: signed('Peter Lowe', 'Principal Planning Officer') },
      'Peter Lowe',
      'planning@northvale.example',
    ],
    [
      'is the one in From where an assistant sends and the member signs',
      { from: marcus, sender: alice, body: signed('Marcus Bell') },
      'Marcus Bell',
      null,
    ],
    [
      'is the assistant where she sends from the member’s address and signs herself',
      { from: marcus, sender: alice, body: signed('Alice Gregory', 'Executive Assistant to the Leader') },
      'Alice Gregory',
      'cllr.m.bell@members.northvale.example',
    ],
    [
      'is the one in From where nobody signs',
      { from: marcus, sender: alice, body: { text: 'The culvert is blocked.' } },
      'Marcus Bell',
      null,
    ],
    [
      'is the one in From where From and Sender are the same',
      { from: anita, sender: anita, body: signed('Tom Ashworth') },
      'Anita Webb',
      null,
    ],
    ['is who signs, where there is no From', { body: signed('Regards', 'Anita Webb') }, 'Anita Webb', null],
    ['is nobody, without From and without a name', { body: signed('Regards') }, null, null],
    [
      'is not one of those the letter lists',
      { from: leader, body: signed('I met these two:', 'Peter Lowe', 'Nadia Rahman', 'Kind regards', 'Marcus Bell') },
      'Marcus Bell',
      'leader@northvale.example',
    ],
    [
      'is not the one who is greeted',
      { from: planning, body: { text: 'Peter Lowe\n\nThe culvert is blocked.\n\nNadia Rahman' } },
      'Nadia Rahman',
      'planning@northvale.example',
    ],
    [
      'is not a name in the thread below',
      {
        from: planning,
        body: {
          text: 'Thank you.\n\nOn 10 March 2026 09:15, Anita Webb <cllr.a.webb@members.northvale.example> wrote:\n> Hm?\n> Anita Webb',
        },
      },
      null,
      null,
    ],
  ];
  test.each(cases)('%s', (_, parts, author, through) => {
    const { author: found, through: mailbox } = parties({ to: [tom], ...parts });
    expect({ author: found?.person?.name ?? null, through: mailbox?.key ?? null }).toEqual({ author, through });
  });

  test('of an unsigned letter from a member’s office is that member', () => {
    const { author } = parties({ from: leader, to: [tom], body: { text: 'The culvert is blocked.' } });
    expect(author).toMatchObject({ role: 'member', person: { name: 'Marcus Bell' } });
  });

  test('is never among the recipients, at whatever address', () => {
    const { recipients } = parties({
      from: marcus,
      to: [tom],
      cc: [{ name: '', address: 'marcus.bell@northvale.example' }],
      bcc: [marcus],
    });
    expect(recipients.map((each) => each.label)).toEqual(['Tom Ashworth']);
  });
});

describe('an author whom From does not tell', () => {
  const names = (parts: Partial<Draft>) => parties(parts).unknownAuthor?.mayBe.map((each) => each.name) ?? null;
  const home: Mailbox = { name: 'A Webb', address: 'a.webb@home.example' };

  test('may be anybody of a mailbox that several use, and whoever sends from it', () => {
    expect(names({ from: committee, to: [tom] })).toEqual(['Anita Webb', 'Owen Pritchard', 'Grace Okafor']);
    expect(names({ from: committee, sender: alice, to: [tom] })).toContain('Alice Gregory');
  });

  test('may be anybody where the register does not know the address', () => {
    expect(names({ from: home, to: [tom] })).toEqual([]);
  });

  test('is known where somebody signs, or is known by their address, their office or their domain', () => {
    const known = { name: '', address: 'somebody.new@northvale.example' };
    for (const from of [anita, leader, planning, known]) expect(names({ from, to: [tom] })).toBeNull();
    expect(names({ from: committee, to: [tom], body: signed('Regards', 'Owen Pritchard') })).toBeNull();
    expect(names({ to: [tom] })).toBeNull();
  });

  test('is whoever says so, and stays one of whom it is not known otherwise', () => {
    const said = parties({ from: committee, to: [tom], writer: { address: owen.address } });
    expect([said.author?.label, said.through?.label, said.principal?.label]).toEqual([
      'Cllr Owen Pritchard',
      'Planning Committee',
      'Cllr Owen Pritchard',
    ]);
    expect(said.unknownAuthor).not.toBeNull();
    const member = parties({ from: home, to: [tom], writer: { role: 'member' } });
    expect([member.author?.role, member.author?.label, member.memberOfficer]).toEqual(['member', 'A Webb', true]);
  });

  test('is not changed by what was said where From tells, or by an address that is nobody’s', () => {
    expect(parties({ from: anita, to: [tom], writer: { address: owen.address } }).author?.label).toBe(
      'Cllr Anita Webb',
    );
    expect(parties({ from: home, to: [tom], writer: { address: 'nobody@x.example' } }).author?.role).toBe('outside');
  });
});

describe('the principal member', () => {
  const cases: [string, Partial<Draft>, string | null][] = [
    ['is the author, if a member', { from: anita, to: [tom] }, 'Cllr Anita Webb'],
    [
      'is the author even of a reply to another member',
      { from: anita, to: [owen], ...answer(message(owen, [anita])) },
      'Cllr Anita Webb',
    ],
    [
      'is the member answered',
      { from: tom, to: [anita], cc: [priya], ...answer(message(anita, [tom])) },
      'Cllr Anita Webb',
    ],
    [
      'is the member answered, whoever is in To',
      { from: tom, to: [priya], cc: [anita], ...answer(message(anita, [tom])) },
      'Cllr Anita Webb',
    ],
    [
      'is the member whose message is passed on',
      { from: tom, to: [priya], ...forward(message(anita, [tom])) },
      'Cllr Anita Webb',
    ],
    ['is the only member in To', { from: tom, to: [anita, nadia], cc: [priya] }, 'Cllr Anita Webb'],
    [
      'is the only member in To where an officer’s message is answered',
      { from: tom, to: [anita], ...answer(message(nadia, [tom])) },
      'Cllr Anita Webb',
    ],
    ['is the member of the office in To', { from: tom, to: [leader] }, 'Leader of the Council'],
    ['is nobody in a new message to two members', { from: tom, to: [anita, priya] }, null],
    ['is nobody in a message to a list of members', { from: tom, to: [committee] }, null],
    ['is nobody where no member is in To', { from: tom, to: [resident], cc: [anita] }, null],
    ['is nobody between officers', { from: tom, to: [nadia] }, null],
    [
      'is the member answered, told by a quoted header',
      {
        from: tom,
        to: [priya],
        subject: 'FW: Culvert',
        body: {
          text: 'See below.\n\n-----Original Message-----\nFrom: Cllr Anita Webb\nSent: 10 March 2026 09:15\nTo: Tom Ashworth\nSubject: Culvert\n\nHm?',
        },
      },
      'Cllr Anita Webb',
    ],
  ];
  test.each(cases)('%s', (_, parts, expected) => {
    expect(parties(parts).principal?.label ?? null).toBe(expected);
  });
});

describe('member–officer correspondence', () => {
  const cases: [string, Partial<Draft>, boolean][] = [
    ['a member writes to an officer', { from: anita, to: [tom] }, true],
    ['an officer writes to a member', { from: tom, to: [anita] }, true],
    ['an officer writes to a member’s office', { from: tom, to: [leader] }, true],
    ['a member writes to a team', { from: anita, to: [planning] }, true],
    ['an officer copies a member in on a letter to a resident', { from: tom, to: [resident], cc: [anita] }, true],
    ['a member writes to a resident and blind-copies an officer', { from: anita, to: [resident], bcc: [tom] }, true],
    [
      'an officer passes a member’s message to an officer',
      { from: tom, to: [nadia], ...forward(message(anita, [tom])) },
      true,
    ],
    ['two members write to each other', { from: anita, to: [priya] }, false],
    ['two officers write to each other', { from: tom, to: [nadia] }, false],
    ['a member writes to a resident', { from: anita, to: [resident] }, false],
    [
      'an officer writes to another council’s member',
      { from: tom, to: [{ name: 'Cllr Jo Black', address: 'jo@other.example' }] },
      false,
    ],
    [
      'a member writes to another council’s officer',
      { from: anita, to: [{ name: 'The Clerk', address: 'clerk@parish.example' }] },
      false,
    ],
    [
      'a member writes to a records system',
      { from: anita, to: [{ name: '', address: 'records@northvale.example' }] },
      false,
    ],
    [
      'a member writes to a newspaper',
      { from: anita, to: [{ name: '', address: 'newsdesk@valegazette.example' }] },
      false,
    ],
    ['nobody is written to', { from: anita }, false],
  ];
  test.each(cases)('%s', (_, parts, expected) => {
    expect(parties(parts).memberOfficer).toBe(expected);
  });
});

describe('the message answered', () => {
  test('names its author and its people, as far as its header tells', () => {
    const { earlier } = parties({
      from: tom,
      to: [anita],
      subject: 'RE: Culvert',
      body: {
        text: 'Thank you.\n\n-----Original Message-----\nFrom: Cllr Anita Webb <cllr.a.webb@members.northvale.example>\nSent: 10 March 2026 09:15\nTo: Tom Ashworth; Webb, Anita\nCc: Lowe, Peter; Planning Committee <planning.committee@northvale.example>\nSubject: Culvert\n\nHm?',
      },
    });
    expect(earlier.author).toMatchObject({ role: 'member', person: { name: 'Anita Webb' } });
    expect(earlier.recipients.map((each) => [each.label, each.role])).toEqual([
      ['Tom Ashworth', 'officer'],
      ['Cllr Anita Webb', 'member'],
      ['Peter Lowe', 'officer'],
      ['Planning Committee', 'member'],
    ]);
  });

  test('is left out of a new message, whatever its text quotes', () => {
    expect(parties({ from: tom, to: [anita], body: { text: 'As you said:\n> Hm?' } }).earlier).toEqual({
      author: null,
      recipients: [],
    });
  });

  test('is what the mail program says, before what the text shows', () => {
    const { earlier } = parties({
      from: tom,
      to: [anita],
      body: { text: 'Thanks.\n\nOn 10 March 2026 09:15, Peter Lowe <peter.lowe@northvale.example> wrote:\n> Hm?' },
      ...answer(message(anita, [tom, helen])),
    });
    expect(earlier.author?.label).toBe('Cllr Anita Webb');
  });
});

test('a group of which the register says nothing is one whose people are not known; one that it knows holds its people', () => {
  const group = (name: string, address: string) => ({ name, address, list: true }) as const;
  const { to } = parties({
    from: anita,
    to: [
      group('All staff', 'all.staff@northvale.example'),
      group('Residents', 'residents@post.example'),
      group('Planning Committee', committee.address),
    ],
  });
  expect(to.map((each) => [each.role, each.kind, each.uncertain, each.people.length])).toEqual([
    ['officer', 'list', true, 0],
    ['outside', 'list', true, 0],
    ['member', 'list', false, 3],
  ]);
});

test('an address that stands in two fields is one recipient', () => {
  const { recipients } = parties({
    from: anita,
    to: [tom],
    cc: [tom, peter],
    bcc: [{ name: '', address: 'PETER.LOWE+x@northvale.example' }],
  });
  expect(recipients.map((each) => [each.label, each.field])).toEqual([
    ['Tom Ashworth', 'to'],
    ['Peter Lowe', 'cc'],
  ]);
});
