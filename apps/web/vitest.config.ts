import { defineProject, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.js';

export default defineProject((env) =>
  mergeConfig(viteConfig({ ...env, isSsrBuild: false }), {
    test: {
      name: 'web',
      include: ['src/**/*.spec.{ts,tsx}', 'build/**/*.spec.ts'],
      environment: 'jsdom',
      // A window for each file, without a process for each window.
      pool: 'vmThreads',
      isolate: true,
      maxWorkers: 2,
      testTimeout: 60_000,
      setupFiles: ['src/testing/setup.ts'],
      css: { modules: { classNameStrategy: 'non-scoped' } },
    },
  }),
);
