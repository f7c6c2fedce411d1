import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Person } from '../../parties/register';
import { councilEn } from '../../words/council';
import { SideBySide } from './side-by-side';
import { useViewStyles } from './view-styles';
import { keyOf, type Said } from './your-people';

const words = councilEn.people;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { display: 'flex', flexDirection: 'column', maxWidth: '32em' },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** More people than this are found by typing. */
const most = 100;

interface PeopleTableProps {
  people: readonly Person[];
  isNew(person: Person): boolean;
  said: Readonly<Record<string, Said>>;
  onSay(person: Person, what: Said): void;
}

/** Who is who, each to be corrected with a click. */
export function PeopleTable({ people, isNew, said, onSay }: PeopleTableProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const id = useId();
  const [sought, setSought] = useState('');
  const asked = sought.toLowerCase().split(' ').filter(Boolean);
  const matching = people.filter((each) => {
    const text = `${each.name} ${each.emails.join(' ')} ${each.post ?? ''} ${each.ward ?? ''}`.toLowerCase();
    return asked.every((word) => text.includes(word));
  });
  return (
    <section className={styles.root} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`} className={view.subtitle}>
        {words.who}
      </h3>
      <div className={styles.field}>
        <label htmlFor={`${id}find`} className={styles.label}>
          {words.find}
        </label>
        <Input id={`${id}find`} value={sought} onChange={(_, { value }) => setSought(value)} />
      </div>
      <SideBySide
        caption={words.who}
        of={words.name}
        columns={[
          { key: 'role', name: words.role },
          { key: 'detail', name: words.detail },
          { key: 'emails', name: words.addresses },
        ]}
        rows={matching.slice(0, most).map((person) => ({
          key: `${person.name} ${keyOf(person)}`,
          head: (
            <>
              <span className={styles.name}>{person.name}</span>
              {isNew(person) && <p className={styles.quiet}>{words.isNew}</p>}
            </>
          ),
          cells: [
            <Select
              key="role"
              aria-label={words.roleOf(person.name)}
              value={said[keyOf(person)] ?? person.role}
              onChange={(_, { value }) =>
                onSay(person, value === 'out' ? 'out' : value === 'member' ? 'member' : 'officer')
              }
            >
              <option value="member">{words.roles.member}</option>
              <option value="officer">{words.roles.officer}</option>
              <option value="out">{words.roles.out}</option>
            </Select>,
            [person.senior && words.senior, person.post, person.ward, person.group, ...(person.positions ?? [])]
              .filter(Boolean)
              .join(' · '),
            person.emails.join(', '),
          ],
        }))}
      />
      {matching.length > most && <p className={styles.quiet}>{words.andMore(matching.length - most)}</p>}
    </section>
  );
}
