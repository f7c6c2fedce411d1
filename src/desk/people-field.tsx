import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Mailbox } from '../draft/draft';
import { readMailboxes } from '../draft/mailboxes';
import { useWords } from '../pane/words-context';
import { addressKey, type Directory, nameKey } from '../parties/directory';
import { type Contact, matching, shownName, standing } from './contacts';

/** Too narrow for a label beside its field. */
export const narrow = '@media (max-width: 480px)';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '68px minmax(0, 1fr)',
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
  control: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    minWidth: 0,
  },
  picked: { display: 'contents', listStyleType: 'none' },
  tag: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `1px 2px 1px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  words: { minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  role: { color: tokens.colorNeutralForeground2 },
  remove: {
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    width: '24px',
    height: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  input: {
    flexGrow: 1,
    flexBasis: '3em',
    minWidth: '3em',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    font: 'inherit',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  offered: {
    position: 'absolute',
    zIndex: 10,
    top: '100%',
    left: '68px',
    right: 0,
    boxSizing: 'border-box',
    maxHeight: '40vh',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    [narrow]: { left: 0 },
  },
  option: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  detail: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  nobody: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
  },
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

/**
 * A field of recipients: people picked from the register or typed, each shown with what they are. Several typed
 * addresses may be divided by semicolons or commas. What is typed is kept when the field is left, as mail programs do.
 * A combobox after the ARIA Authoring Practices (list autocomplete, the focus stays in the input). Not Fluent's
 * TagPicker, whose focus guards are hidden from screen readers and yet focusable, which axe-core reports.
 */
export function PeopleField({ label, people, onChange, contacts, directory, single, placeholder }: PeopleFieldProps) {
  const styles = useStyles();
  const words = useWords().desk.recipients;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);

  const offered: { mailboxes: Mailbox[]; name: string; detail: string }[] = open
    ? matching(contacts, typed)
        .filter(({ mailbox }) => !people.some((each) => keyOf(each) === keyOf(mailbox)))
        .map(({ mailbox, detail }) => ({
          mailboxes: [mailbox],
          name: shownName(mailbox),
          detail: [standing(mailbox, directory, words), detail].filter(Boolean).join(' · '),
        }))
    : [];
  if (open && typed.includes('@') && !contacts.some(({ mailbox }) => keyOf(mailbox) === addressKey(typed))) {
    offered.push({ mailboxes: readMailboxes(typed), name: words.add(typed), detail: '' });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list's own scroll follows the active option.
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active, open]);

  const show = (on: boolean) => {
    setOpen(on);
    setActive(0);
  };
  const add = (added: Mailbox[]) => {
    setTyped('');
    show(false);
    const known = added.map((each) => fromRegister(each, contacts));
    if (!known.length) return;
    const keys = new Set(people.map(keyOf));
    onChange(single ? known.slice(0, 1) : [...people, ...known.filter((each) => !keys.has(keyOf(each)))]);
  };
  const remove = (mailbox: Mailbox) => {
    onChange(people.filter((each) => each !== mailbox));
    input.current?.focus();
  };

  const keyDown = (event: KeyboardEvent) => {
    const last = people[people.length - 1];
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (!open) return show(true);
        if (!offered.length) return;
        return setActive((at) => (at + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
      case 'Enter':
        event.preventDefault();
        return add(offered[active]?.mailboxes ?? readMailboxes(typed));
      case 'Escape':
        return show(false);
      case 'Backspace':
        return typed === '' && last && remove(last);
      case ';':
      case ',':
        // A name may hold a comma before its address: `Webb, Anita <…>`.
        if (!typed.trim() || (event.key === ',' && !typed.includes('@'))) return;
        event.preventDefault();
        return add(readMailboxes(typed));
    }
  };

  return (
    <div className={styles.root}>
      <label htmlFor={`${id}input`} className={styles.label}>
        {label}
      </label>
      <div className={styles.control}>
        {people.length > 0 && (
          <ul className={styles.picked} aria-label={words.picked(label)}>
            {people.map((mailbox) => (
              <li key={keyOf(mailbox)} className={styles.tag} title={mailbox.address}>
                <span className={styles.words}>
                  <span className={styles.name}>{shownName(mailbox)}</span>{' '}
                  <span className={styles.role}>· {standing(mailbox, directory, words)}</span>
                </span>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={words.remove(shownName(mailbox))}
                  onClick={() => remove(mailbox)}
                >
                  <Dismiss12Regular aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          id={`${id}input`}
          ref={input}
          className={styles.input}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? `${id}list` : undefined}
          aria-activedescendant={offered[active] ? `${id}option${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={people.length ? '' : placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            show(event.target.value !== '');
          }}
          onKeyDown={keyDown}
          onClick={() => show(true)}
          onBlur={() => add(readMailboxes(typed))}
        />
      </div>
      {open && (
        // Pressed without taking the focus from the input, which would close the list before the click.
        <div
          id={`${id}list`}
          ref={list}
          className={styles.offered}
          role="listbox"
          tabIndex={-1}
          aria-label={label}
          onMouseDown={(event) => event.preventDefault()}
        >
          {offered.map(({ mailboxes, name, detail }, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the input, which keeps the focus.
            <div
              key={mailboxes.map(keyOf).join(' ')}
              id={`${id}option${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={mergeClasses(styles.option, at === active && styles.active)}
              onClick={() => {
                add(mailboxes);
                input.current?.focus();
              }}
            >
              {name}
              {detail && <span className={styles.detail}>{detail}</span>}
            </div>
          ))}
          {offered.length === 0 && (
            <div role="option" aria-selected={false} aria-disabled tabIndex={-1} className={styles.nobody}>
              {words.noMatch}
            </div>
          )}
        </div>
      )}
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
    ? contacts.filter((each) => !mailbox.name && keyOf(each.mailbox) === keyOf(mailbox))
    : contacts.filter((each) => typedName && nameKey(each.mailbox.name) === typedName);
  return found.length === 1 && found[0] ? found[0].mailbox : mailbox;
}
