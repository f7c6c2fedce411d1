import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { longestReason } from '../findings/noted-reason';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  whole: { flexBasis: '100%' },
  form: {
    alignSelf: 'stretch',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface NoteReasonProps {
  /** What is noted already; empty where nothing is. */
  reason: string;
  /** True where the message could not take it. */
  unkept: boolean;
  /** True where the council has the reason travel with the message, for its readers to see. */
  travels: boolean;
  onNote(text: string): void;
}

/** Why the author sends the message as it is, in the author's own words: to be noted, changed, and taken back. */
export function NoteReason({ reason, unkept, travels, onNote }: NoteReasonProps) {
  const styles = useStyles();
  const { reasons } = useWords().pane;
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const focusOn = useRef<'textarea' | 'button' | null>(null);
  useEffect(() => {
    if (focusOn.current) root.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = null;
  });
  const open = () => {
    setText(reason);
    setWriting(true);
    focusOn.current = 'textarea';
  };
  const close = () => {
    setWriting(false);
    focusOn.current = 'button';
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onNote(text);
    close();
  };
  return (
    <div ref={root} className={mergeClasses(styles.root, (writing || reason) && styles.whole)}>
      {writing ? (
        <form
          className={styles.form}
          aria-label={reasons.title}
          onSubmit={submit}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <Field label={reasons.label} hint={travels ? reasons.whereTravels : reasons.where}>
            <Textarea
              value={text}
              rows={3}
              maxLength={longestReason}
              resize="vertical"
              onChange={(_, { value }) => setText(value)}
            />
          </Field>
          <div className={styles.actions}>
            <Button type="submit" size="small" appearance="primary" disabledFocusable={!text.trim()}>
              {reasons.keep}
            </Button>
            <Button size="small" onClick={close}>
              {reasons.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <>
          {reason && <p className={styles.text}>{reasons.noted(reason)}</p>}
          {reason && unkept && <p className={styles.note}>{reasons.unkept}</p>}
          <div className={styles.actions}>
            <Button appearance="subtle" onClick={open}>
              {reason ? reasons.change : reasons.offer}
            </Button>
            {reason && (
              <Button
                appearance="subtle"
                onClick={() => {
                  onNote('');
                  focusOn.current = 'button';
                }}
              >
                {reasons.takeBack}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
