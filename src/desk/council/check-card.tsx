import { Button, Checkbox, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular, CheckmarkCircle16Filled, Circle16Regular } from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';
import type { CheckId } from '../../checks/check-ids';
import { type Severity, severities } from '../../findings/finding';
import { useWords } from '../../pane/words-context';
import type { Clause } from '../../protocols/import/clauses';
import type { Bearing, Binds, Proposal, Satisfaction, Unclear } from '../../protocols/import/propose';
import { severityOfProposal } from '../../protocols/import/protocol-file';
import { councilEn } from '../../words/council';

const words = councilEn.protocol;

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginTop: tokens.spacingVerticalL,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  confirmed: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  yes: { alignSelf: 'flex-start' },
  bearing: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  place: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quote: { margin: 0, fontFamily: 'Georgia, Cambria, "Times New Roman", serif', overflowWrap: 'anywhere' },
  modal: {
    color: 'inherit',
    backgroundColor: 'transparent',
    fontWeight: tokens.fontWeightBold,
    textDecoration: 'underline',
    textUnderlineOffset: '3px',
  },
  show: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    '@media (max-width: 400px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: {
    margin: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 400px)': { marginBottom: tokens.spacingVerticalXS },
  },
  correct: { minWidth: 0, maxWidth: '16em' },
  ways: { display: 'flex', flexDirection: 'column', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  unsure: { fontWeight: tokens.fontWeightSemibold },
  decide: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '14em', minWidth: 0 },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a person has chosen for one check: what was proposed, no clause, or a clause by its place in the document. */
export type Choice = 'proposed' | 'none' | number;

/** What a person has put right in the clause that stands for a check. */
export type Correction = Partial<Pick<Proposal, 'severity' | 'binds' | 'satisfiedBy'>>;

interface CheckCardProps {
  check: CheckId;
  /** As it now stands. */
  proposal: Proposal | null;
  /** As the import proposed it. */
  proposed: Proposal | null;
  /** Where nothing was proposed: a clause that may be the rule, or only use its words. */
  unclear: Unclear | undefined;
  choice: Choice;
  confirmed: boolean;
  /** The document's clauses as options, the same for every check. */
  options: ReactNode;
  onConfirm(confirmed: boolean): void;
  onChoose(choice: Choice): void;
  onCorrect(correction: Correction): void;
  onShow(clause: Clause): void;
}

/** One check: the clause proposed for it beside the sentence it rests on, to be confirmed or corrected with a click. */
export function CheckCard({
  check,
  proposal,
  proposed,
  unclear,
  choice,
  confirmed,
  options,
  onConfirm,
  onChoose,
  onCorrect,
  onShow,
}: CheckCardProps) {
  const styles = useStyles();
  const id = useId();
  const name = councilEn.checkName(check);
  return (
    <article className={styles.root} aria-labelledby={`${id}name`} id={`check-${check}`} tabIndex={-1}>
      <div className={styles.head}>
        <h4 id={`${id}name`} className={styles.name}>
          {name}
        </h4>
        <span className={mergeClasses(styles.state, confirmed && styles.confirmed)}>
          {confirmed ? <CheckmarkCircle16Filled aria-hidden /> : <Circle16Regular aria-hidden />}
          {confirmed ? words.confirmed : words.toConfirm}
        </span>
      </div>
      <div className={styles.body}>
        {!proposal && <p className={styles.none}>{choice === 'none' ? words.noneChosen : words.none}</p>}
        {!proposal && unclear && choice === 'proposed' && (
          <Question name={name} unclear={unclear} onYes={() => onChoose(unclear.clause.at)} onShow={onShow} />
        )}
        {proposal?.governing.map((each) => (
          <BearingQuote key={each.clause.at} bearing={each} onShow={onShow} />
        ))}
        {proposal && <Facts name={name} proposal={proposal} chosen={choice !== 'proposed'} onCorrect={onCorrect} />}
      </div>
      <div className={styles.decide}>
        <Button
          appearance={confirmed ? 'secondary' : 'primary'}
          aria-pressed={confirmed}
          aria-label={words.confirmWhat(name, confirmed)}
          onClick={() => onConfirm(!confirmed)}
        >
          {confirmed ? words.confirmed : words.confirm}
        </Button>
        <div className={styles.choice}>
          <label htmlFor={`${id}choice`} className={styles.label}>
            {words.choice}
          </label>
          <Select
            id={`${id}choice`}
            aria-label={words.choiceFor(name)}
            value={String(choice)}
            onChange={(_, { value }) =>
              onChoose(value === 'proposed' || value === 'none' ? value : Number.parseInt(value, 10))
            }
          >
            <option value="proposed">
              {words.asProposed(proposed?.governing.map((each) => each.clause.number) ?? [])}
            </option>
            {proposed && <option value="none">{words.noClause}</option>}
            {options}
          </Select>
        </div>
      </div>
    </article>
  );
}

interface QuestionProps {
  name: string;
  unclear: Unclear;
  onYes(): void;
  onShow(clause: Clause): void;
}

/** Asks about a clause from which nothing was taken; leaving it, or confirming that there is none, says no. */
function Question({ name, unclear: { clause, words: said }, onYes, onShow }: QuestionProps) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.question}>{words.unclear(name)}</p>
      <BearingQuote bearing={{ clause, words: said, modal: null, weight: 0 }} onShow={onShow} />
      <Button className={styles.yes} aria-label={words.isRuleOn(clause.number, name)} onClick={onYes}>
        {words.isRule}
      </Button>
    </>
  );
}

function BearingQuote({ bearing, onShow }: { bearing: Bearing; onShow(clause: Clause): void }) {
  const styles = useStyles();
  const { clause } = bearing;
  return (
    <figure className={styles.bearing}>
      <figcaption className={styles.place}>{words.clause(clause.number, clause.heading, clause.page)}</figcaption>
      {bearing.words ? (
        <blockquote className={styles.quote}>
          <Operative bearing={bearing} />
        </blockquote>
      ) : (
        <p className={styles.none}>{words.headingOnly}</p>
      )}
      <Button
        className={styles.show}
        appearance="transparent"
        size="small"
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        aria-label={words.showWhat(clause.number)}
        onClick={() => onShow(clause)}
      >
        {words.show}
      </Button>
    </figure>
  );
}

/** The sentence with its verb marked, where that stands in it word for word. */
function Operative({ bearing }: { bearing: Bearing }) {
  const styles = useStyles();
  const { finding } = useWords().pane;
  const quoted = finding.quote(bearing.words);
  const at = bearing.modal ? quoted.toLowerCase().indexOf(bearing.modal.words.toLowerCase()) : -1;
  if (!bearing.modal || at < 0) return quoted;
  const end = at + bearing.modal.words.length;
  return (
    <>
      {quoted.slice(0, at)}
      <mark className={styles.modal}>{quoted.slice(at, end)}</mark>
      {quoted.slice(end)}
    </>
  );
}

interface FactsProps {
  name: string;
  proposal: Proposal;
  chosen: boolean;
  onCorrect(correction: Correction): void;
}

/** What the clause comes to. What turns on reading it a person can put right on the spot. */
function Facts({ name, proposal, chosen, onCorrect }: FactsProps) {
  const styles = useStyles();
  const { severity: names } = useWords();
  const modals = [...new Set(proposal.governing.flatMap(({ modal }) => modal?.words ?? []))];
  const sure = chosen ? 'chosen' : proposal.certainty;
  const copying = proposal.check === 'copied-member';
  const facts: [string, ReactNode][] = [
    [
      words.severity,
      <Select
        key="severity"
        size="small"
        className={styles.correct}
        aria-label={words.severityOf(name)}
        value={severityOfProposal(proposal)}
        onChange={(_, { value }) => onCorrect({ severity: value as Severity })}
      >
        {[...severities].reverse().map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </Select>,
    ],
    ...(proposal.heading
      ? []
      : ([[words.modal, modals.length ? modals.join(' · ') : words.noModal]] as [string, ReactNode][])),
    [
      words.binds,
      copying ? (
        <Select
          key="binds"
          size="small"
          className={styles.correct}
          aria-label={words.bindsOf(name)}
          value={proposal.binds}
          onChange={(_, { value }) => onCorrect({ binds: value as Binds })}
        >
          {bindings.map((each) => (
            <option key={each} value={each}>
              {words.bound[each]}
            </option>
          ))}
        </Select>
      ) : (
        words.bound[proposal.binds]
      ),
    ],
    ...(copying
      ? ([[words.satisfiedBy, <Ways key="ways" proposal={proposal} onCorrect={onCorrect} />]] as [string, ReactNode][])
      : []),
    ...(proposal.exceptions.length
      ? ([[words.exceptions, proposal.exceptions.join(' ')]] as [string, ReactNode][])
      : []),
    [
      words.certainty,
      <span key="sure" className={sure === 'unsure' ? styles.unsure : undefined}>
        {words.sureness[sure]}
      </span>,
    ],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <Fact key={term} term={term} fact={fact} />
      ))}
    </dl>
  );
}

const bindings: readonly Binds[] = ['members', 'officers', 'both'];
const ways: readonly Satisfaction[] = ['reason', 'statement', 'consent'];

/** What meets the copying rule: none, one or several. */
function Ways({ proposal: { satisfiedBy }, onCorrect }: Pick<FactsProps, 'proposal' | 'onCorrect'>) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: the list around it gives the group its name and place.
    <div role="group" aria-label={words.satisfiedBy} className={styles.ways}>
      {ways.map((way) => (
        <Checkbox
          key={way}
          label={words.ways[way]}
          checked={satisfiedBy.includes(way)}
          onChange={(_, { checked }) =>
            onCorrect({
              satisfiedBy: ways.filter((each) => (each === way ? checked === true : satisfiedBy.includes(each))),
            })
          }
        />
      ))}
    </div>
  );
}

function Fact({ term, fact }: { term: string; fact: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}
