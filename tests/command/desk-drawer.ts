import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The sample register's file, whose people the letters below are between. */
export const register = join(__dirname, '../../src/parties/sample-register.json');

/** A new folder with files in it, by their paths below it. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'protocol-check-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const folders: string[] = [];

/** Remove every folder made so far. */
export function clearUp(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A draft file, with header lines and a body. */
export const eml = (headers: string[], body = 'Dear Tom\r\n\r\nThe culvert is blocked.\r\n\r\nAnita Webb') =>
  `${['X-Unsent: 1', ...headers].join('\r\n')}\r\n\r\n${body}\r\n`;

const from = 'From: Cllr Anita Webb <cllr.a.webb@members.northvale.example>';
const to = 'To: Tom Ashworth <tom.ashworth@northvale.example>';

/** Nothing to find. */
export const clean = eml([from, to, 'Subject: Mill Lane']);
/** One caution: another member is copied. */
export const caution = eml([
  from,
  to,
  'Cc: Cllr Priya Nair <cllr.p.nair@members.northvale.example>',
  'Subject: Mill Lane',
]);
/** One breach: an officer is blind-copied. */
export const breach = eml([from, to, 'Bcc: Peter Lowe <peter.lowe@northvale.example>', 'Subject: Mill Lane']);
