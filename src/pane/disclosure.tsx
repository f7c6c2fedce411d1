import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { '&[open] > summary > svg': { transform: 'rotate(90deg)' } },
  summary: {
    display: 'flex',
    alignItems: 'center',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    listStyleType: 'none',
  },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

interface DisclosureProps {
  summary: string;
  className?: string;
  /** The language of what is inside, where it is not the pane's. */
  lang?: string;
  children: ReactNode;
}

/** Something that is there for whoever opens it. */
export function Disclosure({ summary, className, lang, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={mergeClasses(styles.root, className)}>
      <summary className={styles.summary}>
        <ChevronRight16Regular aria-hidden />
        {summary}
      </summary>
      <div className={styles.inside} lang={lang}>
        {children}
      </div>
    </details>
  );
}
