import { SaxesParser } from 'saxes';
import { addressesIn, dayIn, plainText, properName, withoutMarkup } from './cells';
import { type Reading, SourceError, type SourcePerson, sourcePerson } from './source';

/** A councillor's entry as it stands in the file: text by path below it, `workaddress/email`; several where it repeats. */
interface Entry {
  ward: string;
  line: number;
  fields: Map<string, string[]>;
}

/** The real service goes no deeper than nine. */
const deepest = 64;

/** What is never read: where somebody lives, and how to ring them there. Its e-mail is judged by its domain. */
function isPrivate(path: string): boolean {
  return path.startsWith('homeaddress/') && path !== 'homeaddress/email';
}

/**
 * Read ModernGov's list of councillors by ward, as its web service gives it (`GetCouncillorsByWard`, or the Welsh
 * `mgwebservicew.asmx`) or a browser saves it. Document types and entities of the file's own are refused: the real
 * service has none, and they can be made to fill the memory.
 *
 * @param today to tell who has left from their terms of office
 * @throws {SourceError} where it is not well formed or not such a list
 */
export function readModernGov(xml: string, file: string, today: string): Reading {
  const { root, entries } = entriesOf(xml);
  if (!root.startsWith('councillorsby')) {
    throw new SourceError(
      root === 'html'
        ? 'this is a web page, not the list itself; open the address that ends in GetCouncillorsByWard and save what it shows'
        : `this XML is not ModernGov’s list of councillors by ward (it begins with "${root.slice(0, 40)}")`,
    );
  }
  const people = new Map<string, SourcePerson>();
  const starts = new Map<string, number>();
  const notes: string[] = [];
  let vacant = 0;
  const speaksOfPosts = entries.some((each) => postsIn(first(each, 'keyposts')).length > 0);
  for (const entry of entries) {
    const name = properName(first(entry, 'fullusername'));
    if (!name || /^(?:vacan|to be (?:elected|confirmed))/i.test(name)) {
      vacant++;
      continue;
    }
    const id = plainText(first(entry, 'councillorid')) || `line ${entry.line}`;
    const known = people.get(id);
    const ward = plainText(entry.ward) || plainText(first(entry, 'representing')) || null;
    if (known) {
      known.ward ??= ward;
      continue;
    }
    const ends = (entry.fields.get('termsofoffice/termofoffice/enddate') ?? []).map(dayIn);
    const past = ends.length > 0 && ends.every((end) => end !== null && end < today);
    const last = ends
      .flatMap((end) => end ?? [])
      .sort()
      .at(-1);
    if (!past) {
      const begun = (entry.fields.get('termsofoffice/termofoffice/startdate') ?? []).flatMap(
        (each) => dayIn(each) ?? [],
      );
      const latest = begun
        .filter((day) => day <= today)
        .sort()
        .at(-1);
      if (latest) starts.set(latest, (starts.get(latest) ?? 0) + 1);
    }
    const group = first(entry, 'politicalgrouptitle') || first(entry, 'politicalpartytitle');
    people.set(
      id,
      sourcePerson(
        name,
        { file, line: entry.line },
        {
          role: 'member',
          emails: addressesIn(all(entry, 'workaddress/email')),
          privateEmails: addressesIn(all(entry, 'homeaddress/email')),
          positions: speaksOfPosts ? postsIn(first(entry, 'keyposts')) : null,
          ward,
          group: plainText(group) || null,
          left: past ? `the term of office ended on ${last}` : null,
        },
      ),
    );
  }
  if (vacant === 1) notes.push('One seat is vacant.');
  if (vacant > 1) notes.push(`${vacant} seats are vacant.`);
  if (!people.size) throw new SourceError('it holds no councillor; save the list from the service again');
  const sitting = [...people.values()].filter((each) => !each.left).length;
  // Where a third stands each year, the last election is that of a third; one by-election is none.
  const elected = [...starts].filter(([, count]) => count >= 2 && count * 4 >= sitting).map(([day]) => day);
  return {
    file,
    kind: 'moderngov',
    people: [...people.values()],
    mailboxes: [],
    columns: null,
    elected: elected.sort().at(-1) ?? null,
    complete: root === 'councillorsbyward',
    notes,
  };
}

function first(entry: Entry, path: string): string {
  return (entry.fields.get(path) ?? []).find((each) => each.trim() !== '') ?? '';
}

function all(entry: Entry, path: string): string {
  return (entry.fields.get(path) ?? []).map(withoutMarkup).join(' ');
}

const qualifiers = new Set(
  'the deputy vice acting joint co shadow assistant lead executive group opposition'.split(' '),
);
const openings = new Set(
  (
    'leader leaders chair chairman chairwoman chairperson mayor cabinet executive portfolio member champion councillor ' +
    'whip spokesperson spokesman opposition lead group convenor sheriff president'
  ).split(' '),
);

/** True where a post begins: "Deputy Leader of the Council", and not "Planning and Waste". */
function beginsPost(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^a-z]/)
    .filter(Boolean);
  const first = words.findIndex((each) => !qualifiers.has(each));
  return openings.has(words[first] ?? '') || words.slice(0, Math.max(first, 0)).some((each) => openings.has(each));
}

/** The posts that one field holds: by its lines, or where it has one line by those commas after which a post begins. */
function postsIn(text: string): string[] {
  const lines = withoutMarkup(text)
    .split(/[\n;]/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const posts = lines.flatMap((line) => {
    const pieces: string[] = [];
    for (const piece of line.split(',').map((each) => each.trim())) {
      // "Cabinet Member for Housing, Planning and Waste" is one post.
      if (pieces.length && !beginsPost(piece)) pieces[pieces.length - 1] += `, ${piece}`;
      else pieces.push(piece);
    }
    return pieces;
  });
  return [...new Set(posts.filter((each) => /\p{L}/u.test(each)))];
}

function entriesOf(xml: string): { root: string; entries: Entry[] } {
  const parser = new SaxesParser({ position: true });
  const entries: Entry[] = [];
  const open: string[] = [];
  let root = '';
  let ward = '';
  let entry: Entry | null = null;
  let depth = 0;
  let text = '';
  const refuse = (problem: string): never => {
    throw new SourceError(problem);
  };
  parser.on('error', (error) => {
    const said = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    if (/unclosed tag|unexpected end/.test(said)) refuse('the XML ends too soon; save the list from the service again');
    if (/undefined entity/.test(said)) {
      refuse(
        `its line ${parser.line} uses an entity of its own, which the real service never does; save the list from the service again`,
      );
    }
    refuse(
      `the XML is not well formed in line ${parser.line} (${said.slice(0, 80)}); save the list from the service again`,
    );
  });
  parser.on('doctype', () =>
    refuse(
      'it declares a document type, which the real service never does and which can be made to do harm; save the list from the service again',
    ),
  );
  parser.on('opentag', (tag) => {
    const name = tag.name.slice(tag.name.indexOf(':') + 1).toLowerCase();
    if (name.startsWith('councillorsby') && !root.startsWith('councillorsby')) root = name;
    root ||= name;
    if (open.push(name) > deepest)
      refuse('it has elements within elements without end, which the real service never does');
    text = '';
    if (name === 'ward') ward = '';
    if (name === 'councillor' && !entry) {
      entry = { ward, line: parser.line, fields: new Map() };
      depth = open.length;
    }
  });
  const add = (piece: string) => {
    text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const name = open.pop();
    if (name === 'wardtitle' && !entry) ward = text;
    if (entry) {
      if (open.length < depth) {
        entries.push(entry);
        entry = null;
      } else {
        const path = [...open.slice(depth), name].join('/');
        if (!isPrivate(path) && open.length - depth < 4) {
          const values = entry.fields.get(path);
          if (values) values.push(text);
          else entry.fields.set(path, [text]);
        }
      }
    }
    text = '';
  });
  parser.write(xml.startsWith('\ufeff') ? xml.slice(1) : xml).close();
  return { root, entries };
}
