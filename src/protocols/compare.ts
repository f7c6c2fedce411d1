import { type CheckId, checkIds } from '../checks/check-ids';
import { type Severity, severities } from '../findings/finding';
import { governingClauses } from './governing-clauses';
import type { Clause, Protocol, Provision } from './protocol';

/** How one protocol treats one check. */
export interface Treatment {
  clauses: Clause[];
  provision: Provision;
  /** The gravest that any of its cases comes to; null where none raises a finding. */
  severity: Severity | null;
}

/** One check under two protocols. */
export interface Comparison {
  check: CheckId;
  /** Null where the protocol has no such clause. */
  treatments: [Treatment | null, Treatment | null];
  /** In what the two differ; empty where they come to the same. */
  differences: ('whether there is a clause' | 'severity' | 'whom it binds' | 'what satisfies it')[];
}

/** How two protocols treat each check, side by side, in the order of the checks. */
export function compareProtocols(one: Protocol, other: Protocol): Comparison[] {
  return checkIds.map((check) => {
    const treatments: Comparison['treatments'] = [treatment(one, check), treatment(other, check)];
    const [a, b] = treatments;
    const differences: Comparison['differences'] = [];
    if (!a !== !b) differences.push('whether there is a clause');
    if (a && b) {
      if (a.severity !== b.severity) differences.push('severity');
      if (a.provision.binds !== b.provision.binds) differences.push('whom it binds');
      if ([...a.provision.satisfiedBy].sort().join() !== [...b.provision.satisfiedBy].sort().join())
        differences.push('what satisfies it');
    }
    return { check, treatments, differences };
  });
}

function treatment(protocol: Protocol, check: CheckId): Treatment | null {
  const provision = protocol.checks[check];
  if (!provision) return null;
  const raised = Object.values(provision.outcomes).map((each) => each.severity);
  const severity = [...severities].reverse().find((each) => raised.includes(each)) ?? null;
  return { clauses: governingClauses(protocol, check), provision, severity };
}
