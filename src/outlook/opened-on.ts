import { checkIn } from '../alert/context';
import type { SentFor } from '../pane/host';
import { ask, askOr } from './ask';
import type { OpenMessage } from './read-draft';
import { supports } from './supports';

/**
 * The point that the alert or the notice opened the pane on; null where the author opened it. Never rejects.
 */
export async function openedOn(item: OpenMessage): Promise<SentFor | null> {
  if (!supports('1.8', item.getInitializationContextAsync)) return null;
  return sentFor(
    await askOr('', 'read what the pane was opened on', (done) => item.getInitializationContextAsync(done)),
  );
}

/**
 * Call `handed` where the alert or the notice sends the author to a pane that is open already (Mailbox 1.15; before,
 * Outlook opens it anew). The result stops it.
 */
export function followOpenedOn(item: OpenMessage, handed: (point: SentFor | null) => void): () => void {
  const type = Office.EventType.InitializationContextChanged;
  if (!type || !supports('1.15', item.addHandlerAsync)) return () => {};
  const told = (event: { initializationContextData?: unknown }) => handed(sentFor(event.initializationContextData));
  ask<void>('follow what the pane is opened on', (done) => item.addHandlerAsync(type, told, done)).catch(() => {});
  return () => {
    ask<void>('stop following it', (done) => item.removeHandlerAsync(type, done)).catch(() => {});
  };
}

function sentFor(context: unknown): SentFor | null {
  const check = checkIn(context);
  return check === null ? null : { check };
}
