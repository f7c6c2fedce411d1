import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons';
import type { CheckId } from '../checks/check-ids';
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
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
});

interface CheckedProps {
  inspection: Inspection;
  tense: Tense;
  heading: 'h2' | 'h3';
}

/**
 * What the draft was checked for, and what it was not and why. Where there is nothing else to
 * say it is what the author came to read, and stands as a list; under findings one paragraph is enough.
 */
export function Checked({ inspection, tense, heading: Heading }: CheckedProps) {
  const styles = useStyles();
  const words = useWords();
  const { checked, notInEnglish, turnedOff, notInProtocol, findings } = inspection;
  const names = (ids: readonly CheckId[]) => ids.map((id) => words.checks[id].name);
  const { checked: said } = words.pane;
  const left: [string, readonly CheckId[]][] = [
    [said.notInEnglish(tense), notInEnglish],
    [said.turnedOff, turnedOff],
    [said.notInProtocol, notInProtocol],
  ];
  return (
    <div className={styles.root}>
      <Heading className={styles.title}>{said.title}</Heading>
      {checked.length === 0 && <p className={styles.text}>{said.none}</p>}
      {checked.length > 0 && findings.length > 0 && (
        <p className={styles.text}>
          {said.checked(tense)} {words.list(names(checked))}.
        </p>
      )}
      {checked.length > 0 && findings.length === 0 && (
        <>
          <p className={styles.text}>{said.checked(tense)}</p>
          <ul className={styles.list}>
            {names(checked).map((name) => (
              <li key={name} className={styles.item}>
                <Checkmark16Filled className={styles.icon} aria-hidden />
                {name}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.map(
        ([why, ids]) =>
          ids.length > 0 && (
            <p key={why} className={styles.text}>
              {why} {words.list(names(ids))}.
            </p>
          ),
      )}
    </div>
  );
}
