import {
  makeStyles,
  Tag,
  TagPicker,
  TagPickerControl,
  TagPickerGroup,
  TagPickerInput,
  TagPickerList,
  TagPickerOption,
  type TagPickerProps,
  tokens,
} from '@fluentui/react-components';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Mailbox } from '../draft/draft';
import { readMailboxes } from '../draft/mailboxes';
import { useWords } from '../pane/words-context';
import { addressKey, type Directory, nameKey } from '../parties/directory';
import { type Contact, matching, shownName, standing } from './contacts';

/** Too narrow for a label beside its field. */
export const narrow = '@media (max-width: 480px)';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr)',
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: {
    color: tokens.colorNeutralForeground2,
    paddingTop: '6px',
    [narrow]: {
      paddingTop: tokens.spacingVerticalXS,
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
  },
  control: { minWidth: 0, maxWidth: '100%', [narrow]: { paddingLeft: 0 } },
  group: { maxWidth: '100%', flexWrap: 'wrap' },
  tag: { maxWidth: '100%', height: 'auto', minHeight: '24px' },
  // A long address breaks rather than widen the page at 320 px.
  words: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  offered: { maxHeight: '40vh' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  role: { color: tokens.colorNeutralForeground2 },
});

interface PeopleFieldProps {
  label: string;
  people: readonly Mailbox[];
  onChange(people: Mailbox[]): void;
  contacts: readonly Contact[];
  directory: Directory;
  /** One person at most; another takes their place. */
  single?: boolean;
  placeholder: string;
}

const typedValue = 'typed';
const nobodyValue = 'nobody';

/**
 * A field of recipients: people picked from the register or typed, each shown with what they are. Several typed
 * addresses may be divided by semicolons or commas. What is typed is kept when the field is left, as mail programs do.
 */
export function PeopleField({ label, people, onChange, contacts, directory, single, placeholder }: PeopleFieldProps) {
  const styles = useStyles();
  const words = useWords().desk.recipients;
  const [typed, setTyped] = useState('');
  const labelId = useId();

  const add = (added: Mailbox[]) => {
    setTyped('');
    if (!added.length) return;
    if (single) return onChange(added.slice(0, 1));
    const keys = new Set(people.map(keyOf));
    onChange([...people, ...added.filter((each) => !keys.has(keyOf(each)))]);
  };
  const addTyped = () => add(readMailboxes(typed).map((each) => fromRegister(each, contacts)));

  const offered = matching(contacts, typed).filter(
    ({ mailbox }) => !people.some((each) => keyOf(each) === keyOf(mailbox)),
  );
  const offersTyped =
    typed.includes('@') && !contacts.some(({ mailbox }) => addressKey(mailbox.address) === addressKey(typed));

  const select: TagPickerProps['onOptionSelect'] = (_, { value, selectedOptions }) => {
    if (value === nobodyValue) return;
    if (value === typedValue) return addTyped();
    const contact = contacts.find(({ mailbox }) => keyOf(mailbox) === value);
    const kept = people.filter((each) => selectedOptions.includes(keyOf(each)));
    if (kept.length < people.length) return onChange(kept);
    if (contact) add([contact.mailbox]);
  };
  // While the list is open, Enter belongs to it.
  const keyDown = (event: KeyboardEvent) => {
    if ((event.key === ';' || event.key === ',') && typed.trim()) {
      event.preventDefault();
      addTyped();
    }
  };

  return (
    <div className={styles.root}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <TagPicker selectedOptions={people.map(keyOf)} onOptionSelect={select} appearance="filled-lighter">
        <TagPickerControl className={styles.control}>
          {people.length > 0 && (
            <TagPickerGroup aria-label={words.picked(label)} className={styles.group}>
              {people.map((mailbox) => (
                <Tag
                  key={keyOf(mailbox)}
                  value={keyOf(mailbox)}
                  size="small"
                  className={styles.tag}
                  primaryText={{ className: styles.words }}
                  title={mailbox.address}
                  dismissIcon={{ 'aria-label': words.remove(shownName(mailbox)) }}
                >
                  <span className={styles.name}>{shownName(mailbox)}</span>{' '}
                  <span className={styles.role}>· {standing(mailbox, directory, words)}</span>
                </Tag>
              ))}
            </TagPickerGroup>
          )}
          <TagPickerInput
            aria-labelledby={labelId}
            value={typed}
            placeholder={people.length ? '' : placeholder}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={keyDown}
            onBlur={addTyped}
            autoComplete="off"
          />
        </TagPickerControl>
        <TagPickerList className={styles.offered}>
          {[
            ...offered.map(({ mailbox, detail }) => (
              <TagPickerOption key={keyOf(mailbox)} value={keyOf(mailbox)} text={shownName(mailbox)}>
                <span className={styles.option}>
                  {shownName(mailbox)}
                  <span className={styles.detail}>
                    {[standing(mailbox, directory, words), detail].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </TagPickerOption>
            )),
            ...(offersTyped
              ? [
                  <TagPickerOption key={typedValue} value={typedValue} text={typed}>
                    {words.add(typed)}
                  </TagPickerOption>,
                ]
              : []),
            ...(!offered.length && !offersTyped
              ? [
                  <TagPickerOption key={nobodyValue} value={nobodyValue} text={typed}>
                    {words.noMatch}
                  </TagPickerOption>,
                ]
              : []),
          ]}
        </TagPickerList>
      </TagPicker>
    </div>
  );
}

function keyOf({ name, address }: Mailbox): string {
  return addressKey(address) || name;
}

/** Somebody typed by name or bare address, as the register knows them; unchanged where it does not. */
function fromRegister(mailbox: Mailbox, contacts: readonly Contact[]): Mailbox {
  const typedName = nameKey(mailbox.name || mailbox.address);
  const found = mailbox.address.includes('@')
    ? contacts.filter((each) => !mailbox.name && addressKey(each.mailbox.address) === addressKey(mailbox.address))
    : contacts.filter((each) => typedName && nameKey(each.mailbox.name) === typedName);
  return found.length === 1 && found[0] ? found[0].mailbox : mailbox;
}
