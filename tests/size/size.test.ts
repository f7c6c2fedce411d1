import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Size, sizeLine, sizesOf } from '../../src/delivery/size/sizes';
import { buildTime, built } from '../built';

describe('what Outlook loads', () => {
  let sizes: Size[];
  beforeAll(async () => {
    await built('alert');
    sizes = sizesOf(await built('pane'));
  }, buildTime * 2);

  test.each([0, 1, 2, 3])('is within its budget (%i)', (index) => {
    const size = sizes[index] as Size;
    expect(sizeLine(size)).not.toContain('too big');
    expect(size.compressed).toBeLessThanOrEqual(size.budget);
  });

  test('the pane’s scripts are counted', () => {
    expect(sizes[3]?.files).toEqual(['pane.html', expect.stringMatching(/^pane\.[0-9a-f]+\.js$/)]);
    expect(sizes[3]?.compressed).toBeGreaterThan(50_000);
  });
});

test('a bundle over its budget is told in a line that names it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
  writeFileSync(
    join(folder, 'pane.html'),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="pane.1.js"></script>',
  );
  writeFileSync(join(folder, 'pane.1.js'), randomBytes(320 * 1024));
  writeFileSync(join(folder, 'launchevent.js'), 'Office;');
  const [alert, , , pane] = sizesOf(folder) as [Size, Size, Size, Size];
  expect(sizeLine(alert)).toMatch(/^The alert \(launchevent\.js\): 0\.0 KB compressed of 1024\.0 KB\.$/);
  expect(pane.files).toEqual(['pane.html', 'pane.1.js']);
  expect(sizeLine(pane)).toMatch(/of 300\.0 KB: too big; see what was taken in last\.$/);
});
