import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Evidence } from '../findings/finding';
import type { Parties } from '../parties/party';
import type { PaneWords } from '../words/catalogue';
import { LeaveWords } from './leave-words';
import { partyOf } from './people';
import { useWords } from './words-context';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: { margin: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  content: { flexGrow: 1, minWidth: 0 },
  place: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: {
    backgroundColor: tokens.colorNeutralBackground5,
    borderRadius: tokens.borderRadiusSmall,
    padding: `1px ${tokens.spacingHorizontalXS}`,
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
  },
  address: { color: tokens.colorNeutralForeground2 },
  show: { flexShrink: 0, minWidth: 'auto' },
  leave: { marginTop: tokens.spacingVerticalXS },
});

interface EvidenceListProps {
  evidence: readonly Evidence[];
  parties: Parties;
  mode: 'compose' | 'read';
  /** Left out where the host cannot show a passage. */
  onShow: ((evidence: Evidence) => void) | undefined;
  /** Left out where the words are not what the finding turns on, or nothing can be kept. */
  onLeave: ((words: string) => void) | undefined;
}

/** The words or addresses that raised a finding, under where they stand. */
export function EvidenceList({ evidence, parties, mode, onShow, onLeave }: EvidenceListProps) {
  const styles = useStyles();
  const { finding } = useWords().pane;
  const places = [...new Set(evidence.map((each) => each.field))];
  return (
    <dl className={styles.list}>
      {places.map((place) => (
        <div key={place}>
          <dt className={styles.place}>{placeOf(place, mode, finding)}</dt>
          {evidence
            .filter((each) => each.field === place)
            .map((each, at, all) => (
              <dd key={passageKey(each, all.slice(0, at))} className={styles.item}>
                {isAddress(place) ? (
                  <Address address={each.text} parties={parties} />
                ) : (
                  <Passage evidence={each} onShow={onShow} onLeave={onLeave} />
                )}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function Passage({
  evidence,
  onShow,
  onLeave,
}: Pick<EvidenceListProps, 'onShow' | 'onLeave'> & { evidence: Evidence }) {
  const styles = useStyles();
  const { finding, leave } = useWords().pane;
  const [asking, setAsking] = useState(false);
  const below = useRef<HTMLDivElement>(null);
  const own = evidence.field === 'subject' || evidence.field === 'body';
  const cancel = () => {
    setAsking(false);
    // Once the button is back.
    requestAnimationFrame(() => below.current?.querySelector('button')?.focus());
  };
  return (
    <>
      <div className={styles.row}>
        <span className={styles.content}>
          <span className={styles.words}>{evidence.text}</span>
        </span>
        {own && onShow && (
          <Button
            size="small"
            appearance="secondary"
            className={styles.show}
            aria-label={finding.showWhat(evidence.text)}
            onClick={() => onShow(evidence)}
          >
            {finding.show}
          </Button>
        )}
      </div>
      {own && onLeave && (
        <div ref={below}>
          {asking ? (
            <LeaveWords
              passage={evidence.text}
              onKeep={(words) => {
                setAsking(false);
                onLeave(words);
              }}
              onCancel={cancel}
            />
          ) : (
            <Button
              size="small"
              className={styles.leave}
              aria-label={leave.offerWhat(evidence.text)}
              onClick={() => setAsking(true)}
            >
              {leave.offer}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function Address({ address, parties }: { address: string; parties: Parties }) {
  const styles = useStyles();
  const label = partyOf(address, parties)?.label;
  if (!label || label === address) return <>{address}</>;
  return (
    <>
      {label} <span className={styles.address}>{address}</span>
    </>
  );
}

/**
 * The same while the author writes elsewhere in the draft, which moves the words, and while other words are raised
 * before them: what has the focus there, or is half written, stays.
 */
function passageKey({ text }: Evidence, before: readonly Evidence[]): string {
  return `${before.filter((each) => each.text === text).length} ${text}`;
}

function isAddress(field: Evidence['field']): boolean {
  return field === 'from' || field === 'to' || field === 'cc' || field === 'bcc';
}

function placeOf(field: Evidence['field'], mode: 'compose' | 'read', words: PaneWords['finding']): string {
  switch (field) {
    case 'from':
    case 'to':
    case 'cc':
    case 'bcc':
    case 'subject':
    case 'thread':
      return words.place[field];
    case 'body':
      return mode === 'read' ? words.placeRead.body : words.place.body;
    default:
      return words.place.attachment(field.slice('attachment:'.length));
  }
}
