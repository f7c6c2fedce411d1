import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Filled, ErrorCircle20Regular } from '@fluentui/react-icons';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { CheckId } from '../checks/check-ids';
import { copiedByReplyAll } from '../checks/copied-member/reply-all';
import { readBody } from '../draft/body';
import type { Draft, Mailbox } from '../draft/draft';
import type { Addressee, Evidence, Finding, Remedy, Severity } from '../findings/finding';
import { keptReason } from '../findings/noted-reason';
import { undismissed } from '../findings/silence';
import type { Inspection, Knowledge } from '../inspect';
import { comparable } from '../language/sentences';
import type { Catalogue } from '../words/catalogue';
import { en } from '../words/en';
import { ChangeBar } from './change-bar';
import { changeOf, readyText } from './change-of';
import { Checked } from './checked';
import { FindingCard } from './finding-card';
import type { PaneHost } from './host';
import type { KeptWords } from './kept-words';
import { Notice, Notices } from './notices';
import { remedyNames } from './people';
import type { LoggedReason, ReasonLog } from './reason-log';
import { ReasonLogList } from './reason-log-list';
import { Dismissed, KeptWordsList } from './silenced';
import { useAnnouncement } from './use-announcement';
import { type Outcome, outcomeWords, useChanges } from './use-changes';
import { useFromAlert } from './use-from-alert';
import { useInspection } from './use-inspection';
import { useReasons } from './use-reasons';
import { useSilence } from './use-silence';
import { useWords, WordsContext } from './words-context';
import { WriterChoice } from './writer-choice';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    minHeight: '100%',
    boxSizing: 'border-box',
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  summary: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineOffset: '4px',
  },
  clean: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  protocol: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  loading: { display: 'flex', justifyContent: 'flex-start', padding: `${tokens.spacingVerticalM} 0` },
  unreadable: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  problem: {
    margin: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface PaneProps {
  host: PaneHost;
  knowledge: Knowledge;
  /** The words that the author said are no problem, on this device. */
  kept: KeptWords;
  /** The reasons noted on this device; left out where none are kept. */
  log?: ReasonLog;
  /** English where left out. */
  words?: Catalogue;
  /** The level of the pane's own heading: 1 where the pane is the whole page. */
  headingLevel?: 1 | 2;
}

/**
 * The task pane: what the council's protocol has to say about the draft in `host`, kept up to date while the draft
 * changes. It changes nothing without a click, and what it changed can be undone. The page gives it a `main` or other
 * landmark and a FluentProvider.
 */
export function Pane({ words = en, ...props }: PaneProps) {
  return (
    <WordsContext value={words}>
      <PaneContents {...props} />
    </WordsContext>
  );
}

function PaneContents({ host, knowledge, kept, log, headingLevel = 1 }: Omit<PaneProps, 'words'>) {
  const styles = useStyles();
  const words = useWords();
  const keptWords = useSyncExternalStore(kept.follow, kept.get);
  const [stored, setStored] = useState(true);
  const heeding = useMemo(
    () => ({ ...knowledge, leave: [...(knowledge.leave ?? []), ...keptWords] }),
    [knowledge, keptWords],
  );
  const [reading, look] = useInspection(host, heeding);
  const silence = useSilence(host, useWordsIn(reading.status === 'ready' ? reading.inspection : null, keptWords));
  const changes = useChanges(host);
  const reasons = useReasons(host);
  const logged = useSyncExternalStore(log?.follow ?? followNothing, log?.get ?? nothingLogged);
  const [logStored, setLogStored] = useState(true);
  const root = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLHeadingElement>(null);
  const changeBar = useRef<HTMLElement>(null);
  const { unchecked } = useFromAlert(host, reading, root);
  /** What was last changed, and the first look at the draft that can tell what came of it. */
  const [awaited, setAwaited] = useState<{ check: CheckId; open: boolean; done: string; look: number } | null>(null);
  const [focusNext, setFocusNext] = useState<'undo' | 'summary' | null>(null);
  const tense = reading.status === 'ready' ? reading.mode : host.mode;
  const raised = reading.status === 'ready' ? reading.inspection.findings : [];
  const findings = undismissed(raised, silence.dismissed, knowledge.holdsBreaches);
  const dismissed = raised.filter((each) => !findings.includes(each));
  const [spoken, announce] = useAnnouncement(spokenSummary());
  useKeptFocus(root, summary);
  useEffect(() => {
    if (reading.status === 'ready' && silence.read) host.keepNotice?.(findings);
  });

  function spokenSummary(): string | null {
    if (reading.status === 'loading') return null;
    if (reading.status === 'unreadable') {
      return unreadableWords(tense, words).title;
    }
    const said = words.pane.summary(findings.length, tense);
    return findings.length ? `${said}: ${words.pane.severities(countSeverities(findings))}` : said;
  }

  // A button that was clicked may be gone with its finding: the keyboard goes on from what came in its place.
  useLayoutEffect(() => {
    if (!focusNext) return;
    setFocusNext(null);
    // A host may have led the author on into the draft, to the part of a sentence that is left open.
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !root.current?.contains(activeElement)) return;
    const undoButton = changeBar.current?.querySelector('button');
    (focusNext === 'undo' && undoButton ? undoButton : summary.current)?.focus();
  }, [focusNext]);

  const { change } = words.pane;
  // What became of the point is known once the draft has been looked at again.
  const seenAgain = awaited !== null && reading.status !== 'loading' && reading.look >= awaited.look;
  // One that was only dismissed is still there.
  const stays = seenAgain && raised.some(({ check }) => check === awaited.check);
  const verdict =
    seenAgain && reading.status === 'ready' ? (stays ? change.unsettled(awaited.open) : change.settled) : null;
  const told = seenAgain ? [awaited.done, verdict].filter(Boolean).join(' ') : null;
  const lastTold = useRef<typeof awaited>(null);
  useEffect(() => {
    if (told === null || lastTold.current === awaited) return;
    lastTold.current = awaited;
    announce(told);
  }, [told, awaited, announce]);
  /** The first look that answers the last click on Try again; null where none waits for its answer. */
  const retried = useRef<number | null>(null);
  const retry = () => {
    retried.current = look();
  };
  useEffect(() => {
    if (retried.current === null || reading.status === 'loading' || reading.look < retried.current) return;
    retried.current = null;
    if (reading.status === 'unreadable') announce(unreadableWords(tense, words).title);
  }, [reading, tense, words, announce]);
  const settle = (outcome: Outcome) => {
    setAwaited(null);
    if (outcome.kind !== 'done') announce(outcomeWords(outcome, change, ''));
    return look();
  };
  const apply = async (
    { check }: Finding,
    remedy: Remedy,
    chosen: Addressee | undefined,
    { draft, inspection }: { draft: Draft; inspection: Inspection },
  ) => {
    if (changes.busy) return;
    const clicked = { remedy, chosen, draft, inspection };
    const what = remedyNames(remedy, inspection.parties, chosen);
    const outcome = await changes.apply(changeOf(clicked, words), {
      what,
      check,
      ready: readyText(clicked),
      before: inWords(draft, words),
    });
    const first = settle(outcome);
    if (outcome.kind !== 'done') return;
    setAwaited({ check, open: what.open, done: change.done(what), look: first });
    setFocusNext('undo');
  };
  const undo = async () => {
    if (changes.busy) return;
    settle(await changes.undo());
    setFocusNext('summary');
  };
  const showPassage = host.showPassage?.bind(host);
  const show =
    showPassage &&
    (async (evidence: Evidence) => {
      try {
        await showPassage(evidence);
        changes.say(null);
      } catch {
        changes.say({ kind: 'show-failed' });
        announce(change.showFailed);
      }
    });

  const dismiss = (finding: Finding) => {
    silence.dismiss(finding);
    announce(words.pane.dismissed.done);
    setFocusNext('summary');
  };
  const bringBack = (finding: Finding) => {
    silence.bringBack(finding);
    announce(words.pane.dismissed.broughtBack);
    setFocusNext('summary');
  };
  const noteReason = (finding: Finding, { subject }: Draft, text: string) => {
    reasons.note(finding, text);
    const reason = keptReason(text);
    announce(reason ? words.pane.reasons.done : words.pane.reasons.takenBack);
    if (!reason || !log) return;
    const { check, clauses } = finding;
    const at = new Date().toISOString();
    setLogStored(log.add({ at, protocol: knowledge.protocol.id, check, clauses, subject, reason }));
  };
  const clearLog = () => {
    if (log) setLogStored(log.clear());
    announce(words.pane.reasonLog.cleared);
    setFocusNext('summary');
  };
  const leaveAlone = (chosen: string) => {
    setStored(kept.keep(chosen));
    announce(words.pane.leave.kept);
    setFocusNext('summary');
  };
  const checkAgain = (chosen: string) => {
    setStored(kept.remove(chosen));
    announce(words.pane.leave.removed);
    setFocusNext('summary');
  };

  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  const subheading = headingLevel === 1 ? 'h2' : 'h3';
  const clean = reading.status === 'ready' && findings.length === 0;
  // Of a message that has gone, and of mail from outside, nobody is asked who wrote it.
  const mayAsk = reading.status === 'ready' && reading.mode === 'compose' && host.sayWriter !== undefined;
  const asksWriter = mayAsk && reading.inspection.parties.unknownAuthor !== null && !reading.draft.writer;
  // A tick is for a draft of which all is known.
  const sure =
    clean &&
    dismissed.length === 0 &&
    knowledge.directory !== null &&
    reading.inspection.parties.uncertain.length === 0 &&
    !asksWriter &&
    reading.inspection.notInEnglish.length === 0;
  return (
    <div ref={root} className={styles.root} lang={words.language}>
      <div className={styles.head}>
        <Heading ref={summary} tabIndex={-1} className={styles.summary}>
          {sure && <CheckmarkCircle24Filled className={styles.clean} aria-hidden />}
          {reading.status === 'ready' ? words.pane.summary(findings.length, tense) : words.product}
        </Heading>
        <p className={styles.protocol}>
          {reading.status === 'ready'
            ? words.pane.checkedAgainst(knowledge.protocol, tense)
            : words.pane.protocol(knowledge.protocol)}
        </p>
      </div>
      <div role="status" aria-live="polite" className={styles.spoken}>
        {spoken}
      </div>
      <ChangeBar changes={changes} verdict={verdict} barRef={changeBar} onUndo={undo} onSaid={announce} />
      {unchecked && (
        <Notice title={words.pane.unchecked.title}>
          <p className={styles.text}>{words.pane.unchecked.text}</p>
        </Notice>
      )}
      {host.phone && host.mode === 'compose' && (
        <Notice title={words.pane.phone.title}>
          <p className={styles.text}>{words.pane.phone.text}</p>
        </Notice>
      )}
      {reading.status === 'loading' && (
        <div className={styles.loading}>
          <Spinner size="tiny" label={words.pane.loading(tense)} />
        </div>
      )}
      {reading.status === 'unreadable' && <Unreadable tense={tense} heading={subheading} onRetry={retry} />}
      {reading.status === 'ready' && (
        <>
          {clean && (
            <div className={styles.stack}>
              <p className={styles.text}>
                {dismissed.length ? words.pane.clean.dismissed : words.pane.clean.text(tense)}
              </p>
              {!reading.inspection.parties.memberOfficer && knowledge.directory && (
                <p className={styles.text}>{words.pane.clean.notMemberOfficer(tense)}</p>
              )}
            </div>
          )}
          {findings.map((finding) => (
            <FindingCard
              key={finding.check}
              finding={finding}
              parties={reading.inspection.parties}
              protocol={knowledge.protocol}
              mode={reading.mode}
              heading={subheading}
              busy={changes.busy}
              held={knowledge.holdsBreaches === true && finding.severity === 'breach'}
              onApply={(remedy, chosen) => apply(finding, remedy, chosen, reading)}
              onShow={show}
              onDismiss={() => dismiss(finding)}
              onLeave={leaveAlone}
              reason={
                host.reasons
                  ? {
                      text: reasons.noted.find(({ check }) => check === finding.check)?.reason ?? '',
                      unkept: reasons.unkept,
                      travels: host.reasons.travels,
                      onNote: (text) => noteReason(finding, reading.draft, text),
                    }
                  : null
              }
            />
          ))}
          <Dismissed findings={dismissed} heading={subheading} unkept={silence.unkept} onBringBack={bringBack} />
          {reading.mode === 'read' && host.reader && (
            <ReplyAll received={reading.draft} reader={host.reader} knowledge={knowledge} />
          )}
          {reading.mode === 'compose' && host.sayWriter && (
            <WriterChoice
              draft={reading.draft}
              parties={reading.inspection.parties}
              say={host.sayWriter}
              seen={reading.look}
              onLook={look}
              onSaid={announce}
            />
          )}
          <Notices draft={reading.draft} inspection={reading.inspection} knowledge={knowledge} tense={tense} />
          <Checked inspection={reading.inspection} tense={tense} heading={subheading} />
          {tense === 'compose' && <KeptWordsList kept={keptWords} stored={stored} onRemove={checkAgain} />}
          <ReasonLogList log={logged} stored={logStored} onClear={clearLog} onSaid={announce} />
        </>
      )}
    </div>
  );
}

/** Whom an answer to everybody would bring in: said before it is written. */
function ReplyAll({ received, reader, knowledge }: { received: Draft; reader: Mailbox; knowledge: Knowledge }) {
  const styles = useStyles();
  const { replyAll } = useWords().pane;
  const copied = useMemo(() => copiedByReplyAll(received, reader, knowledge), [received, reader, knowledge]);
  if (!copied.length) return null;
  return (
    <Notice title={replyAll.title(copied.map((each) => each.label))}>
      <p className={styles.text}>{replyAll.text}</p>
    </Notice>
  );
}

interface UnreadableProps {
  tense: PaneHost['mode'];
  heading: 'h2' | 'h3';
  onRetry(): void;
}

function Unreadable({ tense, heading: Heading, onRetry }: UnreadableProps) {
  const styles = useStyles();
  const words = useWords();
  const { title, text } = unreadableWords(tense, words);
  return (
    <div className={styles.unreadable}>
      <Heading className={styles.problem}>
        <ErrorCircle20Regular aria-hidden />
        {title}
      </Heading>
      <p className={styles.text}>{text}</p>
      <Button onClick={onRetry}>{words.pane.unreadable.retry}</Button>
    </div>
  );
}

function unreadableWords(tense: PaneHost['mode'], { pane }: Catalogue): { title: string; text: string } {
  return tense === 'read' ? pane.unreadableRead : pane.unreadable;
}

/**
 * The kept words that stand in this draft: the same array as long as they are the same. Null until the draft has been
 * read.
 */
function useWordsIn(inspection: Inspection | null, kept: readonly string[]): readonly string[] | null {
  const last = useRef<readonly string[] | null>(null);
  if (!inspection) return last.current;
  const { subject, text } = inspection.ownText;
  const within = comparable(`${subject}\n${text}`);
  const now = kept.filter((each) => within.includes(comparable(each)));
  if (now.join('\n') !== last.current?.join('\n')) last.current = now;
  return last.current;
}

/** Recipients and text of a draft in plain words, for the clipboard. */
function inWords({ to, cc, bcc, subject, body }: Draft, { desk }: Catalogue): string {
  const line = (label: string, people: Draft['to']) =>
    people.length
      ? [`${label}: ${people.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join('; ')}`]
      : [];
  const lines = [...line(desk.to, to), ...line(desk.cc, cc), ...line(desk.bcc, bcc), `${desk.subject}: ${subject}`];
  return `${lines.join('\n')}\n\n${readBody(body).text}`;
}

const followNothing = () => () => {};
const noReasons: readonly LoggedReason[] = [];
const nothingLogged = () => noReasons;

function countSeverities(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { breach: 0, caution: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/**
 * Where what had the focus inside `root` is gone after a render, the focus goes to `fallback` rather than to the top
 * of the page. Focus that lies elsewhere, in the draft say, is left alone.
 */
function useKeptFocus(root: { current: HTMLElement | null }, fallback: { current: HTMLElement | null }): void {
  const held = useRef(false);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const took = () => {
      held.current = true;
    };
    const gave = (event: FocusEvent) => {
      // An element that is taken away gives up its focus to nothing: whether it is gone is seen after the render.
      if (event.relatedTarget) held.current = element.contains(event.relatedTarget as Node);
      else if ((event.target as Node).isConnected && document.hasFocus())
        queueMicrotask(() => {
          if ((event.target as Node).isConnected) held.current = false;
        });
    };
    element.addEventListener('focusin', took);
    element.addEventListener('focusout', gave);
    return () => {
      element.removeEventListener('focusin', took);
      element.removeEventListener('focusout', gave);
    };
  }, [root]);
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body) fallback.current?.focus();
  });
}
