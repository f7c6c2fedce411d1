import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Clause, Protocol } from '../protocols/protocol';
import { Disclosure } from './disclosure';
import { useWords } from './words-context';

const useStyles = makeStyles({
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  clause: {
    margin: 0,
    whiteSpace: 'pre-line',
    fontFamily: 'Georgia, Cambria, "Times New Roman", serif',
  },
  neighbour: { color: tokens.colorNeutralForeground2 },
  number: { fontFamily: tokens.fontFamilyBase, fontWeight: tokens.fontWeightSemibold },
});

type DocumentClause = NonNullable<Protocol['document']>[number];

/**
 * The whole clause as the council's document has it, with its items and the clauses before and after, where the
 * protocol file holds the document; and a way to the published page, where it names one.
 */
export function WholeClause({ clause, protocol }: { clause: Clause; protocol: Protocol }) {
  const styles = useStyles();
  const { finding } = useWords().pane;
  const shown = around(clause.number, protocol.document ?? []);
  return (
    <>
      {shown.length > 0 && (
        <Disclosure summary={finding.wholeClause} lang="en-GB">
          {shown.map(({ clause: each, own }, at) => (
            <div key={each.number}>
              {each.heading && each.heading !== shown[at - 1]?.clause.heading && (
                <p className={styles.heading}>{each.heading}</p>
              )}
              <p className={mergeClasses(styles.clause, !own && styles.neighbour)}>
                {each.number !== each.heading && <span className={styles.number}>{each.number} </span>}
                {each.text}
              </p>
            </div>
          ))}
        </Disclosure>
      )}
      {protocol.published && (
        <div>
          <Link href={protocol.published} target="_blank" rel="noreferrer">
            {finding.published}
          </Link>
        </div>
      )}
    </>
  );
}

/** The clause and its items, which are its own, between the clause before and the one after. */
function around(number: string, document: readonly DocumentClause[]): { clause: DocumentClause; own: boolean }[] {
  const at = document.findIndex((each) => each.number === number);
  if (at < 0) return [];
  let end = at + 1;
  while (document[end]?.number.startsWith(`${number}(`)) end++;
  return document
    .slice(Math.max(0, at - 1), end + 1)
    .map((clause) => ({ clause, own: clause.number === number || clause.number.startsWith(`${number}(`) }));
}
