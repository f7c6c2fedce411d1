import type { ReadDocument } from '../../protocols/import/document';
import { ImportError } from '../../protocols/import/document';
import { type Imported, importProtocol } from '../../protocols/import/import-protocol';
import { largestDocument, readDocument } from '../../protocols/import/readers/read-document';
import { bytesOf } from './bytes-of';

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
  /** `unread` where the browser may not read the file: it was moved since, or is a folder. */
  | { problem: null; unread: boolean }
);

/** The document read last, so that another part of it need not be read from the file again. */
let last: { file: string; document: ReadDocument } | null = null;

self.addEventListener('message', async ({ data: { id, file, part } }: MessageEvent<ReadRequest>) => {
  let answer: ReadAnswer;
  try {
    if (part === undefined || last?.file !== file.name) {
      last = null;
      const bytes = await bytesOf(file, largestDocument);
      if (!bytes) return self.postMessage({ id, problem: null, unread: true } satisfies ReadAnswer);
      last = { file: file.name, document: await readDocument(bytes, file.name) };
    }
    answer = { id, imported: importProtocol(last.document, file.name, part) };
  } catch (error) {
    answer =
      error instanceof ImportError
        ? { id, problem: error.message, parts: error.parts }
        : // Not the document's fault, as far as we can tell.
          { id, problem: null, unread: false };
  }
  self.postMessage(answer);
});
