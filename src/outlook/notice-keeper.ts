import { alertFor } from '../alert/alert-text';
import { noticeIn, showNotice } from '../alert/notice';
import type { Finding } from '../findings/finding';
import { onPhone } from './on-phone';

/**
 * Keeps the notice in a draft true while the pane is open: no event tells of words that were changed, and a notice of
 * what a click has just put right would be false. It changes the notice that stands, takes it away, and brings back
 * one that it took away; a draft without one is left to the events. Waits for nothing and never fails.
 */
export function noticeKeeper(item: Office.MessageCompose): (findings: readonly Finding[]) => void {
  let took = false;
  let last: string | null | undefined;
  let doing: Promise<void> = Promise.resolve();
  return (findings) => {
    const alert = alertFor({ findings: [...findings] }, 'warn', onPhone());
    const text = alert?.notice ?? null;
    if (text === last) return;
    last = text;
    doing = doing
      .then(async () => {
        const stands = await noticeIn(item);
        if (stands === text || (stands === null && !took)) return;
        await showNotice(item, alert);
        took = alert === null;
      })
      .catch(() => {
        // The event for the next change of people writes it anew.
        last = undefined;
      });
  };
}
