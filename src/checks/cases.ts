import { cases as advicePressure } from './advice-pressure/cases';
import { cases as blindCopy } from './blind-copy/cases';
import type { Cases } from './case';
import type { CheckId } from './check-ids';
import { cases as confidence } from './confidence/cases';
import { cases as copiedMember } from './copied-member/cases';
import { cases as memberObligation } from './member-obligation/cases';
import { cases as officerCriticism } from './officer-criticism/cases';
import { cases as officerDirection } from './officer-direction/cases';
import { cases as officialName } from './official-name/cases';
import { cases as partyPolitical } from './party-political/cases';
import { cases as personalData } from './personal-data/cases';
import { cases as personalMatters } from './personal-matters/cases';
import { cases as tone } from './tone/cases';

/** Every check's cases, for the tests and for the checks' pages. Not part of any bundle. */
export const allCases: Record<CheckId, Cases> = {
  'blind-copy': blindCopy,
  'copied-member': copiedMember,
  'member-obligation': memberObligation,
  'officer-criticism': officerCriticism,
  'official-name': officialName,
  tone,
  confidence,
  'personal-data': personalData,
  'officer-direction': officerDirection,
  'advice-pressure': advicePressure,
  'party-political': partyPolitical,
  'personal-matters': personalMatters,
};
