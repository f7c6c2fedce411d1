import { openDirectory } from '../../src/parties/directory';
import { readRegister } from '../../src/parties/read-register';

const people = 20_000;

/** The register of a council with very many people, as a file's text. */
function largeRegister(): string {
  const names = [
    'Anita Webb',
    'Tom Ashworth',
    'Priya Nair',
    'Owen Pritchard',
    'Grace Okafor',
    'Sian Morgan',
    'Ruth Farrell',
  ];
  return JSON.stringify({
    council: 'Northvale',
    protocol: 'publica-6b',
    domains: { 'northvale.example': 'officer', 'members.northvale.example': 'member' },
    people: Array.from({ length: people }, (_, at) => ({
      name: `${names[at % 7]}${at % 3 ? '' : '-Lowe'}`,
      role: at % 200 ? 'officer' : 'member',
      ...(at % 200 ? { post: 'Planning Officer' } : { ward: 'Castle', group: 'Independent' }),
      emails: [`person.${at}@northvale.example`, `p${at}@northvale.example`],
    })),
    mailboxes: [{ address: 'planning@northvale.example', kind: 'officer-team' }],
  });
}

/** The middle of several times, and the least: others may use the machine as well. */
function times(run: () => unknown, rounds: number): { middle: number; least: number } {
  const all = Array.from({ length: rounds }, () => {
    const began = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - began) / 1e6;
  }).sort((a, b) => a - b);
  return { middle: all[all.length >> 1] ?? 0, least: all[0] ?? 0 };
}

/** Print how long a register of 20,000 people takes to load, and an address to be found in it. */
export function registerSpeed(): void {
  const text = largeRegister();
  const load = () => {
    const read = readRegister(JSON.parse(text));
    if (!('register' in read)) throw new Error(read.problems[0]);
    return openDirectory(read.register);
  };
  const first = times(load, 1);
  const loading = times(load, 9);
  const directory = load();
  const addresses = Array.from({ length: people }, (_, at) => `Person.${at}@Northvale.example`);
  const finding = times(() => {
    for (const address of addresses) directory.find(address);
  }, 9);
  const each = (all: number) => ((all * 1000) / people).toFixed(2);
  console.log(
    `\nA register of 20,000 people (${(text.length / 1e6).toFixed(1)} MB) loads in ${loading.middle.toFixed(0)} ms ` +
      `(least ${loading.least.toFixed(0)}, from cold ${first.middle.toFixed(0)}); ` +
      `an address is found in ${each(finding.middle)} µs (least ${each(finding.least)}).`,
  );
}
