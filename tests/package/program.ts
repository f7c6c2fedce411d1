import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** The register and drafts of a council that does not exist. */
export const council = join(root, 'tests/fixtures/drafts/great-aycliffe');
export const register = join(council, 'register.json');

/** `npm run package -- …`, as a person calls it. */
export function npmRunPackage(...words: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const program = ['-r', './src/delivery/typescript.js', 'src/delivery/package/main.ts'];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [...program, ...words], { cwd: root }, (_, out, err) =>
      resolve({ status: child.exitCode, out, err }),
    );
  });
}

/** A folder of the test's own. */
export function ownFolder(): string {
  return mkdtempSync(join(tmpdir(), 'package-'));
}
