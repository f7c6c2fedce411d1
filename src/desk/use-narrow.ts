import { useSyncExternalStore } from 'react';

const narrow = () => window.matchMedia('(max-width: 720px)');

function followWidth(changed: () => void): () => void {
  const query = narrow();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** True where a table of several columns would have to be scrolled sideways, so that a list serves better. */
export function useNarrow(): boolean {
  return useSyncExternalStore(followWidth, () => narrow().matches);
}
