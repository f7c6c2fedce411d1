import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../../src/command/run';
import { protocolCheck } from './console';
import { breach, caution, clean, clearUp, eml, folderWith, register } from './desk-drawer';

afterAll(clearUp);

const check = (...argv: string[]) => protocolCheck(['check', '--register', register, ...argv]);
/** The entries of a JSON report, with the exit status. */
async function entries(...argv: string[]) {
  const { status, stdout, stderr } = await check('--format', 'json', ...argv);
  return { status, stderr, entries: JSON.parse(stdout) as Record<string, unknown>[] };
}
/** Every line of a message to a person is one sentence, and shows nothing of the program's insides. */
const oneSentence = /^[A-Z“][^\n]*[^.\n]\.$/;
const insides = /\bat .*:\d+|Error:|undefined|\[object|null/;

describe('the JSON report', () => {
  test('has an entry a file, in the order given, in the agreed shape', async () => {
    const folder = folderWith({ 'b.eml': breach, 'a.eml': caution, 'c.eml': clean });
    const [b, a, c, none] = ['b.eml', 'a.eml', 'c.eml', 'none.eml'].map((each) => join(folder, each)) as [
      string,
      string,
      string,
      string,
    ];
    expect(await entries(b, a, none, c)).toEqual({
      status: 2,
      stderr: '',
      entries: [
        {
          file: b,
          protocol: 'publica-6b',
          findings: [
            {
              check: 'blind-copy',
              severity: 'breach',
              clauses: ['78'],
              message: 'Peter Lowe would get a blind copy',
              evidence: [{ field: 'bcc', text: 'peter.lowe@northvale.example' }],
            },
          ],
        },
        {
          file: a,
          protocol: 'publica-6b',
          findings: [
            {
              check: 'copied-member',
              severity: 'caution',
              clauses: ['78'],
              message: 'Cllr Priya Nair would see this correspondence',
              evidence: [{ field: 'cc', text: 'cllr.p.nair@members.northvale.example' }],
            },
          ],
        },
        { file: none, error: 'There is no such file or folder; check the path.' },
        { file: c, protocol: 'publica-6b', findings: [] },
      ],
    });
  });
});

describe('the exit status', () => {
  const cases: [string, string[], string[], number][] = [
    ['0 with nothing found', [clean], [], 0],
    ['1 with a breach', [breach], [], 1],
    ['0 with a caution, which is below breach', [caution], [], 0],
    ['1 with a caution, from caution on', [caution], ['--fail-on', 'caution'], 1],
    ['1 with a breach, from advice on', [breach], ['--fail-on', 'advice'], 1],
    ['1 where one of several is at fault', [clean, breach, clean], [], 1],
    ['0 with a breach, never to fail', [breach], ['--fail-on', 'never'], 0],
    ['2 where a file could not be read', [clean, ''], [], 2],
    ['2 even where another is at fault', [breach, ''], [], 2],
    ['2 even where it is never to fail', ['', breach], ['--fail-on', 'never'], 2],
  ];
  test.each(cases)('is %s', async (_, files, argv, expected) => {
    const folder = folderWith(Object.fromEntries(files.map((content, at) => [`${at}.eml`, content])));
    for (const format of ['text', 'json', 'sarif']) {
      expect((await check(...argv, '--format', format, folder)).status).toBe(expected);
    }
  });

  test('under a protocol that only advises, advice counts from advice on', async () => {
    const folder = folderWith({ 'a.eml': breach });
    expect((await check('--protocol', 'swale', folder)).status).toBe(0);
    expect((await check('--protocol', 'swale', '--fail-on', 'caution', folder)).status).toBe(0);
    expect((await check('--protocol', 'swale', '--fail-on', 'advice', folder)).status).toBe(1);
  });
});

describe('a folder', () => {
  test('stands for the mail in it and below it, by name; other files are passed over', async () => {
    const folder = folderWith({
      'b.eml': clean,
      'a.EML': clean,
      'a/z.eml': clean,
      'c/d/e.eml': clean,
      'notes.txt': 'no mail',
      'c/picture.png': 'no mail',
      'c/empty/.keep': '',
    });
    const { status, entries: found } = await entries(folder);
    expect(found.map((each) => each.file)).toEqual(
      ['a/z.eml', 'a.EML', 'b.eml', 'c/d/e.eml'].map((each) => join(folder, each)),
    );
    expect(status).toBe(0);
  });

  test('given with other files is read where it stands', async () => {
    const folder = folderWith({ 'x.eml': clean, 'in/y.eml': clean, 'z.eml': clean });
    const { entries: found } = await entries(join(folder, 'z.eml'), join(folder, 'in'), join(folder, 'x.eml'));
    expect(found.map((each) => each.file)).toEqual(['z.eml', 'in/y.eml', 'x.eml'].map((each) => join(folder, each)));
  });

  test.each([
    ['that is empty', {}],
    ['with no mail in it', { 'notes.txt': 'x', 'below/more.txt': 'x' }],
  ])('%s gets one sentence, and the others are still checked', async (_, files: Record<string, string>) => {
    const folder = folderWith(files);
    const other = folderWith({ 'a.eml': clean });
    expect(await entries(folder, other)).toMatchObject({
      status: 2,
      entries: [
        { file: folder, error: 'There is no mail file (.eml) in this folder; name another, or save drafts into it.' },
        { file: join(other, 'a.eml'), findings: [] },
      ],
    });
  });

  test('that a link leads back to is read once', async () => {
    const folder = folderWith({ 'a.eml': clean, 'in/b.eml': clean });
    symlinkSync(folder, join(folder, 'in/round'));
    const { entries: found } = await entries(folder);
    expect(found.map((each) => each.file)).toEqual(['a.eml', 'in/b.eml'].map((each) => join(folder, each)));
  });
});

describe('a file that cannot be checked gets one sentence, and the others are still checked', () => {
  const cases: [string, string, string | Uint8Array, RegExp][] = [
    ['an empty file', 'a.eml', '', /file is empty/],
    ['a text named outright', 'minutes.txt', 'Minutes\n\nPresent: all\n', /no mail message/],
    ['a text that calls itself mail', 'a.eml', 'Minutes\n\nPresent: all\n', /no mail message/],
    ['an Outlook .msg named outright', 'a.msg', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /no mail message/],
    ['bytes of no meaning', 'a.eml', Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256), /no mail message/],
  ];
  test.each(cases)('%s', async (_, name, content, reason) => {
    const folder = folderWith({ [name]: content, 'z.eml': breach });
    const { status, entries: found } = await entries(join(folder, name), join(folder, 'z.eml'));
    expect(found[0]).toEqual({ file: join(folder, name), error: expect.stringMatching(reason) });
    expect(found[0]?.error).toMatch(oneSentence);
    expect(found[0]?.error).not.toMatch(insides);
    expect(found[1]).toMatchObject({ findings: [{ check: 'blind-copy' }] });
    expect(status).toBe(2);
  });

  test('a link that leads nowhere', async () => {
    const folder = folderWith({ 'z.eml': clean });
    symlinkSync(join(folder, 'gone.eml'), join(folder, 'a.eml'));
    const { entries: found } = await entries(folder);
    expect(found[0]).toEqual({
      file: join(folder, 'a.eml'),
      error: 'There is no such file or folder; check the path.',
    });
    expect(found[1]).toMatchObject({ findings: [] });
  });

  test('a device', async () => {
    const { entries: found } = await entries('/dev/null');
    expect(found[0]?.error).toBe('It is not a file; name a saved message.');
  });

  // The superuser may read everything, so a test that runs as such steps down for the moment.
  const steppedDown = async (work: () => Promise<void>) => {
    const before = process.geteuid?.();
    if (before === 0) process.seteuid?.(65534);
    try {
      await work();
    } finally {
      if (before === 0) process.seteuid?.(0);
    }
  };

  test('a file and a folder that may not be opened', async () => {
    const folder = folderWith({ 'a.eml': clean, 'b/c.eml': clean, 'z.eml': clean });
    for (const each of ['', 'z.eml']) chmodSync(join(folder, each), 0o755);
    for (const each of ['a.eml', 'b']) chmodSync(join(folder, each), 0o000);
    await steppedDown(async () => {
      const { status, entries: found } = await entries(folder);
      const error = 'It may not be opened by you; ask for permission to read it.';
      expect(found).toEqual([
        { file: join(folder, 'a.eml'), error },
        { file: join(folder, 'b'), error },
        { file: join(folder, 'z.eml'), protocol: 'publica-6b', findings: [] },
      ]);
      expect(status).toBe(2);
    });
    chmodSync(join(folder, 'b'), 0o755);
  });
});

describe('a message that is not as it should be is checked, with a note where there is something to say', () => {
  const from = 'From: Cllr Anita Webb <cllr.a.webb@members.northvale.example>';
  const to = 'To: tom.ashworth@northvale.example';
  const bcc = 'Bcc: peter.lowe@northvale.example';
  const plain = 'Content-Type: text/plain; charset=utf-8';
  const nobody =
    'It has no From line and no name we know under the text, so points that depend on the author may be missed.';
  const cases: [string, string | Uint8Array, string[], string[] | undefined][] = [
    ['no From, where the name that signs tells', eml([to, bcc]), ['blind-copy'], undefined],
    ['no From and nobody we know', eml([to, bcc], 'The culvert is blocked.'), [], [nobody]],
    ['no recipients', eml([from]), [], ['It has no recipients yet, so copying could not be checked.']],
    [
      'an address that is none',
      eml([from, to, bcc, 'Cc: the clerk']),
      ['blind-copy'],
      ['“the clerk” is no e-mail address; correct it to have it checked.'],
    ],
    [
      'a wrong character set',
      Uint8Array.from(
        eml([from, to, bcc, 'MIME-Version: 1.0', plain, 'Content-Transfer-Encoding: 8bit'], 'It\x92s blocked.'),
        (c) => c.charCodeAt(0),
      ),
      ['blind-copy'],
      ['Some characters cannot be read, since the message is not coded as it says; check those words.'],
    ],
    [
      'a character set nobody knows',
      eml([from, to, bcc, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=x-none']),
      ['blind-copy'],
      undefined,
    ],
    [
      'parts that never end',
      eml(
        [from, to, bcc, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'],
        `--x\r\n${plain}\r\n\r\nBlocked.`,
      ),
      ['blind-copy'],
      undefined,
    ],
    [
      'a body of no coding',
      eml([from, to, bcc, 'MIME-Version: 1.0', 'Content-Transfer-Encoding: base64'], '%%% not base64 %%%'),
      ['blind-copy'],
      ['Some characters cannot be read, since the message is not coded as it says; check those words.'],
    ],
    [
      'another message in it',
      eml(
        [from, to, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x'],
        `--x\r\n${plain}\r\n\r\nPlease see attached.\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n${breach}\r\n--x--`,
      ),
      [],
      undefined,
    ],
    ['no body', eml([from, to, bcc], ''), ['blind-copy'], undefined],
  ];
  test.each(cases)('%s', async (_, message, checks, notes) => {
    const folder = folderWith({ 'a.eml': message });
    const { status, entries: found } = await entries('--fail-on', 'never', folder);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ findings: checks.map((each) => ({ check: each })) });
    expect(found[0]?.notes).toEqual(notes);
    expect(status).toBe(0);
  });

  test('five hundred recipients are all looked at', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `resident${at}@post.example`).join(',\r\n ');
    const folder = folderWith({ 'a.eml': eml([from, `To: ${many}`, bcc]) });
    const { entries: found } = await entries(folder);
    expect(found[0]).toMatchObject({ findings: [{ check: 'blind-copy', severity: 'caution' }] });
  });

  test('five hundred addresses that are none get one sentence', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `resident ${at}`).join(', ');
    const folder = folderWith({ 'a.eml': eml([from, `To: ${many}`]) });
    const { entries: found } = await entries(folder);
    expect(found[0]?.notes).toEqual([
      '“resident 0”, “resident 1”, “resident 2” and 497 more are no e-mail addresses; correct them to have them checked.',
    ]);
  });

  test('a body of 20 MB is checked', async () => {
    const line = `${'And so it was. '.repeat(60)}
`;
    const body = `The culvert is blocked.

-----Original Message-----
${line.repeat(23_000)}`;
    expect(body.length).toBeGreaterThan(20_000_000);
    const folder = folderWith({ 'a.eml': eml([from, to, bcc], body), 'b.eml': clean });
    const { entries: found } = await entries(folder);
    expect(found).toMatchObject([{ findings: [{ check: 'blind-copy' }] }, { findings: [] }]);
  }, 120_000);
});

describe('what is written is written as it is read', () => {
  const argv = (folder: string) => ['check', '--register', register, '--format', 'json', folder];
  const many = () => folderWith(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`${at}.eml`, clean])));
  const quiet = () => new Writable({ write: (_, __, done) => done() });

  test('one message at a time: nothing more is read while the reader is busy', async () => {
    let waiting = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        most = Math.max(most, this.writableLength);
        waiting++;
        setTimeout(() => {
          waiting--;
          done();
        }, 1);
      },
    });
    await run(argv(many()), { stdout: slow, stderr: quiet(), env: {}, cwd: process.cwd() });
    expect(waiting).toBe(0);
    // The longest piece there is: one file's entry.
    expect(most).toBeLessThan(400);
  });

  test('a reader who leaves ends it quietly, with the status so far', async () => {
    let pieces = 0;
    const leaves = new Writable({
      write(_, __, done) {
        pieces++;
        done(pieces > 2 ? Object.assign(new Error('broken pipe'), { code: 'EPIPE' }) : null);
      },
    });
    const complaints: string[] = [];
    const stderr = new Writable({
      write(chunk, _, done) {
        complaints.push(String(chunk));
        done();
      },
    });
    const status = await run(argv(many()), { stdout: leaves, stderr, env: {}, cwd: process.cwd() });
    expect({ status, pieces, complaints }).toEqual({ status: 0, pieces: 3, complaints: [] });
  });
});

describe('a register that is out of date', () => {
  const dated = (dates: object) => {
    const folder = folderWith({ 'a.eml': clean });
    const file = join(folder, 'register.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(register, 'utf8')), ...dates }));
    const words = ['check', '--format', 'json', '--register', file, join(folder, 'a.eml')];
    return { file, ran: protocolCheck(words, { today: '2026-11-26' }) };
  };

  test('older than the last election: said beside the results, which stay as they are', async () => {
    const { file, ran } = dated({ asOf: '2026-04-30', elected: '2026-05-07' });
    const { status, stdout, stderr } = await ran;
    expect(stderr).toBe(
      `protocol-check: ${file}: The register: it is of 2026-04-30, older than the last election (2026-05-07); bring it up to date.\n`,
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test.each([
    ['brought up to date since', { asOf: '2026-05-11', elected: '2026-05-07' }],
    ['before an election still to come', { asOf: '2026-05-11', elected: '2027-05-06' }],
  ])('%s: not a word', async (_, dates) => {
    expect((await dated(dates).ran).stderr).toBe('');
  });
});
