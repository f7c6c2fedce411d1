import { blindCopy } from './blind-copy/rule';
import type { Check } from './check';
import { copiedMember } from './copied-member/rule';
import { memberObligation } from './member-obligation/rule';
import { officerCriticism } from './officer-criticism/rule';

/** Every check, in the order in which findings are shown. */
export const checks: readonly Check[] = [blindCopy, copiedMember, memberObligation, officerCriticism];
