import { decoded } from '../../protocols/import/readers/decoded';
import type { MapChoice } from './fields';
import { readGraph } from './read-graph';
import { readModernGov } from './read-moderngov';
import { readPeople } from './read-people';
import { readVcard } from './read-vcard';
import { type Reading, SourceError, type SourceFile } from './source';

/** A file larger than this is no list of a council's people: 20,000 accounts with all their addresses are some 20 MB. */
export const largestSource = 64 * 1024 * 1024;

/**
 * Read one file in, of any kind that is known, told by what it holds and not by its name.
 *
 * @throws {SourceError} the end of a sentence: what is wrong and what to do
 */
export function readSource({ name, bytes }: SourceFile, choices: readonly MapChoice[], today: string): Reading {
  if (bytes.length > largestSource) {
    throw new SourceError(
      `it is larger than ${largestSource / 1024 / 1024} MB, which no list of people is; export the people alone`,
    );
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK\u0003\u0004')) {
    throw new SourceError('this is a workbook or another packed file; open it and save the sheet as CSV');
  }
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new SourceError(
      'this is a workbook of the old kind, or one with a password; open it and save the sheet as CSV',
    );
  }
  if (start.startsWith('%PDF')) throw new SourceError('this is a PDF; ask for the list as CSV');
  const text = decoded(bytes);
  const opening = text
    .slice(0, 2048)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (!opening && !text.trim()) throw new SourceError('the file is empty; save it again');
  if (text.slice(0, 65_536).includes('\u0000')) {
    throw new SourceError('this is no text; give the list as XML from ModernGov, CSV, JSON or vCard');
  }
  if (/^begin:vcard/i.test(opening)) return readVcard(text, name);
  if (/^(?:<!doctype html|<html)/i.test(opening)) {
    throw new SourceError('this is a web page, not the list itself; save the list as XML or CSV');
  }
  if (opening.startsWith('<')) return readModernGov(text.trimStart(), name, today);
  if (opening.startsWith('{') || opening.startsWith('[')) return readGraph(text, name);
  return readPeople(text, name, choices, today);
}
