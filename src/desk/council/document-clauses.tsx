import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { Fragment, memo, type RefObject } from 'react';
import { type CheckId, checkIds } from '../../checks/check-ids';
import type { Clause } from '../../protocols/import/clauses';
import type { Proposals } from '../../protocols/import/propose';
import { councilEn } from '../../words/council';

const words = councilEn.protocol;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  clause: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    scrollMarginTop: tokens.spacingVerticalL,
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  bears: { backgroundColor: tokens.colorBrandBackground2 },
  number: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontFamily: 'Georgia, Cambria, "Times New Roman", serif' },
  item: { paddingLeft: tokens.spacingHorizontalL },
  back: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface DocumentClausesProps {
  clauses: readonly Clause[];
  proposals: Proposals;
  list: RefObject<HTMLDivElement | null>;
  onBack(check: CheckId): void;
}

/** Every clause of the document in its own order, those that a check rests on marked, each with a way back to it. */
export const DocumentClauses = memo(function DocumentClauses({
  clauses,
  proposals,
  list,
  onBack,
}: DocumentClausesProps) {
  const styles = useStyles();
  return (
    <div ref={list} className={styles.root} lang="en-GB">
      {clauses.map((clause, at) => {
        const resting = checkIds.filter((each) => proposals[each]?.governing.some((one) => one.clause === clause));
        const headed = clause.heading && clause.heading !== clauses[at - 1]?.heading;
        return (
          <Fragment key={clause.at}>
            {headed && <h4 className={styles.heading}>{clause.heading}</h4>}
            <div
              className={mergeClasses(styles.clause, resting.length > 0 && styles.bears)}
              data-clause={clause.at}
              tabIndex={-1}
            >
              {clause.number !== clause.heading && <span className={styles.number}>{clause.number}</span>}
              {clause.paragraphs.map((each, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a clause never change places.
                <p key={place} className={mergeClasses(styles.text, each.item && styles.item)}>
                  {each.text}
                </p>
              ))}
              {resting.length > 0 && (
                <div className={styles.back}>
                  {resting.map((check) => (
                    <Button
                      key={check}
                      appearance="transparent"
                      size="small"
                      icon={<ArrowLeft16Regular />}
                      aria-label={words.back(councilEn.checkName(check))}
                      onClick={() => onBack(check)}
                    >
                      {councilEn.checkName(check)}
                    </Button>
                  ))}
                </div>
              )}
            </div>
          </Fragment>
        );
      })}
    </div>
  );
});
