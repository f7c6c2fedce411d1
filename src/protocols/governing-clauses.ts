import type { CheckId } from '../checks/check-ids';
import type { Clause, Protocol } from './protocol';

/**
 * The clauses that govern one case of a check, the principal one first, each with the words that bear on that case:
 * what a finding quotes. Without `outcome`, or with a case the protocol does not settle, the provision's own clauses.
 * Empty where the protocol has no such clause (its entry for the check is null).
 */
export function governingClauses(protocol: Protocol, check: CheckId, outcome?: string): Clause[] {
  const provision = protocol.checks[check];
  if (!provision) return [];
  const settled = outcome === undefined ? undefined : provision.outcomes[outcome];
  return (settled?.clauses ?? provision.clauses).flatMap((number) => {
    const clause = protocol.clauses.find((each) => each.number === number);
    if (!clause) return [];
    return [{ ...clause, ...provision.readings?.[number], ...settled?.readings?.[number] }];
  });
}
