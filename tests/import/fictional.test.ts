import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkIds } from '../../src/checks/check-ids';
import { buildTime, built } from '../built';
import { type Answer, verdictOf } from './verdict';

const folder = join(__dirname, 'fictional');
const answers: Record<string, Record<string, Answer | null>> = JSON.parse(
  readFileSync(join(folder, 'answers.json'), 'utf8'),
);

let command: string;
beforeAll(async () => {
  command = join(await built('command'), 'protocol-check.js');
}, buildTime);

/** What the command as it ships makes of a document: the checks it has right, and those it invents a clause for. */
async function scored(name: string): Promise<{ right: number; invented: string[] }> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    command,
    'protocol',
    'import',
    join(folder, name),
    '--format',
    'json',
  ]);
  const said = JSON.parse(stdout);
  const verdicts = checkIds.map((check) => ({
    check,
    verdict: verdictOf(answers[name]?.[check] ?? null, said.checks[check]?.clauses ?? []),
  }));
  return {
    right: verdicts.filter((each) => each.verdict === 'right').length,
    invented: verdicts.filter((each) => each.verdict === 'invented').map((each) => each.check),
  };
}

test.each([
  ['hollin-marsh.md', 12, []],
  ['thornwick-haven.md', 12, []],
  ['eastmere-county.txt', 12, []],
  ['kelderby-parish.txt', 12, []],
  ['northfold-fire.html', 12, []],
  ['west-calder-combined.html', 12, []],
  ['ashmarsh-borough.docx', 12, []],
  ['saltersby-city.pdf', 12, []],
])(
  '%s',
  async (name, right, invented) => {
    expect(await scored(name)).toEqual({ right, invented });
  },
  60_000,
);
