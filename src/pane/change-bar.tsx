import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, Checkmark20Regular, Warning20Regular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { type Changes, outcomeWords } from './use-changes';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  icon: { flexShrink: 0 },
  text: { margin: 0, flexGrow: 1, flexBasis: '12em', minWidth: 0, overflowWrap: 'anywhere' },
});

/** What was last changed at the author's click, with its undo; or that a change could not be made. */
export function ChangeBar({
  changes,
  barRef,
  onUndo,
}: {
  changes: Changes;
  barRef: RefObject<HTMLElement | null>;
  onUndo(): void;
}) {
  const styles = useStyles();
  const { change } = useWords().pane;
  const { last, outcome } = changes;
  if (!last && !outcome) return null;
  const Icon =
    outcome?.kind === 'undone'
      ? ArrowUndo20Regular
      : outcome && outcome.kind !== 'done'
        ? Warning20Regular
        : Checkmark20Regular;
  const lastDone = last && change.done(last.what);
  return (
    <section ref={barRef} className={styles.root} aria-label={change.title}>
      <Icon className={styles.icon} aria-hidden />
      <p className={styles.text}>
        {outcome ? outcomeWords(outcome, change, lastDone ?? '') : lastDone}
        {outcome && outcome.kind !== 'done' && lastDone && ` ${lastDone}`}
      </p>
      {last && (
        <Button size="small" disabledFocusable={changes.busy} onClick={onUndo}>
          {change.undo}
        </Button>
      )}
    </section>
  );
}
