// The checker's own Java and native programs are not on every machine: its JavaScript is.
process.env.RECHECK_BACKEND = 'pure';

import { checkSync } from 'recheck';

/**
 * Whether a regular expression is proved to take linear time on any text: `safe`, or why it is not. The checker turns
 * it into an automaton, so that `safe` is a proof and not a search that found nothing.
 */
export function proofOf(pattern: string, flags: string): string {
  const result = checkSync(pattern, flags, { checker: 'automaton', timeout: 10_000 });
  if (result.status === 'safe') return 'safe';
  return result.status === 'vulnerable' ? result.complexity.summary : `not known (${result.error.kind})`;
}
