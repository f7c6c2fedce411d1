import amberValley from './amber-valley.json';
import greatAycliffe from './great-aycliffe.json';
import type { Protocol } from './protocol';
import publica from './publica-6b.json';
import swale from './swale.json';
import wiltshire from './wiltshire-fire.json';

/**
 * The protocols that come with the product, in the order in which they are offered. The files are compiled in as they
 * are and not read through the schema, whose library would load at Send with them: each is
 * complete, no default left to fill in, and that is tested.
 */
export const protocols: readonly Protocol[] = [
  publica,
  wiltshire,
  amberValley,
  greatAycliffe,
  swale,
] as unknown as readonly Protocol[];

/** The protocol with this id (`publica-6b`), or undefined where none that comes with the product has it. */
export function protocolById(id: string): Protocol | undefined {
  return protocols.find((each) => each.id === id);
}
