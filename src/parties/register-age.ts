/** What has come since a register was brought up to date. */
export interface Overtaken {
  /** The day from which the register is, where it says so. */
  asOf: string | null;
  by: 'election' | 'set day';
  day: string;
}

/** The dates that a register may give of itself; null where one is none. */
export type RegisterDates = { [field in 'asOf' | 'elected' | 'notBefore']?: string | null | undefined };

/**
 * What a register is older than: the last election, or the day that the council has set. Whoever has joined or left
 * since is not known. A day still to come makes nothing old.
 *
 * @param today the day it is, as `2026-05-11`
 */
export function overtakenBy({ asOf, elected, notBefore }: RegisterDates, today: string): Overtaken[] {
  const days = [
    ['election', elected],
    ['set day', notBefore],
  ] as const;
  return days.flatMap(([by, day]) =>
    day && day <= today && (!asOf || asOf < day) ? [{ asOf: asOf ?? null, by, day }] : [],
  );
}

/** What it is about, as the end of a sentence whose subject is the register. */
export function overtakenSentence({ asOf, by, day }: Overtaken): string {
  const what = by === 'election' ? 'the last election' : 'the day the council has set';
  return asOf
    ? `it is of ${asOf}, older than ${what} (${day}); bring it up to date.`
    : `it does not say how old it is, so that nobody can tell whether ${what} (${day}) is in it; add "asOf".`;
}
