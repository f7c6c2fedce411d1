import { ACTS } from './acts';

/** Logistic regression, one per act, over a shared table: `weights[place * ACTS.length + act] * scale`. */
export interface Linear {
  weights: Float32Array | Int8Array;
  scale: number;
  bias: Float32Array;
}

/** What some places come to, act by act, before they are shared out over their number. */
export interface Sums {
  places: number;
  weights: Float64Array;
}

export function noSums(): Sums {
  return { places: 0, weights: new Float64Array(ACTS.length) };
}

export function addPlaces({ weights }: Linear, places: ArrayLike<number>, into: Sums): Sums {
  const acts = ACTS.length;
  for (let at = 0; at < places.length; at++) {
    const base = (places[at] as number) * acts;
    for (let act = 0; act < acts; act++)
      into.weights[act] = (into.weights[act] as number) + (weights[base + act] as number);
  }
  into.places += places.length;
  return into;
}

export function addSums(sums: Sums, into: Sums): void {
  for (let act = 0; act < ACTS.length; act++)
    into.weights[act] = (into.weights[act] as number) + (sums.weights[act] as number);
  into.places += sums.places;
}

/** Log-odds of each act, from what the places of a sentence's features come to. */
export function linearOdds({ scale, bias }: Linear, { places, weights }: Sums): Float32Array {
  const value = scale / Math.sqrt(places);
  return Float32Array.from(bias, (at, act) => (weights[act] as number) * value + at);
}
