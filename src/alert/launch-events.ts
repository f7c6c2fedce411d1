import { noteUnchecked } from '../outlook/unchecked';
import type { Completion } from './answers';
import { atDeadline } from './deadline';
import { handlerNames } from './manifest-names';

/** What Outlook hands to a handler, which ends when `completed` is called. */
type LaunchEvent = Pick<Office.MailboxEvent, 'completed'>;

/**
 * The checks, loaded by the first event rather than with this file: should a runtime fail on them, the handlers are
 * there all the same and let the message go, where a missing handler could keep Outlook from sending at all.
 */
const answers = () => require('./answers') as typeof import('./answers');

/**
 * Whatever fails or does not answer in time, the event is completed, once, and the message may go.
 * @param missed called where the answer did not come: before the event is completed, since the runtime may end with it
 */
async function handle(
  event: LaunchEvent,
  answer: (item: Office.MessageCompose, isOver: () => boolean) => Promise<Completion>,
  missed: (item: Office.MessageCompose) => void = () => {},
): Promise<void> {
  let completed = false;
  let item: Office.MessageCompose | null = null;
  const complete = (options: Completion) => {
    if (completed) return;
    completed = true;
    try {
      event.completed(options);
    } catch {
      event.completed({ allowEvent: true });
    }
  };
  const giveUp = () => {
    if (!completed && item) missed(item);
    complete({ allowEvent: true });
  };
  let stop = () => {};
  try {
    item = (Office.context.mailbox.item ?? null) as unknown as Office.MessageCompose | null;
    stop = atDeadline(item, giveUp);
    complete(item ? await answer(item, () => completed) : { allowEvent: true });
  } catch {
    giveUp();
  } finally {
    stop();
  }
}

// At the top of the file, because classic Outlook runs nothing else: neither Office.onReady nor page events.
Office.actions.associate(handlerNames.send, (event: LaunchEvent) =>
  handle(event, (item, isOver) => answers().answerSend(item, isOver), noteUnchecked),
);
for (const name of [handlerNames.recipientsChanged, handlerNames.fromChanged]) {
  Office.actions.associate(name, (event: LaunchEvent) => handle(event, (item) => answers().answerChange(item)));
}
Office.actions.associate(handlerNames.newMessage, (event: LaunchEvent) =>
  handle(event, (item) => answers().answerNewMessage(item)),
);

// In a browser (new Outlook, the web, the Mac) the library waits for this before it hands over any event. Classic
// Outlook does without, and may not have it.
try {
  Office.onReady();
} catch {
  // Outlook that has no such function waits for none.
}
