import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { keptWords, longestWords } from '../findings/silence';
import { comparable } from '../language/sentences';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface LeaveWordsProps {
  /** The words that raised the finding. */
  passage: string;
  onKeep(words: string): void;
  onCancel(): void;
}

/** The author looks at the words once more, shortens them to what is meant, and has them kept. */
export function LeaveWords({ passage, onKeep, onCancel }: LeaveWordsProps) {
  const styles = useStyles();
  const { leave } = useWords().pane;
  const [text, setText] = useState(() => inOneLine(passage));
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const note = useId();
  const toField = () => form.current?.querySelector('textarea')?.focus();
  useEffect(toField, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = keptWords(text);
    const within = words !== null && comparable(passage).includes(comparable(words));
    if (words !== null && within) return onKeep(words);
    setProblem(words === null ? leave.tooFew : leave.notThere);
    toField();
  };
  return (
    <form
      ref={form}
      className={styles.root}
      aria-label={leave.title}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={leave.label} {...(problem && { validationMessage: problem })}>
        <Textarea
          value={text}
          rows={3}
          maxLength={longestWords}
          resize="vertical"
          onChange={(_, { value }) => {
            setText(value);
            setProblem(null);
          }}
        />
      </Field>
      <p id={note} className={styles.note}>
        {leave.note}
      </p>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" aria-describedby={note}>
          {leave.keep}
        </Button>
        <Button size="small" onClick={onCancel}>
          {leave.cancel}
        </Button>
      </div>
    </form>
  );
}

function inOneLine(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ').slice(0, longestWords);
}
