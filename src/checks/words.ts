import { en as advicePressure } from './advice-pressure/words';
import { en as blindCopy } from './blind-copy/words';
import { en as confidence } from './confidence/words';
import { en as copiedMember } from './copied-member/words';
import { en as memberObligation } from './member-obligation/words';
import { en as officerCriticism } from './officer-criticism/words';
import { en as officerDirection } from './officer-direction/words';
import { en as officialName } from './official-name/words';
import { en as partyPolitical } from './party-political/words';
import { en as personalData } from './personal-data/words';
import { en as personalMatters } from './personal-matters/words';
import { en as tone } from './tone/words';

/** Every check's words in English. Another language is another object of this shape. */
export const en = {
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

/** Every check's words in one language. */
export type CheckWords = typeof en;
