import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type CheckId, checkIds } from '../checks/check-ids';
import { ImportError } from '../protocols/import/document';
import { type Imported, importProtocol } from '../protocols/import/import-protocol';
import { severityOfProposal } from '../protocols/import/protocol-file';
import { largestDocument, readDocument } from '../protocols/import/readers/read-document';
import { type Updated, updateProtocol } from '../protocols/import/update';
import type { Protocol } from '../protocols/protocol';
import { readProtocol } from '../protocols/read-protocol';
import type { ImportRequest } from './arguments';
import type { Surroundings } from './check';
import { fileProblem } from './file-problem';
import { importReport } from './import-report';
import { findProtocol } from './knowledge';
import { NobodyReads, writeTo } from './output';
import { replaceFile } from './replace-file';
import { UsageError } from './usage-error';

/**
 * `protocol import`: read a council's document, say what was understood, and write a protocol file where one is asked
 * for. A file that stands there already is kept beside it; where anything fails nothing is written.
 *
 * @returns the exit status, 0
 * @throws {UsageError} one sentence: what is wrong with the document or the files named
 */
export async function importFile(request: ImportRequest, { stdout }: Surroundings): Promise<number> {
  const { file } = request;
  const old = request.update === undefined ? null : await fileToUpdate(request.update);
  const imported = await understood(request);
  const updated = old && updateProtocol(old, imported);
  const protocol = updated?.protocol ?? imported.protocol;
  const target = request.out ?? request.update;
  const write = writeTo(stdout);
  let kept: string | null = null;
  if (target !== undefined) {
    const checked = readProtocol(JSON.parse(JSON.stringify(protocol)), target);
    if ('problems' in checked) {
      throw new UsageError([
        `${file}: the protocol file did not come out right, through a mistake of ours; nothing was written. Please report it.`,
      ]);
    }
    kept = await replaceFile(target, `${JSON.stringify(protocol, null, 2)}\n`);
  }
  try {
    if (request.format === 'json') await write(`${JSON.stringify(jsonOf(file, imported, updated), null, 2)}\n`);
    else await write(importReport(imported, updated, { target, kept, width: stdout.columns ?? 100 }));
  } catch (error) {
    if (!(error instanceof NobodyReads)) throw error;
  }
  return 0;
}

async function understood({ file, part }: ImportRequest): Promise<Imported> {
  try {
    const kind = await stat(file);
    if (kind.isDirectory()) throw new ImportError('this is a folder; name the document itself');
    if (kind.size > largestDocument) {
      throw new ImportError(
        'the file is larger than 100 MB, which no protocol is; save the part with the protocol on its own',
      );
    }
    const bytes = await readFile(file);
    return importProtocol(
      await readDocument(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), basename(file)),
      basename(file),
      part,
    );
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError([`${file}: ${error.message}.`]);
    if (typeof error === 'object' && error !== null && 'code' in error && 'syscall' in error) {
      throw new UsageError([`${file}: the document cannot be read: ${fileProblem(error)}.`]);
    }
    throw new UsageError([
      `${file}: the document could not be understood, through a mistake of ours; nothing was written. Please report it.`,
    ]);
  }
}

async function fileToUpdate(path: string): Promise<Protocol> {
  if (/^[\w-]*$/.test(path)) {
    throw new UsageError([`--update takes the path of a protocol file, such as ./${path}.json; "${path}" is an id.`]);
  }
  return findProtocol(path);
}

/** What other programs read: the importer's part of the formats that outlive the code. */
function jsonOf(file: string, imported: Imported, updated: Updated | null) {
  const { front, proposals } = imported;
  return {
    file: basename(file),
    title: front.title,
    body: front.body,
    date: front.date,
    isoDate: front.isoDate,
    part: imported.part,
    checks: Object.fromEntries(checkIds.map((check) => [check, jsonOfCheck(check, imported)])),
    notFound: checkIds.filter((each) => !proposals[each]),
    unclear: imported.unclear.map(({ check, clause, words }) => ({ check, clause: clause.number, words })),
    notes: imported.notes,
    ...(updated ? { changes: updated.changes, kept: updated.kept, again: updated.again } : {}),
  };
}

function jsonOfCheck(check: CheckId, { proposals }: Imported) {
  const proposal = proposals[check];
  if (!proposal) return null;
  const first = proposal.governing[0];
  return {
    clauses: proposal.governing.map((each) => each.clause.number),
    modal: strongest(proposal.governing.map((each) => each.modal)),
    severity: severityOfProposal(proposal),
    binds: proposal.heading ? null : proposal.binds,
    heading: proposal.heading,
    words: first?.words ?? '',
    satisfiedBy: proposal.satisfiedBy,
    exceptions: proposal.exceptions,
    certainty: proposal.certainty,
    also: proposal.also.map((each) => each.clause.number),
  };
}

function strongest(modals: ({ words: string; strength: 'strong' | 'middle' | 'weak' } | null)[]): string | null {
  for (const strength of ['strong', 'middle', 'weak'] as const) {
    const found = modals.find((each) => each?.strength === strength);
    if (found) return found.words;
  }
  return null;
}
