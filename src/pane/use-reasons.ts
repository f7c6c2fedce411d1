import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../findings/finding';
import { keptReason, type NotedReason } from '../findings/noted-reason';
import type { PaneHost } from './host';

/** Why the author sends the message as it is: what it carries, and how that is changed. */
export interface Reasons {
  noted: readonly NotedReason[];
  /** True where the message could not take it, so that nobody else will see it. */
  unkept: boolean;
  /** An empty text takes the reason back. */
  note(finding: Finding, text: string): void;
}

/** Read what the message carries, and write to it what the author notes. */
export function useReasons(host: PaneHost): Reasons {
  const [noted, setNoted] = useState<readonly NotedReason[]>([]);
  const [unkept, setUnkept] = useState(false);
  /** Writes wait for each other, so that the last one stays. */
  const writing = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    let gone = false;
    host.reasons?.read().then(
      (carried) => {
        if (!gone) setNoted((now) => (now.length ? now : carried));
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [host]);

  const note = useCallback(
    ({ check, clauses }: Finding, text: string) => {
      const reason = keptReason(text);
      const others = noted.filter((each) => each.check !== check);
      const all = reason ? [...others, { check, clauses, reason }] : others;
      setNoted(all);
      writing.current = writing.current
        .then(async () => {
          // Another pane on the same message may have noted reasons of its own.
          const known = [check, ...noted.map((each) => each.check)];
          const elsewhere = ((await host.reasons?.read()) ?? []).filter((each) => !known.includes(each.check));
          await host.reasons?.write([...elsewhere, ...all]);
        })
        .then(
          () => setUnkept(false),
          () => setUnkept(true),
        );
    },
    [host, noted],
  );
  return { noted, unkept, note };
}
