import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './src/find-browser.js';

// The configuration is read again in every worker: what must be the same in all of them is handed on by environment.
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'madang-e2e-'));
process.env.CHROMIUM_PATH ??= await findBrowser();

const baseURL = `http://localhost:${process.env.E2E_PORT}`;

/** The journeys run against the application exactly as `start` brings it up, with the demo city in it. */
export default defineConfig({
  testDir: './src',
  outputDir: join(tmpdir(), 'madang-e2e-results'),
  testMatch: '**/*.e2e.ts',
  // One worker walks the journeys, the other everything else: only files run side by side.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as const] : [])],
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserFlags },
    actionTimeout: 20_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
  },
  webServer: {
    command: `${process.execPath} infra/scripts/start.mjs`,
    cwd: resolve(import.meta.dirname, '../..'),
    url: `${baseURL}/api/health/ready`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    env: { PORT: process.env.E2E_PORT, MADANG_DATA: process.env.E2E_DATA, LOG_LEVEL: 'error' },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 4100));
    });
  });
}
