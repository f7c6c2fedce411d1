import { cases as blindCopy } from './blind-copy/cases';
import type { Cases } from './case';
import { cases as copiedMember } from './copied-member/cases';
import { cases as memberObligation } from './member-obligation/cases';
import { cases as officerCriticism } from './officer-criticism/cases';

/** Every check's cases, for the tests and for the checks' pages. Not part of any bundle. */
export const allCases: Record<string, Cases> = {
  'blind-copy': blindCopy,
  'copied-member': copiedMember,
  'member-obligation': memberObligation,
  'officer-criticism': officerCriticism,
};
