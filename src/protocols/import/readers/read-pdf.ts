import { ImportError, type ReadDocument, tidy } from '../document';
import { blocksOfLines, type Line } from '../lines';

interface Piece {
  text: string;
  left: number;
  right: number;
  /** Distance of the baseline from the foot of the page. */
  base: number;
  size: number;
}
interface PlacedLine extends Piece {
  page: number;
  height: number;
  /** Right edge of the column it stands in. */
  margin: number;
  above: number | null;
}

/**
 * Read a PDF: lines from the places of its words, columns one after the other, larger type as headings, words set
 * askew (a watermark) left out. Pages are read one at a time and let go, so that a constitution of 600 pages fits.
 *
 * @throws {ImportError} where it is protected, damaged, or holds pictures of pages instead of text
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const { getDocument, Util, VerbosityLevel } = await import('unpdf/pdfjs');
  const loading = getDocument({
    // A copy of its own, and no Buffer: the reader takes the bytes over.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  let file: Awaited<typeof loading.promise>;
  try {
    file = await loading.promise;
  } catch (error) {
    throw new ImportError(
      (error as Error).name === 'PasswordException'
        ? 'it is protected with a password; save a copy without one and import that'
        : 'the PDF is damaged or not complete; save or download it again and try once more',
    );
  }
  const placed: PlacedLine[] = [];
  let empty = 0;
  try {
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 / page.userUnit });
      const content = await page.getTextContent();
      const pieces: Piece[] = [];
      for (const item of content.items) {
        if (!('str' in item) || !item.str) continue;
        const [a = 0, b = 0, , , left = 0, top = 0] = Util.transform(transform, item.transform) as number[];
        if (Math.abs(b) > Math.abs(a) * 0.1) continue;
        const base = height - top;
        pieces.push({ text: item.str, left, right: left + item.width, base, size: item.height || Math.abs(a) });
      }
      const lines = linesOf(pieces, width).map((each) => ({ ...each, page: number, height }));
      if (lines.reduce((sum, each) => sum + each.text.length, 0) < 20) empty++;
      for (const line of lines) placed.push(line);
      page.cleanup();
    }
  } catch {
    throw new ImportError('the PDF is damaged in the middle; save or download it again and try once more');
  } finally {
    await loading.destroy();
  }
  const pages = file.numPages;
  const letters = placed.reduce((sum, each) => sum + each.text.replace(/[^A-Za-z]/g, '').length, 0);
  if (letters < 40 * Math.min(pages, 10) || empty > pages * 0.8) {
    throw new ImportError(
      'this PDF holds pictures of pages and no text; have it read by text recognition (OCR), or ask for the Word file',
    );
  }
  const notes = empty
    ? [
        `${empty === 1 ? 'One page has' : `${empty} pages have`} no text, only a picture or nothing; what stands there was not read.`,
      ]
    : [];
  return { ...blocksOfLines(asLines(placed)), pages, notes };
}

/** The lines of a page in reading order; two columns one after the other, what crosses both in its place. */
function linesOf(pieces: Piece[], width: number): Omit<PlacedLine, 'page' | 'height'>[] {
  const rows = rowsOf(pieces);
  const gutter = gutterOf(rows, width);
  if (gutter === null) return spaced(rows.map(joinedRow));
  const ordered: Omit<PlacedLine, 'page' | 'height'>[] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
  const flush = () => {
    ordered.push(...spaced(left), ...spaced(right));
    left = [];
    right = [];
  };
  for (const row of rows) {
    const across = row.some((each) => each.left < gutter - 4 && each.right > gutter + 4 && each.text.trim());
    if (across) {
      flush();
      ordered.push(...spaced([joinedRow(row)]));
      continue;
    }
    const before = row.filter((each) => each.left < gutter && each.text.trim());
    const after = row.filter((each) => each.left >= gutter && each.text.trim());
    if (before.length) left.push(joinedRow(before));
    if (after.length) right.push(joinedRow(after));
  }
  flush();
  return ordered;
}

function rowsOf(pieces: Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => b.base - a.base || a.left - b.left);
  const rows: Piece[][] = [];
  let base = Number.NaN;
  for (const piece of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(base - piece.base) <= Math.max(piece.size, 6) * 0.45) row.push(piece);
    else {
      rows.push([piece]);
      base = piece.base;
    }
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows.filter((row) => row.some((each) => each.text.trim()));
}

function joinedRow(row: Piece[]): Piece {
  let text = '';
  let end = Number.NaN;
  for (const piece of row) {
    if (text && piece.left - end > piece.size * 0.15 && !text.endsWith(' ') && !piece.text.startsWith(' ')) text += ' ';
    text += piece.text;
    end = piece.right;
  }
  const worded = row.filter((each) => each.text.trim());
  return {
    text: tidy(text),
    left: Math.min(...worded.map((each) => each.left)),
    right: Math.max(...worded.map((each) => each.right)),
    base: worded[0]?.base ?? 0,
    size: Math.max(...worded.map((each) => each.size)),
  };
}

/** Where two columns part: a line near the middle that hardly any row crosses, with text enough on both sides. */
function gutterOf(rows: Piece[][], width: number): number | null {
  if (rows.length < 12) return null;
  const worded = rows.map((row) => row.filter((each) => each.text.trim()));
  for (const share of [0.5, 0.48, 0.52, 0.46, 0.54, 0.44, 0.56]) {
    const at = width * share;
    let crossing = 0;
    let left = 0;
    let right = 0;
    let far = 0;
    for (const row of worded) {
      if (row.some((each) => each.left < at - 4 && each.right > at + 4)) crossing++;
      if (row.some((each) => each.right <= at + 4)) left++;
      const first = row.find((each) => each.left >= at - 4);
      if (first) {
        right++;
        if (first.left < at + width * 0.09) far++;
      }
    }
    const few = rows.length * 0.2;
    if (crossing <= few && left >= 8 && right >= 8 && right >= rows.length * 0.35 && far >= right * 0.6) return at;
  }
  return null;
}

function spaced(lines: Piece[]): Omit<PlacedLine, 'page' | 'height'>[] {
  const margin = lines.reduce((most, each) => Math.max(most, each.right), 0);
  return lines.map((each, index) => {
    const before = lines[index - 1];
    return { ...each, margin, above: before ? before.base - each.base : null };
  });
}

function asLines(placed: PlacedLine[]): Line[] {
  const usual = median(
    placed.flatMap((each) => (each.above && each.above > 0 && each.above < 60 ? [each.above] : [])),
    14,
  );
  const body = bodySize(placed);
  return placed.map((each, index) => {
    const larger = each.size / body;
    const short = each.text.length < 110;
    const first = placed[index - 1]?.page !== each.page;
    const last = placed[index + 1]?.page !== each.page;
    return {
      text: each.text,
      gap: each.above === null || each.above > usual * 1.3 || each.above < 0,
      heading: short && larger > 1.55 ? 1 : short && larger > 1.28 ? 2 : short && larger > 1.12 ? 3 : 0,
      page: each.page,
      edge: first || last || each.base > each.height * 0.92 || each.base < each.height * 0.08,
      full: each.right > each.margin - (each.margin - each.left) * 0.2,
    };
  });
}

function bodySize(placed: PlacedLine[]): number {
  const letters = new Map<number, number>();
  for (const each of placed) {
    const size = Math.round(each.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + each.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] || 11;
}

function median(values: number[], otherwise: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? otherwise;
}
