/**
 * True where this Outlook claims the Mailbox requirement set and has the member itself. Both are asked, since a claim
 * can be ahead of the library that is loaded.
 *
 * @param version a requirement set such as `1.10`
 * @param member the function or object that the set brings
 */
export function supports(version: string, member: unknown): boolean {
  if (member === undefined || member === null) return false;
  try {
    return Office.context.requirements.isSetSupported('Mailbox', version);
  } catch {
    return false;
  }
}
