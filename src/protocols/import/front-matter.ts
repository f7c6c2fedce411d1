import type { Block, ReadDocument } from './document';
import { readLabel } from './labels';
import { isProtocolTitle, isStrongTitle, type Part } from './parts';
import { either, follow, has } from './terms';

/** What a document says of itself. */
export interface FrontMatter {
  title: string | null;
  /** The authority, where the document names it. */
  body: string | null;
  /** The latest adoption or change, as a reader is shown it: `27 September 2012`, `April 2023`. */
  date: string | null;
  /** The same as `2012-09-27` or `2023-04`. */
  isoDate: string | null;
}

const months = 'january february march april may june july august september october november december'.split(' ');

/** Read title, authority and date from a document's part, its running heads and, for a draft, the report above it. */
export function frontMatter(document: ReadDocument, part: Part): FrontMatter {
  const own = document.blocks.slice(part.from, part.to);
  const opening = own.slice(0, 40);
  const beside = document.besideText;
  const date =
    latestDate([
      ...beside,
      ...opening.filter((each) => dated(each)).map((each) => each.text),
      ...own
        .slice(-12)
        .filter(dated)
        .map((each) => each.text),
    ]) ?? latestDate(document.blocks.slice(0, Math.min(part.from, 30)).map((each) => each.text));
  return {
    title: titleOf(part, opening, beside),
    body: bodyOf(own, document.blocks, [
      ...beside,
      ...opening.map((each) => each.text),
      ...document.blocks.slice(0, 12).map((each) => each.text),
    ]),
    date: date ? shown(date) : null,
    isoDate: date ? iso(date) : null,
  };
}

function titleOf(part: Part, opening: readonly Block[], beside: readonly string[]): string | null {
  const lines = opening
    .slice(0, 12)
    .filter((each) => each.text.length < 90)
    .map((each) => each.text);
  // A cover sets a title in two lines or three.
  const set = lines.flatMap((each, at) => [
    `${each} ${lines[at + 1] ?? ''}`.trim(),
    `${each} ${lines[at + 1] ?? ''} ${lines[at + 2] ?? ''}`.trim(),
  ]);
  const candidates = [part.title, ...opening.map((each) => each.text), ...beside, ...set].filter(isProtocolTitle);
  const title =
    candidates.find(isStrongTitle) ?? candidates[0] ?? opening.find((each) => each.heading === 1)?.text ?? null;
  if (!title) return null;
  let bare = title;
  // "Part 6B: Member/Officer Protocol", "5.5 Part 5.5 – Protocol On …"
  for (let turn = 0; turn < 3; turn++) {
    const label = readLabel(bare);
    if (!label?.rest) break;
    bare = label.rest;
  }
  return withoutDate(trimmed(bare));
}

function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && ' :.-\u2013\u2014'.includes(text[from] ?? '')) from++;
  while (to > from && ' :-\u2013\u2014'.includes(text[to - 1] ?? '')) to--;
  const bare = text.slice(from, to);
  return bare === bare.toUpperCase()
    ? bare.charAt(0) +
        bare
          .slice(1)
          .toLowerCase()
          .replace(
            /\b(member|officer|councillor|protocol|council)/g,
            (word) => word.charAt(0).toUpperCase() + word.slice(1),
          )
    : bare;
}

/** A running head carries the date behind the title. */
function withoutDate(title: string): string {
  const words = title.split(' ');
  while (
    words.length > 2 &&
    (/^(19|20)\d\d$/.test(words.at(-1) ?? '') ||
      months.includes((words.at(-1) ?? '').toLowerCase()) ||
      /^(I|\||\d{1,2}|v\d.*)$/.test(words.at(-1) ?? ''))
  )
    words.pop();
  return words.join(' ');
}

interface DateRead {
  year: number;
  month: number | null;
  day: number | null;
}

/** Words that speak of the document's own date, so that a statute's or a report's does not count. */
const dateWords =
  /\b(approved|adopted|amended|updated|revised|reviewed|review|version|dated|date|effective|last|agreed|issued|published|edition|in force|meeting)\b/i;

function dated(each: Block): boolean {
  return (
    each.text.length < 160 &&
    (dateWords.test(each.text) || readDates(each.text).some((date) => date.month !== null && each.text.length < 60))
  );
}

function latestDate(texts: readonly string[]): DateRead | null {
  const dates = texts
    .filter((each) => !/\b(act|regulations?|order|report of|court)\b/i.test(each))
    .flatMap(readDates)
    .filter((each) => each.month !== null);
  return dates.sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

function rank({ year, month, day }: DateRead): number {
  return year * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}

/** "Next review: October 2025", "to be reviewed in May 2026": what follows is no date of what the document says. */
const comingReview = either(
  follow('next', 2, 'review|reviewed'),
  has('review due|review is due|review date|due for review|for review by|be reviewed|looked at again'),
);
/** "Review by May 2026", and not "Review by Council, May 2023". */
const reviewBy = has('review by');
/** So far back is looked: "Next review by the Council: by the end of October 2025". */
const beforeDate = 10;

/**
 * Every date of a text but that of a review to come: `27 September 2012`, `27th Sept 2012`, `April 2023`, `14/06/2022`,
 * `2022-06-14`. With two figures for the year only strokes make a date: 5.3.24 is a clause.
 */
function readDates(text: string): DateRead[] {
  const words = text.split(/[ ,()]/).filter(Boolean);
  const found: DateRead[] = [];
  const add = (from: number, year: number, month: number, day: number | null) => {
    if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31)) || isComing(words, from)) return;
    found.push({ year, month, day });
  };
  words.forEach((word, at) => {
    const figures = /^(\d{1,2})([/.-])(\d{1,2})([/.-])((?:19|20)\d\d|\d\d)$/.exec(word);
    const whole = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(word);
    if (whole) add(at, Number(whole[1]), Number(whole[2]), Number(whole[3]));
    if (figures) {
      const year = Number(figures[5]);
      const stroked = figures[2] === '/' && figures[4] === '/';
      if (year > 99 || stroked) add(at, year < 100 ? 2000 + year : year, Number(figures[3]), Number(figures[1]));
    }
    const year = /^((?:19|20)\d\d)[.;:]?$/.exec(word)?.[1];
    const month = year ? monthOf(words[at - 1]) : null;
    if (!year || !month) return;
    const day = Number(/^(\d{1,2})(st|nd|rd|th)?$/.exec(words[at - 2] ?? '')?.[1] ?? 0);
    const isDay = day >= 1 && day <= 31;
    add(isDay ? at - 2 : at - 1, Number(year), month, isDay ? day : null);
  });
  return found;
}

/** True where the words before say that the date is one to come: those of its own sentence, after any other date. */
function isComing(words: readonly string[], date: number): boolean {
  let from = date;
  while (from > 0 && date - from < beforeDate && !/[.;]$|\d\d$/.test(words[from - 1] ?? '')) from--;
  const before = words.slice(from, date).map((each) => each.toLowerCase().replace(/[^a-z]/g, ''));
  return comingReview(before) || reviewBy(before.slice(-2));
}

function monthOf(word: string | undefined): number | null {
  const small = (word ?? '').toLowerCase().replace('.', '');
  if (small.length < 3) return null;
  const at = months.findIndex((each) => each === small || (small.length <= 4 && each.startsWith(small)));
  return at < 0 ? null : at + 1;
}

function shown({ year, month, day }: DateRead): string {
  const name = months[(month ?? 1) - 1] ?? '';
  return [day, name.charAt(0).toUpperCase() + name.slice(1), year].filter(Boolean).join(' ');
}

function iso({ year, month, day }: DateRead): string {
  return [
    String(year),
    ...(month ? [String(month).padStart(2, '0')] : []),
    ...(day ? [String(day).padStart(2, '0')] : []),
  ].join('-');
}

const kinds = new Set(
  'Borough District City County Town Parish Community Metropolitan Royal London Unitary Combined'.split(' '),
);
const ends = new Set(['Council', 'Authority', 'Service', 'Corporation']);
const plainWords = new Set(
  'The A An This That Our Your Each Every Any If Where When In Of At By For All Both No Local Principal Full Your Their Its Other Another Democratic Standards Members Member Officer Officers Councillors Councillor Government Senior Chief Individual Annual Relevant'.split(
    ' ',
  ),
);
const owned = new Set('constitution residents members officers councillors staff area'.split(' '));

/**
 * The authority's name: the words before "Borough Council", "Town Council" or "Fire Authority" that the document says
 * most; or else a proper name that it says has members, residents or a constitution.
 */
function bodyOf(own: readonly Block[], whole: readonly Block[], front: readonly string[]): string | null {
  return nameIn(own, front) ?? (whole.length > own.length && whole.length < 2000 ? nameIn(whole, []) : null);
}

function nameIn(own: readonly Block[], front: readonly string[]): string | null {
  const counts = new Map<string, number>();
  const add = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
  const texts = [...front.map((text) => ({ text, weight: 3 })), ...own.map((each) => ({ text: each.text, weight: 1 }))];
  for (const { text, weight } of texts) {
    const words = text.split(/[ ,.;:()"\u201c\u201d/]/).filter(Boolean);
    for (let at = 0; at < words.length; at++) {
      const bare = (words[at] ?? '').replace(/[\u2019']s?$/, '');
      if (ends.has(capital(bare))) {
        const name = /^(members?|officers?)$/i.test(words[at + 1] ?? '') ? null : namedBefore(words, at, capital(bare));
        if (name) add(name, weight);
      } else if (
        /[\u2019']s$/.test(words[at] ?? '') &&
        owned.has((words[at + 1] ?? '').toLowerCase()) &&
        isName(bare)
      ) {
        const before = words[at - 1] ?? '';
        const name = isName(before) && !ends.has(before) ? `${before} ${bare}` : bare;
        if (!ends.has(bare)) add(name, weight * 0.6);
      }
    }
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
  return best && best[1] >= 0.6 ? best[0] : null;
}

function namedBefore(words: readonly string[], end: number, last: string): string | null {
  let from = end;
  while (
    from > 0 &&
    end - from < 6 &&
    (isName(words[from - 1] ?? '') ||
      (['of', 'and', 'upon', 'on', '&'].includes(words[from - 1] ?? '') && isName(words[from - 2] ?? '') && from < end))
  )
    from--;
  const name = words.slice(from, end);
  while (name.length && (plainWords.has(capital(name[0] ?? '')) || ['of', 'and'].includes(name[0] ?? ''))) name.shift();
  const proper = name.filter((each) => !kinds.has(capital(each)) && !['of', 'and', 'upon', 'on', '&'].includes(each));
  if (!proper.length) return null;
  if (last === 'Service' && !name.some((each) => /^(fire|rescue|police)$/i.test(each))) return null;
  return [...name.map(capital), last].join(' ').replace(/ (Of|And|Upon|On) /g, (word) => word.toLowerCase());
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}&'\u2019-]+$/u.test(word) && !plainWords.has(capital(word.replace(/['\u2019]s?$/, '')));
}

function capital(word: string): string {
  return word.length > 3 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
