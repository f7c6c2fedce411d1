import { type Block, hasLeader, tidy, withoutEnd } from './document';
import {
  type Count,
  type Counted,
  isPlainlyRoman,
  type Label,
  lettersOf,
  readLabel,
  readMarker,
  romanOf,
  withoutBullet,
} from './labels';

/** One paragraph of a clause. */
export interface Paragraph {
  text: string;
  /** An item of a list, so that it completes the words before the list. */
  item: boolean;
}

/** One clause of a document: what a reader would cite by one number. */
export interface Clause {
  /**
   * What a reader cites: the printed number without spaces (`78`, `5.5-10.1`, `A.3.2`); a lettered item after its
   * clause's (`10(a)`); the heading where nothing is numbered.
   */
  number: string;
  /** The nearest heading above, or its own. */
  heading: string;
  /** Words of the clause that this is an item of, up to the list, where they do not end in a full stop. */
  lead: string;
  paragraphs: Paragraph[];
  /** It has a number and a heading, and nothing under it. */
  headingOnly: boolean;
  /** Whom it binds, where a column of its table says so; empty elsewhere. */
  appliesTo: string;
  /** The number is not printed, but worked out from its neighbours. */
  inferred: boolean;
  page: number | null;
  /** Place in the document, from 0. */
  at: number;
}

/** The clauses of a document, and the headings they stand under. */
export interface Clauses {
  clauses: Clause[];
  /** Every heading in order, with its number where it has one. */
  headings: string[];
}

interface Open {
  counted: Counted;
  bracketed: boolean;
  clause: Clause;
  heading: boolean;
  /** How deep in lists of the markup it stands; 0 outside them. */
  depth: number;
  /** A heading without a number has come since: a list that begins again is a new one. */
  stale: boolean;
}

const figures = '0123456789';

/** What the last part of a number is printed in, where that is not figures. */
const signs: Partial<Record<Count, string>> = {
  small: 'abcdefghijklmnopqrstuvwxyz',
  capital: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  roman: 'ivxl',
  ROMAN: 'IVXL',
};

/** Heads the column of a table that says whom each rule is for. */
const appliesToHeading =
  /^(applies to|applying to|applicable to|who|whom|for whom|who it binds|binds|binding on|who for|who is bound|who it applies to|who this applies to|audience)\??$/i;

/** Words that make a sentence of a line, so that it is no heading. */
const sentenceWords =
  /\b(must|should|shall|will|may|can|cannot|is|are|was|were|has|have|had|does|do not|been|being|ought|might|would|could)\b/i;

/** True where a line is short, begins like a title and makes no sentence. */
export function looksLikeHeading(text: string): boolean {
  if (text.length < 3 || text.length > 110 || /[.;,?!]$/.test(text)) return false;
  if (!/^[A-Z0-9\u201c\u2018"'[(]/.test(text) || !/[A-Za-z]{3}/.test(text)) return false;
  if (text.split(' ').length > 14 || /^["\u201c].*["\u201d] /.test(text)) return false;
  return (
    !sentenceWords.test(text.replace(/^Being /, '')) &&
    !/ (of|to|the|and|or|by|in|with|for|an?|on|at|from|that|which)$/.test(text)
  );
}

/**
 * Find the clauses of a document by their printed numbers: dotted and dashed, whole, lettered, roman, lists in lists,
 * bullets under a numbered clause (its text), paragraphs without a number under a heading (one clause, cited by the
 * heading), rows of a table. A table of contents is passed over. One scan.
 */
export function findClauses(blocks: readonly Block[]): Clauses {
  const text = withoutContents(blocks);
  const found = new Finder(text.some(hasRomanNumber));
  for (const each of text) found.take(each);
  return found.finish();
}

/** True of a clause whose number no scan could have made of figures: its sections are counted in roman numerals. */
function hasRomanNumber(source: Block): boolean {
  const { label } = opened(source);
  return label !== null && isPlainlyRoman(label);
}

class Finder {
  private readonly clauses: Clause[] = [];
  private readonly headings: string[] = [];
  private stack: Open[] = [];
  private heading = '';
  private current: Clause | null = null;
  /** The paragraphs without a number directly under the latest heading. */
  private underHeading: Clause | null = null;
  private listGoesOn = false;
  /** The latest whole number, since sections may come between numbers that count on. */
  private lastWhole = 0;
  /** The column of the table that says whom each rule is for, and what it says in the row at hand. */
  private column: { at: number; of: number } | null = null;
  private appliesTo = '';
  /** Clauses cited by their section's number and their own, unless it turns out that their own is enough. */
  private readonly joined = new Map<Clause, string>();

  /** @param roman the document's sections are counted in roman numerals, and its clauses by them */
  constructor(private readonly roman: boolean) {}

  take(source: Block): void {
    const row = this.row(source);
    if (row === null) return;
    const { text, marker, label: printed } = opened(row);
    const marked = marker !== null;
    const label = printed && this.inSection(printed);
    if (label) {
      const place = this.placeFor(label, source, marked);
      if (place) {
        this.open(label, place, row);
        return;
      }
    }
    const whole = text;
    if (!whole) return;
    const bulleted = marked || withoutBullet(source.text).bullet;
    const heading =
      !bulleted &&
      !source.cells &&
      (source.heading > 0 ? !endsSentence(whole) || whole.length < 80 : looksLikeHeading(whole));
    if (heading && !(this.listGoesOn && source.heading === 0)) {
      this.headUp(whole);
      return;
    }
    this.add(whole, bulleted, source);
  }

  /**
   * A table's row without the column that says whom each rule is for; that is kept for the clause. Null for the row of
   * headings which names that column.
   */
  private row(source: Block): Block | null {
    this.appliesTo = '';
    const { cells } = source;
    if (!cells) {
      this.column = null;
      return source;
    }
    const named = cells.findIndex((each) => appliesToHeading.test(each));
    if (named >= 0 && cells.length > 1 && cells.every((each) => each.length < 40)) {
      this.column = { at: named, of: cells.length };
      return null;
    }
    if (!this.column || cells.length !== this.column.of) return source;
    const { at } = this.column;
    const cell = cells[at] ?? '';
    if (cell.length > 60) return source;
    this.appliesTo = cell;
    const rest = cells.filter((_, index) => index !== at);
    return { ...source, cells: rest, text: rest.filter(Boolean).join(' ') };
  }

  /** Read with its roman numeral where the section that is open is counted by it. */
  private inSection(label: Label): Label {
    const { roman } = label;
    if (!roman) return label;
    const section = roman.counted.parts[0];
    const open =
      this.roman ||
      this.stack.some(
        ({ counted }) =>
          (counted.count === 'ROMAN' && counted.parts[0] === section) ||
          (counted.count === 'named' && counted.parts[0] === section),
      );
    return open ? { ...label, printed: roman.printed, readings: [roman.counted] } : label;
  }

  finish(): Clauses {
    const clauses = this.clauses.filter((each) => each.paragraphs.length > 0 || each.headingOnly);
    const holdsMore = holders(clauses);
    const headed = clauses.filter((each) => !each.headingOnly || !holdsMore(each));
    this.shorten(headed);
    return { clauses: unique(headed).map((each, at) => ({ ...each, at })), headings: this.headings };
  }

  /** Numbers that count on through the sections are cited alone: `4` and not `II.4`. */
  private shorten(clauses: readonly Clause[]): void {
    const own = [...this.joined.values()];
    if (new Set(own).size < own.length) return;
    const others = new Set(this.clauses.filter((each) => !this.joined.has(each)).map((each) => each.number));
    if (own.some((each) => others.has(each))) return;
    let from = '';
    let to = '';
    for (const each of clauses) {
      const printed = this.joined.get(each);
      if (printed !== undefined) {
        from = each.number;
        to = printed;
        each.number = printed;
      } else if (from && each.number.startsWith(`${from}(`)) each.number = to + each.number.slice(from.length);
    }
  }

  private headUp(text: string): void {
    this.heading = text.replace(/:$/, '');
    this.headings.push(this.heading);
    this.current = null;
    this.underHeading = null;
    this.listGoesOn = false;
    this.stack = this.stack.map((each) => ({ ...each, stale: true }));
  }

  private add(text: string, item: boolean, source: Block): void {
    this.listGoesOn = item && !/[.!?]$/.test(text);
    const top = this.stack.at(-1);
    if (!item && top && this.current === top.clause && isItem(top)) this.current = this.enclosing();
    if (this.current) {
      const last = this.current.paragraphs.at(-1);
      if (this.current.headingOnly) this.current.headingOnly = false;
      if (last && continues(last.text, text) && !item) last.text = `${last.text} ${text}`;
      else this.current.paragraphs.push({ text, item });
      return;
    }
    this.underHeading ??= this.begin(this.heading || 'Introduction', source, false);
    this.underHeading.paragraphs.push({ text, item });
    this.current = this.underHeading;
  }

  /** The clause that holds the list which a paragraph without a number ends. */
  private enclosing(): Clause | null {
    const outer = this.stack.filter((each) => !isItem(each)).at(-1);
    return outer ? outer.clause : this.current;
  }

  private begin(number: string, source: Block, inferred: boolean, lead = ''): Clause {
    const clause: Clause = {
      number,
      heading: this.heading,
      lead,
      paragraphs: [],
      headingOnly: false,
      appliesTo: this.appliesTo,
      inferred,
      page: source.page,
      at: this.clauses.length,
    };
    this.clauses.push(clause);
    return clause;
  }

  private open(label: Label, place: Place, source: Block): void {
    const { counted, depth } = place;
    const rest = label.rest;
    const heading =
      rest !== '' &&
      !(source.cells && source.cells.filter(Boolean).length > 2) &&
      !(rest.endsWith(':') && source.heading === 0) &&
      (source.heading > 0 ? !endsSentence(rest) && !sentenceWords.test(rest) : looksLikeHeading(rest)) &&
      !(source.heading === 0 && this.endsList(depth, counted, label));
    const before = this.stack[depth];
    this.inferMissing(before, counted, source);
    this.stack.length = depth;
    const above = this.stack.at(-1);
    const number = numberFor(label, counted, above);
    if (heading) {
      this.heading = rest.replace(/:$/, '');
      this.headings.push(`${number} ${this.heading}`);
    } else if (before?.heading && before.clause.headingOnly && above?.heading) {
      // The next number beside a title that has no text yet stands under what both stand under.
      this.heading = above.clause.heading;
    }
    const lead = above && !above.heading ? leadOf(above.clause) : '';
    const clause = this.begin(number, source, false, lead);
    if (counted.count === 'whole' && !label.bracketed) {
      this.lastWhole = counted.parts[0] ?? 0;
      if (above?.heading && number !== label.printed && !heading) this.joined.set(clause, label.printed);
    }
    if (heading) clause.headingOnly = true;
    else if (rest) clause.paragraphs.push({ text: rest, item: isItemCount(counted, label) && lead !== '' });
    if (!heading && above?.heading === false) clause.heading = above.clause.heading;
    this.stack.push({ counted, bracketed: label.bracketed, clause, heading, depth: source.depth, stale: false });
    this.current = clause;
    this.underHeading = null;
    this.listGoesOn = false;
  }

  /** True where what comes is an item of a clause's list, however short and bare it is. */
  private endsList(depth: number, counted: Counted, label: Label): boolean {
    const above = this.stack[depth - 1];
    if (!above || above.heading || !above.clause.paragraphs.length) return false;
    return (
      isItemCount(counted, label) ||
      opensList(above.clause) ||
      (this.stack[depth] !== undefined && counted.count === 'whole')
    );
  }

  /**
   * A scan can lose a number: where one is missing between two, and just one paragraph more stands there than the
   * clause before needs, that paragraph is the clause.
   */
  private inferMissing(before: Open | undefined, counted: Counted, source: Block): void {
    if (!before || before.stale || before.heading) return;
    if (before.counted.count !== counted.count && !(isDotted(before.counted) && isDotted(counted))) return;
    const last = before.counted.parts.at(-1) ?? 0;
    const now = counted.parts.at(-1) ?? 0;
    const { clause } = before;
    if (before.counted.parts.length !== counted.parts.length || now !== last + 2 || clause.paragraphs.length !== 2)
      return;
    const lost = clause.paragraphs[1];
    if (
      !lost ||
      (lost.item && counted.count !== 'small') ||
      !/^[A-Z]/.test(lost.text) ||
      !/[.:;]$/.test(clause.paragraphs[0]?.text ?? '')
    )
      return;
    const number = nextNumber(clause.number, before.counted);
    if (!number) return;
    clause.paragraphs.length = 1;
    const made = this.begin(number, source, true, clause.lead);
    made.heading = clause.heading;
    made.paragraphs.push({ text: lost.text, item: false });
  }

  /** Where a number belongs: after the one it follows, or as the first of a list below; null where it is no number. */
  private placeFor(label: Label, source: Block, marked: boolean): Place | null {
    for (const counted of label.readings) {
      const depth = this.follows(counted, label, source);
      if (depth !== null) return { counted, depth };
    }
    // "i)" is the first of a list sooner than a letter out of turn.
    const firsts = [...label.readings].sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
    for (const counted of firsts) {
      const depth = this.begins(counted, label, source, marked);
      if (depth !== null) return { counted, depth };
    }
    return null;
  }

  private follows(counted: Counted, label: Label, source: Block): number | null {
    if (isDotted(counted)) return null;
    const heading = source.heading > 0 || looksLikeHeading(label.rest);
    const fits: number[] = [];
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const each = this.stack[depth];
      if (!each || each.counted.count !== counted.count || each.bracketed !== label.bracketed) continue;
      if (source.depth > 0 && each.depth > 0 && each.depth !== source.depth) continue;
      if (counted.count === 'named' && firstWord(each.clause.number) !== firstWord(label.printed)) continue;
      const step = stepBetween(each.counted.parts, counted.parts);
      const most = label.firm || counted.count === 'named' ? 3 : 1;
      if (step >= 1 && step <= most) fits.push(depth);
    }
    if (fits.length > 1 && heading) {
      // The next section, not the next item of the list that happened to end at the same number.
      const section = fits.filter((depth) => this.stack[depth]?.heading);
      if (section.length) return section.at(-1) ?? null;
    }
    return fits[0] ?? null;
  }

  private begins(counted: Counted, label: Label, source: Block, marked: boolean): number | null {
    if (isDotted(counted)) return this.dottedDepth(counted);
    if (counted.count === 'named') {
      const same = this.stack.findIndex(
        (each) => each.counted.count === 'named' && firstWord(each.clause.number) === firstWord(label.printed),
      );
      return looksLikeHeading(label.rest) || source.heading > 0 || label.rest === '' ? Math.max(same, 0) : null;
    }
    if (isFirst(counted)) {
      const same = this.stack.findIndex(
        (each) => each.counted.count === counted.count && each.bracketed === label.bracketed,
      );
      const top = this.stack.at(-1);
      // The same kind of list begins again after a heading, or after a heading of its own kind: not a list inside it.
      if (same >= 0 && (top?.stale || (this.stack[same]?.heading && looksLikeHeading(label.rest)))) return same;
      if (top?.stale) {
        const section = this.stack.findIndex((each) => each.stale && !each.heading);
        return section < 0 ? this.stack.length : section;
      }
      if (
        same >= 0 &&
        same === this.stack.length - 1 &&
        !this.stack[same]?.heading &&
        !opensList(this.stack[same]?.clause)
      )
        return same;
      return this.stack.length;
    }
    const whole = counted.count === 'whole' && !label.bracketed && counted.parts.length === 1;
    const section = this.stack.map((each) => each.heading && each.counted.count !== 'whole').lastIndexOf(true);
    if (whole && section >= 0 && counted.parts[0] === this.lastWhole + 1) return section + 1;
    if (whole && looksLikeHeading(label.rest) && this.stack.every((each) => each.counted.count !== 'whole')) return 0;
    if (!label.firm && !marked) return null;
    // Out of turn, but plainly a number: taken up where its kind was last seen.
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const each = this.stack[depth];
      if (!each || each.counted.count !== counted.count || each.bracketed !== label.bracketed) continue;
      const step = stepBetween(each.counted.parts, counted.parts);
      if (step > 0 && step <= 12) return depth;
    }
    if (
      marked ||
      (counted.count === 'whole' &&
        (counted.parts[0] ?? 0) < 200 &&
        this.stack.every((each) => each.counted.count !== 'whole'))
    ) {
      return counted.count === 'whole' || counted.count === 'capital' ? 0 : this.stack.length;
    }
    if (label.bracketed && this.current) return this.stack.length;
    return null;
  }

  /** Under the section whose number it begins with. */
  private dottedDepth(counted: Counted): number {
    for (let depth = this.stack.length - 1; depth >= 0; depth--) {
      const each = this.stack[depth];
      if (!each) continue;
      const { count, parts } = each.counted;
      if (count === 'small' || count === 'roman') continue;
      const trunk = parts.at(-1) === 0 ? parts.slice(0, -1) : parts;
      const own = counted.parts.at(-1) === 0 ? counted.parts.slice(0, -1) : counted.parts;
      if (count === 'named') return depth + 1;
      if (trunk.length < own.length && trunk.every((part, index) => part === own[index])) return depth + 1;
    }
    const first = this.stack.findIndex((each) => each.counted.count !== 'named');
    return first < 0 ? this.stack.length : first;
  }
}

interface Place {
  counted: Counted;
  depth: number;
}

function opened(source: Block): { text: string; marker: string | null; label: Label | null } {
  const { cells } = source;
  if (cells && cells.length > 1) {
    const first = readLabel(cells[0] ?? '');
    const rest = cells.slice(1).filter(Boolean);
    if (first && !first.rest && rest.length)
      return { text: source.text, marker: null, label: { ...first, rest: joinCells(rest), firm: true } };
    return {
      text: joinCells(cells.filter(Boolean)),
      marker: null,
      label: first?.firm ? { ...first, rest: joinCells([first.rest, ...rest].filter(Boolean)) } : null,
    };
  }
  if (source.marker !== null) {
    const label = readMarker(source.marker);
    if (label && !label.rest) {
      // Typed by hand and by the list at once, as a careless conversion leaves it.
      const typed = readLabel(source.text);
      if (typed?.firm && typed.printed === label.printed)
        return { text: source.text, marker: source.marker, label: { ...label, rest: typed.rest, firm: true } };
      if (typed?.firm && isDotted(typed.readings[0])) return { text: typed.rest, marker: null, label: typed };
      return { text: source.text, marker: source.marker, label: { ...label, rest: source.text, firm: true } };
    }
    // A bullet of the list, and a number typed after it.
    const { text } = withoutBullet(source.text);
    const typed = readLabel(text);
    return { text, marker: source.marker, label: typed?.firm ? typed : null };
  }
  const { text } = withoutBullet(source.text);
  return { text, marker: null, label: readLabel(text) };
}

function joinCells(cells: readonly string[]): string {
  return cells.reduce(
    (whole, cell) =>
      whole ? `${whole}${/[.:;?!]$/.test(whole) ? ' ' : whole.length < 60 ? ': ' : '. '}${cell}` : cell,
    '',
  );
}

function isFirst(counted: Counted): boolean {
  return counted.parts.length === 1 && counted.parts[0] === 1;
}

function isDotted(counted: Counted | undefined): boolean {
  return counted?.count === 'dotted' || counted?.count === 'dashed';
}

function isItemCount(counted: Counted, label: Label): boolean {
  return counted.count === 'small' || counted.count === 'roman' || (counted.count === 'whole' && label.bracketed);
}

function isItem(each: Open): boolean {
  return (
    each.counted.count === 'small' ||
    each.counted.count === 'roman' ||
    (each.counted.count === 'whole' && each.clause.number.includes('('))
  );
}

function firstWord(text: string): string {
  return text.split(' ')[0]?.toLowerCase() ?? '';
}

/** How far one number is on from another of its kind; 12A is on from 12. */
function stepBetween(from: readonly number[], to: readonly number[]): number {
  if (from.length === 1 && to.length === 2) return to[0] === from[0] && to[1] === 1 ? 1 : 0;
  if (from.length === 2 && to.length === 1) return (to[0] ?? 0) - (from[0] ?? 0);
  if (from.length === 2 && to.length === 2) return from[0] === to[0] ? (to[1] ?? 0) - (from[1] ?? 0) : 0;
  const step = (to[0] ?? 0) - (from[0] ?? 0);
  // "Part 6B" after "Part 6A", and "Part 7" after both.
  return step > 0 && step < 100 ? step : step >= 100 && step <= 300 ? 1 : step;
}

function numberFor(label: Label, counted: Counted, above: Open | undefined): string {
  const { printed } = label;
  if (!above || isDotted(counted) || counted.count === 'named') return printed;
  const parent = above.clause.number;
  if (counted.count === 'whole') {
    if (label.bracketed) return `${parent}${printed.startsWith('(') ? printed : `(${printed})`}`;
    if (above.counted.count === 'capital') return `${parent}${printed}`;
    if (above.counted.count === 'named') return printed;
    if (above.heading) return `${parent.replace(/\.0$/, '')}.${printed}`;
    return `${parent}(${printed})`;
  }
  if (above.counted.count === 'named') return printed;
  return `${parent}${printed.startsWith('(') ? printed : `(${printed})`}`;
}

/** The number that comes next, printed as the one before it is; null where that cannot be told. */
function nextNumber(number: string, counted: Counted): string | null {
  const count = countAtEnd(number, counted);
  const next = (counted.parts.at(-1) ?? 0) + 1;
  const end = number.endsWith(')') ? ')' : '';
  const bare = end ? number.slice(0, -1) : number;
  const sign = bare.slice(withoutEnd(bare, signs[count] ?? figures).length);
  // After z some go on with aa and bb, others with aa and ab.
  if (!sign || ((count === 'small' || count === 'capital') && next > 26)) return null;
  return bare.slice(0, -sign.length) + printedAs(next, count) + end;
}

/** How the last part counts: `3.1(a)` by a letter, and `12A` as well. */
function countAtEnd(number: string, { count }: Counted): Count {
  if (count in signs) return count;
  if (/\([a-z]\)$/.test(number)) return 'small';
  return /\d[A-Z]$/.test(number) ? 'capital' : count;
}

function printedAs(value: number, count: Count): string {
  switch (count) {
    case 'small':
      return lettersOf(value);
    case 'capital':
      return lettersOf(value).toUpperCase();
    case 'roman':
      return romanOf(value);
    case 'ROMAN':
      return romanOf(value).toUpperCase();
    default:
      return String(value);
  }
}

/** Tells a numbered heading under which other clauses stand, which is no clause without text. */
function holders(clauses: readonly Clause[]): (clause: Clause) => boolean {
  const headings = new Set<string>();
  const numbers = new Set<string>();
  const above = new Set<string>();
  for (const { number, heading, headingOnly } of clauses) {
    if (!headingOnly) {
      headings.add(heading);
      numbers.add(number);
    }
    for (let at = 1; at < number.length && at < 40; at++)
      if ('.(-'.includes(number[at] ?? ' ')) above.add(number.slice(0, at));
  }
  return ({ number, heading }) => headings.has(heading) || numbers.has(number) || above.has(number.replace(/\.0$/, ''));
}

/** The words that a clause's list completes. */
function leadOf(clause: Clause): string {
  const text = [...clause.paragraphs].reverse().find((each) => !each.item)?.text ?? '';
  if (!text && clause.lead) return clause.lead;
  if (/[.?!]$/.test(text)) return '';
  const sentences = text.split(/(?<=[.?!]) (?=[A-Z])/);
  const last = sentences.at(-1) ?? '';
  return clause.lead && !/^[A-Z]/.test(last) ? `${clause.lead} ${last}` : last;
}

function opensList(clause: Clause | undefined): boolean {
  return /[:\u2013\u2014-]$/.test(clause?.paragraphs.at(-1)?.text ?? '');
}

function endsSentence(text: string): boolean {
  return /[.;?!]$/.test(text);
}

/** A line that a page's end or a conversion cut in two. */
function continues(before: string, text: string): boolean {
  return !/[.:;?!]["'\u201d\u2019)]?$/.test(before) && /^[a-z(]/.test(text);
}

/** Cites a number that recurs by its heading as well; of two clauses with one number that both have text, each. */
function unique(clauses: Clause[]): Clause[] {
  const times = new Map<string, number>();
  for (const each of clauses) times.set(each.number, (times.get(each.number) ?? 0) + 1);
  const taken = new Map<string, number>();
  return clauses.map((each) => {
    let number = each.number;
    if ((times.get(number) ?? 0) > 1 && !number.includes('.') && each.heading && number !== each.heading) {
      number = `${each.heading} ${number.startsWith('(') ? number : `(${number})`}`;
    }
    const copies = (taken.get(number) ?? 0) + 1;
    taken.set(number, copies);
    if (copies > 1) number = `${number} [${copies}]`;
    return { ...each, number };
  });
}

/** The blocks without a table of contents: lines that end in a page's number, and runs of headings that come again. */
function withoutContents(blocks: readonly Block[]): Block[] {
  const keys = blocks.map((each) => contentsKey(each));
  const last = new Map<string, number>();
  keys.forEach((key, index) => {
    if (key) last.set(key, index);
  });
  const listed = blocks.map((each, index) => {
    if (hasLeader(each.text)) return true;
    const key = keys[index] ?? '';
    return key !== '' && (last.get(key) ?? index) > index;
  });
  return blocks.filter((each, index) => {
    if (!listed[index]) return true;
    if (hasLeader(each.text)) return false;
    // One heading that comes twice is a heading; three in a row are a list of them.
    let run = 1;
    for (let at = index - 1; at >= 0 && listed[at] && run < 3; at--) run++;
    for (let at = index + 1; at < blocks.length && listed[at] && run < 3; at++) run++;
    return run < 3;
  });
}

function contentsKey(each: Block): string {
  const text = each.cells ? each.cells.join(' ') : each.text;
  if (text.length > 120 || /[.;,]$/.test(text)) return '';
  const label = readLabel(withoutBullet(tidy(text)).text);
  const words = (label ? label.rest : text).replace(/[^A-Za-z]/g, '').toLowerCase();
  if (words.length < 4 || !looksLikeHeading(withoutEnd(label ? label.rest : text, ` .${figures}`))) return '';
  return words;
}
