import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Draft } from '../../src/draft/draft';
import { readEml } from '../../src/draft/eml';
import type { Knowledge } from '../../src/inspect';
import { openDirectory } from '../../src/parties/directory';
import { readRegister } from '../../src/parties/read-register';
import { protocolById } from '../../src/protocols';

/** A draft with what a reader found in it. */
export interface LabelledDraft {
  file: string;
  draft: Draft;
  expect: { check: string; severity: string; evidence: string[] }[];
}

/** The labelled drafts of one council: a folder named after its protocol, with its register. */
export interface LabelledFolder {
  protocol: string;
  knowledge: Knowledge;
  drafts: LabelledDraft[];
}

/** Read one folder: `register.json`, `labels.jsonl` and the drafts that it names. */
export async function labelledIn(folder: string): Promise<LabelledFolder> {
  const read = readRegister(JSON.parse(readFileSync(join(folder, 'register.json'), 'utf8')));
  if (!('register' in read)) throw new Error(read.problems.join(' '));
  const protocol = protocolById(basename(folder));
  if (!protocol) throw new Error(`There is no protocol "${basename(folder)}".`);
  const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  const drafts = labels.map(async (line): Promise<LabelledDraft> => {
    const { file, expect } = JSON.parse(line);
    return { file, draft: await readEml(readFileSync(join(folder, file))), expect };
  });
  const knowledge = { directory: openDirectory(read.register), protocol };
  return { protocol: protocol.id, knowledge, drafts: await Promise.all(drafts) };
}

/** The drafts that the product was built on. */
export const devFolders = foldersIn(join(__dirname, '../fixtures/drafts'));

const firstContact = join(__dirname, '../first-contact');

/** The rounds of first contact, in order, with the folders of each. */
export const rounds = readdirSync(firstContact)
  .filter((name) => name.startsWith('round-'))
  .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
  .map((name) => ({ name, folders: foldersIn(join(firstContact, name)) }));

function foldersIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
