import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkIds } from './check-ids';
import { pageOf } from './page';

/** Writes every check's page beside its rule: `npm run pages`. */
for (const id of checkIds) writeFileSync(join(__dirname, id, 'page.md'), pageOf(id));
