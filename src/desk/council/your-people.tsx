import { Button, Input, MessageBar, MessageBarBody, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Mail20Regular, Save20Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import { useWords } from '../../pane/words-context';
import { columnFields, type MapChoice } from '../../parties/import/fields';
import type { FileRead, RegisterProposal } from '../../parties/import/proposal';
import { proposeRegister } from '../../parties/import/propose-register';
import { largestSource } from '../../parties/import/read-source';
import type { SourceFile } from '../../parties/import/source';
import { readRegister } from '../../parties/read-register';
import type { Person, Register } from '../../parties/register';
import type { Protocol } from '../../protocols/protocol';
import { councilEn } from '../../words/council';
import { blankDraft, type DeskDraft } from '../desk-draft';
import { DropNotice } from '../drop-notice';
import { escaped } from '../safe-html';
import { saveJson } from '../save-file';
import { useFileDrop } from '../use-file-drop';
import { bytesOf } from './bytes-of';
import { FileChooser } from './file-chooser';
import { PeopleTable } from './people-table';
import { useViewStyles } from './view-styles';

const words = councilEn.people;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  progress: { margin: 0, flexGrow: 1, flexBasis: '12em', fontWeight: tokens.fontWeightSemibold },
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  field: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'end',
    flexGrow: 1,
    flexBasis: '14em',
    minWidth: 0,
    maxWidth: '32em',
  },
  one: { display: 'flex', flexDirection: 'column', maxWidth: '32em' },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink },
  columns: { paddingTop: tokens.spacingVerticalS },
});

/** What a person has said of somebody: their role, or that they do not belong into the register. */
export type Said = 'member' | 'officer' | 'out';

interface YourPeopleProps {
  active: boolean;
  /** The council's own protocol, which names the council. */
  protocol: Protocol | null;
  /** Check a draft with these people. */
  onTry(register: Register, draft: DeskDraft): void;
}

/**
 * A council's people, from the lists it has to a register: each file's columns shown as they were taken, who is new, who
 * has left, where the files disagree; corrected with a click, tried on a draft, saved. Nothing leaves the page.
 */
export function YourPeople({ active, protocol, onTry }: YourPeopleProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const { couldNotRead } = useWords().desk;
  const id = useId();
  const [files, setFiles] = useState<readonly SourceFile[]>([]);
  const [existing, setExisting] = useState<{ name: string; register: Register } | null>(null);
  const [council, setCouncil] = useState<string | null>(null);
  const [columns, setColumns] = useState<readonly MapChoice[]>([]);
  const [domains, setDomains] = useState<Readonly<Record<string, 'member' | 'officer'>>>({});
  const [concernsTo, setConcernsTo] = useState('');
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({});
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState('');

  const onFiles = useCallback(
    async (given: FileList) => {
      const found: SourceFile[] = [];
      const wrong: string[] = [];
      for (const file of Array.from(given)) {
        const bytes = await bytesOf(file, largestSource);
        if (!bytes) {
          wrong.push(couldNotRead(file.name));
          continue;
        }
        const register = registerIn(file.name, bytes);
        if (register === null) found.push({ name: file.name, bytes });
        else if ('problem' in register) wrong.push(register.problem);
        else setExisting({ name: file.name, register: register.register });
      }
      setProblems(wrong);
      setSaved('');
      setFiles((now) => [...now.filter((each) => !found.some(({ name }) => name === each.name)), ...found]);
    },
    [couldNotRead],
  );
  const dropping = useFileDrop(onFiles, active);

  const named = council ?? existing?.register.council ?? protocol?.body ?? '';
  const concernGoesTo = protocol?.terms.concernGoesTo;
  const proposal = useMemo(
    () =>
      files.length === 0
        ? null
        : proposeRegister(files, existing?.register ?? null, {
            today: new Date().toISOString().slice(0, 10),
            // Who is who can be looked at before anybody has said whose register it is; it cannot be saved.
            ...((named || !existing) && { council: named || '?' }),
            ...(concernGoesTo !== undefined && { concernGoesTo }),
            columns,
            domains,
            ...(concernsTo && { concernsTo: [concernsTo] }),
          }),
    [files, existing, named, concernGoesTo, columns, domains, concernsTo],
  );
  const nameless = !named && !existing;
  const register = useMemo(
    () => (nameless ? null : corrected(proposal?.register ?? null, said)),
    [nameless, proposal, said],
  );
  const added = useMemo(() => new Set(existing ? proposal?.additions.map(keyOf) : []), [existing, proposal]);
  // A file that could not be read is named once, and the others are looked at without it.
  useEffect(() => {
    const unread = proposal?.files.filter((each) => each.problem !== null && !each.columns) ?? [];
    if (!unread.length) return;
    setProblems((now) => [...now, ...unread.map((each) => words.failed(each.file, each.problem ?? ''))]);
    setFiles((now) => now.filter((each) => !unread.some(({ file }) => file === each.name)));
  }, [proposal]);

  const chooser = (small: boolean) => (
    <FileChooser
      label={words.drop}
      kinds={words.kinds}
      button={small ? words.more : words.choose}
      accept=".xml,.csv,.tsv,.txt,.json,.vcf"
      several
      small={small}
      onFiles={onFiles}
    />
  );
  const map = (choice: MapChoice) =>
    setColumns((now) => [
      ...now.filter(
        (each) =>
          each.file !== choice.file ||
          (each.field === 'role') !== (choice.field === 'role') ||
          (choice.field !== 'role' && each.column !== choice.column),
      ),
      ...(choice.column ? [choice] : []),
    ]);

  return (
    <div className={view.root}>
      <div className={view.head}>
        <h2 className={view.title}>{words.title}</h2>
        <p className={view.intro}>{words.intro}</p>
      </div>
      <div role="status" className={view.status}>
        {problems.map((each) => (
          <MessageBar key={each} intent="error" layout="multiline">
            <MessageBarBody>{each}</MessageBarBody>
          </MessageBar>
        ))}
        {existing && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{words.updating(existing.name, existing.register.people.length)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {!proposal && chooser(false)}
      {proposal && (
        <>
          <div className={styles.fields}>
            <div className={styles.field}>
              <label htmlFor={`${id}council`} className={styles.label}>
                {words.council}
              </label>
              <Input id={`${id}council`} value={named} onChange={(_, { value }) => setCouncil(value)} />
            </div>
            {Object.entries(proposal.register?.domains ?? {}).map(([domain, role]) => (
              <div key={domain} className={styles.field}>
                <label htmlFor={`${id}${domain}`} className={styles.label}>
                  {words.domain(domain)}
                </label>
                <Select
                  id={`${id}${domain}`}
                  value={role}
                  onChange={(_, { value }) =>
                    setDomains({ ...domains, [domain]: value === 'member' ? 'member' : 'officer' })
                  }
                >
                  <option value="officer">{words.domainRoles.officer}</option>
                  <option value="member">{words.domainRoles.member}</option>
                </Select>
              </div>
            ))}
            {(concernsTo || proposal.questions.some(({ kind }) => kind === 'concern')) && (
              <div className={styles.field}>
                <label htmlFor={`${id}concerns`} className={styles.label}>
                  {words.concernsTo}
                </label>
                <Select id={`${id}concerns`} value={concernsTo} onChange={(_, { value }) => setConcernsTo(value)}>
                  <option value="">{words.nobodyYet}</option>
                  {proposal.register?.people.map((person) => (
                    <option key={keyOf(person)} value={keyOf(person)}>
                      {person.name}
                    </option>
                  ))}
                </Select>
              </div>
            )}
          </div>
          {proposal.files.map((file) => (
            <FilePanel key={file.file} file={file} columns={columns} onMap={map} />
          ))}
          <div>{chooser(true)}</div>
          <div className={styles.bar}>
            <p className={styles.progress} role="status">
              {saved ||
                (register ? words.holds(counted(register)) : nameless ? words.nameIt : proposal.blocked.join(' '))}
            </p>
            {register && (
              <>
                <Button icon={<Mail20Regular />} onClick={() => onTry(register, trialDraft(register))}>
                  {words.tryIt}
                </Button>
                <Button
                  appearance="primary"
                  icon={<Save20Regular />}
                  onClick={() => {
                    saveJson('register.json', register);
                    setSaved(words.saved);
                  }}
                >
                  {words.save}
                </Button>
              </>
            )}
          </div>
          <Points proposal={proposal} />
          {proposal.register && (
            <PeopleTable
              people={proposal.register.people}
              isNew={(person) => added.has(keyOf(person))}
              said={said}
              onSay={(person, what) => {
                setSaved('');
                setSaid({ ...said, [keyOf(person)]: what });
              }}
            />
          )}
        </>
      )}
      {dropping && <DropNotice text={words.dropHere} />}
    </div>
  );
}

/** A letter to try the check with: an officer writes to a member, and another member is copied where nobody sees it. */
function trialDraft({ people }: Register): DeskDraft {
  const [member, other] = people.filter((each) => each.role === 'member');
  const officer = people.find((each) => each.role === 'officer');
  const mailbox = (person: Person) => ({
    name: person.role === 'member' ? `Cllr ${person.name}` : person.name,
    address: keyOf(person),
  });
  const blank = blankDraft(officer ? mailbox(officer) : null);
  if (!member) return blank;
  return {
    ...blank,
    to: [mailbox(member)],
    bcc: other ? [mailbox(other)] : [],
    subject: words.trial.subject,
    html: words.trial
      .text(member.name)
      .map((each) => `<p>${escaped(each)}</p>`)
      .join(''),
  };
}

/** Who somebody is for as long as the page is open: their first address. */
export function keyOf({ emails }: Person): string {
  return emails[0] ?? '';
}

function corrected(register: Register | null, said: Readonly<Record<string, Said>>): Register | null {
  if (!register || Object.keys(said).length === 0) return register;
  const people = register.people.flatMap((person) => {
    const what = said[keyOf(person)];
    if (what === 'out') return [];
    return [what ? { ...person, role: what } : person];
  });
  return { ...register, people };
}

function counted({ people, mailboxes }: Register) {
  const members = people.filter((each) => each.role === 'member').length;
  return { members, officers: people.length - members, mailboxes: mailboxes.length };
}

/** A register that is to be brought up to date; null where the file is another kind of list. */
function registerIn(name: string, bytes: Uint8Array): { register: Register } | { problem: string } | null {
  if (!/\.json$/i.test(name)) return null;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null || !('domains' in json)) return null;
  const read = readRegister(json);
  if ('register' in read) return read;
  const [first = '', ...more] = read.problems;
  return { problem: words.notOpened(name, first, more.length) };
}

interface FilePanelProps {
  file: FileRead;
  columns: readonly MapChoice[];
  onMap(choice: MapChoice): void;
}

function FilePanel({ file, columns, onMap }: FilePanelProps) {
  const styles = useStyles();
  const id = useId();
  const role = columns.find((each) => each.file === file.file && each.field === 'role');
  return (
    <section className={styles.panel} aria-label={file.file}>
      <h3 className={styles.name}>{file.file}</h3>
      <p className={styles.quiet}>
        {file.problem ? words.failed(file.file, file.problem) : words.held(file.kind, file.people, file.mailboxes)}
      </p>
      {file.notes.map((each) => (
        <p key={each} className={styles.text}>
          {each}
        </p>
      ))}
      {file.columns && (
        <>
          <div className={styles.one}>
            <label htmlFor={`${id}role`} className={styles.label}>
              {words.allAre}
            </label>
            <Select
              id={`${id}role`}
              value={role?.column ?? ''}
              onChange={(_, { value }) => onMap({ field: 'role', column: value, file: file.file })}
            >
              <option value="">{words.asItSays}</option>
              <option value="member">{words.allMembers}</option>
              <option value="officer">{words.allOfficers}</option>
            </Select>
          </div>
          <details open={file.problem !== null}>
            <summary className={styles.summary}>{words.columns}</summary>
            <div className={`${styles.fields} ${styles.columns}`}>
              {file.columns.map((column, at) => (
                <div key={column.column} className={styles.field}>
                  <label htmlFor={`${id}${at}`} className={styles.label}>
                    {words.column(column.column, column.examples)}
                  </label>
                  <Select
                    id={`${id}${at}`}
                    value={column.field ?? ''}
                    disabled={column.by === 'private'}
                    onChange={(_, { value }) => {
                      const field = columnFields.find((each) => each === value);
                      if (field) onMap({ field, column: column.column, file: file.file });
                    }}
                  >
                    <option value="" disabled={column.field !== null}>
                      {column.by === 'private' ? words.private : words.leftAlone}
                    </option>
                    {columnFields.map((each) => (
                      <option key={each} value={each}>
                        {words.fields[each]}
                      </option>
                    ))}
                  </Select>
                </div>
              ))}
            </div>
          </details>
        </>
      )}
    </section>
  );
}

/** More of one kind than this are counted, not shown. */
const most = 40;

function Points({ proposal }: { proposal: RegisterProposal }) {
  const styles = useStyles();
  const sections: [string, string[]][] = [
    [words.questions, proposal.questions.map((each) => `${each.sentence} ${each.assumed}`)],
    [words.conflicts, proposal.conflicts.map((each) => `${each.sentence} ${each.taken}`)],
    [words.leavers, proposal.leavers.map(({ person, why }) => `${person.name}: ${why}`)],
    [words.changes, proposal.changes.map(words.change)],
    [words.duplicates, proposal.duplicates],
    [words.mailboxes, proposal.mailboxes.map((each) => words.mailbox(each.address, each.kind))],
  ];
  return sections.map(
    ([title, items]) =>
      items.length > 0 && (
        <section key={title} className={styles.panel} aria-label={title}>
          <h3 className={styles.name}>{words.counted(title, items.length)}</h3>
          <ul className={styles.list}>
            {items.slice(0, most).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {items.length > most && <p className={styles.quiet}>{words.andMore(items.length - most)}</p>}
        </section>
      ),
  );
}
