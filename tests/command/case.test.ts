import { join } from 'node:path';
import { protocolCheck } from './console';
import { breach, clearUp, eml, folderWith, register } from './desk-drawer';

afterAll(clearUp);

const made = (...argv: string[]) => protocolCheck(['case', '--register', register, ...argv]);
const file = (content: string) => join(folderWith({ 'letter.eml': content }), 'letter.eml');

test('an anonymous case is printed: who plays which part, the words, the protocol, what is found, and no name', async () => {
  const { status, stdout, stderr } = await made(file(breach));
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^An anonymous case\. Nothing has been sent to anybody\./);
  expect(stdout).toMatch(/^Protocol: publica-6b /m);
  expect(stdout).toMatch(/^From: Cllr \w+ \w+ <member-1@members\.council\.example>, member$/m);
  expect(stdout).toMatch(/^To: \w+ \w+ <senior-officer-1@council\.example>, senior officer$/m);
  expect(stdout).toContain('The culvert is blocked.');
  expect(stdout).toMatch(/Found:\n {2}Breach, blind-copy\n {4}bcc: officer-1@council\.example/);
  expect(stdout).toMatch(/What is wrong/);
  expect(stdout).not.toMatch(/Webb|Anita|Ashworth|Lowe|northvale/i);
});

test('nothing in a message can rewrite the reader’s screen', async () => {
  const { stdout } = await made(file(eml(['From: a@b.example', 'Subject: x'], 'Dear all\u001b[2J\u202e\r\nHello')));
  expect(stdout).toContain('Hello');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  expect(stdout).not.toMatch(/[\u001b\u202e]/);
});

test.each([
  [[], 'Name the draft to make a case of. See protocol-check --help.'],
  [['a.eml', 'b.eml'], 'Make a case of one draft at a time; "b.eml" is one too many. See protocol-check --help.'],
  [['none.eml'], 'none.eml: There is no such file or folder; check the path.'],
])('a call that cannot be meant is answered with one sentence: %s', async (argv, said) => {
  expect(await made(...argv)).toEqual({ status: 2, stdout: '', stderr: `protocol-check: ${said}\n` });
});

test('a file that is no message is said to be none', async () => {
  const { status, stdout, stderr } = await made(file('\u0000\u0001 not a message'));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/letter\.eml: [A-Z].*\.\n$/);
});
