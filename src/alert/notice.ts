import { ask, askOr } from '../outlook/ask';
import { supports } from '../outlook/supports';
import { alertEn as words } from '../words/alert';
import type { Alert } from './alert-text';
import { contextFor } from './context';
import { noticeIcon, paneCommandId } from './manifest-names';

/** One key, so that there is never more than one notice: showing it again replaces it. */
const key = 'protocol-check';

/** What the notice in the draft says now; null where there is none, or it cannot be told. */
export async function noticeIn({ notificationMessages: messages }: Office.MessageCompose): Promise<string | null> {
  if (!supports('1.3', messages)) return null;
  const all = await askOr<Office.NotificationMessageDetails[]>([], 'list the notices', (done) =>
    messages.getAllAsync(done),
  );
  return all.find((each) => each.key === key)?.message ?? null;
}

/**
 * Show this alert's notice in the draft, or take it away where there is nothing to say. With a button that opens the pane
 * where Outlook can (1.10); a plain notice where it cannot, or refuses the first kind (error 9031 on Mac, office-js
 * issue 3786). Where it refuses both, the old notice is taken away rather than left saying what is no longer so.
 */
export async function showNotice(item: Office.MessageCompose, alert: Alert | null): Promise<void> {
  const messages = item.notificationMessages;
  if (!supports('1.3', messages)) return;
  const remove = () => ask<void>('take the notice away', (done) => messages.removeAsync(key, done));
  const replace = (details: Office.NotificationMessageDetails) =>
    ask<void>('show the notice', (done) => messages.replaceAsync(key, details, done));
  if (!alert) return remove();

  const message = alert.notice;
  const contextData = contextFor(alert);
  const plain = { type: 'informationalMessage', message, icon: noticeIcon };
  const withButton = {
    type: 'insightMessage',
    message,
    icon: noticeIcon,
    actions: [{ actionType: 'showTaskPane', actionText: words.openPane, commandId: paneCommandId, contextData }],
  };
  const inTurn: Office.NotificationMessageDetails[] = [{ ...plain, persistent: false }];
  if (supports('1.10', messages.replaceAsync)) inTurn.unshift(withButton);
  for (const details of inTurn) {
    try {
      return await replace(details);
    } catch {
      // The next kind, if there is one.
    }
  }
  return remove();
}
