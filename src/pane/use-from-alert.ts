import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { FromAlert, PaneHost, SentFor } from './host';
import type { Reading } from './use-inspection';

const nothing: FromAlert = { openedOn: null, unchecked: false };

/**
 * What the Send alert left word of, asked again with each reading of the draft. Where the author came from a point in
 * the alert, that point is brought into view and takes the focus, once for each time that they came.
 *
 * @param root holds the findings, each marked with its check
 */
export function useFromAlert(host: PaneHost, reading: Reading, root: RefObject<HTMLElement | null>): FromAlert {
  const [left, setLeft] = useState(nothing);
  const [shown, setShown] = useState<SentFor | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reading is when to ask again.
  useEffect(() => {
    let stopped = false;
    host.fromAlert?.().then((next) => {
      if (!stopped) setLeft(next);
    });
    return () => {
      stopped = true;
    };
  }, [host, reading]);

  const { openedOn } = left;
  useLayoutEffect(() => {
    if (reading.status !== 'ready' || !openedOn || openedOn === shown) return;
    setShown(openedOn);
    const cards = [...(root.current?.querySelectorAll<HTMLElement>('[data-check]') ?? [])];
    const card = cards.find((each) => each.dataset.check === openedOn.check);
    const heading = card?.querySelector<HTMLElement>('h2, h3');
    if (!card || !heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    // The whole card: how grave it is stands above the heading.
    card.scrollIntoView({ block: 'start' });
  }, [openedOn, shown, reading, root]);

  return left;
}
