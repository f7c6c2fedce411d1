/** One paragraph, heading, list item or table row of a document, in reading order: what every reader makes of a file. */
export interface Block {
  /** The words, on one line, single spaces, without marks of layout. */
  text: string;
  /** Level of a heading that the file itself marks as one, 1 the highest; 0 for all other text. */
  heading: number;
  /** Number or bullet that the file's list formatting prints in front (`7.10`, `(a)`, `•`); null where it prints none. */
  marker: string | null;
  /** How deep in lists of the markup it stands; 0 outside them, and where the file has no markup. */
  depth: number;
  /** The cells of a table's row, where this is one; `text` then holds them one after the other. */
  cells: readonly string[] | null;
  /** The page it stands on, from 1; null where the file has no pages. */
  page: number | null;
}

/** A document as read, before anything is known of its clauses. */
export interface ReadDocument {
  blocks: Block[];
  /** Lines that stand on the pages beside the text: running heads and feet, a cover's lines, the file's own title. */
  besideText: string[];
  pages: number | null;
  /** What a person should know of how the file was read, one sentence each. */
  notes: string[];
}

/** A file that cannot be imported. The message is one sentence: what is wrong and what to do. */
export class ImportError extends Error {
  override name = 'ImportError';

  /** @param parts titles of the document's parts, where another of them may be the protocol */
  constructor(
    message: string,
    readonly parts: readonly string[] = [],
  ) {
    super(message);
  }
}

/** A block of plain text, the rest as given. */
export function block(text: string, rest: Partial<Omit<Block, 'text'>> = {}): Block {
  return { text, heading: 0, marker: null, depth: 0, cells: null, page: null, ...rest };
}

/** The text without any of these signs at its end. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** True where dots or a line lead to a page's number, or to the margin: an entry of a table of contents. */
export function hasLeader(text: string): boolean {
  const bare = withoutEnd(withoutEnd(text, '0123456789'), ' ');
  return ['....', '\u2026\u2026', '. . . .', '____'].some((each) => bare.endsWith(each));
}

/** One line, single spaces, without soft hyphens and characters of no width. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
