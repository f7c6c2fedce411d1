const { mkdirSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Puts the built command where `npx protocol-check` looks first. A `bin` in package.json would do the same for those
 * who install the package; in the checkout itself npx would read the whole tree of packages for it, two seconds a run.
 */
const folder = join(__dirname, '../../node_modules/.bin');
const windows = process.platform === 'win32';
const place = join(folder, windows ? 'protocol-check.cmd' : 'protocol-check');
mkdirSync(folder, { recursive: true });
rmSync(place, { force: true });
if (windows) writeFileSync(place, '@node "%~dp0..\\..\\dist\\command\\protocol-check.js" %*\r\n');
else symlinkSync('../../dist/command/protocol-check.js', place);
