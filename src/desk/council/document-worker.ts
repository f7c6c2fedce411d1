import type { ReadDocument } from '../../protocols/import/document';
import { ImportError } from '../../protocols/import/document';
import { type Imported, importProtocol } from '../../protocols/import/import-protocol';
import { largestDocument, readDocument } from '../../protocols/import/readers/read-document';

/** What the page asks: a document that has not been read yet, or another part of the one read last. */
export interface ReadRequest {
  id: number;
  file: File;
  part?: string;
}

/** What the page is told: the document as understood; or why not, and which parts might be the protocol. */
export type ReadAnswer = { id: number } & (
  | { imported: Imported }
  | { problem: string; parts: readonly string[] }
  | { problem: null }
);

/** The document read last, so that another part of it need not be read from the file again. */
let last: { file: string; document: ReadDocument } | null = null;

self.addEventListener('message', async ({ data: { id, file, part } }: MessageEvent<ReadRequest>) => {
  let answer: ReadAnswer;
  try {
    if (part === undefined || last?.file !== file.name) {
      last = null;
      // One byte more than may be read says as much as all of a file that is too large.
      const bytes = await file.slice(0, largestDocument + 1).arrayBuffer();
      last = { file: file.name, document: await readDocument(new Uint8Array(bytes), file.name) };
    }
    answer = { id, imported: importProtocol(last.document, file.name, part) };
  } catch (error) {
    answer =
      error instanceof ImportError
        ? { id, problem: error.message, parts: error.parts }
        : // Not the document's fault, as far as we can tell, or the browser may not read the file.
          { id, problem: null };
  }
  self.postMessage(answer);
});
