import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentArrowUp20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  kinds: { margin: 0, color: tokens.colorNeutralForeground2 },
  input: { display: 'none' },
});

interface FileChooserProps {
  label: string;
  kinds: string;
  button: string;
  /** Names' endings that the browser offers. */
  accept: string;
  several?: boolean;
  /** A button alone, once something has been chosen. */
  small?: boolean;
  onFiles(files: FileList): void;
}

/** Where files are chosen; they may as well be dropped anywhere on the page. */
export function FileChooser({
  label,
  kinds,
  button,
  accept,
  several = false,
  small = false,
  onFiles,
}: FileChooserProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const chooser = (
    <>
      <Button
        appearance={small ? 'secondary' : 'primary'}
        icon={<DocumentArrowUp20Regular />}
        onClick={() => input.current?.click()}
      >
        {button}
      </Button>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept={accept}
        multiple={several}
        aria-hidden
        tabIndex={-1}
        onChange={(event) => {
          if (event.target.files?.length) onFiles(event.target.files);
          // The same file may be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </>
  );
  if (small) return chooser;
  return (
    <div className={styles.root}>
      <p className={styles.label}>{label}</p>
      <p className={styles.kinds}>{kinds}</p>
      {chooser}
    </div>
  );
}
