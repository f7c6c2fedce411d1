import { addPlaces, type Linear, linearOdds, noSums } from '../linear';
import { type Model, unpackModel } from '../model';
import type { Example } from './examples';
import { LINEAR_SETTINGS, trainLinear } from './linear';
import { inputOf, NETWORK_SETTINGS, networkOdds, newNetwork, type Seen, trainNetwork } from './network-training';
import { packModel } from './pack';

/** Numbers in a word vector: the first of those in `vectors.txt`, in which words differ most. */
export const VECTOR_SIZE = 40;

/** Files of drafts written whole, from a register and a protocol: nearest to real ones, the network sees them thrice. */
const WHOLE_DRAFTS = /^[ce][a-z]$/;

/** Trains both parts, and rounds them to what ships, so that what is measured is what ships. */
export function trainModel(
  examples: readonly Example[],
  words: ReadonlyMap<string, Int8Array>,
  settings = { linear: LINEAR_SETTINGS, network: NETWORK_SETTINGS },
): Model {
  const linear: Linear = trainLinear(examples, settings.linear);
  const network = newNetwork(words, VECTOR_SIZE, settings.network.seed);
  const stock = new Map<string, Seen>();
  const inputs = examples.flatMap((example) => {
    const input = inputOf(network, example, stock);
    return WHOLE_DRAFTS.test(example.file) ? [input, input, input] : [input];
  });
  trainNetwork(network, inputs, settings.network);
  return unpackModel(packModel({ linear, network }));
}

/** Both parts' log-odds of each act. */
export interface Odds {
  linear: Float32Array;
  network: Float32Array;
}

/** What scores sentences by a model. */
export function scorerOf(model: Model): (example: Example) => Odds {
  const stock = new Map<string, Seen>();
  return (example) => ({
    linear: linearOdds(model.linear, addPlaces(model.linear, example.places, noSums())),
    network: networkOdds(model.network, inputOf(model.network, example, stock)),
  });
}
