import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../findings/finding';
import { Disclosure } from './disclosure';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, flexBasis: '12em', minWidth: 0, overflowWrap: 'anywhere' },
  note: { margin: 0 },
});

interface DismissedProps {
  findings: readonly Finding[];
  heading: 'h2' | 'h3';
  /** True where the host could not keep them with the draft. */
  unkept: boolean;
  onBringBack(finding: Finding): void;
}

/** The findings that the author has dismissed in this draft, each to be brought back. */
export function Dismissed({ findings, heading: Heading, unkept, onBringBack }: DismissedProps) {
  const styles = useStyles();
  const { dismissed } = useWords().pane;
  if (!findings.length) return null;
  return (
    <div className={styles.root}>
      <Heading className={styles.title}>{dismissed.title}</Heading>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.check} className={styles.item}>
            <span className={styles.text}>{finding.message}</span>
            <Button
              size="small"
              aria-label={dismissed.bringBackWhat(finding.message)}
              onClick={() => onBringBack(finding)}
            >
              {dismissed.bringBack}
            </Button>
          </li>
        ))}
      </ul>
      {unkept && <p className={styles.note}>{dismissed.unkept}</p>}
    </div>
  );
}

interface WordsListProps {
  kept: readonly string[];
  /** False where the device does not store them. */
  stored: boolean;
  onRemove(words: string): void;
}

/** The words that the author said are no problem, each to be taken off the list again. */
export function KeptWordsList({ kept, stored, onRemove }: WordsListProps) {
  const styles = useStyles();
  const { leave } = useWords().pane;
  if (!kept.length) return null;
  return (
    <Disclosure summary={leave.list(kept.length)}>
      <ul className={styles.list}>
        {kept.map((words) => (
          <li key={words} className={styles.item}>
            <span className={styles.text}>{leave.quote(words)}</span>
            <Button size="small" aria-label={leave.removeWhat(words)} onClick={() => onRemove(words)}>
              {leave.remove}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.note}>{stored ? leave.where : leave.unstored}</p>
    </Disclosure>
  );
}
