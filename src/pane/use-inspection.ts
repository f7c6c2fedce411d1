import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../draft/draft';
import { type Inspection, inspect, type Knowledge } from '../inspect';
import type { PaneHost } from './host';

/** Where the pane stands with the draft. */
export type Reading =
  | { status: 'loading' }
  /**
   * The host could not give the draft. `look` counts the looks at it, so that it can be told what was seen before a
   * click and what after.
   */
  | { status: 'unreadable'; look: number }
  | { status: 'ready'; inspection: Inspection; draft: Draft; mode: PaneHost['mode']; look: number };

/** A pause in the changes as long as this, in milliseconds, has the draft looked at again. */
const pause = 150;
/** Where the changes do not pause, the draft is looked at this often, in milliseconds. */
const longest = 900;

/** Let the author's next key go first. Where the browser has no idle callback, the end of the queue will do. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 300 });
    else setTimeout(resolve, 0);
  });
}

/**
 * Read the draft, inspect it, and do so again whenever it has changed. The last result stays until the next is there,
 * so that nothing flickers while the author types. One reading runs at a time; a change meanwhile asks for one more.
 *
 * @param knowledge the same object as long as nothing in it changes: with another one the draft is looked at anew
 * @returns where the pane stands, and `look` to read at once (after a repair, or to try again), which gives the number
 *   of the first look that begins now or later
 */
export function useInspection(host: PaneHost, knowledge: Knowledge): [Reading, () => number] {
  const [reading, setReading] = useState<Reading>({ status: 'loading' });
  const lookNow = useRef<() => number>(() => 0);
  const begun = useRef(0);

  useEffect(() => {
    let stopped = false;
    let running = false;
    let again = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let firstUnseen: number | null = null;

    const look = async () => {
      clearTimeout(timer);
      firstUnseen = null;
      if (running) {
        again = true;
        return;
      }
      running = true;
      begun.current += 1;
      const number = begun.current;
      try {
        const draft = await host.read();
        await whenIdle();
        if (stopped) return;
        const inspection = inspect(draft, knowledge);
        setReading({ status: 'ready', inspection, draft, mode: host.mode, look: number });
      } catch {
        if (stopped) return;
        setReading({ status: 'unreadable', look: number });
      } finally {
        running = false;
      }
      if (again && !stopped) {
        again = false;
        changed();
      }
    };
    const changed = () => {
      const now = Date.now();
      firstUnseen ??= now;
      clearTimeout(timer);
      timer = setTimeout(look, Math.max(0, Math.min(pause, firstUnseen + longest - now)));
    };

    lookNow.current = () => {
      const first = begun.current + 1;
      look();
      return first;
    };
    look();
    const unfollow = host.follow(changed);
    return () => {
      stopped = true;
      clearTimeout(timer);
      unfollow();
    };
  }, [host, knowledge]);

  return [reading, useCallback(() => lookNow.current(), [])];
}
