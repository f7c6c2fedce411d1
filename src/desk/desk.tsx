import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { lazy, useCallback, useMemo, useRef, useState } from 'react';
import { alertFor } from '../alert/alert-text';
import { MailError, readEml } from '../draft/eml';
import { undismissed } from '../findings/silence';
import { inspect } from '../inspect';
import { keepWordsIn } from '../pane/kept-words';
import { Pane } from '../pane/pane';
import { keepReasonsIn } from '../pane/reason-log';
import { useSystemTheme } from '../pane/theme';
import { useWords } from '../pane/words-context';
import { type Directory, openDirectory } from '../parties/directory';
import type { Protocol } from '../protocols/protocol';
import { Compose } from './compose';
import { contactsIn } from './contacts';
import { asDraft, blankDraft, type DeskDraft, onDesk, openStore } from './desk-draft';
import { deskHost } from './desk-host';
import { DropNotice } from './drop-notice';
import { LoadedView } from './loaded-view';
import { firstSample, samples } from './samples';
import { type AtSend, SendDialog } from './send-dialog';
import { TopBar } from './top-bar';
import { useFileDrop } from './use-file-drop';
import { type View, ViewNav } from './view-nav';
import { useWeights, WhenLoaded } from './when-loaded';

/** Wide and high enough for two columns that scroll by themselves, as in a mail program. */
const twoColumns = '@media (min-width: 960px) and (min-height: 520px)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  held: { [twoColumns]: { height: '100vh' } },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    flexGrow: 1,
    [twoColumns]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(360px, 420px)', minHeight: 0 },
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, [twoColumns]: { minHeight: 0 } },
  left: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalS },
    [twoColumns]: { overflowY: 'auto' },
  },
  right: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    outlineOffset: '-2px',
    [twoColumns]: { overflowY: 'auto', borderTop: 'none', borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  },
  notice: { marginBottom: tokens.spacingVerticalM },
  register: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  away: { display: 'none' },
  view: { flexGrow: 1 },
});

/** These views load when they are first opened: whoever checks a draft does without them. */
const AllProtocols = lazy(async () => ({ default: (await import('./council/all-protocols')).AllProtocols }));
const YourPeople = lazy(async () => ({ default: (await import('./council/your-people')).YourPeople }));
const YourProtocol = lazy(async () => ({ default: (await import('./council/your-protocol')).YourProtocol }));

interface DeskProps {
  directory: Directory;
  protocols: readonly Protocol[];
  /** Load what drafts are checked with. */
  loadWeights(): Promise<unknown>;
}

/** What lies on the desk: a draft, which sample it is if it is one, and a number that no other draft had. */
interface OnDesk {
  number: number;
  sample: string;
  draft: DeskDraft;
}

/** The desk: a compose window, the pane beside it, and what Outlook would show at Send. Nothing leaves the page. */
export function Desk({ directory: sampleDirectory, protocols: shipped, loadWeights }: DeskProps) {
  const styles = useStyles();
  const theme = useSystemTheme();
  const words = useWords();
  const weights = useWeights(loadWeights);
  const [view, setView] = useState<View>('draft');
  /** Views that have been opened: they stay, unseen, so that nothing done in them is lost. */
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set(['draft']));
  const [own, setOwn] = useState<Protocol | null>(null);
  const [directory, setDirectory] = useState(sampleDirectory);
  const protocols = useMemo(() => (own ? [...shipped, own] : shipped), [shipped, own]);
  const [chosen, setChosen] = useState<Protocol | 'own'>(
    () => shipped.find(({ id }) => id === directory.register.protocol) ?? (shipped[0] as Protocol),
  );
  const protocol = chosen === 'own' ? (own ?? (shipped[0] as Protocol)) : chosen;
  const [lying, setLying] = useState<OnDesk>(() => {
    const sample = samples.find(({ id }) => id === firstSample);
    return { number: 0, sample: sample?.id ?? '', draft: sample ? onDesk(sample.draft) : blankDraft(null) };
  });
  const [notice, setNotice] = useState<{ intent: 'error' | 'success'; text: string } | null>(null);
  const [atSend, setAtSend] = useState<AtSend | null>(null);
  const editor = useRef<HTMLDivElement>(null);
  const subject = useRef<HTMLInputElement>(null);
  const contacts = useMemo(() => contactsIn(directory), [directory]);
  const knowledge = useMemo(() => ({ directory, protocol }), [directory, protocol]);
  const [kept] = useState(() => keepWordsIn(() => localStorage, 'protocol-check'));
  const [log] = useState(() => keepReasonsIn(() => localStorage, 'protocol-check-reasons'));
  const { store, host } = useMemo(() => {
    const opened = openStore(lying.draft);
    return { store: opened, host: deskHost(opened, { body: () => editor.current, subject: () => subject.current }) };
  }, [lying]);

  const lay = useCallback((draft: DeskDraft, sample = '') => {
    setLying((last) => ({ number: last.number + 1, sample, draft }));
    setNotice(null);
  }, []);

  const go = useCallback((to: View) => {
    setView(to);
    setOpened((now) => (now.has(to) ? now : new Set([...now, to])));
  }, []);

  const openFiles = useCallback(
    async (files: FileList) => {
      const [file] = Array.from(files);
      if (!file) return;
      try {
        lay(onDesk(await readEml(new Uint8Array(await file.arrayBuffer()))));
        if (files.length > 1) setNotice({ intent: 'success', text: words.desk.severalFiles });
      } catch (error) {
        const text =
          error instanceof MailError
            ? words.desk.unreadable(file.name, error.message)
            : words.desk.couldNotRead(file.name);
        setNotice({ intent: 'error', text });
        go('draft');
      }
    },
    [lay, go, words],
  );
  const dropping = useFileDrop(openFiles, view === 'draft' || view === 'protocols');

  const send = async () => {
    let shown: AtSend = 'unchecked';
    try {
      const { dismissed } = await host.silenced();
      const { findings } = inspect(asDraft(store.get()), { ...knowledge, leave: kept.get() });
      shown = alertFor({ findings: undismissed(findings, dismissed) }) ?? 'clean';
    } catch {
      // Without its weights, or through a mistake of ours: nothing is said of a draft that was not checked.
    }
    setNotice(null);
    setAtSend(shown);
  };

  return (
    <FluentProvider theme={theme}>
      <div className={mergeClasses(styles.root, view === 'draft' && styles.held)}>
        <TopBar
          choosesProtocol={view === 'draft'}
          choosesDraft={view === 'draft' || view === 'protocols'}
          protocols={protocols}
          protocol={protocol}
          own={own}
          onProtocol={(each) => setChosen(each === own ? 'own' : each)}
          sample={lying.sample}
          onSample={(sample) => lay(onDesk(sample.draft), sample.id)}
          onNew={() => {
            lay(blankDraft(store.get().from));
            go('draft');
          }}
          onFiles={openFiles}
        />
        <ViewNav view={view} onView={go} />
        <main className={styles.main}>
          <div className={view === 'draft' ? styles.columns : styles.away}>
            <section className={styles.left} aria-label={words.desk.compose}>
              <div role="status">
                {notice && (
                  <MessageBar intent={notice.intent} layout="multiline" className={styles.notice}>
                    <MessageBarBody>{notice.text}</MessageBarBody>
                    <MessageBarActions
                      containerAction={
                        <Button
                          appearance="transparent"
                          icon={<Dismiss20Regular />}
                          aria-label={words.desk.dismiss}
                          onClick={() => setNotice(null)}
                        />
                      }
                    />
                  </MessageBar>
                )}
              </div>
              <Compose
                key={lying.number}
                store={store}
                contacts={contacts}
                directory={directory}
                editor={editor}
                subject={subject}
                onSend={send}
              />
              <p className={styles.register}>
                {directory === sampleDirectory
                  ? words.desk.register(directory.register.council)
                  : words.desk.ownRegister(directory.register.council)}
              </p>
            </section>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach that. */}
            <section className={styles.right} aria-label={words.desk.pane} tabIndex={0}>
              <WhenLoaded weights={weights}>
                <Pane
                  key={lying.number}
                  host={host}
                  knowledge={knowledge}
                  kept={kept}
                  log={log}
                  words={words}
                  headingLevel={2}
                />
              </WhenLoaded>
            </section>
          </div>
          {opened.has('protocols') && (
            <div className={view === 'protocols' ? styles.view : styles.away}>
              <LoadedView>
                <AllProtocols
                  active={view === 'protocols'}
                  weights={weights}
                  store={store}
                  directory={directory}
                  protocols={protocols}
                  own={own}
                />
              </LoadedView>
            </div>
          )}
          {opened.has('people') && (
            <div className={view === 'people' ? styles.view : styles.away}>
              <LoadedView>
                <YourPeople
                  active={view === 'people'}
                  protocol={own}
                  onTry={(register, draft) => {
                    setDirectory(openDirectory(register));
                    if (own) setChosen('own');
                    lay(draft);
                    go('draft');
                  }}
                />
              </LoadedView>
            </div>
          )}
          {opened.has('protocol') && (
            <div className={view === 'protocol' ? styles.view : styles.away}>
              <LoadedView>
                <YourProtocol
                  active={view === 'protocol'}
                  onProtocol={setOwn}
                  onTry={() => {
                    setChosen('own');
                    go('draft');
                  }}
                />
              </LoadedView>
            </div>
          )}
        </main>
      </div>
      {atSend && (
        <SendDialog
          atSend={atSend}
          onClose={() => setAtSend(null)}
          onSendAnyway={() => setNotice({ intent: 'success', text: words.desk.alert.wouldSend })}
        />
      )}
      {dropping && <DropNotice text={words.desk.drop} />}
    </FluentProvider>
  );
}
