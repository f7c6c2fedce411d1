/** The command cannot begin: what is wrong with how it was called, or with the files it was told to go by. */
export class UsageError extends Error {
  override name = 'UsageError';
  /** @param problems one sentence each: what is wrong, where, what to do */
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/**
 * What Node's parser of options objects to, in our own words; its own first sentence names the option.
 *
 * @param otherwise what else a word that looks like an option could be, where a command takes files
 */
export function objectionTo(error: unknown, otherwise = ''): string {
  const { message: said = '', code = '' } = error as { message?: string; code?: string };
  const option = /--[\w-]+/.exec(said)?.[0] ?? /'(-[^' ]*)/.exec(said)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}${otherwise}.`;
  if (/does not take an argument/.test(said)) return `The option ${option} takes no value.`;
  return `The option ${option} needs a value after it.`;
}
