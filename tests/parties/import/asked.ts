import type { ImportChoices, RegisterProposal } from '../../../src/parties/import/proposal';
import { proposeRegister } from '../../../src/parties/import/propose-register';
import type { SourceFile } from '../../../src/parties/import/source';
import type { Register } from '../../../src/parties/register';

export const today = '2026-11-26';

/** A file with this text in UTF-8. */
export function file(name: string, text: string | Uint8Array): SourceFile {
  return { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text };
}

/** What is proposed for Northvale from these files. */
export function proposed(
  files: Record<string, string | Uint8Array> | readonly SourceFile[],
  existing: Register | null = null,
  choices: Partial<ImportChoices> = {},
): RegisterProposal {
  const list = Array.isArray(files) ? files : Object.entries(files).map(([name, text]) => file(name, text));
  return proposeRegister(list as SourceFile[], existing, { today, council: 'Northvale District Council', ...choices });
}

/** The register that is proposed; a test that has none fails with the reason. */
export function registerOf(proposal: RegisterProposal): Register {
  const problems = [...proposal.files.flatMap((each) => each.problem ?? []), ...proposal.blocked];
  if (!proposal.register) throw new Error(problems.join('\n'));
  return proposal.register;
}

/** The one person of a name. */
export function personOf(proposal: RegisterProposal, name: string) {
  return registerOf(proposal).people.find((each) => each.name === name);
}

/** Why a file could not be read. */
export function problemOf(name: string, text: string | Uint8Array): string | null {
  return proposed([file(name, text)]).files[0]?.problem ?? null;
}

/** Files whose reader broke down; a file that cannot be read for a reason of its own is none of them. */
export function mistakesOfOurs(proposal: RegisterProposal): string[] {
  return proposal.files.flatMap(({ file, problem }) => (problem?.includes('a mistake of ours') ? [file] : []));
}

/** The sentences of questions or conflicts of one kind. */
export function said(list: readonly { kind: string; sentence: string }[], kind: string): string[] {
  return list.filter((each) => each.kind === kind).map((each) => each.sentence);
}
