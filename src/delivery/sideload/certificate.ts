import { readFileSync } from 'node:fs';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { fileProblem } from '../../command/file-problem';
import { UsageError } from '../../command/usage-error';
import type { SideloadRequest } from './arguments';

/** What a server on https shows and keeps. */
export interface ServerCertificate {
  cert: Buffer;
  key: Buffer;
}

/**
 * A certificate for localhost that Outlook on this machine accepts: the one named, or one by an authority of this
 * machine's own that lasts 30 days (office-addin-dev-certs; the system may ask whether to trust it).
 *
 * @throws {UsageError} one sentence: why there is none, and what to do instead
 */
export async function trustedCertificate(named: SideloadRequest['certificate']): Promise<ServerCertificate> {
  if (named) return { cert: fileOf('certificate', named.certificate), key: fileOf('key', named.key) };
  try {
    return await getHttpsServerOptions();
  } catch {
    throw new UsageError([
      'This machine could not be told to trust a certificate for localhost: allow it when it asks, or name one that it trusts with --certificate FILE and --key FILE.',
    ]);
  }
}

function fileOf(what: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError([`${path}: the ${what} cannot be read: ${fileProblem(error)}.`]);
  }
}
