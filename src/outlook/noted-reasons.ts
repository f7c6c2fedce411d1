import { type NotedReason, readReasons } from '../findings/noted-reason';
import { ask, askOr } from './ask';
import { isBeingWritten, type OpenMessage } from './read-draft';
import { supports } from './supports';

/** One name for what is noted, among the message's custom properties. */
const key = 'protocol-check-reasons';
/** The header in which it travels, where the council has it travel. Its value is URL-encoded JSON. */
const header = 'x-protocol-check-reasons';

/**
 * Why the author sends this message as it is. It is kept in the message's custom properties, which Outlook shows to
 * this add-in in this mailbox alone; a message received from somebody else carries it in a header, if at all.
 * Nothing where neither can be read.
 */
export async function reasonsIn(item: OpenMessage): Promise<NotedReason[]> {
  const properties = await askOr<Office.CustomProperties | null>(null, 'read what was noted', (done) =>
    item.loadCustomPropertiesAsync(done),
  );
  const kept = readReasons(properties?.get(key));
  if (kept.length || isBeingWritten(item) || !supports('1.8', item.getAllInternetHeadersAsync)) return kept;
  const headers = await askOr('', 'read the headers', (done: (result: Office.AsyncResult<string>) => void) =>
    item.getAllInternetHeadersAsync(done),
  );
  return readReasons(headerIn(headers));
}

/**
 * Keep with the message what its author has noted. Rejects with an OutlookError where Outlook does not take it.
 *
 * @param travels true where the council has it travel with the message (`npm run package -- --reasons-travel`)
 */
export async function keepReasons(
  item: Office.MessageCompose,
  reasons: readonly NotedReason[],
  travels: boolean,
): Promise<void> {
  const json = JSON.stringify(reasons);
  const properties = await ask<Office.CustomProperties>('keep what was noted', (done) =>
    item.loadCustomPropertiesAsync(done),
  );
  if (reasons.length) properties.set(key, json);
  else properties.remove(key);
  await ask<void>('keep what was noted', (done) => properties.saveAsync(done));
  if (!travels || !supports('1.8', item.internetHeaders)) return;
  await (reasons.length
    ? ask<void>('write the header', (done) =>
        item.internetHeaders.setAsync({ [header]: encodeURIComponent(json) }, done),
      )
    : ask<void>('remove the header', (done) => item.internetHeaders.removeAsync([header], done)));
}

/** The header's value, wherever its lines were folded on the way. */
function headerIn(headers: string): string | null {
  const lines = headers.split(/\r\n|\r|\n/);
  const at = lines.findIndex((line) => line.toLowerCase().startsWith(`${header}:`));
  if (at < 0) return null;
  let value = (lines[at] as string).slice(header.length + 1);
  for (let next = at + 1; /^[ \t]/.test(lines[next] ?? ''); next++) value += lines[next];
  try {
    return decodeURIComponent(value.replace(/\s+/g, ''));
  } catch {
    return null;
  }
}
