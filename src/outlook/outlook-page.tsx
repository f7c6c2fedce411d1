import { Button, FluentProvider, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
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
  reasonsTravel = false,
  onRetry,
}: {
  knowledge: Knowledge;
  /** True where the council has noted reasons travel with the message. */
  reasonsTravel?: boolean;
  onRetry(): void;
}) {
  const styles = useStyles();
  const [started, setStarted] = useState<Start | null>(null);
  useEffect(() => {
    start(document.getElementById('office-js')).then(setStarted);
  }, []);
  return (
    <FluentProvider theme={useSystemTheme()}>
      <main className={styles.page} lang={en.language}>
        {started === null && (
          <div className={styles.state}>
            <Spinner size="tiny" label={words.starting} />
          </div>
        )}
        {started === 'outlook' && <OpenMessagePane knowledge={knowledge} reasonsTravel={reasonsTravel} />}
        {started === 'elsewhere' && <State {...words.elsewhere} />}
        {started === 'unanswered' && (
          <State {...words.unanswered}>
            <Button appearance="primary" onClick={onRetry}>
              {words.unanswered.retry}
            </Button>
          </State>
        )}
      </main>
    </FluentProvider>
  );
}

/** The pane for the message that is open; with another message it begins anew, and nothing of the last is offered. */
function OpenMessagePane({ knowledge, reasonsTravel }: { knowledge: Knowledge; reasonsTravel: boolean }) {
  const [{ message, count }, setOpen] = useState<{ message: OpenMessage | null; count: number }>(() => ({
    message: openMessage(),
    count: 0,
  }));
  useEffect(() => followOpenMessage((next) => setOpen((last) => ({ message: next, count: last.count + 1 }))), []);
  const host = useMemo(() => message && outlookHost(message, reasonsTravel), [message, reasonsTravel]);
  const [kept] = useState(() => keepWordsIn(() => localStorage, deviceKey()));
  const [log] = useState(() => keepReasonsIn(() => localStorage, `${deviceKey()}-reasons`));
  return host ? (
    <Pane key={count} host={host} knowledge={knowledge} kept={kept} log={log} />
  ) : (
    <State {...words.noMessage} />
  );
}

function State({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.state} role="status">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  );
}
