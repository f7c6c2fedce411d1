import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, Checkmark20Regular, Warning20Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import type { Ready } from './change-of';
import { mailtoLink } from './clipboard';
import { Copy } from './copy';
import { type Changes, outcomeWords } from './use-changes';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { flexShrink: 0 },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, flexGrow: 1, minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ChangeBarProps {
  changes: Changes;
  /** What the draft came to when it was looked at again after the last change; null before that. */
  verdict: string | null;
  barRef: RefObject<HTMLElement | null>;
  onUndo(): void;
  /** Say what became of copying. */
  onSaid(text: string): void;
}

/** What was last changed at the author's click and what came of it, with its undo; or that it could not be made. */
export function ChangeBar({ changes, verdict, barRef, onUndo, onSaid }: ChangeBarProps) {
  const styles = useStyles();
  const { change } = useWords().pane;
  const { last, outcome, failed } = changes;
  if (!last && !outcome) return null;
  const kind = outcome?.kind ?? 'done';
  const Icon = kind === 'undone' ? ArrowUndo20Regular : kind === 'done' ? Checkmark20Regular : Warning20Regular;
  const lastDone = last && change.done(last.what);
  const done = [lastDone, outcome && verdict].filter(Boolean).join(' ');
  const separate = kind === 'done' && last?.what.kind === 'split' ? last.ready : null;
  return (
    <section ref={barRef} className={styles.root} aria-label={change.title}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.content}>
        <p className={styles.text}>
          {outcome ? outcomeWords(outcome, change, done) : lastDone}
          {kind !== 'done' && lastDone && ` ${lastDone}`}
        </p>
        <div className={styles.actions}>
          {last && (
            <Button size="small" disabledFocusable={changes.busy} onClick={onUndo}>
              {change.undo}
            </Button>
          )}
          {separate && <NewMessage ready={separate} />}
          {separate && <Copy label={change.copy} text={separate.text} onSaid={onSaid} />}
          {kind === 'failed' && failed?.ready && failed.what.kind !== 'split' && (
            <Copy label={change.copySuggestion} text={failed.ready.text} onSaid={onSaid} />
          )}
          {kind === 'undo-failed' && failed && <Copy label={change.copyBefore} text={failed.before} onSaid={onSaid} />}
        </div>
      </div>
    </section>
  );
}

/** Outlook lets no add-in open a second message beside one that is written; a link to one may be followed. */
function NewMessage({ ready }: { ready: Ready }) {
  const { change } = useWords().pane;
  const { href, whole } = mailtoLink(ready);
  return (
    <Button as="a" size="small" href={href} target="_blank" rel="noopener">
      {whole ? change.newMessage : change.newMessageEmpty}
    </Button>
  );
}
