import { ACTS } from './acts';

/** Logistic regression, one per act, over a shared table: `weights[place * ACTS.length + act] * scale`. */
export interface Linear {
  weights: Float32Array | Int8Array;
  scale: number;
  bias: Float32Array;
}

/** Log-odds of each act, from the places of a sentence's features. */
export function linearOdds(model: Linear, places: ArrayLike<number>): Float32Array {
  const acts = ACTS.length;
  const { weights, bias } = model;
  const odds = new Float32Array(acts);
  for (let at = 0; at < places.length; at++) {
    const base = (places[at] as number) * acts;
    for (let act = 0; act < acts; act++) odds[act] = (odds[act] as number) + (weights[base + act] as number);
  }
  const value = model.scale / Math.sqrt(places.length);
  for (let act = 0; act < acts; act++) odds[act] = (odds[act] as number) * value + (bias[act] as number);
  return odds;
}
