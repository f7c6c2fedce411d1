import { existsSync } from 'node:fs';
import { sizeLine, sizesOf } from './sizes';

/** `npm run check:size [FOLDER]`: print what Outlook loads, and fail where it is over its budget. */
const [folder = 'dist/outlook'] = process.argv.slice(2);
if (!existsSync(`${folder}/pane.html`) || !existsSync(`${folder}/launchevent.js`)) {
  console.error(`${folder}: nothing is built there; run npm run build first.`);
  process.exitCode = 2;
} else {
  const sizes = sizesOf(folder);
  for (const size of sizes) console.log(sizeLine(size));
  process.exitCode = sizes.some((size) => size.compressed > size.budget) ? 1 : 0;
}
