import { makeStyles, tokens } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';
import type { Draft } from '../draft/draft';
import type { Inspection, Knowledge } from '../inspect';
import type { Party } from '../parties/party';
import { overtakenBy } from '../parties/register-age';
import type { Tense } from '../words/catalogue';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  content: { minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalXL },
});

/** Something the author should know about how far the check could see. */
export function Notice({ title, children }: { title: string; children?: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <Info20Regular className={styles.icon} aria-hidden />
      <div className={styles.content}>
        <p id={id} className={styles.title}>
          {title}
        </p>
        {children}
      </div>
    </section>
  );
}

/** What could not be known of this draft: who somebody is, who is on a list, which words are the author's own. */
export function Notices({
  draft,
  inspection,
  knowledge,
  tense,
}: {
  draft: Draft;
  inspection: Inspection;
  knowledge: Knowledge;
  tense: Tense;
}) {
  const styles = useStyles();
  const { language, pane: words } = useWords();
  const { uncertain } = inspection.parties;
  const [overtaken] = knowledge.directory
    ? overtakenBy(knowledge.directory.register, new Date().toISOString().slice(0, 10))
    : [];
  const lists = uncertain.filter((each) => each.kind === 'list');
  const people = uncertain.filter((each) => each.kind !== 'list');
  return (
    <>
      {!knowledge.directory && (
        <Notice title={words.noRegister.title}>
          <p className={styles.text}>{words.noRegister.text}</p>
        </Notice>
      )}
      {overtaken && (
        <Notice title={words.oldRegister.title}>
          <p className={styles.text}>{words.oldRegister.text(dayInWords(overtaken.day, language))}</p>
        </Notice>
      )}
      {knowledge.directory && people.length > 0 && (
        <Notice title={words.unknownPeople.title(people.length)}>
          <Names parties={people} />
          <p className={styles.text}>{words.unknownPeople.text}</p>
        </Notice>
      )}
      {knowledge.directory && lists.length > 0 && (
        <Notice title={words.unknownLists.title(lists.length)}>
          <Names parties={lists} />
          <p className={styles.text}>{words.unknownLists.text}</p>
        </Notice>
      )}
      {draft.cut && (
        <Notice title={words.unseenPeople.title}>
          <p className={styles.text}>{words.unseenPeople.text(draft.cut)}</p>
        </Notice>
      )}
      {inspection.ownText.uncertain.length > 0 && (
        <Notice title={words.unsureOwnText.title(tense)}>
          {inspection.ownText.uncertain.map((reason) => (
            <p key={reason} className={styles.text}>
              {reason}
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}

/** `2026-05-07` as people write it: `7 May 2026`. */
function dayInWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function Names({ parties }: { parties: readonly Party[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {parties.map(({ label, mailbox, key }) => (
        <li key={key || label}>
          {mailbox.address && mailbox.address !== label ? `${label}, ${mailbox.address}` : label}
        </li>
      ))}
    </ul>
  );
}
