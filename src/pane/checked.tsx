import { makeStyles, tokens } from '@fluentui/react-components';
import type { Inspection } from '../inspect';
import type { Tense } from '../words/catalogue';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

interface CheckedProps {
  inspection: Inspection;
  tense: Tense;
  heading: 'h2' | 'h3';
}

/** What the draft was checked for, and on which subjects this protocol has no clause. */
export function Checked({ inspection: { checked, notInProtocol }, tense, heading: Heading }: CheckedProps) {
  const styles = useStyles();
  const words = useWords();
  const names = (ids: typeof checked) => words.list(ids.map((id) => words.checks[id].name));
  const { checked: said } = words.pane;
  return (
    <div className={styles.root}>
      <Heading className={styles.title}>{said.title}</Heading>
      <p className={styles.text}>{checked.length ? `${said.checked(tense)} ${names(checked)}.` : said.none}</p>
      {notInProtocol.length > 0 && (
        <p className={styles.text}>
          {said.notInProtocol} {names(notInProtocol)}.
        </p>
      )}
    </div>
  );
}
