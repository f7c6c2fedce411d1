import { readEml } from '../../src/draft/eml';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const letter = (headers: string[], body = 'Hello.') => bytes(`${headers.join('\r\n')}\r\n\r\n${body}\r\n`);

describe('a draft as Outlook saves it', () => {
  test('has its people, its subject and its body', async () => {
    const draft = await readEml(
      letter(
        [
          'X-Unsent: 1',
          'From: "Webb, Anita (Cllr)" <a.webb@council.example>',
          'Sender: Alice Gregory <a.gregory@council.example>',
          'To: Tom Ashworth <t.ashworth@council.example>,',
          ' Peter Lowe <p.lowe@council.example>',
          'Cc: =?utf-8?B?U2nDom4gTW9yZ2Fu?= <s.morgan@council.example>',
          'Bcc: priya@council.example',
          'Subject: =?utf-8?Q?Caf=C3=A9_lease?=',
          'Sensitivity: Company-Confidential',
          'MIME-Version: 1.0',
          'Content-Type: text/plain; charset=utf-8',
        ],
        'Dear Tom\r\n\r\nIs it signed?',
      ),
    );
    expect(draft).toMatchObject({
      from: { name: 'Webb, Anita (Cllr)', address: 'a.webb@council.example' },
      sender: { name: 'Alice Gregory', address: 'a.gregory@council.example' },
      to: [
        { name: 'Tom Ashworth', address: 't.ashworth@council.example' },
        { name: 'Peter Lowe', address: 'p.lowe@council.example' },
      ],
      cc: [{ name: 'Siân Morgan', address: 's.morgan@council.example' }],
      bcc: [{ name: '', address: 'priya@council.example' }],
      subject: 'Café lease',
      sensitivity: 'Company-Confidential',
      kind: 'unknown',
      answers: false,
      attachments: [],
    });
    expect(draft.body.text?.trim()).toBe('Dear Tom\n\nIs it signed?');
  });

  test('that answers another says so', async () => {
    expect((await readEml(letter(['From: a@b.example', 'In-Reply-To: <1@b.example>']))).answers).toBe(true);
    expect((await readEml(letter(['From: a@b.example', 'References: <1@b.example>']))).answers).toBe(true);
  });

  test('addressed to a group has each of its people', async () => {
    const { to } = await readEml(letter(['From: a@b.example', 'To: Ward: one@b.example, Two <two@b.example>;']));
    expect(to).toEqual([
      { name: '', address: 'one@b.example' },
      { name: 'Two', address: 'two@b.example' },
    ]);
  });

  test('with undisclosed recipients has none', async () => {
    expect((await readEml(letter(['From: a@b.example', 'To: undisclosed-recipients:;']))).to).toEqual([]);
  });

  test('names its attachments, and not the pictures in its text', async () => {
    const part = (headers: string) => `--x\r\n${headers}\r\n\r\nSGVsbG8=\r\n`;
    const { attachments } = await readEml(
      letter(
        ['From: a@b.example', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'],
        [
          part('Content-Type: text/plain'),
          part(
            "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=utf-8''Legal%20advice.pdf",
          ),
          part(
            'Content-Type: image/png; name=logo.png\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: inline; filename=logo.png',
          ),
          '--x--',
        ].join(''),
      ),
    );
    expect(attachments).toEqual(['Legal advice.pdf']);
  });
});

describe('a message that is not as it should be', () => {
  test.each([
    ['no From', letter(['To: a@b.example', 'Subject: x']), { from: null }],
    ['no recipients', letter(['From: a@b.example']), { to: [], cc: [], bcc: [] }],
    [
      'an address that is none',
      letter(['From: a@b.example', 'To: the clerk']),
      { to: [{ name: 'the clerk', address: '' }] },
    ],
    ['headers alone', bytes('From: a@b.example\r\nSubject: x'), { subject: 'x' }],
    ['a byte-order mark', bytes('\ufeffFrom: a@b.example\r\nSubject: x\r\n\r\nHello.'), { subject: 'x' }],
    ['line ends of one kind only', bytes('From: a@b.example\nSubject: x\n\nHello.'), { subject: 'x' }],
    [
      'an mbox line first',
      bytes('From a@b.example Mon Mar 9 2026\nFrom: a@b.example\nSubject: x\n\nHello.'),
      { subject: 'x' },
    ],
  ])('is read with %s', async (_, message, expected) => {
    expect(await readEml(message)).toMatchObject(expected);
  });

  test('whose parts never end is read as far as it goes', async () => {
    const draft = await readEml(
      letter(
        ['From: a@b.example', 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=x'],
        '--x\r\nContent-Type: text/plain\r\n\r\nHello there.',
      ),
    );
    expect(draft.body.text).toContain('Hello there.');
  });

  test('in Windows’ character set keeps its dashes and quotation marks', async () => {
    const headers =
      'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: 8bit';
    const { body } = await readEml(latin(`${headers}\r\n\r\n\x93Yes\x94 \x96 it\x92s \xa35`));
    expect(body.text?.trim()).toBe('“Yes” – it’s £5');
  });

  test('in a character set nobody knows is read all the same', async () => {
    const headers = 'From: a@b.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=x-none\r\n';
    expect((await readEml(bytes(`${headers}\r\nPlain words.`))).body.text).toContain('Plain words.');
  });

  test('keeps a message attached to it out of its own text', async () => {
    const inner = 'From: c@d.example\r\nSubject: inner\r\n\r\nYou are useless.\r\n';
    const draft = await readEml(
      letter(
        ['From: a@b.example', 'Subject: outer', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'],
        `--x\r\nContent-Type: text/plain\r\n\r\nPlease see attached.\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--x--`,
      ),
    );
    expect(draft.body.text?.trim()).toBe('Please see attached.');
    expect(draft).toMatchObject({ from: { address: 'a@b.example' }, subject: 'outer' });
  });
});

describe('what is no mail', () => {
  const cases: [string, Uint8Array, RegExp][] = [
    ['an empty file', new Uint8Array(), /empty/],
    ['a text', bytes('Minutes of the meeting\n\nPresent: the Chair\n'), /no mail/],
    ['a list of settings', bytes('name: council\nversion: 2\n'), /no mail/],
    ['a Word document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /no mail/],
    ['an Outlook .msg', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /no mail/],
    ['nothing but line ends', bytes('\r\n\r\n\r\n'), /no mail/],
    ['a message nested a thousand times', nested(1000), /too deeply nested/],
  ];
  test.each(cases)('%s is refused with a sentence', async (_, message, reason) => {
    await expect(readEml(message)).rejects.toMatchObject({ name: 'MailError', message: expect.stringMatching(reason) });
  });
});

function nested(depth: number): Uint8Array {
  let text = 'From: a@b.example\r\nMIME-Version: 1.0\r\n';
  for (let at = 0; at < depth; at++) text += `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`;
  return bytes(`${text}\r\nHello.`);
}
