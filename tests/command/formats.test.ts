import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import '@microsoft/jest-sarif';
import { join } from 'node:path';
import { fileUri } from '../../src/command/file-uri';
import { protocolCheck } from './console';
import { breach, clean, clearUp, folderWith, register } from './desk-drawer';

afterAll(clearUp);

const drafts = join(__dirname, '../fixtures/drafts/amber-valley');
const amberValley = ['--protocol', 'amber-valley', '--register', join(drafts, 'register.json')];
const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

describe('for a person to read', () => {
  test('the drafts of a council are shown with what their protocol says', async () => {
    const { stdout, stderr } = await protocolCheck(['check', ...amberValley, drafts]);
    expect(stderr).toBe('');
    expect(stdout).toContain('Amber Valley Borough Council');
    expect(stdout).toContain('Breach: Cllr Keith Brammer would get a blind copy');
    expect(stdout).toContain('Clause 5.5-10.1, Correspondence: “');
    expect(stdout).toMatch(/\n32 messages checked: \d+ breach/);
    expect(stdout).not.toMatch(colour);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  const folder = () => folderWith({ 'a.eml': breach });
  const shown = async (terminal: { columns?: number } | null, env: Record<string, string> = {}) =>
    (await protocolCheck(['check', '--register', register, folder()], { terminal, env })).stdout;

  test('a terminal gets colour and its own width', async () => {
    const text = await shown({ columns: 60 });
    expect(text).toMatch(colour);
    const lines = text
      .replace(colour, '')
      .split('\n')
      .filter((line) => line.includes(' '));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test.each([
    ['into a pipe', null, {}],
    ['where NO_COLOR is set', {}, { NO_COLOR: '1' }],
    ['in a terminal that has none', {}, { TERM: 'dumb' }],
  ])('there is no colour %s', async (_, terminal, env: Record<string, string>) => {
    expect(await shown(terminal, env)).not.toMatch(colour);
  });

  test('without a register it says so, and checks all the same', async () => {
    const { status, stdout } = await protocolCheck(['check', '--protocol', 'publica-6b', folder()]);
    expect(stdout).toContain('Note: no register was given');
    expect(stdout).toContain('1 message checked');
    expect(status).toBe(0);
  });
});

describe('SARIF', () => {
  test('of a council’s drafts, with a file that is not there, is a log that the schema accepts', async () => {
    const { status, stdout } = await protocolCheck(['check', ...amberValley, '--format', 'sarif', drafts, 'none.eml']);
    const log = JSON.parse(stdout) as { runs: { results: unknown[]; invocations: { exitCode: number }[] }[] };
    expect(log).toBeValidSarifLog();
    expect(log.runs[0]?.results.length).toBeGreaterThan(5);
    expect(log.runs[0]?.invocations[0]?.exitCode).toBe(2);
    expect(status).toBe(2);
  });

  test.each([
    ['a.eml', 'a.eml'],
    ['in/a.eml', 'in/a.eml'],
    ['./in/../a b.eml', 'a%20b.eml'],
    ['50% off #1?.eml', '50%25%20off%20%231%3F.eml'],
    ['Siân.eml', 'Si%C3%A2n.eml'],
    ['..a.eml', '..a.eml'],
  ])('names %s below the working folder as %s', (file, uri) => {
    expect(fileUri(file, '/council/drafts')).toBe(uri);
  });

  test('names a file elsewhere by its whole address', () => {
    expect(fileUri('../other/a b.eml', '/council/drafts')).toBe('file:///council/other/a%20b.eml');
    expect(fileUri('/tmp/a.eml', '/council/drafts')).toBe('file:///tmp/a.eml');
  });

  test('names the file that a finding is in', async () => {
    const folder = folderWith({ 'a.eml': breach, 'b.eml': clean });
    const { stdout } = await protocolCheck(['check', '--register', register, '--format', 'sarif', folder]);
    expect(stdout).toContain(JSON.stringify(pathToFileURL(join(folder, 'a.eml')).href));
    expect(stdout).not.toContain('b.eml');
    expect(relative(process.cwd(), folder)).toMatch(/^\.\./);
  });
});
