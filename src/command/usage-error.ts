/** The command cannot begin: what is wrong with how it was called, or with the files it was told to go by. */
export class UsageError extends Error {
  override name = 'UsageError';
  /** @param problems one sentence each: what is wrong, where, what to do */
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}
