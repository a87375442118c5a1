// The API in a process of its own, and what it and the database's processes have used of the machine. Linux tells; elsewhere nobody asks.
import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { resolve } from 'node:path';

const ticksInSecond = 100;
/** As `pnpm start` starts it: garbage is collected early instead of being let lie. */
const smallHeap = ['--max-semi-space-size=4'];

export async function startApi(databaseUrl, folder, more = {}) {
  const env = { PATH: process.env.PATH, DATABASE_URL: databaseUrl, PORT: '0', MADANG_DATA: folder, LOG_LEVEL: 'error', ...more };
  const child = fork(resolve('apps/api/dist/main.js'), { env, execArgv: smallHeap, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [ready] = await Promise.race([once(child, 'message'), ended(child)]);
  const end = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return { url: ready.url, pid: child.pid, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

async function ended(child) {
  const [code] = await once(child, 'exit');
  throw new Error(`The API ended before it was ready (${code})`);
}

/** The most memory that a process has ever held, its threads included, in megabytes. */
export function mostMemory(pid) {
  if (!existsSync(`/proc/${pid}/status`)) return undefined;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}

/** Seconds of processor time of the API, and of all processes of the database, also of those that have ended. */
export function processorTime({ api, postgres }) {
  if (!existsSync('/proc/self/stat')) return { api: 0, postgres: 0 };
  const [server, ...backends] = [postgres, ...childrenOf(postgres)].map(times);
  return {
    api: times(api).own / ticksInSecond,
    postgres: (server.own + server.ofEnded + backends.reduce((sum, { own }) => sum + own, 0)) / ticksInSecond,
  };
}

function times(pid) {
  const fields = statOf(pid)?.fields ?? [];
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number);
  return { own: (user ?? 0) + (system ?? 0), ofEnded: (endedUser ?? 0) + (endedSystem ?? 0) };
}

function childrenOf(pid) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => statOf(name)?.fields[1] === String(pid));
}

/** What stands behind the name of the program, which may itself hold spaces and brackets. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return { fields: text.slice(text.lastIndexOf(')') + 2).split(' ') };
  } catch {
    return undefined;
  }
}
