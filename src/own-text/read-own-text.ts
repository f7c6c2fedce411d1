import { type BodyLine, tidyLine } from '../draft/body';
import { nameKey } from '../parties/directory';
import type { Party } from '../parties/party';
import { shortFormsOf } from '../parties/short-names';
import { isFooterStart, isPhoneFooter } from './footer';
import type { OwnSegment, OwnText } from './own-text';
import { isPostscript, signatureStart } from './signature';

/** What the author's part is read from. */
export interface Authored {
  /** The author's lines: no thread, no quoted lines. */
  lines: BodyLine[];
  subject: string;
  kind: 'new' | 'reply' | 'forward';
  author: Party | null;
  uncertain: string[];
}

/**
 * The author's own words with their places kept: signature block, phone footer and standard footer taken off, runs of
 * blank lines made one, so that neither mark-up nor spacing changes what the checks find.
 */
export function readOwnText({ lines, subject, kind, author, uncertain }: Authored): OwnText {
  const kept = withoutSignature(withoutFooter(lines), author);
  let text = '';
  const segments: OwnSegment[] = [];
  let blank = false;
  for (const line of kept) {
    if (!line.text) {
      blank = true;
      continue;
    }
    if (text) text += blank ? '\n\n' : '\n';
    segments.push({ start: text.length, end: text.length + line.text.length, bodyStart: line.start });
    text += line.text;
    blank = false;
  }
  return { text, segments, subject: kind === 'new' ? tidyLine(subject) : '', uncertain };
}

function withoutFooter(lines: BodyLine[]): BodyLine[] {
  for (let at = 0; at < lines.length; at++) {
    const text = (lines[at] as BodyLine).text;
    if (text && isFooterStart(text, lines[at + 1]?.text ?? '')) {
      const postscript = lines.slice(at + 1).filter((line) => isPostscript(line.text));
      return [...lines.slice(0, afterRules(lines, at)), ...postscript];
    }
  }
  return lines.filter((line) => !isPhoneFooter(line.text));
}

/** A notice often stands between two lines of stars or dashes. */
function afterRules(lines: BodyLine[], footer: number): number {
  let end = footer;
  while (end > 0 && /^[*_=-]*$/.test((lines[end - 1] as BodyLine).text)) end--;
  return end;
}

function withoutSignature(lines: BodyLine[], author: Party | null): BodyLine[] {
  const names = author ? namesOf(author) : new Set<string>();
  const from = signatureStart(
    lines.map((line) => line.text),
    names,
  );
  if (from < 0) return lines;
  const after = lines.slice(from);
  const resumes = after.findIndex((line) => isPostscript(line.text));
  return resumes < 0 ? lines.slice(0, from) : [...lines.slice(0, from), ...after.slice(resumes)];
}

/** Ways in which the author may sign: full name, first name, last name, initials. */
function namesOf(author: Party): Set<string> {
  const full = nameKey(author.person?.name ?? author.mailbox.name);
  const parts = full.split(' ').filter(Boolean);
  const names = new Set<string>();
  if (!parts.length) return names;
  names.add(full);
  names.add(parts[0] as string);
  for (const short of shortFormsOf(parts[0] as string)) names.add(short);
  names.add(parts[parts.length - 1] as string);
  names.add(parts.map((part) => part[0]).join(''));
  names.add(parts.map((part) => part[0]).join(' '));
  names.add((parts[0] as string).charAt(0));
  return names;
}
