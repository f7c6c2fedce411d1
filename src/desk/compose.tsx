import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Attach20Regular, Send20Filled } from '@fluentui/react-icons';
import { type RefObject, useId, useSyncExternalStore } from 'react';
import type { RecipientField } from '../draft/draft';
import { useWords } from '../pane/words-context';
import type { Directory } from '../parties/directory';
import { BodyEditor } from './body-editor';
import { type Contact, shownName } from './contacts';
import type { DeskStore } from './desk-draft';
import { narrow, PeopleField } from './people-field';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: {
    margin: 0,
    flexBasis: '14em',
    flexGrow: 1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 0' },
  line: {
    display: 'grid',
    gridTemplateColumns: '68px minmax(0, 1fr)',
    alignItems: 'center',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    [narrow]: {
      paddingTop: tokens.spacingVerticalXS,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  subject: {
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    [narrow]: { paddingLeft: 0 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  aside: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS} 68px`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    [narrow]: { paddingLeft: 0 },
  },
  files: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
  },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

interface ComposeProps {
  store: DeskStore;
  contacts: readonly Contact[];
  directory: Directory;
  editor: RefObject<HTMLDivElement | null>;
  subject: RefObject<HTMLInputElement | null>;
  onSend(): void;
}

/** The compose window, as people know it from their mail program. */
export function Compose({ store, contacts, directory, editor, subject, onSend }: ComposeProps) {
  const styles = useStyles();
  const words = useWords().desk;
  const draft = useSyncExternalStore(store.follow, store.get);
  const subjectId = useId();
  const field = (name: RecipientField) => (
    <div className={styles.row}>
      <PeopleField
        label={words[name]}
        people={draft[name]}
        onChange={(people) => store.change({ [name]: people })}
        contacts={contacts}
        directory={directory}
        placeholder={words.recipients.placeholder}
      />
    </div>
  );
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <Button appearance="primary" icon={<Send20Filled />} onClick={onSend}>
          {words.send}
        </Button>
        <p className={styles.note}>{words.nothingSent}</p>
      </div>
      <div className={styles.fields}>
        <div className={styles.row}>
          <PeopleField
            label={words.from}
            people={draft.from ? [draft.from] : []}
            onChange={([from]) => store.change({ from: from ?? null, sender: null })}
            contacts={contacts}
            directory={directory}
            single
            placeholder={words.recipients.placeholderFrom}
          />
          {draft.sender && draft.sender.address !== draft.from?.address && (
            <p className={styles.aside}>{words.sentBy(shownName(draft.sender))}</p>
          )}
        </div>
        {field('to')}
        {field('cc')}
        {field('bcc')}
        <div className={styles.row}>
          <div className={styles.line}>
            <label htmlFor={subjectId} className={styles.label}>
              {words.subject}
            </label>
            <input
              id={subjectId}
              ref={subject}
              className={styles.subject}
              value={draft.subject}
              onChange={(event) => store.change({ subject: event.target.value })}
              autoComplete="off"
            />
          </div>
        </div>
        {draft.sensitivity && <p className={styles.aside}>{words.sensitivity(draft.sensitivity)}</p>}
      </div>
      {draft.attachments.length > 0 && (
        <ul className={styles.files} aria-label={words.attachments}>
          {draft.attachments.map((name) => (
            <li key={name} className={styles.file}>
              <Attach20Regular aria-hidden />
              {name}
            </li>
          ))}
        </ul>
      )}
      <BodyEditor editor={editor} initialHtml={draft.html} onChange={(html) => store.change({ html })} />
    </div>
  );
}
