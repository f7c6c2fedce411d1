import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Alert } from '../alert/alert-text';
import { useWords } from '../pane/words-context';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line', overflowWrap: 'anywhere', paddingBottom: tokens.spacingVerticalM },
});

interface SendDialogProps {
  /** What Outlook would show at Send; null where it would send at once. */
  alert: Alert | null;
  open: boolean;
  onClose(): void;
  onSendAnyway(): void;
}

/** What Outlook would show at Send: the alert with its two ways on, or nothing but the word that it would go. */
export function SendDialog({ alert, open, onClose, onSendAnyway }: SendDialogProps) {
  const styles = useStyles();
  const { product, desk } = useWords();
  const words = desk.alert;
  return (
    <Dialog
      modalType={alert ? 'alert' : 'modal'}
      open={open}
      onOpenChange={(_, { open: stays }) => !stays && onClose()}
    >
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{alert ? product : words.cleanTitle}</DialogTitle>
          <DialogContent className={styles.text}>{alert ? alert.message : words.cleanText}</DialogContent>
          <DialogActions>
            {alert ? (
              <>
                <Button appearance="primary" onClick={onClose}>
                  {words.dontSend}
                </Button>
                <Button onClick={onSendAnyway}>{words.sendAnyway}</Button>
              </>
            ) : (
              <Button appearance="primary" onClick={onClose}>
                {words.close}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
