import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

it('no route weighs more than a cheap phone should carry', () => {
  const root = resolve(import.meta.dirname, '../../..');
  const table = execFileSync(process.execPath, ['scripts/sizes.mjs'], { cwd: resolve(root, 'apps/web'), encoding: 'utf8' });
  expect(table).toMatch(/kB of 110 .*home\/home-page\.tsx/);
});
