import { useCallback, useEffect, useRef, useState } from 'react';
import { type Inspection, inspect, type Knowledge } from '../inspect';
import type { PaneHost } from './host';

/** Where the pane stands with the draft. */
export type Reading =
  | { status: 'loading' }
  /** The host could not give the draft; `attempts` counts the tries in a row, so that each is announced. */
  | { status: 'unreadable'; attempts: number }
  | { status: 'ready'; inspection: Inspection; mode: PaneHost['mode'] };

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
 * @returns where the pane stands, and `look` to read at once (after a repair, or to try again).
 */
export function useInspection(host: PaneHost, knowledge: Knowledge): [Reading, () => void] {
  const [reading, setReading] = useState<Reading>({ status: 'loading' });
  const lookNow = useRef<() => void>(() => {});

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
      try {
        const draft = await host.read();
        await whenIdle();
        if (stopped) return;
        const inspection = inspect(draft, knowledge);
        setReading({ status: 'ready', inspection, mode: host.mode });
      } catch {
        if (stopped) return;
        setReading((last) => ({
          status: 'unreadable',
          attempts: last.status === 'unreadable' ? last.attempts + 1 : 1,
        }));
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

    lookNow.current = look;
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
