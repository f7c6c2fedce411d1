import { join } from 'node:path';
import manifest from '../../package.json';
import { protocols } from '../../src/protocols';
import amberValley from '../../src/protocols/amber-valley.json';
import { protocolCheck } from './console';
import { breach, clean, clearUp, folderWith, register } from './desk-drawer';

afterAll(clearUp);

test.each([['--help'], ['-h'], ['help'], ['check', '--help']])('%s %s says how it is used', async (...argv) => {
  const { status, stdout, stderr } = await protocolCheck(argv);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const word of ['check', 'protocols', '--protocol', '--register', '--format', '--fail-on', 'exit status']) {
    expect(stdout).toContain(word);
  }
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(90);
});

test.each([['--version'], ['-V']])('%s says which version it is', async (option) => {
  expect(await protocolCheck([option])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

describe('a command line that is wrong gets one sentence, and nothing is checked', () => {
  const cases: [string[], string][] = [
    [[], 'Say what to do: check, case, protocols, protocol or register. See protocol-check --help.'],
    [
      ['chek', 'x'],
      'There is no command "chek"; the commands are check, case, protocols, protocol and register. See protocol-check --help.',
    ],
    [['check'], 'Name at least one file or folder to check. See protocol-check --help.'],
    [
      ['check', '--fomat', 'json', 'x'],
      'There is no option --fomat; put -- before a file of that name. See protocol-check --help.',
    ],
    [['check', '-x'], 'There is no option -x; put -- before a file of that name. See protocol-check --help.'],
    [['check', 'x', '--format'], 'The option --format needs a value after it. See protocol-check --help.'],
    [
      ['check', '--register', '--format', 'json', 'x'],
      'The option --register needs a value after it. See protocol-check --help.',
    ],
    [['--help=yes'], 'The option --help takes no value. See protocol-check --help.'],
    [['check', '--format', 'xml', 'x'], '--format is one of text, json, sarif, not "xml". See protocol-check --help.'],
    [
      ['check', '--fail-on', 'never-ever', 'x'],
      '--fail-on is one of advice, caution, breach, never, not "never-ever". See protocol-check --help.',
    ],
    [
      ['protocols', 'swale', 'amber-valley'],
      'Name one protocol at a time; "amber-valley" is one too many. See protocol-check --help.',
    ],
  ];
  test.each(cases)('%j', async (argv, sentence) => {
    expect(await protocolCheck(argv)).toEqual({ status: 2, stdout: '', stderr: `protocol-check: ${sentence}\n` });
  });
});

describe('the protocol', () => {
  const drafts = () => folderWith({ 'a.eml': breach });
  const protocolUsed = async (...argv: string[]) => {
    const { stdout } = await protocolCheck(['check', '--format', 'json', ...argv, drafts()]);
    return (JSON.parse(stdout) as { protocol: string }[])[0]?.protocol;
  };

  test('is the register’s own where none is named', async () => {
    expect(await protocolUsed('--register', register)).toBe('publica-6b');
  });

  test.each(protocols)('is $id where that is named', async ({ id }) => {
    expect(await protocolUsed('--register', register, '--protocol', id)).toBe(id);
  });

  test('may be a file of a council’s own', async () => {
    const file = join(
      folderWith({ 'ours.json': `\ufeff${JSON.stringify({ ...amberValley, id: 'northvale' })}` }),
      'ours.json',
    );
    expect(await protocolUsed('--register', register, '--protocol', file)).toBe('northvale');
  });
});

describe('a protocol or register that cannot be used gets one sentence a mistake', () => {
  const ids = 'publica-6b, wiltshire-fire, amber-valley, great-aycliffe, swale';
  const files = folderWith({
    'a.eml': clean,
    'broken.json': '{ "council": ',
    'text.json': 'council: Northvale',
    'none.json': '{ "council": "X", "domains": {}, "people": [] }',
    'unknown.json': '{ "council": "X", "protocol": "northvale", "domains": {}, "people": [] }',
    'mistakes.json': '{ "council": "X", "domains": {}, "people": [ { "name": "Jo", "role": "mayor", "emails": [] } ] }',
  });
  const at = (name: string) => join(files, name);
  const cases: [string, string[], (string | RegExp)[]][] = [
    ['neither named', [], [`No protocol is named; say --protocol and one of ${ids}, or the path of a protocol file.`]],
    [
      'an unknown id',
      ['--protocol', 'northvale'],
      [`There is no protocol "northvale"; name one of ${ids}, or the path of a protocol file.`],
    ],
    [
      'a protocol file that is not there',
      ['--protocol', at('x.json')],
      [`${at('x.json')}: the protocol cannot be read: there is no such file or folder; check the path.`],
    ],
    [
      'a protocol file that is not JSON',
      ['--protocol', at('text.json')],
      [/text\.json: the protocol is not JSON \(.+\); correct the file at that place\.$/],
    ],
    [
      'a folder for a protocol',
      ['--protocol', files],
      [`${files}: the protocol cannot be read: this is a folder; name the file itself.`],
    ],
    [
      'a register that is not there',
      ['--register', at('x.json')],
      [`${at('x.json')}: the register cannot be read: there is no such file or folder; check the path.`],
    ],
    [
      'a register that ends too soon',
      ['--register', at('broken.json')],
      [/broken\.json: the register is not JSON \(.+\); correct the file at that place\.$/],
    ],
    [
      'a register without a protocol',
      ['--register', at('none.json')],
      [`${at('none.json')}: the register names no protocol; add "protocol" to it, or name one of ${ids}.`],
    ],
    [
      'a register with an unknown protocol',
      ['--register', at('unknown.json')],
      [
        `${at('unknown.json')}: the register names the protocol "northvale", which is none of ${ids}; correct it, or name another.`,
      ],
    ],
    [
      'a register with two mistakes',
      ['--register', at('mistakes.json')],
      [
        `${at('mistakes.json')}: Person 1 (Jo): "role" should be "member" or "officer".`,
        `${at('mistakes.json')}: Person 1 (Jo): "emails" should be a list of one or more addresses such as "name@council.example".`,
      ],
    ],
  ];
  test.each(cases)('%s', async (_, argv, sentences) => {
    const { status, stdout, stderr } = await protocolCheck(['check', '--format', 'json', ...argv, at('a.eml')]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(sentences.length);
    sentences.forEach((sentence, index) => {
      const line = lines[index]?.replace(/^protocol-check: /, '');
      if (typeof sentence === 'string') expect(line).toBe(sentence);
      else expect(line).toMatch(sentence);
    });
  });
});

describe('protocols', () => {
  test('lists each protocol with its title, body and date, and its clauses', async () => {
    const { status, stdout } = await protocolCheck(['protocols']);
    expect(status).toBe(0);
    for (const { id, title, body, date, clauses } of protocols) {
      expect(stdout).toContain(`${id}\n  ${title}, ${body} (${date})\n`);
      for (const { number } of clauses)
        expect(stdout).toMatch(new RegExp(`^  ${number.replaceAll('.', '\\.')} +`, 'm'));
      expect(clauses.every(({ heading }) => stdout.includes(heading))).toBe(true);
    }
  });

  test.each(protocols)(
    'with $id shows each clause with its words, what it asks, and what it is used for',
    async ({ id, clauses }) => {
      const { status, stdout } = await protocolCheck(['protocols', id]);
      expect(status).toBe(0);
      for (const { number, heading, words, asks } of clauses) {
        const block = stdout.split('\n\n').find((each) => each.startsWith(`Clause ${number}, ${heading}`));
        expect(block).toContain(words);
        expect(block).toContain(asks);
        expect(block).toMatch(/Used for: .+/);
      }
    },
  );

  test('with a file shows that protocol', async () => {
    const file = join(folderWith({ 'ours.json': JSON.stringify({ ...amberValley, id: 'northvale' }) }), 'ours.json');
    expect((await protocolCheck(['protocols', file])).stdout).toMatch(/^northvale\n/);
  });

  test('says which subjects a protocol has no clause on', async () => {
    expect((await protocolCheck(['protocols', 'swale'])).stdout).toMatch(/no clause on:? .*personal/);
  });
});
