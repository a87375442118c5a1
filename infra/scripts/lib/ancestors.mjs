import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The npx, npm and pnpm processes above this one. A SIGTERM that somebody sends to one of them never reaches us: they die
 * and leave us holding the port and the database. So we watch them, and leave with the first that goes.
 */
export function onAncestorGone(leave) {
  const watched = packageManagersAbove(process.ppid);
  const timer = setInterval(() => {
    if (watched.some((pid) => !isRunning(pid))) {
      clearInterval(timer);
      leave();
    }
  }, 250);
  timer.unref();
}

function packageManagersAbove(pid, found = []) {
  const about = describe(pid);
  if (!about || pid <= 1 || found.length > 8) return found;
  const isOne = /\b(npx|npm|pnpm)\b/.test(about.command);
  return isOne || found.length === 0 ? packageManagersAbove(about.parent, isOne ? [...found, pid] : found) : found;
}

function describe(pid) {
  try {
    const [parent, ...command] = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
    return { parent: Number(parent), command: command.join(' ') };
  } catch {
    return describeFromProc(pid);
  }
}

function describeFromProc(pid) {
  try {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return { parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true; // no /proc here: being signalled is all we can know
  }
}
