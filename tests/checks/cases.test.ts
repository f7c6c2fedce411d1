import { draftOf } from '../../src/checks/case';
import { allCases } from '../../src/checks/cases';
import { inspect } from '../../src/inspect';
import { openDirectory } from '../../src/parties/directory';
import { readRegister } from '../../src/parties/read-register';
import sampleRegister from '../../src/parties/sample-register.json';
import { protocolById } from '../../src/protocols';

const read = readRegister(sampleRegister);
if (!('register' in read)) throw new Error(read.problems.join(' '));
const directory = openDirectory(read.register);

for (const [check, { fires, silent }] of Object.entries(allCases)) {
  describe(check, () => {
    for (const example of [...fires, ...silent]) {
      const says = example.finds ? `${example.finds.severity}: ` : 'silent: ';
      test(`${says}${example.name} (${example.protocol})`, () => {
        const protocol = protocolById(example.protocol);
        if (!protocol) throw new Error(`There is no protocol "${example.protocol}".`);
        const { findings } = inspect(draftOf(example), { directory, protocol });
        const finding = findings.find((each) => each.check === check);
        if (!example.finds) {
          expect(finding).toBeUndefined();
          return;
        }
        expect({
          severity: finding?.severity,
          clauses: finding?.clauses,
          evidence: finding?.evidence.map((each) => each.text),
        }).toEqual(example.finds);
      });
    }

    test('has drafts that raise it and drafts that stay silent, no two alike', () => {
      const names = [...fires, ...silent].map((each) => each.name);
      expect(new Set(names).size).toBe(names.length);
      expect(fires.every((each) => each.finds)).toBe(true);
      expect(silent.some((each) => each.finds)).toBe(false);
      expect(Math.min(fires.length, silent.length)).toBeGreaterThanOrEqual(2);
    });
  });
}
