import { Tokenizer } from 'htmlparser2';
import { type Block, block, type ReadDocument, tidy } from '../document';
import { lettersOf, romanOf } from '../labels';

const breaking = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul br'
  ).split(' '),
);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'select', 'svg', 'nav', 'button', 'xml']);
const beside = new Set(['header', 'footer', 'aside', 'title']);
const withoutEnd = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

interface List {
  ordered: boolean;
  next: number;
  type: string;
  reversed: boolean;
}

/**
 * Read a web page, or a document saved as one: headings, paragraphs, tables, and the numbers that lists print by their
 * type, start and values. Menus, scripts and a site's head and foot are passed over. A tokenizer without a tree keeps
 * the time linear on any input.
 */
export function readHtml(html: string): ReadDocument {
  const blocks: Block[] = [];
  const besideText: string[] = [];
  const lists: List[] = [];
  const hiding: string[] = [];
  const putBeside: string[] = [];
  let text = '';
  let heading = 0;
  /** The tags that must close before what a role made a heading ends: its own, and those of the same name inside it. */
  const headed: string[] = [];
  let marker: string | null = null;
  let cells: string[] | null = null;
  let cell = -1;
  let deleted = 0;

  const end = () => {
    const words = tidy(text);
    text = '';
    if (!words) return;
    if (putBeside.length) {
      besideText.push(words);
      return;
    }
    if (cells && cell >= 0) {
      cells[cell] = cells[cell]
        ? `${cells[cell]}\n${marker ? `${marker} ` : ''}${words}`
        : `${marker ? `${marker} ` : ''}${words}`;
      marker = null;
      return;
    }
    blocks.push(block(words, { heading, marker, depth: marker === null ? 0 : lists.length }));
    marker = null;
  };
  const endHeading = () => {
    heading = 0;
    headed.length = 0;
  };
  const endRow = () => {
    end();
    if (cells) for (const each of blocksOfRow(cells)) blocks.push(each);
    cells = null;
    cell = -1;
  };

  let tag = '';
  let name = '';
  let value = '';
  let attributes: Record<string, string> = {};

  const open = () => {
    if (withoutEnd.has(tag) && tag !== 'br' && tag !== 'hr') return;
    if (hiding.length) {
      // Only the end tag that closes what hides may show text again.
      if (tag === hiding.at(-1)) hiding.push(tag);
      return;
    }
    if (
      unseen.has(tag) ||
      attributes.hidden !== undefined ||
      attributes['aria-hidden'] === 'true' ||
      attributes.role === 'navigation' ||
      /display: ?none/i.test(attributes.style ?? '')
    ) {
      if (!withoutEnd.has(tag)) hiding.push(tag);
    }
    if (hiding.length) return;
    if (tag === 'del' || tag === 's' || tag === 'strike') deleted++;
    if (tag === 'br' && (cells || heading)) {
      text += ' ';
      return;
    }
    const titled = attributes.role === 'heading';
    if (breaking.has(tag) || tag === 'td' || tag === 'th' || tag === 'title' || titled) end();
    if (headed[0] === 'p' && breaking.has(tag)) endHeading();
    if (beside.has(tag)) putBeside.push(tag);
    if (/^h[1-6]$/.test(tag)) heading = Number(tag[1]);
    if (titled) heading = Math.max(1, Number.parseInt(attributes['aria-level'] ?? '2', 10) || 2);
    if (titled ? !headed.length : tag === headed[0]) headed.push(tag);
    if (tag === 'ol' || tag === 'ul' || tag === 'menu') {
      lists.push({
        ordered: tag === 'ol',
        next: Number.parseInt(attributes.start ?? '1', 10) || 1,
        type: attributes.type ?? listStyle(attributes.style ?? '') ?? '1',
        reversed: attributes.reversed !== undefined,
      });
    }
    if (tag === 'li') {
      const list = lists.at(-1);
      const style = listStyle(attributes.style ?? '');
      if (attributes.value && list) list.next = Number.parseInt(attributes.value, 10) || list.next;
      marker = list?.ordered ? numbered(list.next, attributes.type ?? style ?? list.type) : '\u2022';
      if (list) list.next += list.reversed ? -1 : 1;
    }
    if (tag === 'tr') {
      endRow();
      cells = [];
    }
    if ((tag === 'td' || tag === 'th') && cells) cell++;
  };
  const close = (closed: string) => {
    if (hiding.length) {
      if (closed === hiding.at(-1)) hiding.pop();
      return;
    }
    if (closed === 'del' || closed === 's' || closed === 'strike') deleted = Math.max(0, deleted - 1);
    const ends = headed.length === 1 && closed === headed[0];
    if (breaking.has(closed) || closed === 'td' || closed === 'th' || closed === 'title' || ends) end();
    if (closed === headed[0]) headed.pop();
    if (closed === 'li') marker = null;
    if (closed === 'tr' || closed === 'table') endRow();
    if (closed === 'ol' || closed === 'ul' || closed === 'menu') lists.pop();
    if (ends || /^h[1-6]$/.test(closed) || (closed === 'div' && !headed.length)) endHeading();
    const at = putBeside.lastIndexOf(closed);
    if (at >= 0) putBeside.length = at;
  };

  const parser = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onattribdata: (from, to) => {
        value += html.slice(from, to);
      },
      onattribentity: (code) => {
        value += fromCodePoint(code);
      },
      onattribend: () => {
        attributes[name] = value.trim();
      },
      onattribname: (from, to) => {
        name = html.slice(from, to).toLowerCase();
        value = '';
      },
      onopentagname: (from, to) => {
        tag = html.slice(from, to).toLowerCase();
        attributes = {};
      },
      onopentagend: open,
      onselfclosingtag: () => {
        open();
        if (!withoutEnd.has(tag)) close(tag);
      },
      onclosetag: (from, to) => close(html.slice(from, to).toLowerCase()),
      ontext: (from, to) => {
        if (!hiding.length && !deleted) text += html.slice(from, to);
      },
      ontextentity: (code) => {
        if (!hiding.length && !deleted) text += fromCodePoint(code);
      },
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  parser.write(html);
  parser.end();
  endRow();
  end();
  return { blocks, besideText: [...new Set(besideText)], pages: null, notes: [] };
}

function listStyle(style: string): string | null {
  const named =
    /list-style(?:-type)?: ?(lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman|decimal)/i
      .exec(style)?.[1]
      ?.toLowerCase();
  if (!named) return null;
  if (named.startsWith('lower-r')) return 'i';
  if (named.startsWith('upper-r')) return 'I';
  if (named.startsWith('lower')) return 'a';
  return named.startsWith('upper') ? 'A' : '1';
}

/** A list number as a browser prints it. */
function numbered(value: number, type: string): string {
  switch (type) {
    case 'a':
      return `${lettersOf(value)}.`;
    case 'A':
      return `${lettersOf(value).toUpperCase()}.`;
    case 'i':
      return `${romanOf(value)}.`;
    case 'I':
      return `${romanOf(value).toUpperCase()}.`;
    default:
      return `${value}.`;
  }
}

function fromCodePoint(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** A row as one block; a row whose first cell is only a number, or nothing but words, as a reader would read it. */
export function blocksOfRow(row: readonly (string | undefined)[]): Block[] {
  const cells = [...row].map((each) => each ?? '');
  const used = cells.filter(Boolean);
  if (!used.length) return [];
  if (used.length === 1 || used.some((each) => each.includes('\n'))) {
    // A cell with paragraphs of its own is layout, or a list: each paragraph stands for itself.
    return cells.flatMap((each) => each.split('\n').filter(Boolean)).map((each) => block(tidy(each)));
  }
  return [block(used.map(tidy).join(' '), { cells: cells.map(tidy) })];
}
