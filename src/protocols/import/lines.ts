import { looksLikeHeading } from './clauses';
import { type Block, block, tidy } from './document';
import { readLabel, withoutBullet } from './labels';

/** No paragraph is longer: what runs on is not prose, and each line looks at what it may continue. */
const longest = 20_000;

/** One line as it stands on the page. */
export interface Line {
  text: string;
  /** A blank line, or more than the usual distance, stands above it. */
  gap: boolean;
  /** Level of a heading that the file marks as one; 0 otherwise. */
  heading: number;
  page: number | null;
  /** It is among the first or last lines of its page. */
  edge: boolean;
  /** It is about as long as lines get here, so that a paragraph may go on in the next. */
  full: boolean;
  cells?: readonly string[];
}

/**
 * Make paragraphs of lines: running heads, feet and page numbers are set aside, lines that a page's width or end cut
 * are joined. Linear in the number of lines.
 */
export function blocksOfLines(lines: readonly Line[]): { blocks: Block[]; besideText: string[] } {
  const furniture = runningLines(lines);
  const besideText: string[] = [];
  const blocks: Block[] = [];
  let last: { block: Block; line: Line; after: boolean } | null = null;
  lines.forEach((line, index) => {
    const text = tidy(line.text);
    if (!text) return;
    if (furniture.has(index)) {
      if (/[A-Za-z]{3}/.test(text)) besideText.push(text);
      if (last) last.after = true;
      return;
    }
    if (last && last.block.text.length < longest && goesOn(last.block, last.line, line, text, last.after)) {
      last.block.text = joined(last.block.text, text);
      last = { block: last.block, line, after: false };
      return;
    }
    const made = block(text, { heading: line.heading, page: line.page, cells: line.cells ?? null });
    blocks.push(made);
    last = { block: made, line, after: false };
  });
  return { blocks, besideText: [...new Set(besideText)] };
}

function goesOn(before: Block, line: Line, next: Line, text: string, acrossPage: boolean): boolean {
  if (before.cells || next.cells) return false;
  if (next.heading > 0 || line.heading > 0) {
    return (
      next.heading > 0 && next.heading === line.heading && !next.gap && !readLabel(text) && before.text.length < 160
    );
  }
  const ended = /[.:;?!]["'\u201d\u2019)*]*$/.test(before.text);
  const starts = startsItem(text, ended, line);
  if (starts) return false;
  const small = /^[a-z(,\u2013-]/.test(text);
  if (next.gap || acrossPage) {
    // A page's end, or a table's stray blank line, in the middle of a sentence.
    if (ended || !small) return false;
    return before.text.length > 40 || acrossPage;
  }
  // A number that stands alone on its line belongs to the text after it.
  if (isBareNumber(before.text)) return true;
  return line.full || small || (!ended && before.text.length > 80) || /[,\u2013-]$/.test(before.text);
}

/** True where a line opens a paragraph of its own: a bullet, or a number that is not just carried over. */
function startsItem(text: string, ended: boolean, before: Line): boolean {
  const plain = withoutBullet(text);
  if (plain.bullet) return true;
  const label = readLabel(text);
  if (!label) return false;
  const several = (label.readings[0]?.parts.length ?? 0) > 1 && label.readings[0]?.count !== 'whole';
  if (several && /^([A-Z\u201c"'(]|$)/.test(label.rest)) return ended || !before.full || /^[A-Z]/.test(label.rest);
  if (!label.firm) return ended && !before.full && /^[A-Z]/.test(label.rest);
  return ended || !before.full || /\b(and|or)$/.test(before.text.trim()) || label.bracketed;
}

function isBareNumber(text: string): boolean {
  const label = readLabel(text);
  return label !== null && label.rest === '' && label.firm;
}

/** The second half of a hyphenated word joins the first; other lines by a space. */
function joined(before: string, text: string): string {
  const cut = before.endsWith('-')
    ? (before
        .slice(-24, -1)
        .split(/[^A-Za-z]/)
        .at(-1) ?? '')
    : '';
  if (!cut || !/^[a-z]/.test(text)) return `${before} ${text}`;
  const keeps =
    /^(sub|co|non|e|self|two|one|well|day|long|short|full|inter|decision|policy|vice|ex|anti|cross|party|multi|high)$/i.test(
      cut,
    );
  return keeps ? before + text : before.slice(0, -1) + text;
}

/** The places of running heads, feet and page numbers. */
function runningLines(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  const paged = lines.some((each) => each.page !== null && each.page > 1);
  const groups = new Map<string, number[]>();
  let pages = 0;
  lines.forEach((line, index) => {
    pages = Math.max(pages, line.page ?? 0);
    const text = tidy(line.text);
    if (!text || text.length > 120) return;
    if (isPageNumber(text) && (paged ? line.edge : line.gap)) {
      const next = lines.slice(index + 1, index + 3).find((each) => each.text.trim());
      const label = readLabel(text);
      // Where pages are not known, a number alone may be a clause's own.
      if (paged || !label || label.rest !== '' || !next || /^[\d(]/.test(next.text.trim())) found.add(index);
      return;
    }
    if (paged ? !line.edge : standsInText(line, text)) return;
    if (/[.;,:]$/.test(text) || withoutBullet(text).bullet) return;
    const label = readLabel(text);
    if (label && label.readings[0]?.count !== 'named' && !paged) return;
    // Heads of pages can end in a chapter's title; elsewhere lines that only begin alike can be two rules.
    const key = unchanging(text).slice(0, paged && looksLikeHeading(text) ? 28 : undefined);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  for (const group of groups.values()) {
    const least = paged ? Math.max(2, Math.min(3, Math.ceil(pages / 3))) : 3;
    if (group.length < least) continue;
    // Pages carry a line once each; a heading that recurs within a page does not run.
    const onPages = new Set(group.map((index) => lines[index]?.page ?? index)).size;
    if (onPages >= least) for (const index of group) found.add(index);
  }
  return found;
}

/** What stays the same from page to page: the words, without figures, roman numerals and months. */
function unchanging(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, ' ')
    .replace(
      /\b([ivxl]+|january|february|march|april|may|june|july|august|september|october|november|december)\b/g,
      ' ',
    )
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** True of a line that is no running head where pages are not known: a heading, a row, or a sentence cut at a width. */
function standsInText(line: Line, text: string): boolean {
  return line.heading > 0 || line.cells !== undefined || (line.full && !looksLikeHeading(text));
}

function isPageNumber(text: string): boolean {
  return (
    /^[-\u2013\u2014| ]*(page|p\.)? ?\d{1,4}( ?(of|\/) ?\d{1,4})?[-\u2013\u2014| ]*$/i.test(text) ||
    /^[-\u2013 ]*(page )?[ivx]{1,5}[-\u2013 ]*$/.test(text)
  );
}
