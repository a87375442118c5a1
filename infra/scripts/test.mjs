// pnpm test: everything, from the smallest rule to the browser; ends with the names of what failed and one line of totals.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTypes, buildWeb } from './lib/build.mjs';
import { runAloud, step } from './lib/step.mjs';
import { playwrightTotals, vitestTotals } from './lib/test-reports.mjs';

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

const runs = [vitestTotals(vitestReport), playwrightTotals(playwrightReport)];
rmSync(reports, { recursive: true, force: true });
const failures = [...(checks === 0 ? [] : ['the checks: see further up']), ...runs.flatMap((each) => each.failures)];
const passed = runs.reduce((sum, each) => sum + each.passed, 0);
const skipped = runs.reduce((sum, each) => sum + each.skipped, 0);
// Said again at the end: in a long log nobody finds the one line that counts.
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed, ${skipped} skipped`);
process.exit(failures.length === 0 && passed > 0 ? 0 : 1);
