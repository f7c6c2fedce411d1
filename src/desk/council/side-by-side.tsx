import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNarrow } from '../use-narrow';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  column: { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  item: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  pairs: { margin: 0 },
  term: { marginTop: tokens.spacingVerticalM, fontWeight: tokens.fontWeightSemibold },
  value: { margin: `${tokens.spacingVerticalXXS} 0 0` },
});

interface SideBySideProps {
  caption: string;
  /** What the first column holds. */
  of: string;
  columns: readonly { key: string; name: string }[];
  rows: readonly { key: string; head: ReactNode; cells: readonly ReactNode[] }[];
}

/** Several things under several heads: a table, or on a narrow screen the same as a list. */
export function SideBySide({ caption, of, columns, rows }: SideBySideProps) {
  const styles = useStyles();
  const narrow = useNarrow();
  if (narrow) {
    return (
      <div className={styles.list}>
        {rows.map((row) => (
          <div key={row.key} className={styles.item}>
            {row.head}
            <dl className={styles.pairs}>
              {columns.map(
                ({ key, name }, at) =>
                  row.cells[at] !== '' && (
                    <div key={key}>
                      <dt className={styles.term}>{name}</dt>
                      <dd className={styles.value}>{row.cells[at]}</dd>
                    </div>
                  ),
              )}
            </dl>
          </div>
        ))}
      </div>
    );
  }
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          <th scope="col" className={`${styles.cell} ${styles.column}`}>
            {of}
          </th>
          {columns.map(({ key, name }) => (
            <th key={key} scope="col" className={`${styles.cell} ${styles.column}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={styles.cell}>
              {row.head}
            </th>
            {columns.map(({ key }, at) => (
              <td key={key} className={styles.cell}>
                {row.cells[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
