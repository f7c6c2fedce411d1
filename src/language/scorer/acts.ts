/** What a sentence can do that a check asks about. `training/README.md` says what each means. */
export const ACTS = [
  'commit',
  'instruct',
  'order',
  'criticise',
  'abuse',
  'advice',
  'party',
  'ownjob',
  'copysaid',
  'copywhy',
  'forcouncil',
] as const;
export type Act = (typeof ACTS)[number];

/** How likely each act is, from 0 to 1. */
export type ActScores = { [act in Act]: number };

/** An officer, a senior officer, a member, a resident, a contractor, an organisation, the press. */
export const RECIPIENT_CLASSES = ['off', 'senior', 'mem', 'res', 'con', 'org', 'press'] as const;
export type RecipientClass = (typeof RECIPIENT_CLASSES)[number];

/** Who writes to whom: a member or an officer, to people of these classes. */
export interface Who {
  author: 'm' | 'o';
  recipients: ReadonlySet<RecipientClass>;
}

/** Acts that are an act only of a member, and only of an officer. */
export const MEMBER_ACTS: ReadonlySet<Act> = new Set<Act>([
  'commit',
  'instruct',
  'order',
  'criticise',
  'advice',
  'forcouncil',
]);
export const OFFICER_ACTS: ReadonlySet<Act> = new Set<Act>(['ownjob']);
