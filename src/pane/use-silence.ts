import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../findings/finding';
import { type Dismissal, dismissalOf, isDismissed, nothingSilenced } from '../findings/silence';
import type { PaneHost } from './host';

/** The findings that the author has dismissed in this draft. */
export interface Silence {
  dismissed: readonly Dismissal[];
  /** True once it is known what the draft carries, or that it cannot be told. */
  read: boolean;
  /** True where the host could not keep them with the draft, so that Send may mention them again. */
  unkept: boolean;
  dismiss(finding: Finding): void;
  bringBack(finding: Finding): void;
}

/**
 * Keep what the author has silenced with the draft: the findings dismissed here, and the words kept on the device that
 * stand in it, which the Send alert may have no other way to know.
 *
 * @param leave those words; the same array as long as they are the same, and null as long as it is not known which
 *   they are: what the draft carries is then left as it is
 */
export function useSilence(host: PaneHost, leave: readonly string[] | null): Silence {
  const [dismissed, setDismissed] = useState<readonly Dismissal[]>([]);
  const [unkept, setUnkept] = useState(false);
  const [read, setRead] = useState(false);
  /** What the draft carries; writes wait for each other, so that the last one stays. */
  const carried = useRef('');
  const writing = useRef<Promise<void>>(Promise.resolve());
  /** The checks that this pane has had a dismissal of: what it has not was dismissed in another pane on the draft. */
  const known = useRef(new Set<string>());
  for (const { check } of dismissed) known.current.add(check);

  useEffect(() => {
    let gone = false;
    host.silenced().then(
      (silenced) => {
        if (gone) return;
        carried.current = JSON.stringify(silenced);
        setDismissed((now) => [
          ...silenced.dismissed.filter(({ check }) => !now.some((each) => each.check === check)),
          ...now,
        ]);
        setRead(true);
      },
      () => setRead(true),
    );
    return () => {
      gone = true;
    };
  }, [host]);

  useEffect(() => {
    if (!read || leave === null || host.mode === 'read') return;
    const silenced = { dismissed, leave };
    const now = JSON.stringify(silenced);
    if (now === (carried.current || JSON.stringify(nothingSilenced))) return;
    carried.current = now;
    writing.current = writing.current
      .then(async () => {
        const others = (await host.silenced()).dismissed.filter(({ check }) => !known.current.has(check));
        await host.silence({ dismissed: [...others, ...dismissed], leave });
        if (others.length) setDismissed((mine) => [...others, ...mine]);
      })
      .then(
        () => setUnkept(false),
        () => setUnkept(true),
      );
  }, [host, read, dismissed, leave]);

  const dismiss = useCallback(
    (finding: Finding) =>
      setDismissed((now) => [...now.filter(({ check }) => check !== finding.check), dismissalOf(finding)]),
    [],
  );
  const bringBack = useCallback(
    (finding: Finding) => setDismissed((now) => now.filter((each) => !isDismissed(finding, [each]))),
    [],
  );
  return useMemo(
    () => ({ dismissed, read, unkept, dismiss, bringBack }),
    [dismissed, read, unkept, dismiss, bringBack],
  );
}
