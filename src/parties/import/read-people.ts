import { titledMember } from '../directory';
import { type Account, isCouncillorPost, judgeAccount, truth } from './accounts';
import { addressesIn, dayIn, plainText, properName } from './cells';
import { type Column, columnKey, isKnownColumn, proposeColumns } from './columns';
import { type ColumnField, isNamed, type MapChoice } from './fields';
import { readTable, type Table } from './read-table';
import { type Place, type Reading, SourceError, type SourceMailbox, type SourcePerson, sourcePerson } from './source';

/**
 * Read a CSV of people, of a directory's accounts, or of lists with their members, whatever its columns are called.
 *
 * @param choices what a person has chosen for its columns; a `role` that is no column is the role of everybody in it
 * @param today to tell who has left from a leaving date
 * @throws {SourceError} where it is no such table
 */
export function readPeople(text: string, file: string, choices: readonly MapChoice[], today: string): Reading {
  const table = readTable(text, isKnownColumn);
  const own = choices.filter((each) => each.file === null || isNamed(file, each.file));
  const fixed = own.find(
    (each) => each.field === 'role' && /^(?:member|officer)$/i.test(each.column) && !table.head.includes(each.column),
  );
  const columns = proposeColumns(
    table,
    own.filter((each) => each !== fixed),
  );
  const has = (field: ColumnField) => columns.some((each) => each.field === field);
  const cells = new Cells(columns);
  const reading: Reading = {
    file,
    kind: 'table',
    people: [],
    mailboxes: [],
    columns,
    elected: null,
    complete: true,
    notes: [],
  };
  if ((has('list') || has('listaddress')) && (has('members') || has('member') || has('memberaddress'))) {
    reading.mailboxes = listsOf(table, cells, file, reading.notes);
    reading.kind = 'directory';
    return reading;
  }
  // Words that look like names are names only where addresses stand beside them.
  const guessed = columns.some((each) => each.field === 'name' && each.by === 'content') && !has('email');
  if (guessed || (!has('name') && !(has('first') || has('last')))) {
    throw new SourceError(
      `no column of it holds names; choose which does (its columns are ${table.head
        .slice(0, 20)
        .map((each) => `"${each.slice(0, 40)}"`)
        .join(', ')})`,
      columns,
    );
  }
  if (isDirectory(columns)) {
    reading.kind = 'directory';
    accounts(table, cells, columns, reading);
  } else {
    // A column called "Councillor" says what all in it are.
    const members = columns.some(
      (each) => each.field === 'name' && /councillor|^member(?!ofstaff)/.test(columnKey(each.column)),
    );
    people(table, cells, reading, members, today);
  }
  const role = fixed?.column.toLowerCase();
  if (role === 'member' || role === 'officer') for (const each of reading.people) each.role = role;
  return reading;
}

/** The cells of a row by what their columns hold. */
class Cells {
  private readonly places = new Map<ColumnField, number[]>();
  constructor(columns: readonly Column[]) {
    columns.forEach(({ field }, at) => {
      if (!field) return;
      const list = this.places.get(field);
      if (list) list.push(at);
      else this.places.set(field, [at]);
    });
  }
  /** The first filled cell; empty where there is none. */
  of(row: Table['rows'][number], field: ColumnField): string {
    return this.all(row, field)[0] ?? '';
  }
  /** Every filled cell. */
  all(row: Table['rows'][number], field: ColumnField): string[] {
    return (this.places.get(field) ?? []).map((at) => row.cells[at] ?? '').filter(Boolean);
  }
}

const directoryColumns = new Set(
  'userprincipalname proxyaddresses recipienttypedetails recipienttype emailaddresses primarysmtpaddress usertype assignedlicenses accountenabled'.split(
    ' ',
  ),
);

function isDirectory(columns: readonly Column[]): boolean {
  return columns.filter((each) => directoryColumns.has(columnKey(each.column))).length >= 2;
}

function accounts(table: Table, cells: Cells, columns: readonly Column[], reading: Reading): void {
  const at = (...names: string[]) => columns.findIndex((each) => names.includes(columnKey(each.column)));
  const proxies = at('proxyaddresses', 'emailaddresses');
  const mails = [at('primarysmtpaddress'), at('mail', 'emailaddress', 'email', 'windowsemailaddress')].filter(
    (each) => each >= 0,
  );
  const principal = at('userprincipalname', 'upn');
  const hasLicence = columns.some((each) => each.field === 'licence');
  const passed = { guest: 0, 'no mailbox': 0 };
  for (const row of table.rows) {
    const cell = (index: number) => (index < 0 ? null : (row.cells[index] ?? ''));
    const licence = cells.of(row, 'licence');
    const account: Account = {
      displayName: cells.of(row, 'name'),
      first: cells.of(row, 'first'),
      last: cells.of(row, 'last'),
      proxies: cell(proxies),
      mail: mails.length ? mails.map((each) => row.cells[each] ?? '').join(' ') : null,
      principal: cell(principal) ?? '',
      post: plainText(cells.of(row, 'post') || cells.of(row, 'positions')),
      department: plainText(cells.of(row, 'department')),
      enabled: truth(cells.of(row, 'enabled')),
      licensed: hasLicence ? (truth(licence) ?? !/^[\s[\]{}]{0,10}$/.test(licence)) : null,
      kind: cells.of(row, 'kind'),
      place: { file: reading.file, line: row.line },
    };
    take(judgeAccount(account), reading, passed);
  }
  notePassed(passed, reading.notes);
}

/** Put what an account turned out to be where it belongs. */
export function take(
  judged: ReturnType<typeof judgeAccount>,
  reading: Pick<Reading, 'people' | 'mailboxes'>,
  passed: Record<'guest' | 'no mailbox', number>,
): void {
  if ('person' in judged) reading.people.push(judged.person);
  else if ('mailbox' in judged) reading.mailboxes.push(judged.mailbox);
  else passed[judged.passed]++;
}

/** Say whom a directory export holds that a register does not want. */
export function notePassed(passed: Record<'guest' | 'no mailbox', number>, notes: string[]): void {
  const { guest } = passed;
  const without = passed['no mailbox'];
  if (guest)
    notes.push(guest === 1 ? 'One guest from outside was left out.' : `${guest} guests from outside were left out.`);
  if (without)
    notes.push(
      without === 1
        ? 'One account without a mailbox was left out.'
        : `${without} accounts without a mailbox were left out.`,
    );
}

function people(table: Table, cells: Cells, reading: Reading, members: boolean, today: string): void {
  const { file } = reading;
  let nameless = 0;
  for (const row of table.rows) {
    const place: Place = { file, line: row.line };
    const written = cells.of(row, 'name') || `${cells.of(row, 'first')} ${cells.of(row, 'last')}`;
    const name = properName(written);
    if (!name) {
      nameless++;
      continue;
    }
    if (/^vacan/i.test(name)) continue;
    const person = personOf(row, cells, name, written, place, members, today);
    reading.people.push(person);
  }
  if (nameless)
    reading.notes.push(
      nameless === 1 ? 'One row has no name and was left out.' : `${nameless} rows have no name and were left out.`,
    );
  if (!reading.people.length) throw new SourceError('no row of it names anybody');
}

function personOf(
  row: Table['rows'][number],
  cells: Cells,
  name: string,
  written: string,
  place: Place,
  members: boolean,
  today: string,
): SourcePerson {
  const ward = plainText(cells.of(row, 'ward'));
  const group = plainText(cells.of(row, 'group'));
  const post = plainText(cells.of(row, 'post'));
  const said = cells.of(row, 'role').toLowerCase();
  const role = said
    ? /member|councillor|cllr/.test(said) && !/staff|officer|employee/.test(said)
      ? 'member'
      : 'officer'
    : titledMember(written) || ward || group || members || isCouncillorPost(post)
      ? 'member'
      : null;
  const ends = cells.of(row, 'left');
  const end = dayIn(ends);
  const enabled = truth(cells.of(row, 'enabled'));
  const positions = cells
    .all(row, 'positions')
    .flatMap((each) => each.split(/[\n;]/))
    .map(plainText)
    .filter(Boolean);
  return sourcePerson(name, place, {
    role,
    emails: addressesIn(cells.all(row, 'email').join(' ')),
    post: role !== 'member' && (post || positions[0]) ? post || (positions[0] ?? null) : null,
    positions: role === 'member' && positions.length ? positions : null,
    ward: ward || null,
    group: group || null,
    senior: truth(cells.of(row, 'senior')),
    left:
      end !== null && end < today
        ? `it gives ${end} as the last day`
        : truth(ends) === true || /^(?:left|leaver)$/i.test(ends)
          ? 'it says so'
          : enabled === false
            ? 'it gives the entry as not active'
            : null,
  });
}

/** Lists with their members: a row a list with all of them in one cell, or a row a member. */
function listsOf(table: Table, cells: Cells, file: string, notes: string[]): SourceMailbox[] {
  const lists = new Map<string, SourceMailbox>();
  const without = new Set<string>();
  for (const row of table.rows) {
    const name = plainText(cells.of(row, 'list'));
    const address = addressesIn(`${cells.of(row, 'listaddress')} ${name}`)[0];
    if (address === undefined) {
      without.add(name);
      continue;
    }
    const key = address.toLowerCase();
    const list = lists.get(key) ?? {
      address,
      name: name || address,
      kind: 'list' as const,
      members: [],
      place: { file, line: row.line },
    };
    lists.set(key, list);
    list.members.push(...membersIn(cells.of(row, 'members')));
    const member = {
      address: addressesIn(cells.of(row, 'memberaddress'))[0] ?? addressesIn(cells.of(row, 'member'))[0] ?? null,
      name: properName(cells.of(row, 'member')) || null,
    };
    if (member.address || member.name) list.members.push(member);
  }
  if (without.size) {
    notes.push(
      without.size === 1
        ? 'One group has no address and was left out.'
        : `${without.size} groups have no address and were left out.`,
    );
  }
  if (!lists.size) throw new SourceError('no list in it has an address');
  return [...lists.values()];
}

function membersIn(cell: string): SourceMailbox['members'] {
  const addresses = addressesIn(cell);
  if (addresses.length) return addresses.map((address) => ({ address, name: null }));
  return cell
    .split(/[;|\n]/)
    .map((each) => properName(each))
    .filter(Boolean)
    .map((name) => ({ address: null, name }));
}
