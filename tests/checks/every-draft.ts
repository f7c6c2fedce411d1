import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks';
import { draftOf } from '../../src/checks/case';
import { allCases } from '../../src/checks/cases';
import type { Draft } from '../../src/draft/draft';
import { readEml } from '../../src/draft/eml';
import type { Finding } from '../../src/findings/finding';
import { type Inspection, inspect, type Knowledge } from '../../src/inspect';
import { openDirectory } from '../../src/parties/directory';
import { readRegister } from '../../src/parties/read-register';
import type { Register } from '../../src/parties/register';
import sampleRegister from '../../src/parties/sample-register.json';
import { protocolById } from '../../src/protocols';

/** A draft with the council that it is written at. */
export interface Known {
  name: string;
  draft: Draft;
  register: Register;
  protocol: string;
}

function registerOf(json: unknown): Register {
  const read = readRegister(json);
  if ('problems' in read) throw new Error(read.problems.join(' '));
  return read.register;
}

const fixtures = join(__dirname, '../fixtures/drafts');

/** Every draft that the repository holds: the checks' own cases, and the labelled drafts of five councils. */
export async function everyDraft(): Promise<Known[]> {
  const register = registerOf(sampleRegister);
  const known: Known[] = Object.values(allCases).flatMap(({ fires, silent }) =>
    [...fires, ...silent].map((each) => ({
      name: each.name,
      draft: draftOf(each),
      register,
      protocol: each.protocol,
    })),
  );
  for (const protocol of readdirSync(fixtures)) {
    const folder = join(fixtures, protocol);
    const own = registerOf(JSON.parse(readFileSync(join(folder, 'register.json'), 'utf8')));
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.eml'))) {
      const draft = await readEml(readFileSync(join(folder, file)));
      known.push({ name: file, draft, register: own, protocol });
    }
  }
  return known;
}

/** What the product says of a draft at its council. */
export function inspectKnown({ draft, register, protocol }: Known): Inspection {
  const found = protocolById(protocol);
  if (!found) throw new Error(`There is no protocol "${protocol}".`);
  const knowledge: Knowledge = { directory: openDirectory(register), protocol: found };
  return inspect(draft, knowledge);
}

const ofWording = new Set(checks.filter((check) => check.reads === 'wording').map((check) => check.id));

/** What the checks of own text find, without the people it names. */
export function foundInWords({ findings }: Inspection): Pick<Finding, 'check' | 'severity' | 'outcome' | 'evidence'>[] {
  return findings
    .filter((each) => ofWording.has(each.check))
    .map(({ check, severity, outcome, evidence }) => ({ check, severity, outcome, evidence }));
}
