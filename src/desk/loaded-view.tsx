import { MessageBar, MessageBarBody, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Component, type ReactNode, Suspense, useState } from 'react';
import { useWords } from '../pane/words-context';

const useStyles = makeStyles({ root: { padding: tokens.spacingHorizontalXL } });

/** A view whose code loads when it is first opened. Where that fails, the rest of the desk stays as it is. */
export function LoadedView({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { desk } = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <>
      {/* There before it has anything to say, and outside of what fails, so that it is said. */}
      <div role="status">
        {failed && (
          <div className={styles.root}>
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{desk.notLoaded}</MessageBarBody>
            </MessageBar>
          </div>
        )}
      </div>
      <Boundary onCaught={() => setFailed(true)}>
        <Suspense fallback={<Spinner className={styles.root} label={desk.opening} />}>{children}</Suspense>
      </Boundary>
    </>
  );
}

class Boundary extends Component<{ onCaught(): void; children: ReactNode }, { caught: boolean }> {
  override state = { caught: false };

  static getDerivedStateFromError() {
    return { caught: true };
  }

  override componentDidCatch() {
    this.props.onCaught();
  }

  override render() {
    return !this.state.caught && this.props.children;
  }
}
