import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Clause, Protocol } from '../protocols/protocol';
import { WholeClause } from './whole-clause';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  words: { margin: 0, fontFamily: 'Georgia, Cambria, "Times New Roman", serif', overflowWrap: 'anywhere' },
  empty: { margin: 0, fontStyle: 'italic' },
  source: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cite: { fontStyle: 'normal' },
  asks: { margin: 0, paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** A clause as the author needs it: number and heading, the operative words, whose they are, and what they ask. */
export function ClauseQuote({ clause, protocol }: { clause: Clause; protocol: Protocol }) {
  const styles = useStyles();
  const { finding } = useWords().pane;
  return (
    <figure className={styles.root}>
      <p className={styles.head}>
        {finding.clause(clause.number)} <span lang="en-GB">· {clause.heading}</span>
      </p>
      {clause.words ? (
        <blockquote className={styles.words} lang="en-GB">
          {finding.quote(clause.words)}
        </blockquote>
      ) : (
        <p className={mergeClasses(styles.words, styles.empty)}>{finding.noWords}</p>
      )}
      <figcaption className={styles.source}>
        <cite className={styles.cite} lang="en-GB">
          {finding.attribution(protocol)}
        </cite>
        {clause.modal && <> · {finding.modal(clause.modal)}</>}
      </figcaption>
      <p className={styles.asks}>
        <span className={styles.label}>{finding.asks}: </span>
        {clause.asks}
      </p>
      <WholeClause clause={clause} protocol={protocol} />
    </figure>
  );
}
