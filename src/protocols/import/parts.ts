import { type Clauses, findClauses, looksLikeHeading } from './clauses';
import type { Block } from './document';
import { ImportError, withoutEnd } from './document';
import { readLabel, withoutBullet } from './labels';
import { type Proposals, propose } from './propose';
import { has } from './terms';
import { plainWords } from './wording';

/** A stretch of a document under one title: a part of a constitution, an appendix, the report that brings a draft. */
export interface Part {
  title: string;
  /** Places of its first block and of the one after its last. */
  from: number;
  to: number;
}

/** The part that was read as the protocol, with what it holds. */
export interface ReadPart extends Part {
  clauses: Clauses;
  proposals: Proposals;
}

const kinds = /^(part|section|article|chapter|appendix|annexe?|schedule|volume|protocol|codes?)\b/i;
const titleKinds = has(
  'protocol|convention|concordat|charter|code|working together|work together|working arrangements|guidance|guide|guidelines|framework|compact|agreement|statement|working arrangements|relation|relations|relationship|relationships|rules',
);
const strongKinds = has(
  'protocol|convention|concordat|charter|code|working together|work together|working arrangements|guidance|guide|guidelines|compact',
);
const sentence = has('must|should|shall|may|can|will|is|are|has|have|introduces');
const twoParties = [has('member'), has('officer')];

/** True where a line could be the title of a document on members and officers. */
export function isProtocolTitle(text: string): boolean {
  if (text.length > 140 || /[.;,]$/.test(text)) return false;
  const plain = plainWords(text);
  return twoParties.every((each) => each(plain)) && titleKinds(plain) && !sentence(plain);
}

/** A title of the document itself rather than of a chapter in it that speaks of the relationship. */
export function isStrongTitle(text: string): boolean {
  return isProtocolTitle(text) && strongKinds(plainWords(text));
}

/**
 * The part of a document that is the protocol: the one that is asked for; or else the one whose title says so and whose
 * clauses bear on most checks. A document that is nothing but the protocol is one part.
 *
 * @param wanted words of the part's title, in any case
 * @throws {ImportError} where no part has that title
 */
export function protocolPart(blocks: readonly Block[], wanted?: string): { part: ReadPart; others: Part[] } {
  const parts = partsOf(blocks);
  if (wanted !== undefined) {
    const asked = plainTitle(wanted);
    const named = parts.filter((each) => plainTitle(each.title).includes(asked) && each.to - each.from > 1);
    const longest = named.sort(
      (a, b) =>
        Number(plainTitle(b.title) === asked) - Number(plainTitle(a.title) === asked) ||
        b.to - b.from - (a.to - a.from),
    )[0];
    if (!longest) throw new ImportError(`it has no part "${wanted}"; ${offered(parts)}`);
    return { part: readPart(blocks, longest), others: parts.filter((each) => each !== longest) };
  }
  const worth = parts.map((each) => {
    const read = readPart(blocks, each);
    const found = Object.values(read.proposals).filter(Boolean).length;
    const titled = isStrongTitle(each.title) ? 6 : isProtocolTitle(each.title) ? 3 : 0;
    // A contents page has the title and no text.
    return { read, worth: read.clauses.clauses.length < 3 ? -1 : found + titled };
  });
  const best = worth.sort((a, b) => b.worth - a.worth || a.read.from - b.read.from)[0];
  const part = best && best.worth >= 0 ? best.read : readPart(blocks, { title: '', from: 0, to: blocks.length });
  return { part, others: parts.filter((each) => each.from !== part.from) };
}

function offered(parts: readonly Part[]): string {
  const titles = parts.map((each) => each.title).filter((each) => each.length > 3);
  if (titles.length < 2) return 'leave --part out to read all of it';
  const likely = titles.filter(isProtocolTitle);
  const shown = [...new Set([...likely, ...titles])].slice(0, 6).map((each) => `"${each}"`);
  return `among its parts are ${shown.join(', ')}`;
}

function plainTitle(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function readPart(blocks: readonly Block[], part: Part): ReadPart {
  const clauses = findClauses(blocks.slice(part.from, part.to));
  return { ...part, clauses, proposals: propose(clauses.clauses) };
}

/** Divide a document where a new one begins in it: at titles of parts, and at the title of a protocol. */
function partsOf(blocks: readonly Block[]): Part[] {
  const starts = startsOf(blocks);
  if (!starts.length) return [{ title: '', from: 0, to: blocks.length }];
  const parts: Part[] = [];
  const first = starts[0]?.at ?? 0;
  if (first > 0) parts.push({ title: '', from: 0, to: first });
  starts.forEach((start, index) => {
    const next = starts.slice(index + 1).find((each) => each.rank <= start.rank);
    parts.push({ title: start.title, from: start.at, to: next?.at ?? blocks.length });
  });
  return parts;
}

/** An entry of a table of contents ends in the number of a page; a year is none. */
function endsInPage(text: string): boolean {
  const bare = withoutEnd(text, '0123456789');
  const number = text.slice(bare.length);
  if (!number || number.length > 4 || /^(19|20)\d\d$/.test(number)) return false;
  return bare.endsWith(' ') || bare.endsWith('...') || bare.endsWith('\u2026');
}

interface Start {
  at: number;
  title: string;
  /** Lower ranks hold higher ones. */
  rank: number;
}

function startsOf(blocks: readonly Block[]): Start[] {
  const starts: Start[] = [];
  const met = new Map<string, number>();
  blocks.forEach((each, at) => {
    if (each.cells || each.marker === '\u2022' || each.text.length > 140 || withoutBullet(each.text).bullet) return;
    const { text } = each;
    if (endsInPage(text) && !kinds.test(text)) return;
    const title = isStrongTitle(text);
    const label = readLabel(text);
    const named =
      label?.readings[0]?.count === 'named' && kinds.test(text) && (label.rest === '' || looksLikeHeading(label.rest));
    if (!title && !named && !(each.heading === 1 && looksLikeHeading(text))) return;
    if (title) {
      // The title again, a page or more further on, is a page's head that a conversion left in the text.
      const key = plainWords(label?.rest || text)
        .slice(0, 3)
        .join(' ');
      const earlier = met.get(key);
      met.set(key, at);
      // Where other parts begin in between, the first was an entry of a table of contents.
      const alone = (starts.at(-1)?.at ?? 0) <= (earlier ?? -1);
      if (earlier !== undefined && alone && wordsBetween(blocks, earlier, at) > 150) return;
    }
    // A title in two lines, or the same again over the text, is one title.
    const before = starts.at(-1);
    const near = before !== undefined && at - before.at <= 2;
    if (near && title && !isStrongTitle(before.title)) {
      before.title = `${before.title} ${text}`;
      return;
    }
    if (near && title) return;
    const rank = named ? rankOf(text) : each.heading > 0 ? each.heading : 3;
    starts.push({ at, title: named && label?.rest === '' ? nextTitle(blocks, at, text) : text, rank });
  });
  return settle(starts, blocks);
}

function rankOf(text: string): number {
  if (/^(volume|part)\b/i.test(text)) return /^part \d+(\.\d|[a-z])/i.test(text) ? 2 : 1;
  return /^(appendix|annexe?|schedule)\b/i.test(text) ? 2 : 3;
}

function nextTitle(blocks: readonly Block[], at: number, text: string): string {
  const next = blocks[at + 1];
  return next && looksLikeHeading(next.text) ? `${text} ${next.text}` : text;
}

/**
 * Which starts divide the document: none where it is short and opens with its protocol's title, since its sections may
 * be called parts too; the protocol's title alone where the rest are its own sections.
 */
function settle(starts: Start[], blocks: readonly Block[]): Start[] {
  const words = blocks.reduce((sum, each) => sum + each.text.length, 0) / 6;
  const titled = starts.filter((each) => isStrongTitle(each.title));
  if (words > 30_000) return starts;
  const opening = titled[0];
  if (!opening) return words > 15_000 ? starts : [];
  // What stands before a title further on is a report, or other parts: what comes after is the protocol.
  const early = opening.at < Math.max(12, blocks.length * 0.12);
  const withText = titled.filter(
    (each, index) => wordsBetween(blocks, each.at, titled[index + 1]?.at ?? blocks.length) > 150,
  );
  const draft = withText.find((each) => each !== opening && isReport(blocks, opening.at, each.at));
  const chosen = draft ?? (early ? opening : (withText.at(-1) ?? opening));
  const kind = kindOf(chosen.title);
  // Parts before the protocol show that parts divide the document; after it alone they may be its own chapters.
  const divided =
    kind !== '' || starts.some((each) => each.at < chosen.at && /^(part|section)$/.test(kindOf(each.title)));
  const ends = starts.filter((each) => {
    if (each.at <= chosen.at || isStrongTitle(each.title)) return false;
    const own = kindOf(each.title);
    if (/^(appendix|annexe?|schedule)$/.test(own)) return true;
    // "Part 1" after "Part 6B: Protocol" is a chapter of it; "Part 6C" is the next part.
    return divided && own !== '' && (kind === '' || (own === kind && comesAfter(each.title, chosen.title)));
  });
  const first = draft || !early || divided ? chosen : { ...chosen, at: 0 };
  if (first.at === 0 && !ends.length) return [];
  return [first, ...ends].map((each) => ({ ...each, rank: 1 }));
}

function comesAfter(title: string, earlier: string): boolean {
  const [one, other] = [title, earlier].map((each) => readLabel(each)?.readings[0]?.parts[0] ?? 0);
  return (one ?? 0) > (other ?? 0);
}

function kindOf(title: string): string {
  return (kinds.exec(title)?.[1] ?? '').toLowerCase().replace(/^(protocol|codes?)$/, '');
}

const reportWords = has(
  'recommendation|recommendations|background papers|report title|purpose of report|purpose of the report|lead officer|report author|meeting date|agenda item|implications',
);

/** A committee report brings a draft with it: its own words stand between the title on it and the draft's. */
function isReport(blocks: readonly Block[], from: number, to: number): boolean {
  return (
    blocks
      .slice(Math.max(0, from - 6), Math.min(to, from + 60))
      .filter((each) => each.text.length < 200 && reportWords(plainWords(each.text))).length >= 2
  );
}

function wordsBetween(blocks: readonly Block[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += (blocks[at]?.text.length ?? 0) / 6;
  return sum;
}
