import { en as blindCopy } from './blind-copy/words';
import { en as copiedMember } from './copied-member/words';
import { en as memberObligation } from './member-obligation/words';
import { en as officerCriticism } from './officer-criticism/words';

/** Every check's words in English. Another language is another object of this shape. */
export const en = {
  'blind-copy': blindCopy,
  'copied-member': copiedMember,
  'member-obligation': memberObligation,
  'officer-criticism': officerCriticism,
};

/** Every check's words in one language. */
export type CheckWords = typeof en;
