#!/usr/bin/env node
/**
 * Runs everything that has to hold: types, lint, the build, the budgets and the manifest, and every test, those in a
 * real browser among them. Each step counts as one check beside jest's tests. Ends with one plain line,
 * `N passed, N failed`.
 */
const { spawnSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const root = join(__dirname, '..');
const results = mkdtempSync(join(tmpdir(), 'protocol-check-'));
const jestResults = join(results, 'jest.json');

const npx = (name, ...words) => [join(root, 'node_modules/.bin', name), ...words];
const steps = [
  ['Types', npx('tsc', '--noEmit')],
  ['Lint and format', npx('biome', 'check')],
  ['Build', npx('webpack', '--mode', 'production')],
  ['Manifest', ['npm', 'run', '--silent', 'check:manifest']],
  ['Sizes', ['npm', 'run', '--silent', 'check:size']],
  ['Tests', npx('jest', '--json', `--outputFile=${jestResults}`, ...process.argv.slice(2))],
];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const [name, [command, ...words]] of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (name !== 'Tests') {
    if (status === 0) passed++;
    else failed++;
    continue;
  }
  try {
    const counts = JSON.parse(readFileSync(jestResults, 'utf8'));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    skipped += counts.numPendingTests;
    if (status !== 0 && counts.numFailedTests + counts.numRuntimeErrorTestSuites === 0) failed++;
  } catch {
    failed++;
  }
}
rmSync(results, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed ? 1 : 0);
