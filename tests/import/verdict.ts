/** What a careful reader cites for one check: clauses that govern, and those that may be cited beside them. */
export interface Answer {
  clauses: string[];
  also: string[];
}

export type Verdict = 'right' | 'wrong' | 'missed' | 'invented';

/** How an import's clauses for one check compare with a careful reader's, as the benchmark counts it. */
export function verdictOf(answer: Answer | null, said: readonly string[]): Verdict {
  const claimed = said.map(plain);
  const governing = (answer?.clauses ?? []).map(plain);
  const also = (answer?.also ?? []).map(plain);
  const every = (numbers: string[]) => claimed.every((each) => numbers.some((number) => same(each, number)));
  if (!governing.length) return every(also) ? 'right' : 'invented';
  if (!claimed.length) return 'missed';
  const some = claimed.some((each) => governing.some((number) => same(each, number)));
  return some && every([...governing, ...also]) ? 'right' : 'wrong';
}

/** A sub-item counts for its clause, and a section's letter in front may be there or not. */
function same(claimed: string, number: string): boolean {
  const bare = (text: string) => text.replace(/^[a-z](?=\d)/, '');
  return claimed === number || claimed.startsWith(`${number}(`) || bare(claimed) === bare(number);
}

function plain(number: string): string {
  return number
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\.$/, '');
}
