import { ACTS } from '../acts';
import { PLACES } from '../features';
import type { Linear } from '../linear';
import { seeded, shuffled } from './random';

/** What the linear part learns from: the places of a sentence's features, and its labels (−1: not to be learned). */
export interface LinearInput {
  places: Int32Array;
  labels: Int8Array;
}

export interface LinearSettings {
  rounds: number;
  rate: number;
  /** Pull of each weight towards zero, at each touch. */
  decay: number;
  /** Features seen in fewer sentences are left out: they would only be learned by heart. */
  leastSeen: number;
  /** The number of weights kept, the largest. */
  entries: number;
  seed: number;
}

export const LINEAR_SETTINGS: LinearSettings = {
  rounds: 6,
  rate: 0.3,
  decay: 2e-6,
  leastSeen: 5,
  entries: 180000,
  seed: 1,
};

/**
 * Trains by AdaGrad, in an order that the seed fixes. Each feature counts by how much oftener it occurs with an act
 * than without (Wang and Manning's naive Bayes features), which steadies what few sentences teach.
 */
export function trainLinear(inputs: readonly LinearInput[], settings: LinearSettings = LINEAR_SETTINGS): Linear {
  const acts = ACTS.length;
  const { ratios, seen } = ratiosOf(inputs, settings.leastSeen);
  const weights = new Float32Array(PLACES * acts);
  const squares = new Float32Array(PLACES * acts);
  const bias = new Float32Array(acts).fill(-3);
  const random = seeded(settings.seed);
  for (let round = 0; round < settings.rounds; round++) {
    for (const index of shuffled(inputs.length, random)) {
      const { places, labels } = inputs[index] as LinearInput;
      const value = 1 / Math.sqrt(places.length);
      for (let act = 0; act < acts; act++) {
        const label = labels[act] as number;
        if (label < 0) continue;
        let sum = 0;
        for (let at = 0; at < places.length; at++) {
          const place = (places[at] as number) * acts + act;
          sum += (weights[place] as number) * (ratios[place] as number);
        }
        const error = 1 / (1 + Math.exp(-(sum * value + (bias[act] as number)))) - label;
        bias[act] = (bias[act] as number) - 0.02 * error;
        if (Math.abs(error) < 0.003) continue;
        for (let at = 0; at < places.length; at++) {
          const place = (places[at] as number) * acts + act;
          const ratio = ratios[place] as number;
          if (ratio === 0) continue;
          const weight = weights[place] as number;
          const slope = error * value * ratio + settings.decay * weight;
          const square = (squares[place] as number) + slope * slope;
          squares[place] = square;
          weights[place] = weight - (settings.rate * slope) / Math.sqrt(square + 1e-6);
        }
      }
    }
  }
  for (let place = 0; place < weights.length; place++)
    weights[place] = (weights[place] as number) * (ratios[place] as number);
  keepWeightiest(weights, seen, settings.entries);
  return { weights, scale: 1, bias };
}

/** For each feature and act, the size of the log of how much oftener it occurs with the act; 0 for rare features. */
function ratiosOf(inputs: readonly LinearInput[], leastSeen: number): { ratios: Float32Array; seen: Uint32Array } {
  const acts = ACTS.length;
  const seen = new Uint32Array(PLACES);
  const withAct = new Float32Array(PLACES * acts);
  const without = new Float32Array(PLACES * acts);
  const totals = { withAct: new Float64Array(acts), without: new Float64Array(acts) };
  for (const { places, labels } of inputs) {
    const different = new Set(places);
    for (const place of different) seen[place] = (seen[place] as number) + 1;
    for (let act = 0; act < acts; act++) {
      const label = labels[act] as number;
      if (label < 0) continue;
      const name = label === 1 ? 'withAct' : 'without';
      totals[name][act] = (totals[name][act] as number) + 1;
      const counts = label === 1 ? withAct : without;
      for (const place of different) counts[place * acts + act] = (counts[place * acts + act] as number) + 1;
    }
  }
  const ratios = new Float32Array(PLACES * acts);
  for (let place = 0; place < PLACES; place++) {
    if ((seen[place] as number) < leastSeen) continue;
    for (let act = 0; act < acts; act++) {
      const at = place * acts + act;
      const often = ((withAct[at] as number) + 1) / ((totals.withAct[act] as number) + 2);
      const seldom = ((without[at] as number) + 1) / ((totals.without[act] as number) + 2);
      ratios[at] = Math.abs(Math.log(often / seldom));
    }
  }
  return { ratios, seen };
}

/** Puts all but `count` weights to 0: those stay that are large in features that occur often. */
function keepWeightiest(weights: Float32Array, seen: Uint32Array, count: number): void {
  const acts = ACTS.length;
  const importance = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(seen[Math.floor(at / acts)] as number));
  const sorted = importance.filter((size) => size > 0).sort();
  if (sorted.length <= count) return;
  const least = sorted[sorted.length - count] as number;
  for (let at = 0; at < weights.length; at++) if ((importance[at] as number) < least) weights[at] = 0;
}
