import { type CheckId, checkIds } from '../../checks/check-ids';
import type { Protocol } from '../protocol';
import type { Clause } from './clauses';
import { ImportError, type ReadDocument } from './document';
import { type FrontMatter, frontMatter } from './front-matter';
import { isProtocolTitle, isStrongTitle, type Part, protocolPart } from './parts';
import { type Proposals, type Unclear, unclearIn } from './propose';
import { protocolOf } from './protocol-file';
import { plainWords } from './wording';

/** A council's document as it was understood. */
export interface Imported {
  /** The file's name. */
  file: string;
  front: FrontMatter;
  /** Title of the part that was read, where the document has several; null where all of it was. */
  part: string | null;
  /** Titles of the other parts. */
  otherParts: string[];
  clauses: Clause[];
  proposals: Proposals;
  /** Checks that are off though a clause has words that suit them: a person is asked. */
  unclear: Unclear[];
  /** The file that the proposals make, ready for `check`. */
  protocol: Protocol;
  /** What a person should know before confirming, one sentence each. */
  notes: string[];
}

/** A paragraph longer than this is no prose, and only its beginning is looked at. */
const longest = 20_000;

function shortened(document: ReadDocument): ReadDocument {
  const blocks = document.blocks.map((each) =>
    each.text.length > longest ? { ...each, text: each.text.slice(0, longest) } : each,
  );
  return { ...document, blocks };
}

/** A title that comes again and again in the text is a page's head, which a conversion left there. */
function withoutRunningTitles(document: ReadDocument): ReadDocument {
  const times = new Map<string, number>();
  const keys = document.blocks.map((each) => {
    const key = !each.cells && isStrongTitle(each.text) ? plainWords(each.text).slice(0, 5).join(' ') : '';
    if (key) times.set(key, (times.get(key) ?? 0) + 1);
    return key;
  });
  const met = new Set<string>();
  const besideText = [...document.besideText];
  const blocks = document.blocks.filter((each, at) => {
    const key = keys[at] ?? '';
    if (!key || (times.get(key) ?? 0) < 4) return true;
    besideText.push(each.text);
    const first = !met.has(key);
    met.add(key);
    return first;
  });
  return { ...document, blocks, besideText: [...new Set(besideText)] };
}

/** Ordinary protocols name a member and an officer together at least so often. */
const leastMeetings = 4;

/**
 * Understand a council's document as a member/officer protocol.
 *
 * @param document as a reader gave it
 * @param file the file's name, for the protocol's source
 * @param wanted words of a part's title, where the document has several
 * @throws {ImportError} one sentence: it has no such part, or is about something else
 */
export function importProtocol(read: ReadDocument, file: string, wanted?: string): Imported {
  const document = withoutRunningTitles(shortened(read));
  const { part, others } = protocolPart(document.blocks, wanted);
  const { clauses } = part.clauses;
  const { proposals } = part;
  const front = frontMatter(document, part);
  if (wanted === undefined && !isProtocol(front, part, clauses, proposals)) {
    throw new ImportError(
      'it does not read like a protocol on members and officers; check that it is the right document, or name the part of it that is the protocol',
      titlesOf([part, ...others]),
    );
  }
  const title = part.title.trim();
  const source = [
    front.title ?? 'Member/officer protocol',
    ...(title && title !== front.title ? [title] : []),
    file,
  ].join(', ');
  return {
    file,
    front,
    part: title || null,
    otherParts: titlesOf(others),
    clauses,
    proposals,
    unclear: unclearIn(clauses, proposals),
    protocol: protocolOf(front, clauses, proposals, source),
    notes: [...document.notes, ...notesOn(front, part, others, clauses, wanted)],
  };
}

function titlesOf(parts: readonly { title: string }[]): string[] {
  return [...new Set(parts.map((each) => each.title.trim()).filter(Boolean))];
}

/**
 * The protocol file with what a person has decided.
 *
 * @param proposals for each check the clause that was proposed or chosen, or null where the document has none
 * @param front the document's front matter, as the person has left it
 * @param confirmed the checks that the person has confirmed
 */
export function decidedProtocol(
  imported: Imported,
  { proposals, front, confirmed }: { proposals: Proposals; front: FrontMatter; confirmed: readonly CheckId[] },
): Protocol {
  const protocol = protocolOf(front, imported.clauses, proposals, imported.protocol.source);
  return { ...protocol, confirmed: checkIds.filter((each) => confirmed.includes(each)) };
}

function isProtocol(front: FrontMatter, part: Part, clauses: readonly Clause[], proposals: Proposals): boolean {
  const found = checkIds.filter((each) => proposals[each]).length;
  if (found === 0) return false;
  if (isProtocolTitle(part.title) || (front.title !== null && isStrongTitle(front.title))) return true;
  let together = 0;
  for (const clause of clauses) {
    const words = clause.paragraphs.flatMap((each) => plainWords(each.text));
    if (words.includes('member') && words.includes('officer')) together++;
  }
  return found >= 3 && together >= leastMeetings;
}

function notesOn(
  front: FrontMatter,
  part: Part,
  others: readonly Part[],
  clauses: readonly Clause[],
  wanted: string | undefined,
): string[] {
  const notes: string[] = [];
  if (part.title && others.length && wanted === undefined) {
    notes.push(`Only the part "${part.title}" was read; name another if that is not the protocol.`);
  }
  const inferred = clauses.filter((each) => each.inferred).map((each) => each.number);
  if (inferred.length) {
    notes.push(
      `${inferred.length === 1 ? `The number ${inferred[0]} is` : `The numbers ${inferred.slice(0, 6).join(', ')} are`} not printed in the document; worked out from the clauses before and after.`,
    );
  }
  const twice = clauses.filter((each) => each.number.endsWith(']')).map((each) => each.number);
  if (twice.length)
    notes.push(
      `Some numbers are printed more than once: ${twice.slice(0, 6).join(', ')}; the figure in brackets tells them apart.`,
    );
  if (!front.body) notes.push('The document does not name its authority; put its name in ("body" in the file).');
  if (!front.date) notes.push('The document bears no date; put the date of its adoption in ("date" in the file).');
  return notes;
}
