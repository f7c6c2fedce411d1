import type { Draft, Mailbox } from '../draft/draft';
import { escaped } from './safe-html';

/** What a sample shows. */
export type SampleGroup = 'clean' | 'copies' | 'commitments' | 'criticism' | 'register';

/** A draft to try the desk with: letters of a council that does not exist. */
export interface Sample {
  id: string;
  group: SampleGroup;
  title: string;
  draft: Draft;
}

const member = (name: string, local: string): Mailbox => ({
  name: `Cllr ${name}`,
  address: `cllr.${local}@members.northvale.example`,
});
const officer = (name: string): Mailbox => ({
  name,
  address: `${name.toLowerCase().replace(' ', '.')}@northvale.example`,
});

const webb = member('Anita Webb', 'a.webb');
const bell = member('Marcus Bell', 'm.bell');
const nair = member('Priya Nair', 'p.nair');
const ashworth = member('Helen Ashworth', 'h.ashworth');
const pritchard = member('Owen Pritchard', 'o.pritchard');
const okafor = member('Grace Okafor', 'g.okafor');
const clegg = member('Robert Clegg', 'r.clegg');
const morgan = member('Sian Morgan', 's.morgan');
const tom = officer('Tom Ashworth');
const nadia = officer('Nadia Rahman');
const peter = officer('Peter Lowe');
const joanna = officer('Joanna Frith');
const kevin = officer('Kevin Stott');
const alice = officer('Alice Gregory');
const planning: Mailbox = { name: 'Planning', address: 'planning@northvale.example' };
const leader: Mailbox = { name: 'Leader of the Council', address: 'leader@northvale.example' };
const records: Mailbox = { name: '', address: 'records@northvale.example' };
const newsdesk: Mailbox = { name: 'Vale Gazette', address: 'newsdesk@valegazette.example' };
const resident: Mailbox = { name: 'Margaret Dunn', address: 'margaret.dunn@valemail.example' };
const builder: Mailbox = { name: 'J Harding Groundworks', address: 'office@hardinggroundworks.example' };

interface Answered {
  from: Mailbox;
  to: Mailbox[];
  cc?: Mailbox[];
  sent: string;
  subject: string;
  text: string[];
}

interface Letter {
  from: Mailbox;
  sender?: Mailbox;
  to: Mailbox[];
  cc?: Mailbox[];
  bcc?: Mailbox[];
  subject: string;
  text: string[];
  kind?: 'reply' | 'forward';
  answered?: Answered;
  attachments?: string[];
}

function letter({
  from,
  sender,
  to,
  cc = [],
  bcc = [],
  subject,
  text,
  kind,
  answered,
  attachments = [],
}: Letter): Draft {
  return {
    from,
    sender: sender ?? null,
    to,
    cc,
    bcc,
    subject,
    body: { html: paragraphs(text) + (answered ? thread(answered) : '') },
    kind: kind ?? 'new',
    attachments,
    sensitivity: null,
  };
}

/** A line that ends in no stop and follows another stays with it, as signatures do: `\n` within a text. */
function paragraphs(text: string[]): string {
  return text.map((each) => `<p>${escaped(each).replace(/\n/g, '<br>')}</p>`).join('');
}

/** The message answered, marked as Outlook on the web marks it. */
function thread({ from, to, cc = [], sent, subject, text }: Answered): string {
  const people = (list: Mailbox[]) => list.map(({ name, address }) => escaped(`${name} <${address}>`)).join('; ');
  const header = [
    `<b>From:</b> ${people([from])}`,
    `<b>Sent:</b> ${sent}`,
    `<b>To:</b> ${people(to)}`,
    ...(cc.length ? [`<b>Cc:</b> ${people(cc)}`] : []),
    `<b>Subject:</b> ${escaped(subject)}`,
  ];
  return `<hr><div id="divRplyFwdMsg">${header.join('<br>')}</div><div>${paragraphs(text)}</div>`;
}

/** The samples, in the order in which they are offered. */
export const samples: readonly Sample[] = [
  {
    id: 'question',
    group: 'clean',
    title: 'A member asks about a report',
    draft: letter({
      from: webb,
      to: [nadia],
      subject: 'Flood assessment for Mill Wharf',
      text: [
        'Dear Nadia',
        'Thank you for the report on Mill Wharf. Could you tell me which flood maps the assessment in section 5 rests on? Residents of Weir Lane have asked me whether the November levels were taken into account.',
        'I am not in a hurry: any time before the site visit would do.',
        'Kind regards',
        'Anita Webb\nChair of Planning',
      ],
    }),
  },
  {
    id: 'officer-reply',
    group: 'clean',
    title: 'An officer answers, with a colleague copied',
    draft: letter({
      from: peter,
      to: [webb],
      cc: [planning],
      subject: 'RE: Hedge at Abbey Fields',
      kind: 'reply',
      text: [
        'Dear Cllr Webb',
        'The hedge is covered by condition 8. We have written to the site manager and expect an answer this week; I have put the file reference on the case so that the team can follow it up if I am away.',
        'Kind regards',
        'Peter Lowe\nPrincipal Planning Officer',
      ],
      answered: {
        from: webb,
        to: [peter],
        sent: '2 March 2026 09:14',
        subject: 'Hedge at Abbey Fields',
        text: [
          'Peter, is the hedge along the northern edge protected by a condition? It looks as if it is being cut back.',
          'Anita',
        ],
      },
    }),
  },
  {
    id: 'copy-with-reason',
    group: 'clean',
    title: 'A copy to another member, with the reason given',
    draft: letter({
      from: webb,
      to: [kevin],
      cc: [pritchard],
      subject: 'Parapet of Tanners Bridge',
      text: [
        'Dear Kevin',
        'The parapet on the town side has lost three coping stones since the weekend. Please could you let me know when it can be looked at?',
        'I am copying Cllr Pritchard, because the far side of the bridge is in his part of the ward and residents there have written to him.',
        'Many thanks',
        'Anita',
      ],
    }),
  },
  {
    id: 'concern-to-monitoring-officer',
    group: 'clean',
    title: 'A concern taken to the Monitoring Officer',
    draft: letter({
      from: okafor,
      to: [tom],
      subject: 'A concern I should like to talk over',
      text: [
        'Dear Tom',
        'I am writing to you in confidence, as the protocol suggests. I was unhappy with how Mr Stott spoke to a resident at Tuesday’s site meeting: he was short with her and walked away before she had finished.',
        'Could we find half an hour this week?',
        'Regards',
        'Grace Okafor',
      ],
    }),
  },
  {
    id: 'copied-without-reason',
    group: 'copies',
    title: 'Another member copied, with no reason given',
    draft: letter({
      from: webb,
      to: [peter],
      cc: [okafor],
      subject: 'Enforcement at the old dairy',
      text: [
        'Dear Peter',
        'Has the notice on the old dairy been served yet? The skips are back and the lorries were there again at six this morning.',
        'I would be grateful for a line before Thursday’s meeting.',
        'Kind regards',
        'Anita Webb',
      ],
    }),
  },
  {
    id: 'member-added-to-reply',
    group: 'copies',
    title: 'An officer’s reply brings another member in',
    draft: letter({
      from: peter,
      to: [webb],
      cc: [bell],
      subject: 'RE: Parking at the wharf',
      kind: 'reply',
      text: [
        'Dear Cllr Webb',
        'The two disabled bays were left off the plan by mistake and will be on the revised drawing, which I expect on Friday.',
        'Kind regards',
        'Peter Lowe',
      ],
      answered: {
        from: webb,
        to: [peter],
        sent: '4 March 2026 17:40',
        subject: 'Parking at the wharf',
        text: ['Peter, where have the two disabled bays gone? They were on the first plan.', 'Anita'],
      },
    }),
  },
  {
    id: 'blind-copy',
    group: 'copies',
    title: 'A blind copy to another member',
    draft: letter({
      from: kevin,
      to: [webb],
      bcc: [bell],
      subject: 'RE: Resurfacing of Castle Street',
      kind: 'reply',
      text: [
        'Dear Cllr Webb',
        'The resurfacing has moved to the week of 20 April, because the gas company needs the trench open until then. The diversion signs will go up the Friday before.',
        'Regards',
        'Kevin Stott\nHighways Inspector',
      ],
      answered: {
        from: webb,
        to: [kevin],
        sent: '6 March 2026 16:22',
        subject: 'Resurfacing of Castle Street',
        text: ['Kevin, the traders tell me that the resurfacing has been put off again. Is there a new date?', 'Anita'],
      },
    }),
  },
  {
    id: 'ward-member-blind-copied',
    group: 'copies',
    title: 'A ward member blind-copied on an answer to a resident',
    draft: letter({
      from: kevin,
      to: [resident],
      bcc: [webb, records],
      subject: 'Your report of a blocked gully',
      text: [
        'Dear Mrs Dunn',
        'Thank you for telling us about the gully outside number 14. The tanker will be in Weir Lane on Wednesday morning, and we will look at the one by the post box while it is there.',
        'Yours sincerely',
        'Kevin Stott\nHighways Inspector',
      ],
    }),
  },
  {
    id: 'forwarded',
    group: 'copies',
    title: 'A member’s message forwarded to another member',
    draft: letter({
      from: joanna,
      to: [clegg],
      subject: 'FW: Questions for Council',
      kind: 'forward',
      text: ['Dear Chairman', 'Please see below.', 'Joanna Frith\nDemocratic Services Officer'],
      answered: {
        from: morgan,
        to: [joanna],
        sent: '5 March 2026 11:02',
        subject: 'Questions for Council',
        text: [
          'Joanna, may I ask two questions under item 7, or only one? I would rather nobody knew what they are about yet.',
          'Sian',
        ],
      },
    }),
  },
  {
    id: 'reported-decision',
    group: 'commitments',
    title: 'A decision already taken is reported (clean)',
    draft: letter({
      from: nair,
      to: [resident],
      subject: 'Your question about the hall roof',
      text: [
        'Dear Mrs Dunn',
        'Thank you for your letter. Cabinet agreed on 5 February to fund the repair of the hall roof, and the minutes are on the council’s website. I will ask the property team when the scaffolding is to go up and let you know.',
        'Yours sincerely',
        'Priya Nair\nCabinet Member for Finance',
      ],
    }),
  },
  {
    id: 'promise',
    group: 'commitments',
    title: 'A promise made to a resident',
    draft: letter({
      from: ashworth,
      to: [resident],
      cc: [kevin],
      subject: 'RE: Flood damage to my wall',
      kind: 'reply',
      text: [
        'Dear Mrs Dunn',
        'I was sorry to see the state of your wall. The Council will pay for the repair in full, and you need not wait for the insurers.',
        'With best wishes',
        'Helen Ashworth\nCouncillor for Millbrook',
      ],
      answered: {
        from: resident,
        to: [ashworth],
        sent: '27 February 2026 20:31',
        subject: 'Flood damage to my wall',
        text: [
          'Dear Councillor, the water from the road has brought down eight feet of my wall. Who is going to pay for it?',
          'M. Dunn',
        ],
      },
    }),
  },
  {
    id: 'instruction',
    group: 'commitments',
    title: 'A contractor is told to start',
    draft: letter({
      from: pritchard,
      to: [builder],
      subject: 'RE: Quotation for the towpath',
      kind: 'reply',
      attachments: ['Quotation 2291.pdf'],
      text: [
        'Dear Jim',
        'Thank you for getting back to me so quickly. We accept your quotation of £4,200. Please start on Monday.',
        'Regards',
        'Owen Pritchard',
      ],
      answered: {
        from: builder,
        to: [pritchard],
        sent: '3 March 2026 08:05',
        subject: 'Quotation for the towpath',
        text: ['Morning Councillor, quotation attached as promised. We could be on site next week.', 'Jim Harding'],
      },
    }),
  },
  {
    id: 'leaders-mailbox',
    group: 'commitments',
    title: 'From the Leader’s mailbox, in the Leader’s name',
    draft: letter({
      from: leader,
      sender: alice,
      to: [{ name: 'Northvale Bowls Club', address: 'secretary@northvalebowls.example' }],
      subject: 'Your lease',
      text: [
        'Dear Mr Prentice',
        'It was a pleasure to open the season on Saturday. You have my word that the council will renew the lease on the same terms.',
        'Yours sincerely',
        'Marcus Bell\nLeader of the Council',
      ],
    }),
  },
  {
    id: 'criticism-to-press',
    group: 'criticism',
    title: 'An officer criticised to the newspaper',
    draft: letter({
      from: clegg,
      to: [newsdesk],
      subject: 'Letter for publication: the market square',
      text: [
        'Sir',
        'The delay in the market square is no accident. Mr Lowe has been careless with the drawings from the start, and he has not been straight with the traders about when he lost them.',
        'Robert Clegg\nHartsdown',
      ],
    }),
  },
  {
    id: 'criticism-copied',
    group: 'criticism',
    title: 'An officer criticised, with another member copied',
    draft: letter({
      from: morgan,
      to: [kevin],
      cc: [ashworth],
      subject: 'Potholes on Spinners Row',
      text: [
        'Kevin',
        'This is the third time I have had to write about Spinners Row. You are not up to this job, and I am tired of covering for you with residents.',
        'Sian Morgan',
      ],
    }),
  },
  {
    id: 'unknown-person',
    group: 'register',
    title: 'Somebody the register may know, at another address',
    draft: letter({
      from: peter,
      to: [webb],
      cc: [{ name: 'Owen Pritchard', address: 'owen.pritchard@valemail.example' }],
      subject: 'Site visit on Tuesday',
      text: [
        'Dear Cllr Webb',
        'The minibus leaves the civic centre at 9.30. Stout shoes would be wise: the lower field is still wet.',
        'Kind regards',
        'Peter Lowe',
      ],
    }),
  },
  {
    id: 'several',
    group: 'register',
    title: 'Several points at once',
    draft: letter({
      from: bell,
      to: [builder, kevin],
      cc: [nair],
      bcc: [newsdesk],
      subject: 'Bus shelter on Castle Hill',
      text: [
        'Dear Jim',
        'Mr Stott has been hopeless over this from the first day, so I will settle it myself. On behalf of the council I instruct you to take the old shelter down this week; you will be paid in full.',
        'Marcus Bell\nLeader of the Council',
      ],
    }),
  },
];

/** The sample that the desk opens with: one caution, with something to click. */
export const firstSample = 'copied-without-reason';
