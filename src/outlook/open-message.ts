import { ask } from './ask';
import type { OpenMessage } from './read-draft';
import { supports } from './supports';

/** The message that is open, or null where none is: a pinned pane outlives the message it was opened on. */
export function openMessage(): OpenMessage | null {
  return (Office.context.mailbox.item as unknown as OpenMessage | undefined) ?? null;
}

/** Call `changed` whenever another message is opened under a pinned pane, or none. The result stops it. */
export function followOpenMessage(changed: (message: OpenMessage | null) => void): () => void {
  const { mailbox } = Office.context;
  if (!supports('1.5', mailbox.addHandlerAsync)) return () => {};
  const type = Office.EventType.ItemChanged;
  const told = () => changed(openMessage());
  ask<void>('follow the open message', (done) => mailbox.addHandlerAsync(type, told, done)).catch(() => {});
  return () => {
    ask<void>('stop following the open message', (done) => mailbox.removeHandlerAsync(type, done)).catch(() => {});
  };
}
