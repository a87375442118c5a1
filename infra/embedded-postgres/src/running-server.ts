import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that an earlier, killed run may have left on this data. A process that is gone, a zombie, or a stranger that
 * got the same number is no server: its file is removed, since PostgreSQL would refuse to start beside it.
 */
export async function findRunningServer(data: string): Promise<RunningServer | undefined> {
  const file = join(data, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  if (lines.length < 4) return undefined;
  const pid = Number(lines[0]);
  if (isAlive(pid) && (await isPostgres(pid))) return { pid, port: Number(lines[3]) };
  await rm(file, { force: true });
  return undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return /^Name:\s+postgres$/m.test(status) && !/^State:\s+Z/m.test(status);
}

/** Waits until the process is gone, a zombie counting as gone; false when it still lives after `milliseconds`. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 50) {
    if (!isAlive(pid) || !(await isPostgres(pid))) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
