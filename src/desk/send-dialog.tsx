import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Alert } from '../alert/alert-text';
import { useWords } from '../pane/words-context';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    width: 'min(600px, calc(100vw - 32px))',
    maxHeight: 'calc(100vh - 32px)',
    padding: tokens.spacingHorizontalXXL,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXL}`, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
});

/** What Outlook would show at Send; `clean` where it would send at once, `unchecked` where that cannot be told. */
export type AtSend = Alert | 'clean' | 'unchecked';

interface SendDialogProps {
  atSend: AtSend;
  onClose(): void;
  onSendAnyway(): void;
}

/**
 * What Outlook would show at Send: the alert with its two ways on, or nothing but the word that it would go, or that
 * the draft could not be checked. Open as long as it is mounted. The browser's own modal dialog: it keeps the focus,
 * gives it back, and closes on Escape.
 */
export function SendDialog({ atSend, onClose, onSendAnyway }: SendDialogProps) {
  const styles = useStyles();
  const { product, desk } = useWords();
  const words = desk.alert;
  const alert = typeof atSend === 'string' ? null : atSend;
  const { title, text } = typeof atSend === 'string' ? words[atSend] : { title: product, text: atSend.message };
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.root}
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      onClose={onClose}
    >
      <h2 id={`${id}title`} className={styles.title}>
        {title}
      </h2>
      <p id={`${id}text`} className={styles.text}>
        {text}
      </p>
      <div className={styles.actions}>
        {alert ? (
          <>
            <Button appearance="primary" onClick={() => dialog.current?.close()}>
              {words.dontSend}
            </Button>
            <Button
              onClick={() => {
                dialog.current?.close();
                onSendAnyway();
              }}
            >
              {words.sendAnyway}
            </Button>
          </>
        ) : (
          <Button appearance="primary" onClick={() => dialog.current?.close()}>
            {words.close}
          </Button>
        )}
      </div>
    </dialog>
  );
}
