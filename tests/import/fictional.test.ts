import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkIds } from '../../src/checks/check-ids';
import { buildTime, built } from '../built';
import { type Answer, verdictOf } from './verdict';

type Answers = Record<string, Record<string, Answer | null>>;
const answersIn = (folder: string): Answers =>
  JSON.parse(readFileSync(join(__dirname, folder, 'answers.json'), 'utf8'));

let command: string;
beforeAll(async () => {
  command = join(await built('command'), 'protocol-check.js');
}, buildTime);

/** What the command as it ships makes of a document: the checks it has right, and those it invents a clause for. */
async function scored(folder: string, name: string): Promise<{ right: number; invented: string[] }> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    command,
    'protocol',
    'import',
    join(__dirname, folder, name),
    '--format',
    'json',
  ]);
  const said = JSON.parse(stdout);
  const answer = answersIn(folder)[name];
  const verdicts = checkIds.map((check) => ({
    check,
    verdict: verdictOf(answer?.[check] ?? null, said.checks[check]?.clauses ?? []),
  }));
  return {
    right: verdicts.filter((each) => each.verdict === 'right').length,
    invented: verdicts.filter((each) => each.verdict === 'invented').map((each) => each.check),
  };
}

test.each<[string, string, number, string[]]>([
  ['fictional', 'hollin-marsh.md', 12, []],
  ['fictional', 'thornwick-haven.md', 12, []],
  ['fictional', 'eastmere-county.txt', 12, []],
  ['fictional', 'kelderby-parish.txt', 12, []],
  ['fictional', 'northfold-fire.html', 12, []],
  ['fictional', 'west-calder-combined.html', 12, []],
  ['fictional', 'ashmarsh-borough.docx', 12, []],
  ['fictional', 'saltersby-city.pdf', 12, []],
  ['fictional-2', 'averndale.docx', 12, []],
  ['fictional-2', 'corrowmoor.pdf', 12, []],
  ['fictional-2', 'marlstow-charter.md', 12, []],
  ['fictional-2', 'dyffryn-celwyn.md', 12, []],
  ['fictional-2', 'great-wexcombe.txt', 12, []],
  ['fictional-2', 'ottersby-town.txt', 12, []],
  ['fictional-2', 'glenorchar.html', 12, []],
  ['fictional-2', 'nether-wimbury.html', 12, []],
  ['fictional-3', 'dunmoor.md', 12, []],
  ['fictional-3', 'llanfynach.md', 12, []],
  ['fictional-3', 'stowbrook-parish.txt', 12, []],
  ['fictional-3', 'north-marches-fire.txt', 12, []],
  ['fictional-3', 'eastfleet-borough.html', 12, []],
  ['fictional-3', 'teme-arrow-combined.html', 12, []],
  ['fictional-3', 'wexcombe-county.docx', 12, []],
  ['fictional-3', 'brackenford-town.pdf', 12, []],
  ['fictional-4', 'harrowmere-district.docx', 12, []],
  ['fictional-4', 'eastmarch-county.pdf', 12, []],
  ['fictional-4', 'stourvale-unitary.html', 11, []],
  ['fictional-4', 'pellbridge-town.docx', 10, []],
  ['fictional-4', 'little-corvan-parish.md', 12, []],
  ['fictional-4', 'dyffryn-arlen-county.html', 11, []],
  ['fictional-4', 'teme-wolds-fire.txt', 11, []],
  ['fictional-4', 'wandle-heath-borough.txt', 12, []],
  ['fictional-5', 'harrowdene-district.docx', 12, []],
  ['fictional-5', 'castleholm-fire.docx', 11, []],
  ['fictional-5', 'selworth-metropolitan.pdf', 12, []],
  ['fictional-5', 'ashcombe-magna-parish.txt', 12, []],
  ['fictional-5', 'llanfedw-community.html', 12, []],
  ['fictional-5', 'north-merrow-unitary.html', 12, []],
  ['fictional-5', 'wexbourne-town.txt', 11, []],
  ['fictional-5', 'tarnshire-county.md', 11, []],
  ['fictional-6', 'hallowmere-district.docx', 12, []],
  ['fictional-6', 'westrey-county.pdf', 12, []],
  ['fictional-6', 'ravensgate-borough.html', 12, []],
  ['fictional-6', 'kestrel-bridge-town.txt', 12, []],
  ['fictional-6', 'lower-ashwick-parish.md', 12, []],
  ['fictional-6', 'strathorran.html', 12, []],
  ['fictional-6', 'marlwood-severnside.docx', 12, []],
  ['fictional-6', 'eastmoor-fire.txt', 12, []],
  ['fictional-7', 'haleswick-district.docx', 12, []],
  ['fictional-7', 'ashcombe-underhill-parish.docx', 12, []],
  ['fictional-7', 'ravensholme-borough.pdf', 12, []],
  ['fictional-7', 'dyffryn-cadno-county.html', 11, []],
  ['fictional-7', 'calderwold-marsh-fire.html', 12, []],
  ['fictional-7', 'wendleshire-county.txt', 11, []],
  ['fictional-7', 'market-ellering-town.txt', 11, []],
  ['fictional-7', 'tarn-valleys-combined-authority.md', 11, []],
  ['fictional-8', 'harrowmere-district.docx', 12, []],
  ['fictional-8', 'wendlebridge-town.docx', 12, []],
  ['fictional-8', 'caldshire-county.pdf', 12, []],
  ['fictional-8', 'stourbeck-unitary.html', 12, []],
  ['fictional-8', 'north-tarrow-district.html', 12, []],
  ['fictional-8', 'pennick-parish.txt', 12, []],
  ['fictional-8', 'eastmarch-fire.txt', 12, []],
  ['fictional-8', 'saltby-town.md', 12, []],
  ['fictional-9', 'harrowmere-code-of-working.docx', 12, []],
  ['fictional-9', 'wexbridge-concordat.docx', 12, []],
  ['fictional-9', 'pellbrook-protocol.html', 12, []],
  ['fictional-9', 'north-severn-conventions.html', 12, []],
  ['fictional-9', 'wenlock-marsh-guidance.md', 12, []],
  ['fictional-9', 'upper-lathom-convention.txt', 12, []],
  ['fictional-9', 'castlebridge-protocol.pdf', 12, []],
  ['fictional-9', 'carrow-fells-charter.pdf', 12, []],
  ['fictional-10', 'marchshire-code.docx', 12, []],
  ['fictional-10', 'penmoor-tavy-concordat.docx', 12, []],
  ['fictional-10', 'little-addersey-guide.html', 12, []],
  ['fictional-10', 'hollinbeck-part-5-7.html', 12, []],
  ['fictional-10', 'saltmere-regis-convention.txt', 12, []],
  ['fictional-10', 'eastmere-working-together.md', 12, []],
  ['fictional-10', 'carn-fells-schedule-4.pdf', 12, []],
  ['fictional-10', 'strathorran-protocol.pdf', 12, []],
  ['fictional-11', 'harrowmere-county.docx', 10, []],
  ['fictional-11', 'little-ormsby-parish.docx', 11, []],
  ['fictional-11', 'wensum-vale-district.html', 11, []],
  ['fictional-11', 'mercia-vale-unitary.html', 12, []],
  ['fictional-11', 'stavering-town.md', 12, []],
  ['fictional-11', 'glanhebog-county-borough.txt', 12, []],
  ['fictional-11', 'severnside-fire.pdf', 12, []],
  ['fictional-11', 'tyburnham-london-borough.pdf', 12, []],
])(
  '%s: %s',
  async (folder, name, right, invented) => {
    expect(await scored(folder, name)).toEqual({ right, invented });
  },
  60_000,
);
