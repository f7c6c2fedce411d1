/**
 * The checks, in the order in which findings are shown and reported.
 * A check's id is part of the command's output format and never changes.
 */
export const checkIds = [
  'blind-copy',
  'copied-member',
  'member-obligation',
  'officer-criticism',
  'official-name',
  'tone',
  'confidence',
  'personal-data',
  'officer-direction',
  'advice-pressure',
  'party-political',
  'personal-matters',
] as const;

/** The name of one check, for example `blind-copy`. */
export type CheckId = (typeof checkIds)[number];
