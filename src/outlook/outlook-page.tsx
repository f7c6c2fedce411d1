import { Button, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Knowledge } from '../inspect';
import { keepWordsIn } from '../pane/kept-words';
import { Pane } from '../pane/pane';
import { keepReasonsIn } from '../pane/reason-log';
import { useSystemTheme } from '../pane/theme';
import { en } from '../words/en';
import { outlookEn as words } from '../words/outlook';
import { followOpenMessage, openMessage } from './open-message';
import { outlookHost } from './outlook-host';
import type { OpenMessage } from './read-draft';
import { deviceKey } from './silenced';
import { type Start, start } from './start';

const useStyles = makeStyles({
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

/** The page that Outlook opens beside a message: the pane, or a word on why there is nothing to check. */
export function OutlookPage({
  knowledge,
  weights,
  reasonsTravel = false,
  onRetry,
}: {
  knowledge: Knowledge;
  /** Settles once the scorer has its weights, or cannot have them. */
  weights: Promise<unknown>;
  /** True where the council has noted reasons travel with the message. */
  reasonsTravel?: boolean;
  onRetry(): void;
}) {
  const styles = useStyles();
  const [started, setStarted] = useState<Start | null>(null);
  useEffect(() => start(document.getElementById('office-js'), weights, setStarted), [weights]);
  const open = useOpenMessage(started === 'outlook');
  return (
    <FluentProvider theme={useSystemTheme()}>
      <main className={styles.page} lang={en.language}>
        {started === null && (
          <div className={styles.state}>
            <Spinner size="tiny" label={words.starting} />
          </div>
        )}
        {/* There from the first, so that a screen reader says what comes into it. */}
        <div role="status">
          {started === 'elsewhere' && <State {...words.elsewhere} />}
          {(started === 'unanswered' || started === 'incomplete') && (
            <State {...words[started]}>
              <Button appearance="primary" onClick={onRetry}>
                {words.retry}
              </Button>
            </State>
          )}
          {open && !open.message && <State {...words.noMessage} />}
        </div>
        {open && <OpenMessagePane open={open} knowledge={knowledge} reasonsTravel={reasonsTravel} />}
      </main>
    </FluentProvider>
  );
}

/** The message that is open, null where none is, and how many were before it. */
interface Open {
  message: OpenMessage | null;
  count: number;
}

/** What is open beside the page, from when it `began` to stand in Outlook. */
function useOpenMessage(began: boolean): Open | null {
  const [open, setOpen] = useState<Open | null>(null);
  // Before anything is painted: in between, the page would be empty.
  useLayoutEffect(() => {
    if (!began) return;
    setOpen({ message: openMessage(), count: 0 });
    return followOpenMessage((message) => setOpen((last) => ({ message, count: (last?.count ?? 0) + 1 })));
  }, [began]);
  return open;
}

interface OpenMessagePaneProps {
  open: Open;
  knowledge: Knowledge;
  reasonsTravel: boolean;
}

/** The pane for the message that is open; with another message it begins anew, and nothing of the last is offered. */
function OpenMessagePane({ open: { message, count }, knowledge, reasonsTravel }: OpenMessagePaneProps) {
  const host = useMemo(() => message && outlookHost(message, reasonsTravel), [message, reasonsTravel]);
  const [kept] = useState(() => keepWordsIn(() => localStorage, deviceKey()));
  const [log] = useState(() => keepReasonsIn(() => localStorage, `${deviceKey()}-reasons`));
  return host && <Pane key={count} host={host} knowledge={knowledge} kept={kept} log={log} />;
}

function State({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
