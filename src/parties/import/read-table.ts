import Papa from 'papaparse';
import { isAddress } from './cells';
import { SourceError } from './source';

/** A table as read: every row as wide as the head. */
export interface Table {
  /** The names of the columns, each different. */
  head: string[];
  rows: { cells: string[]; line: number }[];
  /** False where the first row is people already, so that the columns have no names of their own. */
  named: boolean;
}

/** No council has as many people. */
const mostRows = 200_000;

/** Rows before the head that titles and dates may take. */
const deepestHead = 12;

/**
 * Read a CSV: `,`, `;` or tab between cells, quotes doubled or not, quotes that nobody closed, titles above the head.
 *
 * @param knows true for the name of a column that is known, to find the head among the first rows
 * @throws {SourceError} where it holds no table
 */
export function readTable(text: string, knows: (name: string) => boolean): Table {
  const plain = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^#TYPE[^\n]{0,500}\n/, '');
  const told = /^sep=(.)\n/.exec(plain);
  const body = told ? plain.slice(told[0].length) : plain;
  const delimiter = told?.[1] ?? delimiterOf(body);
  const rows = rowsOf(body, delimiter, text.startsWith('#TYPE') || told ? 2 : 1);
  const at = headAt(rows, knows);
  const first = rows[at];
  if (!first) throw new SourceError('it holds no rows');
  const named = !first.cells.some((each) => isAddress(each.trim()));
  const data = (named ? rows.slice(at + 1) : rows).filter(({ cells }) => cells.some((each) => each.trim() !== ''));
  const width = Math.max(named ? first.cells.length : 0, ...sample(data).map(({ cells }) => cells.length));
  if (named && !data.length) throw new SourceError('it holds the names of columns and nobody below them');
  return {
    head: headOf(named ? first.cells : [], width),
    rows: data.map(({ cells, line }) => ({
      cells: Array.from({ length: width }, (_, column) => (cells[column] ?? '').trim()),
      line,
    })),
    named,
  };
}

/** Enough rows to know a table by; spreading all of a long one would be too many arguments. */
function sample<T>(rows: readonly T[]): readonly T[] {
  return rows.slice(0, 200);
}

function delimiterOf(text: string): string {
  const { meta } = Papa.parse(text.slice(0, 65_536), { preview: 30, delimitersToGuess: [',', ';', '\t', '|'] });
  return meta.delimiter;
}

interface Row {
  cells: string[];
  line: number;
}

/**
 * A quote that nobody closed swallows the rows below it. Such a row is told by its lines, which taken one by one are as
 * wide as the table; then its quotes are taken as they stand.
 */
function rowsOf(text: string, delimiter: string, firstLine: number): Row[] {
  const rows: (Row & { raw: string; broken: boolean })[] = [];
  let start = 0;
  let line = firstLine;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (rows.length > mostRows) return parser.abort();
      const raw = text.slice(start, meta.cursor).replace(/\n$/, '');
      rows.push({ cells: data, line, raw, broken: errors.some((each) => each.type === 'Quotes') });
      line += lineBreaks(text, start, meta.cursor);
      start = meta.cursor;
    },
  });
  if (rows.length > mostRows || line > mostRows * 8) {
    throw new SourceError(`it has more than ${mostRows.toLocaleString('en-GB')} rows; export the people alone`);
  }
  const width = usualWidth(rows.filter((each) => !each.raw.includes('\n')));
  return rows.flatMap((row) => {
    if (!row.raw.includes('\n')) return [row.broken ? { ...row, cells: lineCells(row.raw, delimiter, width) } : row];
    const lines = row.raw.split('\n');
    const apart = lines.map((each) => lineCells(each, delimiter, width));
    const whole = apart.filter((each) => each.length === width).length;
    // Two stray quotes may make a pair: then every line that they swallowed is somebody, with an address.
    const everyLine = width > 1 && apart.every((each) => each.length === width && each.some((cell) => isAddress(cell)));
    const fits = !row.broken && row.cells.length === width;
    if (!everyLine && (fits || whole * 2 <= lines.filter((each) => each.trim()).length)) return [row];
    return apart.map((cells, index) => ({ cells, line: row.line + index }));
  });
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

/** One line on its own: with quotes as quotes if that makes it as wide as the table, or else with quotes as signs. */
function lineCells(line: string, delimiter: string, width: number): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const quoted = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  const cells = quoted.data[0] ?? [''];
  if (cells.length === width && !quoted.errors.some((each) => each.code === 'MissingQuotes')) return cells;
  const literal = line.split(delimiter).map((each) => each.trim().replace(/^"|"$/g, ''));
  return literal.length === width || cells.length !== width ? literal : cells;
}

function headAt(rows: readonly Row[], knows: (name: string) => boolean): number {
  let best = 0;
  let most = 0;
  rows.slice(0, deepestHead).forEach(({ cells }, index) => {
    if (cells.some((each) => isAddress(each.trim()))) return;
    const known = cells.filter((each) => knows(each)).length;
    if (known > most) {
      most = known;
      best = index;
    }
  });
  return most ? best : rows.findIndex(({ cells }) => cells.some((each) => each.trim() !== ''));
}

function headOf(names: readonly string[], width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, column) => {
    const name = (names[column] ?? '').replace(/\s+/g, ' ').trim() || `Column ${column + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
