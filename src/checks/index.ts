import { advicePressure } from './advice-pressure/rule';
import { blindCopy } from './blind-copy/rule';
import type { Check } from './check';
import { confidence } from './confidence/rule';
import { copiedMember } from './copied-member/rule';
import { memberObligation } from './member-obligation/rule';
import { officerCriticism } from './officer-criticism/rule';
import { officerDirection } from './officer-direction/rule';
import { officialName } from './official-name/rule';
import { partyPolitical } from './party-political/rule';
import { personalData } from './personal-data/rule';
import { personalMatters } from './personal-matters/rule';
import { tone } from './tone/rule';

/** Every check, in the order in which findings are shown. */
export const checks: readonly Check[] = [
  blindCopy,
  copiedMember,
  memberObligation,
  officerCriticism,
  officialName,
  tone,
  confidence,
  personalData,
  officerDirection,
  advicePressure,
  partyPolitical,
  personalMatters,
];
