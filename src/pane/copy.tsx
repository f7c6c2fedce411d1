import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { copyText } from './clipboard';
import { useWords } from './words-context';

const useStyles = makeStyles({
  outcome: { alignSelf: 'center', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  sheet: {
    width: '100%',
    boxSizing: 'border-box',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface CopyProps {
  label: string;
  text: string;
  /** Say what became of it. */
  onSaid(text: string): void;
}

/** A button that copies a text, and says beside it what became of that; where it fails, the text stands there to select. */
export function Copy({ label, text, onSaid }: CopyProps) {
  const styles = useStyles();
  const { change } = useWords().pane;
  const outcomeId = useId();
  const [tried, setTried] = useState<{ text: string; done: boolean } | null>(null);
  // What became of another text is no word on this one.
  const outcome = tried?.text === text ? tried : null;
  const copy = async () => {
    const done = await copyText(text);
    setTried({ text, done });
    onSaid(done ? change.copied : change.notCopied);
  };
  return (
    <>
      <Button size="small" onClick={copy}>
        {label}
      </Button>
      {outcome && (
        <span id={outcomeId} className={styles.outcome}>
          {outcome.done ? change.copied : change.notCopied}
        </span>
      )}
      {outcome && !outcome.done && (
        <textarea className={styles.sheet} aria-labelledby={outcomeId} readOnly rows={6} value={text} />
      )}
    </>
  );
}
