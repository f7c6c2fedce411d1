import { about as advicePressure } from './advice-pressure/about';
import { about as blindCopy } from './blind-copy/about';
import type { CheckId } from './check-ids';
import { about as confidence } from './confidence/about';
import { about as copiedMember } from './copied-member/about';
import { about as memberObligation } from './member-obligation/about';
import { about as officerCriticism } from './officer-criticism/about';
import { about as officerDirection } from './officer-direction/about';
import { about as officialName } from './official-name/about';
import type { About } from './page';
import { about as partyPolitical } from './party-political/about';
import { about as personalData } from './personal-data/about';
import { about as personalMatters } from './personal-matters/about';
import { about as tone } from './tone/about';

/** What every check's page says of it. Not part of any bundle. */
export const abouts: Record<CheckId, About> = {
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
