import { useCallback, useState } from 'react';
import type { Remedy } from '../findings/finding';
import type { RemedyNames } from '../words/catalogue';
import type { PaneHost } from './host';

/** A change that the author had made, and can take back. */
export interface Change {
  what: RemedyNames;
  undo: () => Promise<void>;
}

/** What became of the last click. */
export type Outcome = 'done' | 'undone' | 'failed' | 'undo-failed' | 'show-failed';

/** The changes made through the pane, the last one first to be undone. */
export interface Changes {
  last: Change | null;
  outcome: Outcome | null;
  /** True while a change is being made: a second click waits. */
  busy: boolean;
  apply(remedy: Remedy, what: RemedyNames): Promise<Outcome>;
  undo(): Promise<Outcome>;
  /** Say that words could not be shown; null takes back what was last said. */
  say(outcome: 'show-failed' | null): void;
}

/** Make changes in the draft at the author's click, and keep what is needed to undo them. */
export function useChanges(host: PaneHost): Changes {
  const [made, setMade] = useState<readonly Change[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const last = made[made.length - 1] ?? null;

  const run = useCallback(async (work: () => Promise<Outcome>): Promise<Outcome> => {
    setBusy(true);
    const result = await work();
    setOutcome(result);
    setBusy(false);
    return result;
  }, []);

  return {
    last,
    outcome,
    busy,
    apply: (remedy, what) =>
      run(async () => {
        try {
          const undo = await host.apply(remedy);
          setMade((before) => [...before, { what, undo }]);
          return 'done';
        } catch {
          return 'failed';
        }
      }),
    undo: () =>
      run(async () => {
        if (!last) return 'undo-failed';
        // Whether or not it can be taken back, it is not offered twice.
        setMade((before) => before.slice(0, -1));
        try {
          await last.undo();
          return 'undone';
        } catch {
          return 'undo-failed';
        }
      }),
    say: setOutcome,
  };
}
