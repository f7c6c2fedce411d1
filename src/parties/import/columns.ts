import { titledMember } from '../directory';
import { isCouncillorPost } from './accounts';
import { addressesIn } from './cells';
import { type ColumnField, columnFields, type MapChoice } from './fields';
import type { Table } from './read-table';
import { SourceError } from './source';

/** How one column of a table was taken, to be shown before it is used. */
export interface Column {
  column: string;
  /** Null where it is left alone. */
  field: ColumnField | null;
  /** Whether a person chose it, its name tells it, or what it holds does; `private` details are always left alone. */
  by: 'choice' | 'name' | 'content' | 'private' | 'none';
  /** Up to two cells of it; none of a column that is left alone. */
  examples: string[];
}

const byName: Record<ColumnField, string> = {
  name: 'name fullname displayname fullusername councillor councillorname member membersname staffname officername employeename contactname preferredname nameofcouncillor nameofmember enw',
  first: 'first firstname forename forenames givenname christianname knownas preferredfirstname enwcyntaf',
  last: 'last lastname surname familyname sn cyfenw',
  email:
    'mail primarysmtpaddress email emailaddress emailaddresses emails workemail workemailaddress emailwork emailwork1 businessemail counciemail councilemail councilemailaddress contactemail windowsemailaddress proxyaddresses smtpaddress smtp userprincipalname upn email1 email2 email3 emailaddress1 emailaddress2 otheremail alternativeemail secondaryemail additionalemail ebost',
  role: 'role persontype memberorofficer councillororofficer stafforcouncillor membertype usergroup',
  post: 'post jobtitle posttitle positiontitle job jobrole roletitle designation occupation title teitlswydd',
  positions:
    'positions position keyposts keypost committeeroles responsibilities specialresponsibility specialresponsibilities officesheld office portfolio appointments',
  ward: 'ward wardname division divisionname electoralward electoraldivision wardtitle warddivision wardordivision divisionward represents representing constituency parishward adran adranetholiadol',
  group:
    'party group politicalparty politicalgroup partygroup grouporparty partyorgroup politicalpartytitle politicalgrouptitle affiliation plaid',
  senior: 'senior seniorofficer chiefofficer issenior',
  department: 'department service directorate team section servicearea',
  left: 'enddate leavingdate leavedate dateleft dateofleaving leaver left termend termends termofofficeend terminationdate lastday lastworkingday employmentenddate',
  enabled: 'accountenabled enabled accountstatus isenabled active',
  licence:
    'assignedlicenses assignedlicences licenses licences license licence islicensed assignedproducts productlicenses',
  kind: 'recipienttypedetails recipienttype usertype mailboxtype',
  list: 'list listname groupname distributiongroup distributionlist distributiongroupname mailinglist teamname',
  listaddress:
    'listaddress listemail groupemail groupmail groupaddress groupprimarysmtpaddress distributiongroupemail groupsmtpaddress',
  member: 'membername memberdisplayname listmember groupmember groupmembername',
  memberaddress:
    'memberemail membermail memberaddress memberprimarysmtpaddress memberuserprincipalname memberupn memberemailaddress memberwindowslivelid',
  members: 'members groupmembers listmembers memberlist memberemails memberaddresses',
};
const known = new Map(
  columnFields.flatMap((field) =>
    byName[field].split(' ').map((name, rank) => [name, { field, rank: rank + 1 }] as const),
  ),
);
/** Words that name a member's ward or party, and in a list of staff a part of the council's offices. */
const eitherPart = new Set(['division', 'divisionname', 'adran', 'group']);
/** Never read, whatever they hold. */
const privateColumn =
  /^(?:home|personal|private|mobile|phone|tel|telephone|fax|address\d?|addressline\d?|street|postcode|dateofbirth|dob|ninumber|nationalinsurance|salary|grade|gender|ethnicity|nextofkin)/;

/** A column's name as names are compared. */
export function columnKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** True for the name of a column that is known. */
export function isKnownColumn(name: string): boolean {
  return known.has(columnKey(name));
}

/**
 * Propose what each column of a table holds: by a person's choice, by its name, or by what stands in it.
 *
 * @throws {SourceError} where a choice names a column that is not there
 */
export function proposeColumns(table: Table, choices: readonly MapChoice[]): Column[] {
  const filled = table.head.map((_, at) =>
    table.rows
      .slice(0, 400)
      .map(({ cells }) => cells[at] ?? '')
      .filter(Boolean),
  );
  const columns = table.head.map((column): Column => ({ column, field: null, by: 'none', examples: [] }));
  const take = (at: number, field: ColumnField, by: Column['by']) => {
    const column = columns[at];
    if (column) Object.assign(column, { field, by });
  };
  const chosen = new Set<ColumnField>();
  for (const { field, column } of choices) {
    const at = table.head.findIndex((name) => name === column || columnKey(name) === columnKey(column));
    if (at < 0) {
      throw new SourceError(
        `it has no column "${column}"; its columns are ${table.head.map((each) => `"${each}"`).join(', ')}`,
      );
    }
    chosen.add(field);
    take(at, field, 'choice');
  }
  const ranks = new Map<number, number>();
  if (table.named) {
    const staff = isOfStaff(table, columns, filled);
    columns.forEach((column, at) => {
      if (column.field) return;
      const key = columnKey(column.column);
      const told = knownAs(key);
      // A column of the plainer name, where there is one, tells the department better.
      const found =
        eitherPart.has(key) && staff(key) ? { field: 'department' as const, rank: Number.MAX_SAFE_INTEGER } : told;
      if (!found && privateColumn.test(key)) column.by = 'private';
      if (!found || chosen.has(found.field)) return;
      if (!fits(found.field, filled[at] ?? [])) return;
      take(at, found.field, 'name');
      ranks.set(at, found.rank);
    });
  }
  settle(columns, ranks, filled);
  byContent(columns, filled, chosen);
  columns.forEach((column, at) => {
    if (column.field) column.examples = [...new Set(filled[at])].slice(0, 2).map((each) => each.slice(0, 60));
  });
  return columns;
}

function knownAs(key: string) {
  return known.get(key) ?? known.get(key.replace(/\d$/, ''));
}

/**
 * Whether a table is one of staff, so that a head in it which may be a ward or a department is a department. It is where
 * it has posts or departments and nothing in it speaks of members; `adran` alone is more often a department than a ward.
 */
function isOfStaff(
  table: Table,
  columns: readonly Column[],
  filled: readonly (readonly string[])[],
): (key: string) => boolean {
  const fields = columns.map(({ field, column }, at) => {
    const told = field ?? knownAs(columnKey(column))?.field ?? null;
    return told && (field || fits(told, filled[at] ?? [])) ? told : null;
  });
  const cells = (...wanted: ColumnField[]) =>
    fields.flatMap((field, at) => (field && wanted.includes(field) ? (filled[at] ?? []) : []));
  const ofMembers =
    table.head.some((name, at) => {
      const key = columnKey(name);
      const field = fields[at];
      if (!eitherPart.has(key) && (field === 'ward' || field === 'group' || field === 'role')) return true;
      return /councillor|cllr|cynghorydd|politic|(?<!staff)member(?!ofstaff)/.test(key);
    }) ||
    most(cells('name', 'first'), titledMember) ||
    most(cells('post'), isCouncillorPost);
  // Nearly everybody on the staff has a position, and few of these speak of what members are.
  const positions = cells('positions');
  const jobs =
    positions.length * 2 > Math.min(table.rows.length, 400) &&
    !most(positions, (each) => /\b(?:member|councillor|cllr|chair|chairman|leader|mayor|cabinet)\b/i.test(each));
  const posts = fields.includes('post') || fields.includes('department') || jobs;
  return (key) => !ofMembers && (posts || key === 'adran');
}

const roleWords =
  /^(?:members?|councillors?|cllrs?|elected members?|co-?opted members?|(?:council )?officers?|employees?|staff|staff members?|members? of staff|clerks?)$/i;

/** Whether a column with a telling name holds what its name says: "Title" may be Mrs, and "Role" a job. */
function fits(field: ColumnField, cells: readonly string[]): boolean {
  if (field === 'role') return most(cells, (each) => roleWords.test(each));
  if (field === 'post')
    return !most(cells, (each) => /^(?:mr|mrs|miss|ms|dr|mx|cllr|councillor|rev|prof|sir|dame)\.?$/i.test(each));
  if (field === 'email') return !cells.length || cells.some((each) => addressesIn(each).length > 0);
  return true;
}

function most(cells: readonly string[], test: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(test).length * 2 >= cells.length;
}

/** One column a field, the one whose name tells most; addresses may stand in several. A list's own columns come first. */
function settle(columns: Column[], ranks: ReadonlyMap<number, number>, filled: readonly (readonly string[])[]): void {
  const isList = columns.some(
    ({ field }) =>
      field === 'members' ||
      field === 'memberaddress' ||
      (field === 'member' && columns.some((each) => each.field === 'list')),
  );
  columns.forEach((column, at) => {
    if (!isList || column.by !== 'name') return;
    // In a table of lists the plain names are those of the lists.
    if (column.field === 'name' && columnKey(column.column) === 'member') column.field = 'member';
    else if (column.field === 'name' && !columns.some((each) => each.field === 'list')) column.field = 'list';
    else if (column.field === 'group' && !columns.some((each) => each.field === 'list')) column.field = 'list';
    else if (
      column.field === 'email' &&
      !columns.some((each) => each.field === 'listaddress') &&
      (filled[at]?.length ?? 0) > 0
    )
      column.field = 'listaddress';
  });
  for (const field of columnFields) {
    if (field === 'email') continue;
    const rivals = columns.flatMap((column, at) => (column.field === field && column.by === 'name' ? [at] : []));
    // A field whose better column is empty is told by the next.
    rivals.sort(
      (a, b) => Number(!filled[a]?.length) - Number(!filled[b]?.length) || (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0),
    );
    for (const at of rivals.slice(1)) Object.assign(columns[at] as Column, { field: null, by: 'none' });
  }
}

/** What no name tells: addresses by their @, a name by its letters, where nothing else is the name. */
function byContent(columns: Column[], filled: readonly (readonly string[])[], chosen: ReadonlySet<ColumnField>): void {
  const has = (...fields: ColumnField[]) => columns.some(({ field }) => field && fields.includes(field));
  const free = (test: (cell: string) => boolean) =>
    columns.flatMap((column, at) =>
      !column.field && column.by !== 'private' && most(filled[at] ?? [], test) ? [at] : [],
    );
  if (!has('email', 'listaddress', 'memberaddress') && !chosen.has('email')) {
    for (const at of free((each) => addressesIn(each).length > 0))
      Object.assign(columns[at] as Column, { field: 'email', by: 'content' });
  }
  if (!has('role') && !chosen.has('role')) {
    const [at] = free((each) => roleWords.test(each));
    if (at !== undefined) Object.assign(columns[at] as Column, { field: 'role', by: 'content' });
  }
  if (has('name', 'first', 'last', 'list', 'members') || chosen.has('name')) return;
  const names = free((each) => /^\p{L}[\p{L}\s.,'’()-]{3,80}$/u.test(each) && /[\s,]/.test(each));
  // The fullest and most various of them: a name hardly ever comes twice.
  names.sort((a, b) => new Set(filled[b]).size - new Set(filled[a]).size);
  if (names[0] !== undefined) Object.assign(columns[names[0]] as Column, { field: 'name', by: 'content' });
}
