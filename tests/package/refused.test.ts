import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmRunPackage, ownFolder, register } from './program';

/** What is wrong is said in one sentence, the exit status is 2, and nothing is written. */

const url = ['--url', 'https://addin.example'];
const whose = ['--register', register];

test.each<[string, string[], RegExp]>([
  ['no address', whose, /^Name the site’s address with --url https:\/\/HOST\./],
  ['no register', url, /^Name the council’s register with --register FILE\./],
  ['an address on http', ['--url', 'http://addin.example', ...whose], /Outlook loads add-ins over https alone/],
  ['something that is no address', ['--url', 'addin', ...whose], /^--url is "addin", which is no address/],
  ['a path after the host', ['--url', 'https://a.example/addin', ...whose], /with nothing after it/],
  ['a name and password', ['--url', 'https://a:b@a.example', ...whose], /with nothing after it/],
  ['a mode that does not exist', [...url, ...whose, '--mode', 'stop'], /^There is no mode "stop" for Send/],
  ['an option that does not exist', [...url, ...whose, '--speed', 'fast'], /^There is no option --speed\./],
  ['an option without its value', [...url, '--register'], /^The option --register needs a value after it\./],
  ['a stray word', [...url, ...whose, 'now'], /^"now" belongs to no option\./],
  [
    'a register that is not there',
    [...url, '--register', 'nowhere.json'],
    /^nowhere\.json: the register cannot be read/,
  ],
  ['a protocol that does not exist', [...url, ...whose, '--protocol', 'eastmoor'], /^There is no protocol "eastmoor"/],
])('%s', async (_, words, sentence) => {
  const folder = ownFolder();
  const { status, out, err } = await npmRunPackage(...words, '--out', join(folder, 'site'));
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([]);
});

test('mistakes in the register: the first, and how many there are beside it', async () => {
  const folder = ownFolder();
  const file = join(folder, 'register.json');
  const whole = JSON.parse(readFileSync(register, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...whole, council: 7, domains: [] }));
  const { status, err } = await npmRunPackage(...url, '--register', file, '--out', join(folder, 'site'));
  expect(status).toBe(2);
  expect(err).toBe(
    `${file}: The register: "council" should be the name of the council, in quotes. (And 1 more like it.)\n`,
  );
  expect(readdirSync(folder)).toEqual(['register.json']);
});

test('--help says how it is called', async () => {
  expect(await npmRunPackage('--help')).toEqual({
    status: 0,
    err: '',
    out: expect.stringContaining('--register FILE'),
  });
});
