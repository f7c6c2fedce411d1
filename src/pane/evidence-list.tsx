import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Evidence } from '../findings/finding';
import type { Parties } from '../parties/party';
import type { PaneWords } from '../words/catalogue';
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
  item: { margin: 0, display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  content: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
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
});

interface EvidenceListProps {
  evidence: readonly Evidence[];
  parties: Parties;
  mode: 'compose' | 'read';
  /** Left out where the host cannot show a passage. */
  onShow: ((evidence: Evidence) => void) | undefined;
}

/** The words or addresses that raised a finding, under where they stand. */
export function EvidenceList({ evidence, parties, mode, onShow }: EvidenceListProps) {
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
            .map((each) => (
              <dd key={JSON.stringify(each)} className={styles.item}>
                <span className={styles.content}>
                  {isAddress(place) ? (
                    <Address address={each.text} parties={parties} />
                  ) : (
                    <span className={styles.words}>{each.text}</span>
                  )}
                </span>
                {onShow && (place === 'subject' || place === 'body') && (
                  <Button
                    size="small"
                    appearance="secondary"
                    className={styles.show}
                    aria-label={finding.showWhat(each.text)}
                    onClick={() => onShow(each)}
                  >
                    {finding.show}
                  </Button>
                )}
              </dd>
            ))}
        </div>
      ))}
    </dl>
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
