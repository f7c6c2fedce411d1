import { strFromU8, unzipSync } from 'fflate';
import { Tokenizer } from 'htmlparser2';
import { type Block, block, ImportError, type ReadDocument, tidy } from '../document';
import { doubledLettersOf, romanOf } from '../labels';
import { blocksOfRow } from './read-html';

/** A part of the file this large once unpacked is no protocol, and would fill the memory. */
const largestPart = 150 * 1024 * 1024;

interface Level {
  start: number;
  format: string;
  text: string;
  style: string | null;
  legal: boolean;
}
interface Numbering {
  /** Levels of each list definition, by its id. */
  lists: Map<string, Level[]>;
  /** The definition that each list in use follows, and where its levels begin anew. */
  uses: Map<string, { list: string; starts: Map<number, number> }>;
  /** The style whose list a definition without levels of its own takes over, by the definition's id. */
  links: Map<string, string>;
}
interface Style {
  name: string;
  basedOn: string | null;
  list: string | null;
  level: number | null;
  outline: number | null;
}

/**
 * Read a Word document: paragraphs, headings, tables, and the numbers that Word prints from its list definitions, which
 * are nowhere in the text. Tracked insertions count as made and deletions as gone, as in the document once they are
 * accepted; that is noted.
 *
 * @throws {ImportError} where the file is damaged or no Word document
 */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = unpacked(bytes);
  const document = parts['word/document.xml'];
  if (!document)
    throw new ImportError('this is a zip file but no Word document; save the protocol as .docx, .pdf, .html or text');
  const numbering = readNumbering(parts['word/numbering.xml']);
  const styles = readStyles(parts['word/styles.xml']);
  followLinks(numbering, styles);
  const { blocks, tracked } = readBody(document, numbering, styles);
  const besideText = Object.keys(parts)
    .filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name))
    .flatMap((name) => readBody(parts[name] ?? '', numbering, styles).blocks.map((each) => each.text));
  return {
    blocks,
    besideText: [...new Set(besideText)],
    pages: null,
    notes: tracked
      ? [
          'The document has tracked changes that nobody has accepted yet; insertions were read as made and deletions as gone.',
        ]
      : [],
  };
}

function unpacked(bytes: Uint8Array): Record<string, string> {
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^word\/(document|numbering|styles|header\d*|footer\d*)\.xml$/.test(name)) return false;
        if (originalSize > largestPart)
          throw new ImportError('it unpacks to more than any protocol holds; check where the file comes from');
        return true;
      },
    });
    return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('the Word file is damaged or not complete; save it again in Word and try once more');
  }
}

/** Calls back for every element and text of an XML file, one scan, no tree; entities of its own are not expanded. */
function scanXml(
  xml: string,
  on: {
    open(tag: string, attributes: Record<string, string>, empty: boolean): void;
    close(tag: string, empty: boolean): void;
    text(text: string): void;
  },
): void {
  let tag = '';
  let name = '';
  let value = '';
  let attributes: Record<string, string> = {};
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (from, to) => {
        tag = xml.slice(from, to);
        attributes = {};
      },
      onattribname: (from, to) => {
        name = xml.slice(from, to);
        value = '';
      },
      onattribdata: (from, to) => {
        value += xml.slice(from, to);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        attributes[name] = value;
      },
      onopentagend: () => on.open(tag, attributes, false),
      onselfclosingtag: () => {
        on.open(tag, attributes, true);
        on.close(tag, true);
      },
      onclosetag: (from, to) => on.close(xml.slice(from, to), false),
      ontext: (from, to) => on.text(xml.slice(from, to)),
      ontextentity: (code) => on.text(String.fromCodePoint(code)),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(xml);
  tokenizer.end();
}

function readNumbering(xml: string | undefined): Numbering {
  const lists = new Map<string, Level[]>();
  const uses: Numbering['uses'] = new Map();
  const links: Numbering['links'] = new Map();
  let defined = '';
  let levels: Level[] = [];
  let level: Level | null = null;
  let use: { list: string; starts: Map<number, number> } | null = null;
  let overridden = 0;
  if (xml) {
    scanXml(xml, {
      open(tag, a) {
        const value = a['w:val'] ?? '';
        if (tag === 'w:abstractNum') {
          levels = [];
          defined = a['w:abstractNumId'] ?? '';
          lists.set(defined, levels);
        } else if (tag === 'w:numStyleLink') links.set(defined, value);
        else if (tag === 'w:num') {
          use = { list: '', starts: new Map() };
          uses.set(a['w:numId'] ?? '', use);
        } else if (tag === 'w:lvl') {
          level = { start: 1, format: 'decimal', text: '', style: null, legal: false };
          if (!use) levels[Number(a['w:ilvl'] ?? 0)] = level;
        } else if (tag === 'w:abstractNumId' && use) use.list = value;
        else if (tag === 'w:lvlOverride') overridden = Number(a['w:ilvl'] ?? 0);
        else if (tag === 'w:startOverride') use?.starts.set(overridden, Number(value));
        else if (!level) return;
        else if (tag === 'w:start') level.start = Number(value);
        else if (tag === 'w:numFmt') level.format = value;
        else if (tag === 'w:lvlText') level.text = value;
        else if (tag === 'w:pStyle') level.style = value;
        else if (tag === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
      },
      close(tag) {
        if (tag === 'w:lvl') level = null;
        if (tag === 'w:num') use = null;
      },
      text() {},
    });
  }
  return { lists, uses, links };
}

/** Lets a list that only names a list style count by that style's definition. */
function followLinks({ uses, links }: Numbering, styles: Map<string, Style>): void {
  for (const use of uses.values()) {
    const style = styles.get(links.get(use.list) ?? '');
    const followed = uses.get(style?.list ?? '');
    if (followed) use.list = followed.list;
  }
}

function readStyles(xml: string | undefined): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  if (xml) {
    scanXml(xml, {
      open(tag, a) {
        const value = a['w:val'] ?? '';
        if (tag === 'w:style') {
          style = { name: '', basedOn: null, list: null, level: null, outline: null };
          styles.set(a['w:styleId'] ?? '', style);
        } else if (!style) return;
        else if (tag === 'w:name') style.name = value.toLowerCase();
        else if (tag === 'w:basedOn') style.basedOn = value;
        else if (tag === 'w:numId') style.list = value;
        else if (tag === 'w:ilvl') style.level = Number(value);
        else if (tag === 'w:outlineLvl') style.outline = Number(value);
      },
      close(tag) {
        if (tag === 'w:style') style = null;
      },
      text() {},
    });
  }
  return styles;
}

/** What a style comes to with those it is based on. */
function settled(id: string | null, styles: Map<string, Style>): Style {
  const whole: Style = { name: '', basedOn: null, list: null, level: null, outline: null };
  let at = id;
  for (let turn = 0; at !== null && turn < 12; turn++) {
    const style = styles.get(at);
    if (!style) break;
    whole.name ||= style.name;
    whole.list ??= style.list;
    whole.level ??= style.level;
    whole.outline ??= style.outline;
    if (!/^(heading|toc|title)/.test(whole.name) && /^(heading \d|toc \d|title)/.test(style.name))
      whole.name = style.name;
    at = style.basedOn;
  }
  return whole;
}

interface OpenParagraph {
  text: string;
  style: string | null;
  list: string | null;
  level: number | null;
  outline: number | null;
}

function readBody(
  xml: string,
  numbering: Numbering,
  styles: Map<string, Style>,
): { blocks: Block[]; tracked: boolean } {
  const blocks: Block[] = [];
  const open: OpenParagraph[] = [];
  const rows: { cells: string[]; depth: number }[] = [];
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  let tracked = false;
  let skipping = 0;
  let inText = false;
  let inParagraphMarks = 0;
  let carried = '';
  let gone = false;

  const skips = new Set(['w:pPrChange', 'w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'w:rt']);
  const changes = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:pPrChange']);
  const put = (words: string) => {
    const top = open.at(-1);
    if (top) top.text += words;
  };
  const closeParagraph = () => {
    const paragraph = open.pop();
    if (!paragraph) return;
    const words = tidy(carried + paragraph.text);
    if (gone) {
      // The mark at the paragraph's end is deleted: what follows belongs to it.
      carried = words ? `${words} ` : '';
      gone = false;
      return;
    }
    carried = '';
    const style = settled(paragraph.style, styles);
    const list = paragraph.list ?? style.list;
    // Word counts a paragraph of its list that holds no words, and prints its number.
    const marker =
      list && list !== '0'
        ? markerFor(list, paragraph.level, style, paragraph.style, numbering, counters, begun)
        : null;
    if (!words || /^toc( |\d|$)/.test(style.name)) return;
    const row = rows.at(-1);
    if (row) {
      const last = row.cells.length - 1;
      const own = marker && marker !== '\u2022' ? `${marker} ${words}` : words;
      if (last >= 0) row.cells[last] = row.cells[last] ? `${row.cells[last]}\n${own}` : own;
      return;
    }
    const outline = paragraph.outline ?? style.outline;
    const named = /^heading (\d)/.exec(style.name)?.[1];
    const heading = named
      ? Number(named)
      : style.name === 'title'
        ? 1
        : outline !== null && outline < 9
          ? outline + 1
          : 0;
    blocks.push(
      block(words, { heading, marker, depth: marker === null ? 0 : (paragraph.level ?? style.level ?? 0) + 1 }),
    );
  };

  scanXml(xml, {
    open(tag, a, empty) {
      if (changes.has(tag)) tracked = true;
      if (inParagraphMarks && !skipping && (tag === 'w:del' || tag === 'w:moveFrom')) gone = true;
      if (skipping || (skips.has(tag) && !empty)) {
        if (!empty) skipping++;
        return;
      }
      const top = open.at(-1);
      switch (tag) {
        case 'w:p':
          open.push({ text: '', style: null, list: null, level: null, outline: null });
          break;
        case 'w:pPr':
          if (!empty) inParagraphMarks++;
          break;
        case 'w:pStyle':
          if (top) top.style = a['w:val'] ?? null;
          break;
        case 'w:numId':
          if (top) top.list = a['w:val'] ?? null;
          break;
        case 'w:ilvl':
          if (top) top.level = Number(a['w:val'] ?? 0);
          break;
        case 'w:outlineLvl':
          if (top) top.outline = Number(a['w:val'] ?? 9);
          break;
        case 'w:t':
          inText = !empty;
          break;
        case 'w:tab':
        case 'w:br':
        case 'w:cr':
          if (!inParagraphMarks) put(' ');
          break;
        case 'w:noBreakHyphen':
          put('-');
          break;
        case 'w:tr':
          rows.push({ cells: [], depth: open.length });
          break;
        case 'w:tc':
          rows.at(-1)?.cells.push('');
          break;
      }
    },
    close(tag, empty) {
      if (skipping) {
        if (!empty) skipping--;
        return;
      }
      switch (tag) {
        case 'w:t':
          inText = false;
          break;
        case 'w:pPr':
          if (inParagraphMarks) inParagraphMarks--;
          break;
        case 'w:p':
          closeParagraph();
          break;
        case 'w:tr': {
          const row = rows.pop();
          if (!row) break;
          const outer = rows.at(-1);
          if (outer) {
            const last = outer.cells.length - 1;
            const words = row.cells.filter(Boolean).join(' ');
            if (last >= 0) outer.cells[last] = outer.cells[last] ? `${outer.cells[last]}\n${words}` : words;
          } else for (const each of blocksOfRow(row.cells)) blocks.push(each);
          break;
        }
      }
    },
    text(words) {
      if (inText && !skipping) put(words);
    },
  });
  return { blocks, tracked };
}

function markerFor(
  use: string,
  ownLevel: number | null,
  style: Style,
  styleId: string | null,
  numbering: Numbering,
  counters: Map<string, number[]>,
  begun: Set<string>,
): string | null {
  const found = numbering.uses.get(use);
  const levels = found && numbering.lists.get(found.list);
  if (!found || !levels) return null;
  const linked = levels.findIndex((each) => each?.style !== null && each?.style === styleId);
  const depth = ownLevel ?? style.level ?? Math.max(linked, 0);
  const level = levels[depth];
  if (!level) return null;
  const values = counters.get(found.list) ?? [];
  counters.set(found.list, values);
  const key = `${use}/${depth}`;
  const start = found.starts.get(depth);
  if (start !== undefined && !begun.has(key)) values[depth] = start;
  else values[depth] = values[depth] === undefined ? level.start : (values[depth] ?? 0) + 1;
  begun.add(key);
  values.length = depth + 1;
  if (level.format === 'bullet') return '\u2022';
  if (level.format === 'none' && !level.text) return null;
  const printed = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = levels[at];
    return numberIn(values[at] ?? of?.start ?? 1, level.legal ? 'decimal' : (of?.format ?? 'decimal'));
  });
  return tidy(printed) || null;
}

function numberIn(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return doubledLettersOf(value);
    case 'upperLetter':
      return doubledLettersOf(value).toUpperCase();
    case 'lowerRoman':
      return romanOf(value);
    case 'upperRoman':
      return romanOf(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}
