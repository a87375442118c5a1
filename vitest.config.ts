import { defineConfig } from 'vitest/config';

/** Unit tests run on sources, without a build; suites that need a server or a browser have projects of their own in `tests/`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@madang/source'] } },
  test: {
    // Nothing in these files changes the world that the next one meets; loading it anew for each took most of the time.
    isolate: false,
    // Each worker of the API's suite has a database server to keep busy; all projects must name the same number.
    maxWorkers: 2,
    projects: [
      'apps/web',
      {
        extends: true,
        test: {
          name: 'unit',
          // Some start the command itself, or try thousands of cases: a busy machine takes its time.
          testTimeout: 60_000,
          include: ['packages/*/src/**/*.spec.ts', 'apps/{api,cli}/src/**/*.spec.ts', 'apps/api/demo/**/*.spec.ts', 'infra/**/*.spec.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'api',
          include: ['tests/api/src/**/*.spec.ts'],
          environment: 'node',
          globalSetup: ['tests/api/src/global-setup.ts'],
          // How long to wait, not how long it takes: a slow machine is no failure.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/src/**/*.spec.ts'],
          environment: 'node',
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
