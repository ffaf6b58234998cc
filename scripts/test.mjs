// npm test: installs what is missing, runs every check and every test, and closes with a line that counts them.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, setup } from './setup.mjs';

setup();

const { findBrowser } = await import('./find-browser.mjs');
const REPORT = join(ROOT, '.cache', 'test-report.json');
const bin = (name, file) => join(ROOT, 'node_modules', name, file);

/** Every check that blocks, cheapest first. */
const CHECKS = [
  { name: 'format', args: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types', args: ['scripts/types.mjs'] },
  {
    name: 'cycles and direction of imports',
    args: [
      bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      'graph-schema/src',
      'packages',
      'apps',
    ],
  },
  { name: 'unused code', args: [bin('knip', 'bin/knip.js')] },
  {
    name: 'lint',
    args: [
      bin('eslint', 'bin/eslint.js'),
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ],
  },
  { name: 'explorer build', args: ['apps/explorer/scripts/build.mjs'] },
  { name: 'size of the first load', args: ['apps/explorer/scripts/size.mjs'] },
];

/** @returns the exit status of a Node program, its output shown as it comes */
const node = (args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

let passed = 0;
let failed = 0;
for (const check of CHECKS) {
  const started = Date.now();
  console.log(`\n── ${check.name}`);
  const ok = (await node(check.args)) === 0;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${check.name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  if (ok) passed += 1;
  else failed += 1;
}

console.log('\n── tests');
mkdirSync(join(ROOT, '.cache'), { recursive: true });
rmSync(REPORT, { force: true });
const browser = await findBrowser();
const status = await node(
  [bin('vitest', 'vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${REPORT}`],
  { ENTENTE_BROWSER: browser },
);
let skipped = 0;
if (existsSync(REPORT)) {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  skipped = report.numPendingTests + (report.numTodoTests ?? 0);
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  failed += broken.length;
}
// A run that ends badly without a failed test (a crash, an unhandled rejection) has failed all the same.
if (status !== 0 && failed === 0) failed += 1;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
