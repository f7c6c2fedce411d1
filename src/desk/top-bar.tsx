import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DocumentAdd20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import { useWords } from '../pane/words-context';
import type { Protocol } from '../protocols/protocol';
import { type Sample, type SampleGroup, samples } from './samples';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    flexGrow: 1,
    flexBasis: '15em',
    minWidth: 0,
  },
  logo: { flexShrink: 0, width: '40px', height: '40px' },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  tagline: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  field: {
    display: 'flex',
    flexDirection: 'column',
    flexBasis: '19em',
    flexShrink: 1,
    minWidth: 0,
    '@media (max-width: 1100px)': { flexBasis: '12em' },
    '@media (max-width: 480px)': { flexBasis: '100%' },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
});

interface TopBarProps {
  /** Whether a protocol is chosen here: not where all of them are looked at. */
  choosesProtocol: boolean;
  /** Whether a draft is: not where there is none. */
  choosesDraft: boolean;
  protocols: readonly Protocol[];
  protocol: Protocol;
  /** The council's own, which stands among the others once it has been read in. */
  own: Protocol | null;
  onProtocol(protocol: Protocol): void;
  /** The id of the sample on the desk; empty where the draft is no sample. */
  sample: string;
  onSample(sample: Sample): void;
  onNew(): void;
  onFiles(files: FileList): void;
}

const groups: readonly SampleGroup[] = ['copies', 'commitments', 'criticism', 'clean', 'register'];

/** The product's name, the protocol to check against, and what to lay on the desk. */
export function TopBar({
  choosesProtocol,
  choosesDraft,
  protocols,
  protocol,
  own,
  onProtocol,
  sample,
  onSample,
  onNew,
  onFiles,
}: TopBarProps) {
  const styles = useStyles();
  const { product, desk } = useWords();
  const protocolId = useId();
  const sampleId = useId();
  const file = useRef<HTMLInputElement>(null);
  // A council may well bring in one of the protocols that come with the product: its id is then taken.
  const optionOf = (each: Protocol) => (each === own ? 'own' : each.id);
  return (
    <header className={styles.root}>
      <div className={styles.product}>
        <Logo className={styles.logo} />
        <div>
          <h1 className={styles.name}>{product}</h1>
          <p className={styles.tagline}>{desk.tagline}</p>
        </div>
      </div>
      {choosesProtocol && (
        <div className={styles.field}>
          <label htmlFor={protocolId} className={styles.label}>
            {desk.protocol}
          </label>
          <Select
            id={protocolId}
            value={optionOf(protocol)}
            onChange={(_, { value }) => {
              const chosen = protocols.find((each) => optionOf(each) === value);
              if (chosen) onProtocol(chosen);
            }}
          >
            {protocols.map((each) => (
              <option key={optionOf(each)} value={optionOf(each)}>
                {each === own ? desk.yours(each.body) : each.body}
              </option>
            ))}
          </Select>
        </div>
      )}
      {choosesDraft && (
        <>
          {' '}
          <div className={styles.field}>
            <label htmlFor={sampleId} className={styles.label}>
              {desk.sample}
            </label>
            <Select
              id={sampleId}
              value={sample}
              onChange={(_, { value }) => {
                const chosen = samples.find((each) => each.id === value);
                if (chosen) onSample(chosen);
              }}
            >
              <option value="" disabled={sample !== ''}>
                {desk.chooseSample}
              </option>
              {groups.map((group) => (
                <optgroup key={group} label={desk.sampleGroups[group]}>
                  {samples
                    .filter((each) => each.group === group)
                    .map(({ id, title }) => (
                      <option key={id} value={id}>
                        {title}
                      </option>
                    ))}
                </optgroup>
              ))}
            </Select>
          </div>
          <div className={styles.actions}>
            <Button icon={<DocumentAdd20Regular />} onClick={onNew}>
              {desk.newDraft}
            </Button>
            <Button icon={<FolderOpen20Regular />} onClick={() => file.current?.click()}>
              {desk.open}
            </Button>
            <input
              ref={file}
              className={styles.file}
              type="file"
              accept=".eml,message/rfc822"
              aria-hidden
              tabIndex={-1}
              onChange={(event) => {
                if (event.target.files?.length) onFiles(event.target.files);
                // The same file may be opened again after it was changed.
                event.target.value = '';
              }}
            />
          </div>
        </>
      )}{' '}
    </header>
  );
}

/** The product's icon: a letter that has been looked over (assets/icon.svg). */
function Logo({ className }: { className: string }) {
  return (
    <svg className={className} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="13" fill="#0b5563" />
      <path d="M16 12a4 4 0 0 1 4-4h17l12 12v32a4 4 0 0 1-4 4H20a4 4 0 0 1-4-4z" fill="#fff" />
      <path d="M37 8l12 12H40a3 3 0 0 1-3-3z" fill="#9fd0d6" />
      <path d="M23 19h8M23 26.5h18" stroke="#7fb4bc" strokeWidth="3.5" strokeLinecap="round" />
      <path
        d="M23.5 41.5l7 7L42 35"
        fill="none"
        stroke="#0b5563"
        strokeWidth="5.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
