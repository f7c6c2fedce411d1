import { useCallback, useEffect, useRef, useState } from 'react';
import type { Imported } from '../../protocols/import/import-protocol';
import type { ReadAnswer, ReadRequest } from './document-worker';

/** Where the reading of a council's document stands. */
export type Reading =
  | { status: 'none' }
  | { status: 'reading'; file: string }
  /** `problem` is null where the file is `unread`, or else where it is a mistake of ours. */
  | { status: 'failed'; file: string; problem: string | null; unread: boolean; parts: readonly string[] }
  | { status: 'read'; imported: Imported };

/**
 * Read a council's document beside the page, so that the page stays alive while a long one is read. The readers load
 * with the first document.
 *
 * @returns where it stands, `read` for a file, and `readPart` for another part of the same file
 */
export function useDocument(): [Reading, { read(file: File): void; readPart(part: string): void }] {
  const [reading, setReading] = useState<Reading>({ status: 'none' });
  const worker = useRef<Worker | null>(null);
  const latest = useRef<{ id: number; file: File | null }>({ id: 0, file: null });

  const ask = useCallback((file: File, part?: string) => {
    const id = latest.current.id + 1;
    latest.current = { id, file };
    setReading({ status: 'reading', file: file.name });
    if (!worker.current) {
      worker.current = new Worker(new URL('./document-worker.ts', import.meta.url));
      const failed = () => {
        worker.current?.terminate();
        worker.current = null;
        const name = latest.current.file?.name ?? '';
        setReading({ status: 'failed', file: name, problem: null, unread: false, parts: [] });
      };
      worker.current.onerror = failed;
      worker.current.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.id !== latest.current.id) return;
        if ('imported' in data) setReading({ status: 'read', imported: data.imported });
        else {
          const { problem } = data;
          const [unread, parts] = problem === null ? [data.unread, []] : [false, data.parts];
          const name = latest.current.file?.name ?? '';
          setReading({ status: 'failed', file: name, problem, unread, parts });
        }
      };
    }
    const request: ReadRequest = { id, file, ...(part !== undefined && { part }) };
    worker.current.postMessage(request);
  }, []);
  useEffect(() => () => worker.current?.terminate(), []);

  const read = useCallback((file: File) => ask(file), [ask]);
  const readPart = useCallback(
    (part: string) => {
      const { file } = latest.current;
      if (file) ask(file, part);
    },
    [ask],
  );
  return [reading, { read, readPart }];
}
