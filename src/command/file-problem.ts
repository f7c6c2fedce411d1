const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder; check the path',
  ENOTDIR: 'there is no such file or folder; check the path',
  EACCES: 'it may not be opened by you; ask for permission to read it',
  EPERM: 'it may not be opened by you; ask for permission to read it',
  ELOOP: 'it is a link that leads back to itself; name the file that is meant',
  EBUSY: 'another program holds it; close that and try again',
  EMFILE: 'too many files are open on this machine; close some programs and try again',
  ENAMETOOLONG: 'its name is too long; check the path',
};

/** What the file system says is wrong with a path, as the end of a sentence: what it is and what to do. */
export function fileProblem(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `it cannot be read${code ? ` (${code})` : ''}; copy it somewhere else and try again`;
}
