import './later-built-ins';
import { inspect } from '../inspect';
import { compiledInKnowledge } from '../outlook/compiled-in';
import { readDraft } from '../outlook/read-draft';
import { supports } from '../outlook/supports';
import { alertEn as words } from '../words/alert';
import { type Alert, alertFor } from './alert-text';
import { atDeadline } from './deadline';
import { handlerNames, paneCommandId } from './manifest-names';
import { showNotice } from './notice';

/** What Outlook hands to a handler, which ends when `completed` is called. */
type LaunchEvent = Pick<Office.MailboxEvent, 'completed'>;

/**
 * The author has clicked Send: say what the protocol has to say, and leave the decision to the author. Whatever fails
 * here, the event is completed once and the message may go.
 */
async function onMessageSend(event: LaunchEvent): Promise<void> {
  await handle(event, async (item) => {
    const alert = alertFor(inspect(await readDraft(item), compiledInKnowledge()));
    return alert ? hold(alert) : { allowEvent: true };
  });
}

/** Only the latest event may write the notice: an earlier one that is slower knows less. */
let latest = 0;

/** Recipients have changed: keep the one notice in the draft true, and take it away when the draft is clean. */
async function onMessageRecipientsChanged(event: LaunchEvent): Promise<void> {
  const mine = ++latest;
  await handle(event, async (item) => {
    const alert = alertFor(inspect(await readDraft(item), compiledInKnowledge()));
    if (mine === latest) await showNotice(item, alert && alert.notice);
    return { allowEvent: true };
  });
}

async function handle(
  event: LaunchEvent,
  answer: (item: Office.MessageCompose) => Promise<Office.SmartAlertsEventCompletedOptions>,
): Promise<void> {
  let completed = false;
  const complete = (options: Office.SmartAlertsEventCompletedOptions) => {
    if (completed) return;
    completed = true;
    try {
      event.completed(options);
    } catch {
      event.completed({ allowEvent: true });
    }
  };
  let stop = () => {};
  try {
    const item = (Office.context.mailbox.item ?? null) as unknown as Office.MessageCompose | null;
    stop = atDeadline(item, () => complete({ allowEvent: true }));
    complete(item ? await answer(item) : { allowEvent: true });
  } catch {
    complete({ allowEvent: true });
  } finally {
    stop();
  }
}

/** Hold the message until the author has chosen, in the words that this Outlook can show. */
function hold(alert: Alert): Office.SmartAlertsEventCompletedOptions {
  const options: Office.SmartAlertsEventCompletedOptions = { allowEvent: false, errorMessage: alert.message };
  // These are options, not members, so the claim is all there is to ask.
  if (supports('1.14', Office.context)) {
    options.cancelLabel = words.openPane;
    options.commandId = paneCommandId;
  }
  if (supports('1.15', Office.context)) options.errorMessageMarkdown = alert.markdown;
  return options;
}

// At the top of the file, because classic Outlook runs nothing else: neither Office.onReady nor page events.
Office.actions.associate(handlerNames.send, onMessageSend);
Office.actions.associate(handlerNames.recipientsChanged, onMessageRecipientsChanged);
