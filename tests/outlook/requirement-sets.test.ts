import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unguardedUses } from './requirement-sets';

/**
 * Outlooks differ in what they have. Whatever the sets that manifest.xml demands do not hold has to be asked for before
 * it is used; tests/outlook-host looks at the same from outside, call by call.
 */

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const declared = [...manifest.matchAll(/Sets DefaultMinVersion="(1\.\d+)"/g)].map((each) => each[1] as string);
const sourcesIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((each) => /\.tsx?$/.test(each))
    .map((each) => join(root, folder, each));

jest.setTimeout(120_000);

test('the manifest demands one set for the pane and a later one for the events', () => {
  expect(declared).toEqual(['1.5', '1.12']);
});

test('what the pane, and the events with it, read in Outlook is in the pane’s set or asked for', () => {
  expect(unguardedUses(sourcesIn('src/outlook'), declared[0] as string)).toEqual([]);
});

test('what the events use is in their set or asked for', () => {
  expect(unguardedUses(sourcesIn('src/alert'), declared[1] as string)).toEqual([]);
});

test('a use without asking is found, and one that asks for an earlier set', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sets-')), 'uses.ts');
  writeFileSync(
    file,
    `declare function supports(version: string, member: unknown): boolean;
     export const bare = (item: Office.MessageCompose) => item.getAttachmentsAsync(() => {});
     export const early = (item: Office.MessageCompose) => {
       if (supports('1.7', item.sessionData)) item.sessionData.getAllAsync(() => {});
     };
     export const asked = (item: Office.MessageCompose) => {
       if (supports('1.8', item.getAttachmentsAsync)) item.getAttachmentsAsync(() => {});
     };
     export const apart = ({ sessionData }: Office.MessageCompose) => sessionData;
     export const old = (item: Office.MessageCompose) => item.subject.getAsync(() => {});`,
  );
  const found = unguardedUses([file], '1.5').map(({ line, member, set }) => `${line} ${member} ${set}`);
  expect([...new Set(found)]).toEqual([
    '2 getAttachmentsAsync 1.8',
    '4 sessionData 1.11',
    '4 getAllAsync 1.11',
    '9 sessionData 1.11',
  ]);
});
