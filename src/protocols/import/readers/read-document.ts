import { ImportError, type ReadDocument } from '../document';
import { decoded, latin } from './decoded';

/** A file larger than this is not one protocol, nor the constitution that holds it. */
export const largestDocument = 100 * 1024 * 1024;

/**
 * Read a council's document of any kind that is known: `.docx`, `.pdf`, `.html`, `.md`, `.txt`. What it is is told by
 * its first bytes, and by its name only where they do not say. The reader that is needed is loaded then, and no other.
 *
 * @param bytes the whole file
 * @param name the file's name
 * @throws {ImportError} one sentence: what is wrong and what to do
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  if (bytes.length === 0) throw new ImportError('the file is empty; save it again and try once more');
  if (bytes.length > largestDocument) {
    throw new ImportError(
      'the file is larger than 100 MB, which no protocol is; save the part with the protocol on its own',
    );
  }
  const start = latin(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return (await import('./read-pdf')).readPdf(bytes);
  if (start.startsWith('PK\u0003\u0004')) return (await import('./read-docx')).readDocx(bytes);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    throw new ImportError(
      /\.docx$/i.test(name)
        ? 'it is protected with a password; save a copy without one and import that'
        : 'this is a Word file of the old kind (.doc) or a protected one; save it as .docx without a password',
    );
  }
  if (start.startsWith('{\\rtf'))
    throw new ImportError('this is a rich text file (.rtf); open it in Word and save it as .docx');
  const text = decoded(bytes);
  if (text.slice(0, 4096).includes('\u0000')) {
    throw new ImportError('this is neither a document nor text; give the protocol as .docx, .pdf, .html, .md or .txt');
  }
  if (/\.x?html?$/i.test(name) || /^\s*(<\?xml[^>]*>\s*)?(<!doctype html|<html)/i.test(text.slice(0, 500))) {
    return (await import('./read-html')).readHtml(text);
  }
  return (await import('./read-text')).readText(text);
}
