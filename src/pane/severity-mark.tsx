import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { Severity } from '../findings/finding';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  breach: { color: tokens.colorStatusDangerForeground1 },
  caution: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

const icons = { breach: ErrorCircle20Filled, caution: Warning20Filled, advice: Info20Filled };

/** How grave a finding is: by a shape, a word and a colour, so that none of them has to carry it alone. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const words = useWords();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <Icon aria-hidden />
      {words.severity[severity]}
    </span>
  );
}
