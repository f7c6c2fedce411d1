import { askOr } from './ask';
import type { OpenMessage } from './read-draft';
import { supports } from './supports';

/** Where the Send alert leaves word for the pane, in the draft's session data (Mailbox 1.11). */
const key = 'protocol-check-unchecked';

/** Leave word that this draft was let go at Send without a check. Waits for nothing and never fails. */
export function noteUnchecked({ sessionData }: Office.MessageCompose): void {
  quietly(() => {
    if (supports('1.11', sessionData)) sessionData.setAsync(key, 'yes', () => {});
  });
}

/** The draft has been checked at Send after all. Waits for nothing and never fails. */
export function clearUnchecked({ sessionData }: Office.MessageCompose): void {
  quietly(() => {
    if (supports('1.11', sessionData)) sessionData.removeAsync(key, () => {});
  });
}

/** True where this draft was last let go at Send without a check, and is still there. */
export async function wasUnchecked(item: OpenMessage): Promise<boolean> {
  // A message that is read has none.
  const { sessionData } = item as Office.MessageCompose;
  if (!supports('1.11', sessionData)) return false;
  const said = await askOr('', 'read what happened at Send', (done: (result: Office.AsyncResult<string>) => void) =>
    sessionData.getAsync(key, done),
  );
  return said === 'yes';
}

function quietly(call: () => void): void {
  try {
    call();
  } catch {
    // It is good to know and not needed, and the message is on its way.
  }
}
