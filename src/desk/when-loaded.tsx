import { Button, MessageBar, MessageBarBody, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../pane/words-context';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  all: { outlineStyle: 'none' },
});

/** Whether the scorer's weights are there; `again` asks for them once more where they could not be loaded. */
export interface Weights {
  state: 'loading' | 'there' | 'missing';
  again(): void;
}

/**
 * Load what drafts are checked with beside the page, so that the page is there at once.
 *
 * @param load the same function as long as the page is open; where it failed, it may be called again
 */
export function useWeights(load: () => Promise<unknown>): Weights {
  const [asked, setAsked] = useState(load);
  const [state, setState] = useState<Weights['state']>('loading');
  useEffect(() => {
    let overtaken = false;
    const settle = (how: Weights['state']) => () => {
      if (!overtaken) setState(how);
    };
    asked.then(settle('there'), settle('missing'));
    return () => {
      overtaken = true;
    };
  }, [asked]);
  const again = useCallback(() => {
    setState('loading');
    setAsked(load());
  }, [load]);
  return { state, again };
}

/** What checks the draft, once it can; until then, that it loads, or that it could not be loaded. */
export function WhenLoaded({ weights: { state, again }, children }: { weights: Weights; children: ReactNode }) {
  const styles = useStyles();
  const { loading, missing, retry } = useWords().desk.check;
  const [retried, setRetried] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  // The button that was clicked is gone: the keyboard goes on from what came in its place.
  useLayoutEffect(() => {
    if (retried && state === 'there' && document.activeElement === document.body) root.current?.focus();
  }, [retried, state]);
  return (
    <div ref={root} tabIndex={-1} className={styles.all}>
      <div className={state === 'there' ? undefined : styles.state}>
        <div role="status">
          {state === 'loading' && <Spinner size="tiny" label={loading} />}
          {state === 'missing' && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{missing}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        {(state === 'missing' || (retried && state === 'loading')) && (
          <Button
            disabledFocusable={state === 'loading'}
            onClick={() => {
              setRetried(true);
              again();
            }}
          >
            {retry}
          </Button>
        )}
      </div>
      {state === 'there' && children}
    </div>
  );
}
