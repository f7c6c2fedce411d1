/** Fits how acts are decided, prints how that does, and writes it to `decision.json`: `npm run decide`. */
import './scorer/with-weights';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fitDecisions, readLetters } from './decision-fitting';

const fits = fitDecisions(readLetters());
console.log('act         letters   P      R      F1    false of innocent   (each file kept out in turn)');
for (const { act, letters, held } of fits) {
  if (!held) {
    console.log(`${act.padEnd(12)}too few letters to fit: set by hand`);
    continue;
  }
  const cells = [held.precision, held.recall, held.f1, held.falseShare].map((each) => each.toFixed(3));
  console.log(`${act.padEnd(12)}${String(letters).padStart(5)}   ${cells.join('  ')}   bar ${held.bar}`);
}
const decision = Object.fromEntries(fits.map((each) => [each.act, each.decision]));
writeFileSync(join(__dirname, 'decision.json'), `${JSON.stringify(decision, null, 2)}\n`);
