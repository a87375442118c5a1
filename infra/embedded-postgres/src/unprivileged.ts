import { execFileSync, type SpawnOptions } from 'node:child_process';

/** How to run a program that refuses to run as root. */
export interface Runner {
  readonly command: (program: string, args: readonly string[]) => [string, string[]];
  readonly options: SpawnOptions;
  /** Who must own the data, when it is not the caller. */
  readonly owner?: { readonly uid: number; readonly gid: number };
}

const NOBODY = 65_534;

/**
 * PostgreSQL refuses root. Where we are root we become `nobody`; where the project lies in a folder closed to others (a
 * home of mode 0700) that user cannot reach the programs or the data, and a user namespace that only looks unprivileged serves instead.
 */
export function unprivileged(postgres: string, folder: string): Runner {
  const plain: Runner = { command: (program, args) => [program, [...args]], options: {} };
  if (process.getuid?.() !== 0) return plain;
  const asNobody: Runner = { ...plain, options: { uid: NOBODY, gid: NOBODY }, owner: { uid: NOBODY, gid: NOBODY } };
  if (runs(asNobody, postgres, folder)) return asNobody;
  const inNamespace: Runner = {
    command: (program, args) => ['unshare', ['--user', '--map-user=1000', '--map-group=1000', program, ...args]],
    options: {},
  };
  if (runs(inNamespace, postgres, folder)) return inNamespace;
  throw new Error(
    'PostgreSQL refuses to run as root, and neither another user nor a user namespace is available. Run as an ordinary user, or set DATABASE_URL.',
  );
}

function runs(runner: Runner, postgres: string, folder: string): boolean {
  const [program, args] = runner.command('/bin/sh', ['-c', 'cd "$0" && exec "$1" --version', folder, postgres]);
  try {
    execFileSync(program, args, { ...runner.options, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
