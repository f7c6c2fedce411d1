import { readBody } from '../../src/draft/body';
import type { Draft } from '../../src/draft/draft';
import { divideThread, type Thread } from '../../src/draft/thread';

/** What was written now, and from whom the message answered came. */
function divided(body: Draft['body']) {
  const thread: Thread = divideThread(readBody(body));
  const [latest] = thread.earlier;
  return {
    written: thread.authored
      .map((line) => line.text)
      .join('\n')
      .trim(),
    from: latest?.from?.address || latest?.from?.name || null,
    to: latest?.to.map((each) => each.address || each.name) ?? [],
    cc: latest?.cc.map((each) => each.address || each.name) ?? [],
    text: latest?.text ?? null,
    forwarded: thread.forwarded,
    earlier: thread.earlier.length,
    uncertain: thread.uncertain.length > 0,
  };
}

const webb = 'Cllr Anita Webb &lt;a.webb@council.example&gt;';
const ashworth = 'Tom Ashworth &lt;t.ashworth@council.example&gt;';
const lowe = 'Peter Lowe &lt;p.lowe@council.example&gt;';
const bold = (rows: string[][]) => rows.map(([label, value]) => `<b>${label}:</b> ${value}`).join('<br>\r\n');
const block = bold([
  ['From', webb],
  ['Sent', '10 March 2026 09:15'],
  ['To', ashworth],
  ['Cc', lowe],
  ['Subject', 'The culvert'],
]);
const plainBlock =
  'From: Cllr Anita Webb <a.webb@council.example>\nSent: 10 March 2026 09:15\n' +
  'To: Tom Ashworth <t.ashworth@council.example>\nCc: Peter Lowe <p.lowe@council.example>\nSubject: The culvert\n';

describe('an earlier message with its header block', () => {
  const html: [string, string][] = [
    [
      'Outlook on the web and new Outlook',
      '<div class="elementToProof">Thank you.</div><div id="appendonsend"></div>' +
        `<hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font>${block}</font><div>&nbsp;</div></div>` +
        '<div class="elementToProof">Is it blocked?</div>',
    ],
    [
      'new Outlook, its reference container',
      `<div>Thank you.</div><div id="mail-editor-reference-message-container"><div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p>${block}</p></div><p>Is it blocked?</p></div></div>`,
    ],
    [
      'classic Outlook, with its border',
      '<p class="MsoNormal">Thank you.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>' +
        `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${block}<o:p></o:p></p></div></div>` +
        '<p class="MsoNormal">Is it blocked?<o:p></o:p></p>',
    ],
    [
      'Outlook for Mac',
      '<div>Thank you.</div><div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0in 0in 0in">' +
        `<p class="MsoNormal"><b><span>From: </span></b><span>${webb}<br><b>Date: </b>Tuesday, 10 March 2026 at 09:15<br><b>To: </b>${ashworth}<br><b>Cc: </b>${lowe}<br><b>Subject: </b>The culvert</span></p></div>` +
        '<div><p>Is it blocked?</p></div>',
    ],
    [
      'Outlook for Android and iOS',
      `<div dir="auto">Thank you.</div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.example">Outlook for Android</a></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr">${block}</div><div>Is it blocked?</div>`,
    ],
    [
      'a header block in a table',
      `<p>Thank you.</p><table><tr><td><b>From:</b></td><td>${webb}</td></tr><tr><td><b>Sent:</b></td><td>10 March 2026 09:15</td></tr><tr><td><b>To:</b></td><td>${ashworth}</td></tr><tr><td><b>Cc:</b></td><td>${lowe}</td></tr><tr><td><b>Subject:</b></td><td>The culvert</td></tr></table><p>Is it blocked?</p>`,
    ],
    [
      'Outlook in Welsh',
      `<p>Thank you.</p><div id="divRplyFwdMsg">${bold([
        ['Oddi wrth', webb],
        ['Anfonwyd', '10 Mawrth 2026 09:15'],
        ['At', ashworth],
        ['Copi', lowe],
        ['Pwnc', 'The culvert'],
      ])}</div><p>Is it blocked?</p>`,
    ],
  ];
  const text: [string, string][] = [
    ['a line of underscores', `Thank you.\n\n________________________________\n${plainBlock}\nIs it blocked?`],
    ['-----Original Message-----', `Thank you.\n\n-----Original Message-----\n${plainBlock}\nIs it blocked?`],
    ['no rule at all', `Thank you.\n\n${plainBlock}\nIs it blocked?`],
    ['labels in asterisks', `Thank you.\n\n${plainBlock.replace(/^(\w+):/gm, '*$1:*')}\nIs it blocked?`],
    [
      'recipients that run over two lines',
      `Thank you.\n\n-----Original Message-----\n${plainBlock.replace('To: Tom Ashworth <', 'To: Tom Ashworth\n <')}\nIs it blocked?`,
    ],
    [
      'labels in Welsh',
      `Thank you.\n\n-----Neges Wreiddiol-----\n${plainBlock.replace('From', 'Oddi wrth').replace('Sent', 'Anfonwyd').replace('To:', 'At:').replace('Cc', 'Copi').replace('Subject', 'Pwnc')}\nIs it blocked?`,
    ],
    [
      'line ends of Windows',
      `Thank you.\n\n-----Original Message-----\n${plainBlock}\nIs it blocked?`.replace(/\n/g, '\r\n'),
    ],
  ];
  const cases: [string, Draft['body']][] = [
    ...html.map(([name, body]): [string, Draft['body']] => [name, { html: `<html><body>${body}</body></html>` }]),
    ...text.map(([name, body]): [string, Draft['body']] => [name, { text: body }]),
  ];

  test.each(cases)('%s', (_, body) => {
    const { written, ...rest } = divided(body);
    expect(written.replace(/\n+Get\s+Outlook for Android$/, '')).toBe('Thank you.');
    expect(rest).toEqual({
      from: 'a.webb@council.example',
      to: ['t.ashworth@council.example'],
      cc: ['p.lowe@council.example'],
      text: 'Is it blocked?',
      forwarded: false,
      earlier: 1,
      uncertain: false,
    });
  });
});

describe('an earlier message under "On … wrote:"', () => {
  const html: [string, string][] = [
    [
      'iPhone',
      '<div>Thank you.</div><br id="lineBreakAtBeginningOfSignature"><div dir="ltr"></div><div dir="ltr"><br><blockquote type="cite">On 10 Mar 2026, at 09:15, Cllr Anita Webb &lt;a.webb@council.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">Is it blocked?</div></blockquote>',
    ],
    [
      'Apple Mail',
      '<div>Thank you.</div><div><br><blockquote type="cite"><div>On 10 Mar 2026, at 09:15, Cllr Anita Webb &lt;a.webb@council.example&gt; wrote:</div><br><div>Is it blocked?</div></blockquote></div>',
    ],
    [
      'Gmail',
      '<div dir="ltr">Thank you.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, 10 Mar 2026 at 09:15, Cllr Anita Webb &lt;<a href="mailto:a.webb@council.example">a.webb@council.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div>Is it blocked?</div></blockquote></div>',
    ],
    [
      'Thunderbird',
      '<p>Thank you.</p><div class="moz-cite-prefix">On 10/03/2026 09:15, Cllr Anita Webb &lt;a.webb@council.example&gt; wrote:<br></div><blockquote type="cite" cite="mid:1"><p>Is it blocked?</p></blockquote>',
    ],
  ];
  const text: [string, string][] = [
    [
      'a phone',
      'Thank you.\n\nOn 10 March 2026 09:15, Cllr Anita Webb <a.webb@council.example> wrote:\n\n> Is it blocked?',
    ],
    [
      'Gmail, over two lines',
      'Thank you.\n\nOn Tue, 10 Mar 2026 at 09:15, Cllr Anita Webb <a.webb@council.example>\nwrote:\n\n> Is it blocked?',
    ],
    [
      'the quote unmarked',
      'Thank you.\n\nOn 10 March 2026 09:15, Cllr Anita Webb <a.webb@council.example> wrote:\n\nIs it blocked?',
    ],
    [
      'in Welsh',
      'Thank you.\n\nAr 10 Mawrth 2026 09:15, ysgrifennodd Cllr Anita Webb <a.webb@council.example>:\n\n> Is it blocked?',
    ],
  ];
  const cases: [string, Draft['body']][] = [
    ...html.map(([name, body]): [string, Draft['body']] => [name, { html: body }]),
    ...text.map(([name, body]): [string, Draft['body']] => [name, { text: body }]),
  ];

  test.each(cases)('%s', (_, body) => {
    expect(divided(body)).toEqual({
      written: 'Thank you.',
      from: 'a.webb@council.example',
      to: [],
      cc: [],
      text: 'Is it blocked?',
      forwarded: false,
      earlier: 1,
      uncertain: false,
    });
  });

  test('a name without an address is kept', () => {
    const { from } = divided({ text: 'Thanks\n\nOn 10 March 2026 at 09:15, Anita Webb wrote:\n> Is it blocked?' });
    expect(from).toBe('Anita Webb');
  });
});

describe('replies between quoted lines', () => {
  test('are the author’s words, in plain text', () => {
    const text =
      'On 10 March 2026 09:15, Anita Webb <a.webb@council.example> wrote:\n> Is it blocked?\n\nYes, since Friday.\n\n> Who clears it?\n\nThe county.\n';
    const { written, text: quoted } = divided({ text });
    expect(written.split(/\n+/)).toEqual(['Yes, since Friday.', 'The county.']);
    expect(quoted?.split('\n').filter(Boolean)).toEqual(['Is it blocked?', 'Who clears it?']);
  });

  test('are the author’s words, in HTML', () => {
    const html =
      '<div>On 10 Mar 2026, at 09:15, Anita Webb &lt;a.webb@council.example&gt; wrote:</div><blockquote type="cite"><p>Is it blocked?</p></blockquote><p>Yes, since Friday.</p><blockquote type="cite"><p>Who clears it?</p></blockquote><p>The county.</p>';
    const { written } = divided({ html });
    expect(written.split(/\n+/)).toEqual(['Yes, since Friday.', 'The county.']);
  });

  test('whose place only a colour tells are said to be uncertain', () => {
    const text = `My answers are in red below.\n\n-----Original Message-----\n${plainBlock}\nIs it blocked? Yes, since Friday.`;
    expect(divided({ text })).toMatchObject({ written: 'My answers are in red below.', uncertain: true });
  });
});

describe('a message passed on', () => {
  test.each([
    ['Gmail', `FYI\n\n---------- Forwarded message ---------\n${plainBlock.replace('Sent', 'Date')}\n\nIs it blocked?`],
    ['Apple', `FYI\n\nBegin forwarded message:\n\n${plainBlock.replace('Sent', 'Date')}\nIs it blocked?`],
    [
      'Thunderbird',
      `FYI\n\n-------- Forwarded Message --------\n${plainBlock.replace('Sent', 'Date')}\n\nIs it blocked?`,
    ],
  ])('by %s is no part of what was written', (_, text) => {
    expect(divided({ text })).toMatchObject({
      written: 'FYI',
      forwarded: true,
      from: 'a.webb@council.example',
      text: 'Is it blocked?',
    });
  });

  test('by Thunderbird in HTML', () => {
    const html = `<p>FYI</p><div class="moz-forward-container"><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tr><th>Subject: </th><td>The culvert</td></tr><tr><th>Date: </th><td>10 Mar 2026</td></tr><tr><th>From: </th><td>${webb}</td></tr><tr><th>To: </th><td>${ashworth}</td></tr></table><br>Is it blocked?</div>`;
    expect(divided({ html })).toMatchObject({
      written: 'FYI',
      forwarded: true,
      from: 'a.webb@council.example',
      text: 'Is it blocked?',
    });
  });

  test('with nothing written above leaves nothing of the author’s', () => {
    expect(divided({ text: `-----Original Message-----\n${plainBlock}\nIs it blocked?` }).written).toBe('');
    expect(divided({ html: `<div id="divRplyFwdMsg">${block}</div><p>Is it blocked?</p>` }).written).toBe('');
  });
});

test('a chain of three is told apart, the latest first', () => {
  const second = plainBlock.replaceAll('Anita Webb', 'Priya Nair').replaceAll('a.webb', 'p.nair');
  const text = `Thank you.\n\n-----Original Message-----\n${plainBlock}\nSecond.\n\n-----Original Message-----\n${second}\nFirst.\n\nOn 1 March 2026 10:00, Peter Lowe <p.lowe@council.example> wrote:\n> Nought.`;
  const { earlier } = divideThread(readBody({ text }));
  expect(earlier.map((each) => [each.from?.address, each.text])).toEqual([
    ['a.webb@council.example', 'Second.'],
    ['p.nair@council.example', 'First.'],
    ['p.lowe@council.example', '> Nought.'.slice(2)],
  ]);
});

describe('what only looks like an earlier message stays with the author', () => {
  test.each([
    ['a list of points with labels', 'Please note:\nFrom: the depot\nWe leave at nine.\nBring boots.'],
    ['a sentence that begins with On', 'On Tuesday 10 March I wrote to the depot:\nno answer yet.'],
    ['a rule of dashes', 'First part.\n----------\nSecond part.'],
    ['a line about the original message', 'I lost the original message, please send it again.'],
    ['a timetable', 'To: the depot\nFrom: the town hall\nBy bus at 10:15.'],
  ])('%s', (_, text) => {
    expect(divided({ text })).toMatchObject({ written: text, earlier: 0 });
  });

  test('a horizontal rule and a border in HTML', () => {
    const html = '<p>First part.</p><hr><p>Second part.</p><div style="border-top:solid 1pt"><p>Third part.</p></div>';
    expect(divided({ html })).toMatchObject({ written: 'First part.\nSecond part.\nThird part.', earlier: 0 });
  });

  test('a paragraph that Outlook’s button has indented', () => {
    const html =
      '<p>First.</p><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><p>Second.</p></blockquote>';
    expect(divided({ html })).toMatchObject({ written: 'First.\nSecond.', earlier: 0 });
  });
});

test('an earlier message whose header block cannot be read is said to be uncertain', () => {
  const html = '<p>Thank you.</p><div id="divRplyFwdMsg"></div><p>Is it blocked?</p>';
  expect(divided({ html })).toMatchObject({ written: 'Thank you.', uncertain: true });
});
