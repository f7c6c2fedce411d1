import { type ReadDocument, tidy } from '../document';
import { blocksOfLines, type Line } from '../lines';

/** Read plain text and Markdown: headings, lists, tables with bars or tabs, and lines that were broken at a width. */
export function readText(text: string): ReadDocument {
  const lines: Line[] = [];
  let page = 1;
  let gap = true;
  const paged = text.includes('\f');
  const source = withoutComments(text).replace(/\r\n?/g, '\n');
  const raw = source.split('\n');
  const width = usualWidth(raw);
  for (const each of raw) {
    const feeds = each.split('\f').length - 1;
    if (feeds) {
      page += feeds;
      gap = true;
    }
    const line = each.replace(/\f/g, '');
    const words = withoutMarks(line);
    if (!tidy(words) || isRule(line)) {
      // Markdown underlines a heading.
      const above = lines.at(-1);
      if (above && !gap && /^\s*(={3,}|-{3,})\s*$/.test(line) && above.heading === 0 && above.text.length < 110)
        above.heading = line.includes('=') ? 1 : 2;
      gap = true;
      continue;
    }
    const marked = /^\s{0,3}(#{1,6})\s+/.exec(line);
    const cells = cellsOf(words);
    lines.push({
      text: marked ? withoutMarks(line.slice(marked[0].length)) : words,
      gap,
      heading: marked?.[1]?.length ?? 0,
      page: paged ? page : null,
      edge: false,
      full: line.length > width * 0.75,
      ...(cells ? { cells } : {}),
    });
    gap = false;
  }
  if (paged) markEdges(lines);
  return { ...blocksOfLines(lines), pages: paged ? page : null, notes: [] };
}

/** A line of dashes, stars or bars: a rule, or what parts a table's head from its rows. */
function isRule(line: string): boolean {
  const bare = line.trim();
  if (bare.length < 3) return false;
  for (const sign of bare) if (!'-=*_|:+ '.includes(sign)) return false;
  return true;
}

function withoutComments(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', at);
    if (end < 0) break;
    kept += text.slice(from, at);
    from = end + 3;
  }
  return kept + text.slice(from);
}

/** Lines shorter than this end a paragraph; text that is not broken at a width has a paragraph on each line. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines
    .map((each) => each.trim().length)
    .filter((each) => each > 30)
    .sort((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 80;
  return long > 140 ? Number.POSITIVE_INFINITY : long;
}

function withoutMarks(line: string): string {
  return line
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,80}>/gi, '')
    .replace(/!?\[([^\][]{1,200})\]\([^()\s]{1,300}\)/g, '$1')
    .replace(/\*\*|__/g, '')
    .replace(/(^|[\s("\u201c])[*_]([^\s*_][^*_]{0,200})[*_](?=$|[\s.,;:)"\u201d])/g, '$1$2')
    .replace(/&amp;/g, '&')
    .replace(/\\([.()#*_-])/g, '$1')
    .replace(/^(\s*)>\s?/, '$1');
}

function cellsOf(line: string): string[] | null {
  const trimmed = line.trim();
  if (trimmed.startsWith('|') && trimmed.endsWith('|') && trimmed.length > 2) {
    return trimmed.slice(1, -1).split('|').map(tidy);
  }
  const tabbed = trimmed.split('\t').map(tidy).filter(Boolean);
  return tabbed.length > 1 && trimmed.includes('\t') ? tabbed : null;
}

function markEdges(lines: Line[]): void {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const first = [1, 2].some((back) => lines[index - back]?.page !== line.page);
    const last = [1, 2].some((on) => lines[index + on]?.page !== line.page);
    line.edge = first || last;
  }
}
