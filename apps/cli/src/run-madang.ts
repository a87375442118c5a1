import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Compiles the command for specs: the compiled one is what people run. It costs little when nothing has changed. */
export function compileCommand(): void {
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-b', 'apps/cli'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}

/** Runs the command in a folder, for specs. */
export function runMadang(folder: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'apps/cli/dist/main.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, MADANG_CALLED_FROM: folder },
  });
  return { status, stdout, stderr };
}
