import { UsageError } from '../command/usage-error';

/**
 * The one sentence with which a command ends that cannot go on, and how many more there are beside it.
 * @param otherwise what is said where the mistake is our own
 */
export function lastWords(error: unknown, otherwise: string): string {
  const [problem, ...more] = error instanceof UsageError ? error.problems : [otherwise];
  return `${problem}${more.length ? ` (And ${more.length} more like it.)` : ''}\n`;
}
