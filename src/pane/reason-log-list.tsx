import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Copy } from './copy';
import { Disclosure } from './disclosure';
import { asCsv, type LoggedReason } from './reason-log';
import { useWords } from './words-context';

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  note: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ReasonLogListProps {
  log: readonly LoggedReason[];
  /** False where the device does not store it. */
  stored: boolean;
  onClear(): void;
  /** Say what became of copying. */
  onSaid(text: string): void;
}

/** The reasons noted on this device, to be taken away as a table or cleared. */
export function ReasonLogList({ log, stored, onClear, onSaid }: ReasonLogListProps) {
  const styles = useStyles();
  const { language, pane } = useWords();
  const words = pane.reasonLog;
  const [clearing, setClearing] = useState(false);
  if (!log.length) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const csv = asCsv(log, words.heads);
  return (
    <Disclosure summary={words.title(log.length)} className={styles.root}>
      <ul className={styles.list}>
        {log.slice(0, 20).map((each) => (
          <li key={`${each.at} ${each.check}`}>
            {words.entry(dayOf(each.at, day), each.subject, each.clauses, each.reason)}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{stored ? words.where : words.unstored}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => saveCsv(words.file, csv)}>
          {words.save}
        </Button>
        <Copy label={words.copy} text={csv} onSaid={onSaid} />
        <Button
          size="small"
          onClick={() => {
            if (clearing) onClear();
            setClearing(!clearing);
          }}
        >
          {clearing ? words.clearSurely : words.clear}
        </Button>
      </div>
    </Disclosure>
  );
}

function dayOf(at: string, day: Intl.DateTimeFormat): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : day.format(date);
}

function saveCsv(name: string, csv: string): void {
  // The mark at the start has Excel read the letters as UTF-8.
  const address = URL.createObjectURL(new Blob([`\ufeff${csv}`], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
