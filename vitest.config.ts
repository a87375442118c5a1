import { defineConfig } from 'vitest/config';

/** Unit tests run on sources, without a build; suites that need a server or a browser have projects of their own in `tests/`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@madang/source'] } },
  test: {
    // Nothing in these files changes the world that the next one meets; loading it anew for each took most of the time.
    isolate: false,
    projects: [
      'apps/web',
      {
        extends: true,
        test: {
          name: 'unit',
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
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/src/**/*.spec.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
