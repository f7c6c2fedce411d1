import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks';
import { checkIds } from '../../src/checks/check-ids';
import { pageOf } from '../../src/checks/page';
import { protocols } from '../../src/protocols';

test.each(checkIds)('the page of %s is what its data say; where it is not, run npm run pages', (id) => {
  expect(readFileSync(join(__dirname, '../../src/checks', id, 'page.md'), 'utf8')).toBe(pageOf(id));
});

test.each(protocols.map((each) => each.id))('%s settles every case that each check tells apart', (id) => {
  const protocol = protocols.find((each) => each.id === id);
  for (const check of checks) {
    const provision = protocol?.checks[check.id];
    if (!provision) continue;
    expect({ check: check.id, cases: Object.keys(provision.outcomes).sort() }).toEqual({
      check: check.id,
      cases: Object.keys(check.outcomes).sort(),
    });
  }
});
