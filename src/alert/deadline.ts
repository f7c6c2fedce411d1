/**
 * How long a handler may take, in milliseconds. Outlook shows a "taking longer" dialog after 5 seconds, and loading
 * counts towards them.
 */
export const deadline = 3500;

/**
 * Run `expire` once the deadline has passed, unless the returned function is called before.
 *
 * Classic Outlook's runtime for events may have no timers. There the time is told by Outlook itself: a call that has
 * been answered is made again, and each answer is a moment to look at the clock. Two different calls, since the one
 * that stays unanswered may be one of them.
 */
export function atDeadline(item: Office.MessageCompose | null, expire: () => void): () => void {
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  if (typeof setTimeout === 'function') {
    const timer = setTimeout(() => {
      if (!stopped) expire();
    }, deadline);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }
  const end = Date.now() + deadline;
  const follow = (call: (answered: () => void) => void) => {
    if (stopped) return;
    if (Date.now() >= end) {
      stop();
      expire();
      return;
    }
    let calling = true;
    call(() => {
      // An answer given at once tells no time, and asking again would never end.
      if (!calling) follow(call);
    });
    calling = false;
  };
  const clocks = item
    ? [(answered: () => void) => item.subject.getAsync(answered), (answered: () => void) => item.to.getAsync(answered)]
    : [];
  for (const call of clocks) {
    try {
      follow(call);
    } catch {
      // A runtime that refuses the call has refused the handler's own reading too, which completes the event.
    }
  }
  return stop;
}
