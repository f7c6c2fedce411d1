import './later-built-ins';
import '../language/scorer/with-weights';
import { undismissed } from '../findings/silence';
import { inspect } from '../inspect';
import { compiledInKnowledge, compiledInSendMode } from '../outlook/compiled-in';
import { onPhone } from '../outlook/on-phone';
import { readDraft } from '../outlook/read-draft';
import { rememberEarlier } from '../outlook/remembered';
import { silencedIn, wordsOnDevice } from '../outlook/silenced';
import { supports } from '../outlook/supports';
import { clearUnchecked } from '../outlook/unchecked';
import { alertEn as words } from '../words/alert';
import { type Alert, alertFor } from './alert-text';
import { contextFor } from './context';
import { paneCommandId } from './manifest-names';
import { showNotice } from './notice';
import type { SendMode } from './send-mode';

/** What `event.completed` is told. */
export type Completion = Office.SmartAlertsEventCompletedOptions;

/**
 * At Send: let the message go, or hold it with what the protocol has to say until the author has chosen. Where the
 * council only advises, every message goes.
 * @param isOver whether the message was let go before this answer came
 */
export async function answerSend(item: Office.MessageCompose, isOver: () => boolean): Promise<Completion> {
  const mode = compiledInSendMode();
  if (mode === 'advise') return { allowEvent: true };
  const alert = await alertOn(item, mode);
  // A clean draft may still be here: something else may hold it. One that was let go meanwhile did go unchecked.
  if (!isOver()) clearUnchecked(item);
  return alert ? hold(alert, mode) : { allowEvent: true };
}

/** When a draft is begun: remember whom an answered message went to, and show the notice if there is cause already. */
export async function answerNewMessage(item: Office.MessageCompose): Promise<Completion> {
  await rememberEarlier(item, await readDraft(item));
  return answerChange(item);
}

/** Only the latest event may write the notice: an earlier one that is slower knows less. */
let latest = 0;

/** When recipients or From change: keep the one notice in the draft true, and take it away when the draft is clean. */
export async function answerChange(item: Office.MessageCompose): Promise<Completion> {
  const mine = ++latest;
  const alert = await alertOn(item, compiledInSendMode());
  if (mine === latest) await showNotice(item, alert);
  return { allowEvent: true };
}

async function alertOn(item: Office.MessageCompose, mode: SendMode): Promise<Alert | null> {
  const [draft, silenced] = await Promise.all([readDraft(item), silencedIn(item)]);
  const knowledge = compiledInKnowledge();
  const { findings } = inspect(draft, {
    ...knowledge,
    suggests: false,
    leave: [...silenced.leave, ...wordsOnDevice()],
  });
  const shown = undismissed(findings, silenced.dismissed, knowledge.holdsBreaches);
  return alertFor({ findings: shown }, mode, onPhone());
}

/**
 * The words that this Outlook can show, and a way to the pane, on that very point, where it has one. Where breaches are
 * held back the manifest holds back everything, and a caution has to be let off here; an Outlook that has no way to
 * (below 1.14) lets it go.
 */
function hold(alert: Alert, mode: SendMode): Completion {
  const options: Completion = { allowEvent: false, errorMessage: alert.message };
  // These are options, not members, so the claim is all there is to ask.
  const current = supports('1.14', Office.context);
  if (mode === 'block' && alert.severity !== 'breach') {
    if (!current) return { allowEvent: true };
    options.sendModeOverride = 'promptUser';
  }
  if (current) {
    options.cancelLabel = words.openPane;
    options.commandId = paneCommandId;
    options.contextData = contextFor(alert);
  }
  if (supports('1.15', Office.context)) options.errorMessageMarkdown = alert.markdown;
  return options;
}
