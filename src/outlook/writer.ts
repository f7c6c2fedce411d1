import type { Writer } from '../draft/draft';
import { ask, askOr } from './ask';
import { supports } from './supports';

/** Where it is kept in the draft's session data (Mailbox 1.11), for the pane and the Send alert alike. */
const key = 'protocol-check-writer';

/** Who writes, as the author has said, and the From that it was said of, in lower case: another one is asked anew. */
interface SaidWriter {
  from: string;
  writer: Writer;
}

/** Who writes this draft, as its author has said in the pane. Null where nothing was said, or it cannot be read. */
export async function saidWriterIn({ sessionData }: Office.MessageCompose): Promise<SaidWriter | null> {
  if (!supports('1.11', sessionData)) return null;
  const text = await askOr('', 'read who writes', (done: (result: Office.AsyncResult<string>) => void) =>
    sessionData.getAsync(key, done),
  );
  try {
    const kept: unknown = JSON.parse(text || 'null');
    return isSaidWriter(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** True where a draft can carry it. */
export function canSayWriter({ sessionData }: Office.MessageCompose): boolean {
  return supports('1.11', sessionData);
}

/**
 * Keep with the draft what its author has said; null takes it back. Rejects with an OutlookError where Outlook does not
 * take it.
 *
 * @param from the address in From that it is said of
 */
export async function sayWriter(item: Office.MessageCompose, from: string, writer: Writer | null): Promise<void> {
  if (!supports('1.11', item.sessionData)) return;
  const text = JSON.stringify({ from: from.toLowerCase(), writer });
  await ask<void>('keep who writes', (done) => item.sessionData.setAsync(key, text, done));
}

function isSaidWriter(kept: unknown): kept is SaidWriter {
  const { from, writer } = (kept ?? {}) as { from?: unknown; writer?: unknown };
  const { address, role } = (writer ?? {}) as { address?: unknown; role?: unknown };
  const isRole = role === 'member' || role === 'officer' || role === 'outside';
  return typeof from === 'string' && (typeof address === 'string' || isRole);
}
