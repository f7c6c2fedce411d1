import type { Draft, Mailbox } from '../../src/draft/draft';
import { anita, draftOf, inspectAtNorthvale, leader, nadia, peter, tom } from '../northvale';

/** The own text of a letter, by default from Cllr Webb to Tom Ashworth. */
function ownText(text: string, parts: Partial<Draft> = {}): string {
  return inspectAtNorthvale({ from: anita, to: [tom], body: { text }, ...parts }).ownText.text;
}

describe('a signature block is not own text', () => {
  const cases: [string, string, Mailbox][] = [
    ['kind regards and a name', 'Kind regards\n\nAnita Webb', anita],
    ['a first name alone', 'Anita', anita],
    ['a name in the order of a directory', 'Webb, Anita', anita],
    ['an initial', 'A', anita],
    ['initials', 'AW', anita],
    ['a name with its title', 'Regards,\nCllr Anita Webb\nRiverside ward\nChair of Planning', anita],
    ['a closing without a name', 'Many thanks', anita],
    ['thanks again, and a comma', 'Thanks again,\nAnita', anita],
    ['Yours sincerely', 'Yours sincerely\n\n\nAnita Webb\nCouncillor for Riverside', anita],
    ['in Welsh', 'Cofion cynnes\n\nAnita', anita],
    ['the mark of mail programs', '-- \nAnita Webb\nNorthvale District Council', anita],
    [
      'a post, an address and telephone numbers',
      'Peter Lowe\nPrincipal Planning Officer\nNorthvale District Council, Town Hall, Northvale NV1 1AA\nTel: 01632 960123 | Mob: 07700 900123\npeter.lowe@northvale.example\nwww.northvale.example',
      peter,
    ],
    ['a name and a post on one line', 'Peter Lowe | Principal Planning Officer', peter],
    ['letters after the name', 'Kind regards\nNadia Rahman MRTPI\nHead of Planning', nadia],
    ['pronouns', 'Best wishes\nNadia Rahman (she/her)', nadia],
    [
      'working hours under the name',
      'Nadia Rahman\nHead of Planning\nPlease note that I do not work on Fridays and will answer on Monday.',
      nadia,
    ],
  ];
  test.each(cases)('%s', (_, block, from) => {
    expect(ownText(`Dear colleague\n\nThe culvert is blocked.\n\n${block}`, { from })).toBe(
      'Dear colleague\n\nThe culvert is blocked.',
    );
  });

  test('whoever the mailbox belongs to, the one who signs is taken off', () => {
    expect(ownText('The culvert is blocked.\n\nRegards\nMarcus Bell\nLeader', { from: leader })).toBe(
      'The culvert is blocked.',
    );
  });
});

describe('words after the name are own text', () => {
  test.each([
    'PS I will pay for it myself.',
    'P.S. I will pay for it myself.',
    'P.P.S. I will pay for it myself.',
    'PS: I will pay for it myself.',
  ])('a postscript: %s', (postscript) => {
    expect(ownText(`The culvert is blocked.\n\nRegards\nAnita\n\n${postscript}`)).toBe(
      `The culvert is blocked.\n\n${postscript}`,
    );
  });

  test('a postscript above the council’s notice', () => {
    const text =
      'The culvert is blocked.\n\nRegards\nAnita\n\nPS I will pay for it.\n\nThis email and any attachments are confidential and intended for the addressee only.';
    expect(ownText(text)).toBe('The culvert is blocked.\n\nPS I will pay for it.');
  });
});

describe('what only looks like a signature stays', () => {
  test.each([
    ['a letter that thanks', 'Thank you for coming on Monday.\n\nThe culvert is blocked.'],
    ['a name within the text', 'Anita Webb is my name and the culvert is blocked.\n\nPlease look at it this week.'],
    [
      'a name in a list',
      'Those present:\n\nAnita Webb\nOwen Pritchard\n\nPlease tell me if you want anybody else there.',
    ],
    ['one line alone', 'Thanks'],
    ['another’s name at the end', 'The one to ask about the culvert is\n\nOwen Pritchard'],
  ])('%s', (_, text) => {
    expect(ownText(text)).toBe(text);
  });
});

describe('a standard footer is not own text', () => {
  test.each([
    'This email and any attachments are confidential and intended solely for the use of the individual to whom they are addressed.',
    'This e-mail is intended only for the addressee. If you are not the intended recipient please delete it.',
    'This message may contain privileged information.\nPlease delete it if it was not meant for you.',
    'The information contained in this email is confidential and may be privileged.',
    'DISCLAIMER: this email is confidential and intended for the recipient only.',
    '***********\nThis email is confidential and may be legally privileged.\n***********',
    'Northvale District Council accepts no liability for any virus in this email.',
    'Please consider the environment before printing this email.',
    'Emails sent to and from the council may be monitored and recorded.',
    'Any views expressed are those of the sender and do not necessarily represent those of the council.',
    "Mae'r e-bost hwn yn gyfrinachol ac at sylw'r derbynnydd yn unig. Cyfrinachol.",
  ])('%s', (footer) => {
    expect(ownText(`The culvert is blocked.\n\nAnita Webb\n\n${footer}`)).toBe('The culvert is blocked.');
    expect(ownText(`The culvert is blocked.\n\n${footer}`)).toBe('The culvert is blocked.');
  });

  test.each([
    'Sent from my iPhone',
    'Sent from Outlook for iOS',
    'Get Outlook for Android',
    'Sent via Yahoo Mail on Android',
  ])('%s', (footer) => {
    expect(ownText(`The culvert is blocked.\n\n${footer}`)).toBe('The culvert is blocked.');
    expect(ownText(`The culvert is blocked.\n\nAnita\n\n${footer}`)).toBe('The culvert is blocked.');
  });

  test.each([
    'This email is to let you know that the council will refund you in full.',
    'This email is confidential between you and me, and I ask you to keep it so.',
    'This message is short: we accept your offer.',
    'Disclaimer aside, we accept your offer.',
  ])('an author’s own sentence stays: %s', (sentence) => {
    expect(ownText(`Dear Tom\n\n${sentence}`)).toBe(`Dear Tom\n\n${sentence}`);
  });
});

describe('the subject', () => {
  const subjectOf = (parts: Partial<Draft>) =>
    inspectAtNorthvale({ from: anita, to: [tom], body: { text: 'Hello.' }, ...parts }).ownText.subject;

  test('of a new message is own text', () => {
    expect(subjectOf({ subject: ' We accept your offer ' })).toBe('We accept your offer');
  });

  test.each<[string, Partial<Draft>]>([
    ['RE:', { subject: 'RE: We accept' }],
    ['Fwd:', { subject: 'Fwd: We accept' }],
    ['FW:', { subject: 'FW: We accept' }],
    ['ATB: (Welsh)', { subject: 'ATB: We accept' }],
    ['YML: (Welsh)', { subject: 'YML: We accept' }],
    ['what the mail program says', { subject: 'We accept', kind: 'reply' }],
    ['a header that names the message answered', { subject: 'We accept', answers: true }],
    [
      'the thread below it',
      {
        subject: 'We accept',
        body: { text: 'Hello.\n\nOn 10 March 2026 09:15, Tom Ashworth <tom.ashworth@northvale.example> wrote:\n> Hm?' },
      },
    ],
  ])('of a reply or forward, told by %s, is inherited', (_, parts) => {
    expect(subjectOf(parts)).toBe('');
  });
});

describe('the places of own text', () => {
  test('point into the body, line by line', () => {
    const text = 'Dear Tom\n\n\nYes, since Friday.\n> Who clears it?\nThe county.\n\nAnita Webb';
    const draft = draftOf({ from: anita, to: [tom], body: { text } });
    const { ownText: own } = inspectAtNorthvale(draft);
    expect(own.text).toBe('Dear Tom\n\nYes, since Friday.\nThe county.');
    const lines = own.segments.map(({ start, end }) => own.text.slice(start, end));
    expect(lines).toEqual(['Dear Tom', 'Yes, since Friday.', 'The county.']);
  });
});

test('the same words in HTML and in plain text are the same own text', () => {
  const paragraphs = ['Dear Tom', '', 'Your offer of £4,200 — “in full” — is noted.', '', 'Anita Webb', 'Riverside'];
  const text = paragraphs.join('\r\n');
  const html = paragraphs.map((each) => `<p class="MsoNormal">${each || '&nbsp;'}</p>`).join('\n');
  expect(ownText('', { body: { html } })).toBe(ownText(text));
});
