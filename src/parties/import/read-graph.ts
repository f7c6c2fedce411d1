import { judgeAccount, truth } from './accounts';
import { addressesIn, properName } from './cells';
import { notePassed, take } from './read-people';
import { type Reading, SourceError, type SourceMailbox } from './source';

/** An entry by the names of its fields in lower case: Graph writes `jobTitle`, PowerShell `JobTitle`. */
type Fields = ReadonlyMap<string, unknown>;

/**
 * Read users and groups as Microsoft Graph gives them (pages with `value` and `@odata.nextLink`, or the lists alone), or
 * PowerShell turns them into JSON.
 *
 * @throws {SourceError} where it is no JSON, or holds neither users nor groups
 */
export function readGraph(text: string, file: string): Reading {
  let json: unknown;
  if (/^[\s[{]{200}/.test(text)) throw new SourceError('it has brackets within brackets without end');
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof RangeError) throw new SourceError('it has brackets within brackets without end');
    const where = error instanceof Error ? (/line \d+|position \d+/.exec(error.message)?.[0] ?? '') : '';
    throw new SourceError(`it is not whole JSON${where ? ` (at ${where})` : ''}; export it again`);
  }
  if (isFields(json) && 'people' in json && 'domains' in json) {
    throw new SourceError('this is a register; name it with --update to bring it up to date');
  }
  const pages = Array.isArray(json) && json.some((each) => isFields(each) && Array.isArray(each.value)) ? json : [json];
  const entries = pages.flatMap((page) =>
    Array.isArray(page) ? page : isFields(page) && Array.isArray(page.value) ? page.value : [page],
  );
  const last = pages.at(-1);
  const reading: Reading = {
    file,
    kind: 'directory',
    people: [],
    mailboxes: [],
    columns: null,
    elected: null,
    complete: !isFields(last) || !last['@odata.nextLink'],
    notes: [],
  };
  const passed = { guest: 0, 'no mailbox': 0 };
  let groups = 0;
  let users = 0;
  for (const entry of entries) {
    if (!isFields(entry)) continue;
    const fields: Fields = new Map(Object.entries(entry).map(([name, value]) => [name.toLowerCase(), value]));
    if (isGroup(fields)) {
      groups++;
      const list = listOf(fields, file);
      if (list) reading.mailboxes.push(list);
    } else if (isUser(fields)) {
      users++;
      take(judgeAccount(accountOf(fields, file)), reading, passed);
    }
  }
  if (!users && !groups) throw new SourceError('it holds neither users nor groups of a directory');
  notePassed(passed, reading.notes);
  return reading;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(fields: Fields): string {
  return text(fields, '@odata.type').toLowerCase();
}

function isGroup(fields: Fields): boolean {
  if (typeOf(fields).endsWith('.group')) return true;
  return ['grouptypes', 'members', 'securityenabled', 'mailenabled'].some((each) => fields.has(each));
}

function isUser(fields: Fields): boolean {
  return ['userprincipalname', 'proxyaddresses', 'primarysmtpaddress', 'mail', 'emailaddresses'].some((each) =>
    fields.has(each),
  );
}

function text(fields: Fields, ...names: string[]): string {
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value === 'string' && value.trim()) return value.trim();
    if (typeof value === 'boolean') return String(value);
  }
  return '';
}

function texts(fields: Fields, ...names: string[]): string | null {
  for (const name of names) {
    const value = fields.get(name);
    if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join(' ');
    if (typeof value === 'string') return value;
  }
  return null;
}

function accountOf(fields: Fields, file: string) {
  const licences = fields.get('assignedlicenses');
  const isLicensed = truth(text(fields, 'islicensed'));
  const hasMail = ['mail', 'primarysmtpaddress', 'windowsemailaddress'].some((each) => fields.has(each));
  return {
    displayName: text(fields, 'displayname', 'name'),
    first: text(fields, 'givenname', 'firstname'),
    last: text(fields, 'surname', 'lastname'),
    proxies: texts(fields, 'proxyaddresses', 'emailaddresses'),
    mail: hasMail ? text(fields, 'primarysmtpaddress', 'mail', 'windowsemailaddress') : null,
    principal: text(fields, 'userprincipalname'),
    post: text(fields, 'jobtitle', 'title'),
    department: text(fields, 'department'),
    enabled: truth(text(fields, 'accountenabled')),
    licensed: Array.isArray(licences) ? licences.length > 0 : isLicensed,
    kind: text(fields, 'recipienttypedetails', 'usertype'),
    place: { file, line: null },
  };
}

function listOf(fields: Fields, file: string): SourceMailbox | null {
  const address = addressesIn(
    `${text(fields, 'primarysmtpaddress', 'mail', 'windowsemailaddress')} ${texts(fields, 'proxyaddresses') ?? ''}`,
  )[0];
  // A security group without an address is no list that anybody writes to.
  if (address === undefined) return null;
  const members = fields.get('members');
  return {
    address,
    name: text(fields, 'displayname', 'name') || address,
    kind: 'list',
    members: (Array.isArray(members) ? members : []).flatMap((each): SourceMailbox['members'] => {
      if (typeof each === 'string') {
        const [found] = addressesIn(each);
        return [found ? { address: found, name: null } : { address: null, name: properName(each) || null }];
      }
      if (!isFields(each)) return [];
      const member: Fields = new Map(Object.entries(each).map(([name, value]) => [name.toLowerCase(), value]));
      return [
        {
          address: addressesIn(text(member, 'primarysmtpaddress', 'mail', 'userprincipalname'))[0] ?? null,
          name: properName(text(member, 'displayname', 'name')) || null,
        },
      ];
    }),
    place: { file, line: null },
  };
}
