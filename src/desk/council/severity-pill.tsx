import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../findings/finding';
import { SeverityMark } from '../../pane/severity-mark';

const useStyles = makeStyles({
  root: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  breach: { backgroundColor: tokens.colorStatusDangerBackground1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1 },
  advice: { backgroundColor: tokens.colorNeutralBackground3 },
});

/** How grave something is, on the ground that its colour is made for. */
export function SeverityPill({ severity }: { severity: Severity }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[severity])}>
      <SeverityMark severity={severity} />
    </span>
  );
}
