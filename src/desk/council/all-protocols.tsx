import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState, useSyncExternalStore } from 'react';
import { type CheckId, checkIds } from '../../checks/check-ids';
import type { Finding } from '../../findings/finding';
import { type Inspection, inspect } from '../../inspect';
import { useWords } from '../../pane/words-context';
import type { Directory } from '../../parties/directory';
import { compareProtocols, type Treatment } from '../../protocols/compare';
import type { Protocol } from '../../protocols/protocol';
import { councilEn } from '../../words/council';
import { asDraft, type DeskStore } from '../desk-draft';
import { type Weights, WhenLoaded } from '../when-loaded';
import { SeverityPill } from './severity-pill';
import { SideBySide } from './side-by-side';
import { useViewStyles } from './view-styles';

const words = councilEn.all;

const useStyles = makeStyles({
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  cell: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  quote: { margin: 0, fontFamily: 'Georgia, Cambria, "Times New Roman", serif', overflowWrap: 'anywhere' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
  },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  field: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '14em', minWidth: 0, maxWidth: '32em' },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface AllProtocolsProps {
  active: boolean;
  weights: Weights;
  store: DeskStore;
  directory: Directory;
  protocols: readonly Protocol[];
  /** The council's own, where it has been read in. */
  own: Protocol | null;
}

/** The draft on the desk under every protocol at once, and any two protocols side by side. */
export function AllProtocols({ active, weights, store, directory, protocols, own }: AllProtocolsProps) {
  const view = useViewStyles();
  const { desk } = useWords();
  const named = (protocol: Protocol) => (protocol === own ? desk.yours(protocol.body) : protocol.body);
  return (
    <div className={view.root}>
      {active && (
        <WhenLoaded weights={weights}>
          <UnderAll store={store} directory={directory} protocols={protocols} named={named} />
        </WhenLoaded>
      )}
      <TwoProtocols protocols={protocols} named={named} own={own} />
    </div>
  );
}

type Named = (protocol: Protocol) => string;

interface UnderAllProps {
  store: DeskStore;
  directory: Directory;
  protocols: readonly Protocol[];
  named: Named;
}

function UnderAll({ store, directory, protocols, named }: UnderAllProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { list, checks } = useWords();
  const draft = useSyncExternalStore(store.follow, store.get);
  const inspections = useMemo(
    () => protocols.map((protocol) => inspect(asDraft(draft), { directory, protocol })),
    [draft, directory, protocols],
  );
  const found = (check: CheckId) => inspections.map((each) => each.findings.find((one) => one.check === check) ?? null);
  const raised = checkIds.filter((check) => found(check).some(Boolean));
  const quiet = checkIds.filter((check) => !raised.includes(check));
  return (
    <div className={view.part}>
      <div className={view.head}>
        <h2 className={view.title}>{words.title}</h2>
        <p className={view.intro}>{words.intro}</p>
      </div>
      <p className={styles.text}>{words.draft(draft.subject)}</p>
      {raised.length > 0 && (
        <SideBySide
          caption={words.title}
          of={words.check}
          columns={protocols.map((protocol, at) => ({ key: String(at), name: named(protocol) }))}
          rows={raised.map((check) => ({
            key: check,
            head: (
              <>
                <h3 className={styles.name}>{councilEn.checkName(check)}</h3>
                <p className={styles.quiet}>{found(check).find(Boolean)?.message}</p>
              </>
            ),
            cells: found(check).map((finding, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a protocol is known by its place, since two may have one id.
              <Outcome key={at} check={check} finding={finding} inspection={inspections[at]} />
            )),
          }))}
        />
      )}
      <p className={styles.quiet}>
        {raised.length === 0 ? words.nothingAtAll : words.quiet(list(quiet.map((check) => checks[check].name)))}
      </p>
      {inspections.some((each) => each.notInEnglish.length > 0) && (
        <p className={styles.quiet}>{words.otherLanguage}</p>
      )}
    </div>
  );
}

interface OutcomeProps {
  check: CheckId;
  finding: Finding | null;
  inspection: Inspection | undefined;
}

function Outcome({ check, finding, inspection }: OutcomeProps) {
  const styles = useStyles();
  if (!finding) {
    return <p className={styles.quiet}>{inspection?.notInProtocol.includes(check) ? words.noClause : words.nothing}</p>;
  }
  return (
    <div className={styles.cell}>
      <SeverityPill severity={finding.severity} />
      <p className={styles.text}>{words.clauses(finding.clauses)}</p>
    </div>
  );
}

interface TwoProtocolsProps {
  protocols: readonly Protocol[];
  named: Named;
  own: Protocol | null;
}

function TwoProtocols({ protocols, named, own }: TwoProtocolsProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const id = useId();
  /** Places among the protocols; null until one is chosen: the council's own, where there is one, beside the first. */
  const [chosen, setChosen] = useState<readonly [number | null, number | null]>([null, null]);
  const first = protocols[chosen[0] ?? (own ? protocols.indexOf(own) : 0)] ?? protocols[0];
  const second = protocols[chosen[1] ?? (own ? 0 : 1)] ?? protocols[0];
  if (!first || !second) return null;
  const select = (label: string, protocol: Protocol, onChange: (at: number) => void, key: string) => (
    <div className={styles.field}>
      <label htmlFor={`${id}${key}`} className={styles.label}>
        {label}
      </label>
      <Select
        id={`${id}${key}`}
        value={protocols.indexOf(protocol)}
        onChange={(_, { value }) => onChange(Number.parseInt(value, 10))}
      >
        {protocols.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a protocol is known by its place, since two may have one id.
          <option key={at} value={at}>
            {named(each)}
          </option>
        ))}
      </Select>
    </div>
  );
  return (
    <section className={styles.section} aria-labelledby={`${id}title`}>
      <div className={view.head}>
        <h2 id={`${id}title`} className={view.title}>
          {words.compare}
        </h2>
        <p className={view.intro}>{words.compareIntro}</p>
      </div>
      <div className={styles.fields}>
        {select(words.one, first, (at) => setChosen([at, chosen[1]]), 'one')}
        {select(words.other, second, (at) => setChosen([chosen[0], at]), 'other')}
      </div>
      <SideBySide
        caption={words.compare}
        of={words.check}
        columns={[first, second].map((protocol, at) => ({ key: String(at), name: named(protocol) }))}
        rows={compareProtocols(first, second).map(({ check, treatments, differences }) => ({
          key: check,
          head: (
            <>
              <h3 className={styles.name}>{councilEn.checkName(check)}</h3>
              <p className={styles.quiet}>
                {differences.length ? words.differ(differences) : treatments[0] ? words.same : words.neither}
              </p>
            </>
          ),
          cells: treatments.map((treatment, at) => (
            <TreatmentCell key={at === 0 ? 'one' : 'other'} treatment={treatment} />
          )),
        }))}
      />
    </section>
  );
}

function TreatmentCell({ treatment }: { treatment: Treatment | null }) {
  const styles = useStyles();
  const { pane } = useWords();
  if (!treatment) return <p className={styles.quiet}>{words.noClause}</p>;
  const { clauses, provision, severity } = treatment;
  const [principal] = clauses;
  return (
    <div className={styles.cell}>
      {severity ? <SeverityPill severity={severity} /> : <p className={styles.quiet}>{words.noFinding}</p>}
      <p className={styles.text}>
        {words.clauses(clauses.map((each) => each.number))} · {words.binds(provision.binds)}
      </p>
      {principal && (
        <blockquote className={styles.quote}>
          {principal.words ? pane.finding.quote(principal.words) : pane.finding.noWords}
        </blockquote>
      )}
      {provision.satisfiedBy.length > 0 && <p className={styles.quiet}>{words.metBy(provision.satisfiedBy)}</p>}
      {provision.exceptions.map((each) => (
        <p key={each} className={styles.quiet}>
          {words.exception(each)}
        </p>
      ))}
    </div>
  );
}
