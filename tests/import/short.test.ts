import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckId, checkIds } from '../../src/checks/check-ids';
import { importProtocol } from '../../src/protocols/import/import-protocol';
import { readDocument } from '../../src/protocols/import/readers/read-document';
import { type Answer, type Verdict, verdictOf } from './verdict';

const folder = join(__dirname, 'short');
const answers: Record<string, Record<string, Answer | null>> = JSON.parse(
  readFileSync(join(folder, 'answers.json'), 'utf8'),
);

/** Short protocols in the words of many draughtsmen, with clauses that only look like rules on letters. */
test.each(Object.entries(answers))('%s', async (name, answer) => {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const { proposals } = importProtocol(await readDocument(bytes, name), name);
  const verdicts = checkIds.map((check) => ({
    check,
    verdict: verdictOf(answer[check] ?? null, proposals[check]?.governing.map((each) => each.clause.number) ?? []),
  }));
  expect(verdicts.filter((each) => each.verdict !== 'right')).toEqual(known[name] ?? []);
});

/** What is still not read as a careful reader would; nothing is invented anywhere. */
const known: Record<string, { check: CheckId; verdict: Verdict }[]> = {
  '14-town.md': [
    { check: 'officer-criticism', verdict: 'missed' },
    { check: 'tone', verdict: 'missed' },
    { check: 'officer-direction', verdict: 'missed' },
  ],
};
