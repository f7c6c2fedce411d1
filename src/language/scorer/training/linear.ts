import { ACTS } from '../acts';
import { PLACES } from '../features';
import type { Example } from './examples';
import { seeded, shuffled } from './random';

/** Logistic regression, one per act, over a shared table: `weights[place * ACTS.length + act]`. */
export interface Linear {
  weights: Float32Array;
  bias: Float32Array;
}

export interface LinearSettings {
  rounds: number;
  rate: number;
  /** Pull of each weight towards zero, at each touch. */
  decay: number;
  seed: number;
}

export const LINEAR_SETTINGS: LinearSettings = { rounds: 12, rate: 0.6, decay: 2e-6, seed: 1 };

/** Trains by AdaGrad, in an order that the seed fixes. */
export function trainLinear(examples: readonly Example[], settings: LinearSettings = LINEAR_SETTINGS): Linear {
  const acts = ACTS.length;
  const weights = new Float32Array(PLACES * acts);
  const squares = new Float32Array(PLACES * acts);
  const bias = new Float32Array(acts).fill(-3);
  const random = seeded(settings.seed);
  const scores = new Float64Array(acts);
  for (let round = 0; round < settings.rounds; round++) {
    for (const index of shuffled(examples.length, random)) {
      const { places, labels } = examples[index] as Example;
      linearScores({ weights, bias }, places, scores);
      const value = 1 / Math.sqrt(places.length);
      for (let act = 0; act < acts; act++) {
        const label = labels[act] as number;
        if (label < 0) continue;
        const error = 1 / (1 + Math.exp(-(scores[act] as number))) - label;
        bias[act] = (bias[act] as number) - 0.02 * error;
        if (Math.abs(error) < 0.003) continue;
        const slope = error * value;
        for (let at = 0; at < places.length; at++) {
          const place = (places[at] as number) * acts + act;
          const weight = weights[place] as number;
          const gradient = slope + settings.decay * weight;
          const square = (squares[place] as number) + gradient * gradient;
          squares[place] = square;
          weights[place] = weight - (settings.rate * gradient) / Math.sqrt(square + 1e-6);
        }
      }
    }
  }
  return { weights, bias };
}

/** Log-odds of each act, into `scores`. */
export function linearScores(model: Linear, places: Int32Array, scores: Float64Array): void {
  const acts = ACTS.length;
  scores.fill(0);
  for (let at = 0; at < places.length; at++) {
    const base = (places[at] as number) * acts;
    for (let act = 0; act < acts; act++) scores[act] = (scores[act] as number) + (model.weights[base + act] as number);
  }
  const value = 1 / Math.sqrt(places.length);
  for (let act = 0; act < acts; act++) scores[act] = (scores[act] as number) * value + (model.bias[act] as number);
}
