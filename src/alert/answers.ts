import './later-built-ins';
import '../language/scorer/with-weights';
import { undismissed } from '../findings/silence';
import { inspect } from '../inspect';
import { compiledInKnowledge } from '../outlook/compiled-in';
import { readDraft } from '../outlook/read-draft';
import { silencedIn, wordsOnDevice } from '../outlook/silenced';
import { supports } from '../outlook/supports';
import { alertEn as words } from '../words/alert';
import { type Alert, alertFor } from './alert-text';
import { paneCommandId } from './manifest-names';
import { showNotice } from './notice';

/** What `event.completed` is told. */
export type Completion = Office.SmartAlertsEventCompletedOptions;

/** At Send: let the message go, or hold it with what the protocol has to say until the author has chosen. */
export async function answerSend(item: Office.MessageCompose): Promise<Completion> {
  const alert = await alertOn(item);
  return alert ? hold(alert) : { allowEvent: true };
}

/** Only the latest event may write the notice: an earlier one that is slower knows less. */
let latest = 0;

/** When recipients change: keep the one notice in the draft true, and take it away when the draft is clean. */
export async function answerRecipientsChanged(item: Office.MessageCompose): Promise<Completion> {
  const mine = ++latest;
  const alert = await alertOn(item);
  if (mine === latest) await showNotice(item, alert ? alert.notice : null);
  return { allowEvent: true };
}

async function alertOn(item: Office.MessageCompose): Promise<Alert | null> {
  const [draft, { dismissed, leave }] = await Promise.all([readDraft(item), silencedIn(item)]);
  const { findings } = inspect(draft, { ...compiledInKnowledge(), leave: [...leave, ...wordsOnDevice()] });
  return alertFor({ findings: undismissed(findings, dismissed) });
}

/** The words that this Outlook can show, and a way to the pane where it has one. */
function hold(alert: Alert): Completion {
  const options: Completion = { allowEvent: false, errorMessage: alert.message };
  // These are options, not members, so the claim is all there is to ask.
  if (supports('1.14', Office.context)) {
    options.cancelLabel = words.openPane;
    options.commandId = paneCommandId;
  }
  if (supports('1.15', Office.context)) options.errorMessageMarkdown = alert.markdown;
  return options;
}
