// pnpm test: everything, from the smallest rule to the browser; ends with one line of totals.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTypes, buildWeb } from './lib/build.mjs';
import { runAloud, step } from './lib/step.mjs';

const reports = mkdtempSync(join(tmpdir(), 'madang-test-'));
await step('Types', buildTypes, 'the lines above say where the code does not compile.');
await step('Pages', buildWeb, 'the lines above say where the pages do not build.');
const checks = await runAloud(process.execPath, ['infra/scripts/check.mjs', '--no-build']);

const vitestReport = join(reports, 'vitest.json');
await runAloud('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile=${vitestReport}`]);
const playwrightReport = join(reports, 'playwright.json');
await runAloud(process.execPath, ['node_modules/@playwright/test/cli.js', 'test'], {
  cwd: 'tests/e2e',

  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
});

const totals = add(vitestTotals(vitestReport), playwrightTotals(playwrightReport));
rmSync(reports, { recursive: true, force: true });
const failed = totals.failed + (checks === 0 ? 0 : 1);
console.log(`\n${totals.passed} passed, ${failed} failed, ${totals.skipped} skipped`);
process.exit(failed === 0 && totals.passed > 0 ? 0 : 1);

function vitestTotals(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success, numFailedTestSuites } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  // A suite that breaks before its first test has no failed test, but it has failed.
  const broken = success || numFailedTests > 0 ? 0 : Math.max(1, numFailedTestSuites);
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests };
}

function playwrightTotals(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}
