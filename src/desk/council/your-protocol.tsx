import {
  Button,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Select,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { Checkmark20Regular, Mail20Regular, Save20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type CheckId, checkIds } from '../../checks/check-ids';
import { useWords } from '../../pane/words-context';
import type { Clause } from '../../protocols/import/clauses';
import type { FrontMatter } from '../../protocols/import/front-matter';
import { decidedProtocol, type Imported } from '../../protocols/import/import-protocol';
import { type Proposals, proposeClause } from '../../protocols/import/propose';
import type { Protocol } from '../../protocols/protocol';
import { readProtocol } from '../../protocols/read-protocol';
import { councilEn } from '../../words/council';
import { DropNotice } from '../drop-notice';
import { saveJson } from '../save-file';
import { useFileDrop } from '../use-file-drop';
import { CheckCard, type Choice, type Correction } from './check-card';
import { DocumentClauses } from './document-clauses';
import { FileChooser } from './file-chooser';
import { useDocument } from './use-document';
import { useViewStyles } from './view-styles';

const words = councilEn.protocol;

/** Wide and high enough for the document to stand beside the checks. */
const beside = '@media (min-width: 1000px) and (min-height: 520px)';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    [beside]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  field: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '14em', minWidth: 0, maxWidth: '32em' },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, whiteSpace: 'normal' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    [beside]: {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground3,
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  progress: { margin: 0, flexGrow: 1, flexBasis: '12em', fontWeight: tokens.fontWeightSemibold },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  document: {
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    outlineOffset: '-2px',
    [beside]: { position: 'sticky', top: '72px', maxHeight: 'calc(100vh - 96px)', overflowY: 'auto' },
  },
});

interface YourProtocolProps {
  /** Whether this view has the page, and what is dropped on it. */
  active: boolean;
  /** The protocol as it stands: what the desk may check drafts against. */
  onProtocol(protocol: Protocol): void;
  /** Check a draft against it. */
  onTry(): void;
}

/**
 * A council's own protocol, from its document to a protocol file: read in the browser, each check's clause shown beside
 * the sentence it rests on, confirmed or corrected with a click, tried on a draft, saved. What is saved is what
 * `protocol import` writes, with `confirmed`.
 */
export function YourProtocol({ active, onProtocol, onTry }: YourProtocolProps) {
  const styles = useViewStyles();
  const { couldNotRead } = useWords().desk;
  const [reading, { read, readPart }] = useDocument();
  const [notice, setNotice] = useState<{ intent: 'error' | 'success' | 'info'; text: string } | null>(null);
  const partId = useId();

  const openProtocol = useCallback(
    async (file: File) => {
      const text = await file.text().catch(() => null);
      if (text === null) return setNotice({ intent: 'error', text: couldNotRead(file.name) });
      const opened = protocolIn(file.name, text);
      if ('problem' in opened) return setNotice({ intent: 'error', text: opened.problem });
      onProtocol(opened.protocol);
      setNotice({ intent: 'success', text: words.opened(file.name, opened.protocol.body) });
    },
    [onProtocol, couldNotRead],
  );
  const onFiles = useCallback(
    (files: FileList) => {
      const [file] = Array.from(files);
      if (!file) return;
      setNotice(files.length > 1 ? { intent: 'info', text: words.severalFiles } : null);
      if (/\.json$/i.test(file.name)) openProtocol(file);
      else read(file);
    },
    [read, openProtocol],
  );
  const dropping = useFileDrop(onFiles, active);
  const chooser = (small: boolean) => (
    <FileChooser
      label={words.drop}
      kinds={words.kinds}
      button={small ? words.another : words.choose}
      accept=".docx,.pdf,.html,.htm,.md,.txt,.json"
      small={small}
      onFiles={onFiles}
    />
  );

  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.intro}>{words.intro}</p>
      </div>
      <div role="status" className={styles.status}>
        {notice && (
          <MessageBar intent={notice.intent} layout="multiline">
            <MessageBarBody>{notice.text}</MessageBarBody>
          </MessageBar>
        )}
        {reading.status === 'reading' && <Spinner size="small" label={words.reading(reading.file)} />}
        {reading.status === 'failed' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {reading.unread
                ? couldNotRead(reading.file)
                : words.failed(reading.file, reading.problem ?? words.ourMistake)}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {reading.status === 'failed' && reading.parts.length > 0 && (
        <div>
          <label htmlFor={partId}>{words.otherPart}</label>
          <PartSelect id={partId} part={null} parts={reading.parts} onPart={readPart} />
        </div>
      )}
      {(reading.status === 'none' || reading.status === 'failed') && chooser(false)}
      {reading.status === 'read' && (
        <Decisions
          key={`${reading.imported.file} ${reading.imported.part}`}
          imported={reading.imported}
          chooser={chooser(true)}
          onPart={readPart}
          onProtocol={onProtocol}
          onTry={onTry}
        />
      )}
      {dropping && <DropNotice text={words.dropHere} />}
    </div>
  );
}

function protocolIn(name: string, text: string): { protocol: Protocol } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: words.failed(name, words.notJson) };
  }
  const opened = readProtocol(json, name);
  if ('protocol' in opened) return opened;
  const [first = '', ...more] = opened.problems;
  return { problem: words.notOpened(first, more.length) };
}

interface PartSelectProps {
  id: string;
  /** The part that was read; null where none was. */
  part: string | null;
  parts: readonly string[];
  onPart(part: string): void;
}

function PartSelect({ id, part, parts, onPart }: PartSelectProps) {
  const titles = part !== null && !parts.includes(part) ? [part, ...parts] : parts;
  return (
    <Select id={id} value={part ?? ''} onChange={(_, { value }) => value && onPart(value)}>
      {part === null && <option value="">{words.choosePart}</option>}
      {titles.map((each) => (
        <option key={each}>{each}</option>
      ))}
    </Select>
  );
}

interface DecisionsProps {
  imported: Imported;
  chooser: React.ReactNode;
  onPart(part: string): void;
  onProtocol(protocol: Protocol): void;
  onTry(): void;
}

type Choices = Partial<Record<CheckId, Choice>>;
type Corrections = Partial<Record<CheckId, Correction>>;

function Decisions({ imported, chooser, onPart, onProtocol, onTry }: DecisionsProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const id = useId();
  const [choices, setChoices] = useState<Choices>({});
  const [corrections, setCorrections] = useState<Corrections>({});
  const [confirmed, setConfirmed] = useState<ReadonlySet<CheckId>>(new Set());
  const [front, setFront] = useState<FrontMatter>(imported.front);
  const [saved, setSaved] = useState('');
  const list = useRef<HTMLDivElement>(null);

  const proposals = useMemo(() => proposalsOf(imported, choices, corrections), [imported, choices, corrections]);
  const protocol = useMemo(
    () => decidedProtocol(imported, { proposals, front, confirmed: [...confirmed] }),
    [imported, proposals, front, confirmed],
  );
  useEffect(() => onProtocol(protocol), [protocol, onProtocol]);

  const confirm = (some: readonly CheckId[], yes: boolean) => {
    setSaved('');
    setConfirmed((now) => new Set(checkIds.filter((each) => (some.includes(each) ? yes : now.has(each)))));
  };
  const choose = (check: CheckId, choice: Choice) => {
    setChoices((now) => ({ ...now, [check]: choice }));
    // What was put right in one clause says nothing of another.
    setCorrections(({ [check]: _, ...others }) => others);
    confirm([check], true);
  };
  const correct = (check: CheckId, correction: Correction) => {
    setCorrections((now) => ({ ...now, [check]: { ...now[check], ...correction } }));
    confirm([check], true);
  };
  const sure = checkIds.filter((each) => !confirmed.has(each) && proposals[each]?.certainty === 'sure');
  const save = () => {
    const name = `${protocol.id}.json`;
    saveJson(name, protocol);
    setSaved(words.saved(name, checkIds.length - confirmed.size));
  };
  const show = (clause: Clause) => reach(list.current?.querySelector(`[data-clause="${clause.at}"]`));
  const back = useCallback((check: CheckId) => reach(document.getElementById(`check-${check}`)), []);
  const options = useMemo(() => <ClauseOptions clauses={imported.clauses} />, [imported]);

  return (
    <>
      <div className={view.head}>
        <h3 className={view.subtitle}>{imported.front.title ?? imported.file}</h3>
        <p className={view.intro}>{words.found(imported.file, imported.clauses.length)}</p>
      </div>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={`${id}body`} className={styles.label}>
            {words.council}
          </label>
          <Input
            id={`${id}body`}
            value={front.body ?? ''}
            onChange={(_, { value }) => setFront({ ...front, body: value.trimStart() || null })}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}date`} className={styles.label}>
            {words.date}
          </label>
          <Input
            id={`${id}date`}
            value={front.date ?? ''}
            onChange={(_, { value }) => setFront({ ...front, date: value.trimStart() || null })}
          />
        </div>
        {imported.part !== null && imported.otherParts.length > 0 && (
          <div className={styles.field}>
            <label htmlFor={`${id}part`} className={styles.label}>
              {words.part}
            </label>
            <PartSelect id={`${id}part`} part={imported.part} parts={imported.otherParts} onPart={onPart} />
          </div>
        )}
      </div>
      {imported.notes.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.notes}</MessageBarTitle>
            <ul className={styles.notes}>
              {imported.notes.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.bar}>
        <p className={styles.progress} role="status">
          {saved || words.progress(confirmed.size, checkIds.length)}
        </p>
        {sure.length > 0 && (
          <Button icon={<Checkmark20Regular />} onClick={() => confirm(sure, true)}>
            {words.confirmSure(sure.length)}
          </Button>
        )}
        <Button icon={<Mail20Regular />} onClick={onTry}>
          {words.tryIt}
        </Button>
        <Button appearance="primary" icon={<Save20Regular />} onClick={save}>
          {words.save}
        </Button>
      </div>
      <div className={styles.columns}>
        <section className={styles.cards} aria-labelledby={`${id}checks`}>
          <h3 id={`${id}checks`} className={view.subtitle}>
            {words.checks}
          </h3>
          {checkIds.map((check) => (
            <CheckCard
              key={check}
              check={check}
              proposal={proposals[check]}
              proposed={imported.proposals[check]}
              unclear={imported.unclear.find((each) => each.check === check)}
              choice={choices[check] ?? 'proposed'}
              confirmed={confirmed.has(check)}
              options={options}
              onConfirm={(yes) => confirm([check], yes)}
              onChoose={(choice) => choose(check, choice)}
              onCorrect={(correction) => correct(check, correction)}
              onShow={show}
            />
          ))}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard has to reach that. */}
        <section className={styles.document} aria-labelledby={`${id}clauses`} tabIndex={0}>
          <h3 id={`${id}clauses`} className={view.subtitle}>
            {words.clauses}
          </h3>
          <DocumentClauses clauses={imported.clauses} proposals={proposals} list={list} onBack={back} />
        </section>
      </div>
      <div>{chooser}</div>
    </>
  );
}

/** What stands for each check once a person's choices are heeded. */
function proposalsOf({ proposals, clauses }: Imported, choices: Choices, corrections: Corrections): Proposals {
  const decided = { ...proposals };
  for (const check of checkIds) {
    const choice = choices[check] ?? 'proposed';
    if (choice === 'none') decided[check] = null;
    const clause = typeof choice === 'number' ? clauses[choice] : undefined;
    if (clause) decided[check] = proposeClause(check, clause, clauses);
    const standing = decided[check];
    if (standing) decided[check] = { ...standing, ...corrections[check] };
  }
  return decided;
}

/** An option tells a clause by its number and first words: as many as a person needs to know it. */
const shownWords = 70;

function ClauseOptions({ clauses }: { clauses: readonly Clause[] }) {
  const groups: { heading: string; clauses: Clause[] }[] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (last && last.heading === clause.heading) last.clauses.push(clause);
    else groups.push({ heading: clause.heading, clauses: [clause] });
  }
  return groups.map((group) => (
    <optgroup key={group.clauses[0]?.at} label={group.heading || ' '}>
      {group.clauses.map((clause) => (
        <option key={clause.at} value={clause.at}>
          {words.option(clause.number, beginning(clause))}
        </option>
      ))}
    </optgroup>
  ));
}

function beginning({ paragraphs, heading }: Clause): string {
  const text = paragraphs[0]?.text ?? heading;
  return text.length > shownWords ? `${text.slice(0, shownWords).trimEnd()}…` : text;
}

/** Bring into view, and let the keyboard go on from there. */
function reach(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) return;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
