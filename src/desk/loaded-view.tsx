import { MessageBar, MessageBarBody, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Component, type ReactNode, Suspense } from 'react';
import { useWords } from '../pane/words-context';

const useStyles = makeStyles({ root: { padding: tokens.spacingHorizontalXL } });

/** A view whose code loads when it is first opened. Where that fails, the rest of the desk stays as it is. */
export function LoadedView({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { desk } = useWords();
  const failed = (
    <div className={styles.root} role="status">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{desk.notLoaded}</MessageBarBody>
      </MessageBar>
    </div>
  );
  return (
    <Boundary failed={failed}>
      <Suspense fallback={<Spinner className={styles.root} label={desk.opening} />}>{children}</Suspense>
    </Boundary>
  );
}

class Boundary extends Component<{ failed: ReactNode; children: ReactNode }, { caught: boolean }> {
  override state = { caught: false };

  static getDerivedStateFromError() {
    return { caught: true };
  }

  override render() {
    return this.state.caught ? this.props.failed : this.props.children;
  }
}
