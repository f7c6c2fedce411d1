import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ComponentProps, useId, useState } from 'react';
import { checks } from '../checks';
import { en as checkWords } from '../checks/words';
import type { Addressee, Evidence, Finding, Remedy } from '../findings/finding';
import type { Parties } from '../parties/party';
import { governingClauses } from '../protocols/governing-clauses';
import type { Clause, Protocol } from '../protocols/protocol';
import { ClauseQuote } from './clause-quote';
import { Disclosure } from './disclosure';
import { EvidenceList } from './evidence-list';
import type { PaneHost } from './host';
import { NoteReason } from './note-reason';
import { remedyNames } from './people';
import { SeverityMark } from './severity-mark';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    scrollMarginTop: tokens.spacingVerticalM,
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  breach: { backgroundColor: tokens.colorStatusDangerBackground1, borderBottomColor: tokens.colorStatusDangerBorder1 },
  caution: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottomColor: tokens.colorStatusWarningBorder1,
  },
  advice: { backgroundColor: tokens.colorNeutralBackground3 },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // The alert may have sent the keyboard here.
    outlineOffset: '3px',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  explanation: { margin: 0 },
  clauses: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  exceptions: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  action: { maxWidth: '100%', overflowWrap: 'anywhere' },
  suggestion: { margin: 0 },
  sentence: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // Seen in high contrast, where the ground is not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  field: { width: '100%' },
  // A native list is as wide as its longest choice unless told otherwise.
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  insert: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface FindingCardProps {
  finding: Finding;
  parties: Parties;
  protocol: Protocol;
  mode: PaneHost['mode'];
  heading: 'h2' | 'h3';
  busy: boolean;
  /** True where the council holds it back at Send: only the draft can be changed. */
  held: boolean;
  onApply(remedy: Remedy, chosen?: Addressee): void;
  onShow: ((evidence: Evidence) => void) | undefined;
  onDismiss(): void;
  onLeave(words: string): void;
  reason: FindingReason | null;
}

/** Why the author sends the message as it is, beside one finding; null where nothing can be noted. */
export interface FindingReason extends Omit<ComponentProps<typeof NoteReason>, 'reason'> {
  text: string;
}

/** One finding: what it is and how grave, what raised it, the clause behind it, and what can be done. */
export function FindingCard({
  finding,
  parties,
  protocol,
  mode,
  heading: Heading,
  busy,
  held,
  onApply,
  onShow,
  onDismiss,
  onLeave,
  reason,
}: FindingCardProps) {
  const styles = useStyles();
  const words = useWords();
  const headline = useId();
  const [principal, ...further] = clausesOf(finding, protocol);
  const exceptions = protocol.checks[finding.check]?.exceptions ?? [];
  return (
    <section className={styles.root} aria-labelledby={headline} data-check={finding.check}>
      <div className={mergeClasses(styles.head, styles[finding.severity])}>
        <SeverityMark severity={finding.severity} />
        <Heading id={headline} className={styles.headline}>
          {mode === 'read' ? words.checks[finding.check].past : finding.message}
        </Heading>
      </div>
      <div className={styles.body}>
        <EvidenceList
          evidence={finding.evidence}
          parties={parties}
          mode={mode}
          onShow={onShow}
          onLeave={mode === 'compose' && !held && readsWording(finding) ? onLeave : undefined}
        />
        <p className={styles.explanation}>
          {mode === 'compose'
            ? finding.explanation
            : `${words.pane.finding.putRight}: ${checkWords[finding.check].putRight}`}
        </p>
        {principal && (
          <div className={styles.clauses}>
            <ClauseQuote clause={principal} protocol={protocol} />
            {further.length > 0 && <FurtherClauses clauses={further} protocol={protocol} />}
          </div>
        )}
        {exceptions.length > 0 && (
          <p className={styles.exceptions}>
            {words.pane.finding.exceptions}: {exceptions.join(' ')}
          </p>
        )}
        {mode === 'compose' && finding.remedies.length > 0 && (
          <Remedies remedies={finding.remedies} parties={parties} busy={busy} onApply={onApply} />
        )}
        {mode === 'read' && reason?.text && (
          <p className={styles.explanation}>{words.pane.reasons.notedRead(reason.text)}</p>
        )}
        {mode === 'compose' && held && <p className={styles.note}>{words.pane.dismissed.held}</p>}
        {mode === 'compose' && !held && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form; these are buttons.
          <div role="group" aria-label={words.pane.dismissed.actions} className={styles.actions}>
            <Button appearance="subtle" onClick={onDismiss}>
              {words.pane.dismissed.dismiss}
            </Button>
            {reason && <NoteReason {...reason} reason={reason.text} />}
          </div>
        )}
      </div>
    </section>
  );
}

/** True for findings that turn on what running text says: only there words can be left alone. */
function readsWording({ check }: Finding): boolean {
  return checks.some((each) => each.id === check && each.reads === 'wording');
}

/** The finding's clauses with the words that bear on its case, the principal one first. */
function clausesOf(finding: Finding, protocol: Protocol): Clause[] {
  return governingClauses(protocol, finding.check, finding.outcome).filter((each) =>
    finding.clauses.includes(each.number),
  );
}

function FurtherClauses({ clauses, protocol }: { clauses: Clause[]; protocol: Protocol }) {
  const { finding } = useWords().pane;
  return (
    <Disclosure summary={finding.otherClauses(clauses.length)}>
      {clauses.map((clause) => (
        <ClauseQuote key={clause.number} clause={clause} protocol={protocol} />
      ))}
    </Disclosure>
  );
}

interface RemediesProps {
  remedies: readonly Remedy[];
  parties: Parties;
  busy: boolean;
  onApply(remedy: Remedy, chosen?: Addressee): void;
}

function Remedies({ remedies, parties, busy, onApply }: RemediesProps) {
  const styles = useStyles();
  const { finding } = useWords().pane;
  const sentences = remedies.filter((each) => each.kind === 'insert-sentence' || each.kind === 'replace-passage');
  const choices = remedies.filter((each) => each.kind === 'readdress' || each.kind === 'hand-over');
  const others = remedies.filter(
    (each) => each.kind === 'move-recipients' || each.kind === 'remove-recipient' || each.kind === 'split',
  );
  const id = useId();
  const button = (remedy: Remedy, describedBy?: string) => (
    <Button
      className={styles.action}
      disabledFocusable={busy}
      aria-describedby={describedBy}
      onClick={() => onApply(remedy)}
    >
      {finding.remedy(remedyNames(remedy, parties))}
    </Button>
  );
  return (
    <>
      {sentences.map((remedy, at) => (
        <div key={remedy.text} className={styles.insert}>
          <p className={styles.suggestion}>{remedy.offer ?? finding.suggestion(remedyNames(remedy, parties).open)}</p>
          <p id={`${id}-${at}`} className={styles.sentence}>
            {remedy.text}
          </p>
          {button(remedy, `${id}-${at}`)}
        </div>
      ))}
      {others.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form; these are buttons.
        <div role="group" aria-label={finding.actions} className={styles.actions}>
          {others.map((remedy) => (
            <div key={JSON.stringify(remedy)}>{button(remedy)}</div>
          ))}
        </div>
      )}
      {choices.map((remedy) => (
        <Chooser key={remedy.kind} remedy={remedy} parties={parties} busy={busy} onApply={onApply} />
      ))}
    </>
  );
}

interface ChooserProps extends Omit<RemediesProps, 'remedies'> {
  remedy: Extract<Remedy, { choices: Addressee[] }>;
}

/** A remedy that leaves it to the author to whom the draft goes. */
function Chooser({ remedy, parties, busy, onApply }: ChooserProps) {
  const styles = useStyles();
  const { finding } = useWords().pane;
  const { label, note } = finding.choose[remedy.kind];
  const noteId = useId();
  const [address, setAddress] = useState('');
  const chosen = remedy.choices.find((each) => each.address === address) ?? remedy.choices[0];
  if (!chosen) return null;
  return (
    <div className={styles.insert}>
      <Field label={label} className={styles.field}>
        <Select className={styles.select} value={chosen.address} onChange={(_, { value }) => setAddress(value)}>
          {remedy.choices.map((each) => (
            <option key={each.address} value={each.address}>
              {finding.choice(each)}
            </option>
          ))}
        </Select>
      </Field>
      <p id={noteId} className={styles.note}>
        {note}
      </p>
      <Button
        className={styles.action}
        disabledFocusable={busy}
        aria-describedby={noteId}
        onClick={() => onApply(remedy, chosen)}
      >
        {finding.remedy(remedyNames(remedy, parties))}
      </Button>
    </div>
  );
}
