import { useCallback, useState } from 'react';
import type { CheckId } from '../checks/check-ids';
import type { DraftChange } from '../draft/draft-change';
import type { PaneWords, RemedyNames } from '../words/catalogue';
import type { Ready } from './change-of';
import { type ChangeProblem, ChangeRefused } from './change-problem';
import type { PaneHost } from './host';

/** What is known of a change before it is made. */
export interface Intended {
  what: RemedyNames;
  /** The point that it is to put right. */
  check: CheckId;
  /** Text that goes with it, to copy. */
  ready: Ready | null;
  /** Recipients and text as they were, in plain words, should the undo fail. */
  before: string;
}

/** A change that the author had made, and can take back. */
export interface Change extends Intended {
  undo: () => Promise<void>;
}

/** What became of the last click, and why, where it failed and that is known. */
export interface Outcome {
  kind: 'done' | 'undone' | 'failed' | 'undo-failed' | 'show-failed';
  problem?: ChangeProblem;
}

/** What to say of the last click; `done` where it was done. */
export function outcomeWords({ kind, problem }: Outcome, words: PaneWords['change'], done: string): string {
  if (problem) return words.problem(problem);
  switch (kind) {
    case 'done':
      return done;
    case 'undone':
      return words.undone;
    case 'failed':
      return words.failed;
    case 'undo-failed':
      return words.undoFailed;
    case 'show-failed':
      return words.showFailed;
  }
}

/** The changes made through the pane, the last one first to be undone. */
export interface Changes {
  last: Change | null;
  outcome: Outcome | null;
  /** The change that the outcome is about, where it is not among those made. */
  failed: Intended | null;
  /** True while a change is being made: a second click waits. */
  busy: boolean;
  apply(change: DraftChange, intended: Intended): Promise<Outcome>;
  undo(): Promise<Outcome>;
  /** Say that words could not be shown; null takes back what was last said. */
  say(outcome: { kind: 'show-failed' } | null): void;
}

function failure(kind: 'failed' | 'undo-failed', error: unknown): Outcome {
  return error instanceof ChangeRefused ? { kind, problem: error.problem } : { kind };
}

/** Make changes in the draft at the author's click, and keep what is needed to undo them. */
export function useChanges(host: PaneHost): Changes {
  const [made, setMade] = useState<readonly Change[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [failed, setFailed] = useState<Intended | null>(null);
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
    failed,
    busy,
    apply: (change, intended) =>
      run(async () => {
        try {
          const undo = await host.apply(change);
          setMade((before) => [...before, { ...intended, undo }]);
          setFailed(null);
          return { kind: 'done' };
        } catch (error) {
          setFailed(intended);
          return failure('failed', error);
        }
      }),
    undo: () =>
      run(async () => {
        if (!last) return { kind: 'undo-failed' };
        // Whether or not it can be taken back, it is not offered twice.
        setMade((before) => before.slice(0, -1));
        try {
          await last.undo();
          setFailed(null);
          return { kind: 'undone' };
        } catch (error) {
          setFailed(last);
          return failure('undo-failed', error);
        }
      }),
    say: (outcome) => {
      setFailed(null);
      setOutcome(outcome);
    },
  };
}
