import { giveWeights } from './scorer';
import type { Weights } from './weights';
import weights from './weights.json';

// Imported for what it does: a surface that takes this file in can inspect drafts.
giveWeights(weights as Weights);
