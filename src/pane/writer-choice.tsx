import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Draft, Writer } from '../draft/draft';
import { labelFor } from '../parties/directory';
import type { Parties } from '../parties/party';
import type { PaneHost } from './host';
import { Notice } from './notices';
import { useWords } from './words-context';

const useStyles = makeStyles({
  text: { margin: 0 },
  field: { marginTop: tokens.spacingVerticalS },
  // A native list is as wide as its longest choice unless told otherwise.
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

const roles = ['member', 'officer', 'outside'] as const;

interface WriterChoiceProps {
  draft: Draft;
  parties: Parties;
  say: NonNullable<PaneHost['sayWriter']>;
  /** Which look at the draft this is. */
  seen: number;
  /** Look at the draft anew; gives the number of the first look that begins now or later. */
  onLook(): number;
  /** Say what became of it. */
  onSaid(text: string): void;
}

/** Who writes, for the author to say, where neither From nor a name below the text tells. */
export function WriterChoice({ draft, parties, say, seen, onLook, onSaid }: WriterChoiceProps) {
  const styles = useStyles();
  const { writer: words } = useWords().pane;
  const [unkept, setUnkept] = useState(false);
  /** What was last chosen, shown up to the first look at the draft that can tell whether it has it. */
  const [chosen, setChosen] = useState<{ value: string; until: number } | null>(null);
  /** The choices made so far: of those that follow quickly on each other, the last one alone is told of. */
  const latest = useRef(0);
  /** Writes wait for each other, so that the last one stays. */
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  if (!parties.unknownAuthor || !draft.from) return null;
  const from = draft.from.address;
  // A register kept as hashes has no names to choose by: whose side it is is known of a mailbox all the same.
  const people = parties.unknownAuthor.mayBe.flatMap((person) => {
    const [address = ''] = person.emails;
    return person.name && address.includes('@')
      ? [{ value: address, label: labelFor({ name: '', address }, person) }]
      : [];
  });
  const shared = parties.unknownAuthor.mayBe.length > 0;
  if (shared && people.length < 2) {
    return (
      <Notice title={words.title(false)}>
        <p className={styles.text}>{words.shared}</p>
      </Notice>
    );
  }
  const choices = shared ? people : roles.map((role) => ({ value: role as string, label: words.roles[role] }));
  const said = draft.writer ? ('role' in draft.writer ? draft.writer.role : draft.writer.address) : '';
  const now = chosen && seen < chosen.until ? chosen.value : said;
  const choose = async (value: string) => {
    const role = roles.find((each) => each === value);
    const writer: Writer | null = role && !shared ? { role } : value ? { address: value } : null;
    latest.current += 1;
    const number = latest.current;
    setChosen({ value, until: Number.POSITIVE_INFINITY });
    const written = writing.current
      .then(() => say(from, writer))
      .then(
        () => true,
        () => false,
      );
    writing.current = written;
    const kept = await written;
    if (number !== latest.current) return;
    setChosen(kept ? { value, until: onLook() } : null);
    setUnkept(!kept);
    onSaid(kept ? words.said : words.unkept);
  };
  return (
    <Notice title={words.title(Boolean(draft.writer))}>
      <p className={styles.text}>{draft.writer ? words.checkedFor : shared ? words.shared : words.unknown}</p>
      <Field label={words.label} className={styles.field} {...(unkept && { validationMessage: words.unkept })}>
        <Select
          className={styles.select}
          value={choices.some((each) => each.value === now) ? now : ''}
          onChange={(_, { value }) => choose(value)}
        >
          <option value="">{words.unsaid}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </Notice>
  );
}
