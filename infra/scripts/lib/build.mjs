import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './step.mjs';

/** Everything, tests included. */
export const buildTypes = () => run('tsc', ['-b']);

/** What has to run, and nothing else. */
export const buildApi = () => run('tsc', ['-b', 'apps/api']);
export const buildCommand = () => run('tsc', ['-b', 'apps/cli']);

const stamp = 'apps/web/dist/.built';

/** Builds the pages for browser and server, unless nothing they are made of has changed since. */
export async function buildWeb() {
  const sources = ['apps/web', ...readdirSync('packages').map((name) => join('packages', name, 'src'))];
  if (existsSync(stamp) && newest(sources) <= statSync(stamp).mtimeMs) return 'unchanged';
  const started = new Date();
  for (const what of [[], ['--ssr']]) await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...what], { cwd: 'apps/web' });
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
  return 'built';
}

function newest(folders) {
  let latest = 0;
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (['node_modules', 'dist', 'dist-server'].includes(entry.name)) continue;
      const path = join(folder, entry.name);
      latest = Math.max(latest, entry.isDirectory() ? newest([path]) : statSync(path).mtimeMs);
    }
  }
  return latest;
}
