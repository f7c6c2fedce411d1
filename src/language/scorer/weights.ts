import type { Act } from './acts';
import type { PackedModel } from './model';

/** What training writes to `weights.json`. */
export interface Weights extends PackedModel {
  /** A digest of the text that it was trained on. */
  trainedOn: string;
  /** How the two parts are added up, and what that comes to as a likelihood. */
  blends: Record<Act, { linear: number; network: number; shift: number }>;
  /** From which likelihood a sentence is worth a look, by held-out folds. */
  thresholds: Record<Act, number>;
}
