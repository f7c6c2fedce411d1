import { useCallback, useEffect, useRef, useState } from 'react';

/** The draft must have been quiet this long, in milliseconds, before a new summary is spoken over the author's typing. */
const settled = 1200;

/** Not heard, but it makes a text that is said twice in a row another one: a live region tells of changes alone. */
const again = '\u00a0';

/**
 * What a screen reader is told. A summary is spoken once it has settled and only where it differs from the last one
 * spoken; the outcome of a click is spoken at once, and each time, though it is the same again.
 *
 * @param summary the text for now; null while there is nothing to say
 * @returns the text for the live region, and `announce` for what cannot wait
 */
export function useAnnouncement(summary: string | null): [string, (text: string) => void] {
  const [spoken, setSpoken] = useState('');
  const lastSummary = useRef<string | null>(null);

  useEffect(() => {
    if (summary === null || summary === lastSummary.current) return;
    const timer = setTimeout(() => {
      lastSummary.current = summary;
      setSpoken(summary);
    }, settled);
    return () => clearTimeout(timer);
  }, [summary]);

  const announce = useCallback((text: string) => setSpoken((last) => (last === text ? text + again : text)), []);
  return [spoken, announce];
}
