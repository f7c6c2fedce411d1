import { ACTS } from '../../src/language/scorer/acts';
import { TABLES } from '../../src/language/scorer/model';
import { FILTERS, TRAITS, WHO_SIZE, WIDTH } from '../../src/language/scorer/network';
import {
  gather,
  type Input,
  learn,
  newNetwork,
  newSlopes,
  type Seen,
} from '../../src/language/scorer/training/network-training';

const words = new Map([
  ['refund', Int8Array.of(12, -40, 7, 25)],
  ['council', Int8Array.of(-31, 4, 18, 9)],
  ['will', Int8Array.of(5, 22, -13, -8)],
  // Only beside the sentence: vectors learn from the sentence itself alone.
  ['thanks', Int8Array.of(-7, 15, 30, -21)],
]);

/** Five words, the second of which comes back at the end. */
function sentence(): Seen[] {
  const seen = (row: number, traits: number[]): Seen => ({
    row,
    traits,
    projection: null,
    slope: new Float32Array(WIDTH * FILTERS),
  });
  const will = seen(3, [1, 4]);
  return [seen(2, [0]), will, seen(0, [TRAITS - 1]), seen(1, [2]), will];
}

const input: Input = {
  words: sentence(),
  before: Int32Array.of(4),
  after: Int32Array.of(4, 4),
  who: Float32Array.from({ length: WHO_SIZE }, (_, at) => (at === 0 || at === 5 ? 1 : 0)),
  labels: Int8Array.from(ACTS, (_, at) => (at === 7 ? -1 : at === 0 ? 1 : 0)),
  marked: Uint8Array.of(0, 1, 1, 1, 0),
};

/** The loss at a point a little to either side of one number of one table. */
function slopeByDifference(name: (typeof TABLES)[number] | 'vectors', at: number): number {
  const step = 1e-3;
  const loss = (by: number) => {
    const network = newNetwork(words, 4, 5);
    network[name][at] = (network[name][at] ?? 0) + by;
    return learn(network, { ...input, words: sentence() }, newSlopes(network), 0.5);
  };
  return (loss(step) - loss(-step)) / (2 * step);
}

describe('the slopes that the network learns by', () => {
  const network = newNetwork(words, 4, 5);
  const slopes = newSlopes(network);
  learn(network, input, slopes, 0.5);
  gather(network, slopes);

  it.each([...TABLES, 'vectors' as const])('are those of the loss itself: %s', (name) => {
    const table = slopes[name];
    const places = Array.from(table, (slope, at) => ({ slope, at }))
      .filter(({ slope }) => Math.abs(slope) > 0.01)
      .slice(0, 12);
    expect(places.length).toBeGreaterThan(0);
    for (const { slope, at } of places) {
      const difference = slopeByDifference(name, at);
      expect(Math.abs(slope - difference)).toBeLessThan(0.02 + 0.03 * Math.abs(slope));
    }
  });

  it('leave acts alone that the author cannot do', () => {
    const ownjob = 7;
    const changed = Array.from({ length: WHO_SIZE + 1 }, (_, row) => slopes.fromWhoToActs[row * ACTS.length + ownjob]);
    expect(changed.every((slope) => slope === 0)).toBe(true);
  });
});
