import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../pane/words-context';

/** What the page shows: the draft and its check, or one of the views for whoever looks after the protocol. */
export type View = 'draft' | 'protocols' | 'protocol' | 'people';

const views: readonly View[] = ['draft', 'protocols', 'protocol', 'people'];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `0 ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    '@media (max-width: 480px)': { padding: `0 ${tokens.spacingHorizontalM}` },
  },
  view: {
    padding: `${tokens.spacingVerticalS} 0`,
    border: 'none',
    borderBottom: '3px solid transparent',
    borderTop: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** Goes from one view of the desk to another. */
export function ViewNav({ view, onView }: { view: View; onView(view: View): void }) {
  const styles = useStyles();
  const { desk } = useWords();
  return (
    <nav className={styles.root} aria-label={desk.views.label}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          className={mergeClasses(styles.view, each === view && styles.current)}
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onView(each)}
        >
          {desk.views[each]}
        </button>
      ))}
    </nav>
  );
}
