import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { findBinaries, type Binaries } from './binaries.ts';
import { findRunningServer, isAlive, waitForEnd } from './running-server.ts';
import { unprivileged, type Runner } from './unprivileged.ts';

export interface PostgresOptions {
  /** Where everything lives: the data, the log and the password. Made if missing. */
  readonly folder: string;
  /** Name of the database to make if it is missing. */
  readonly database: string;
  /** False only in tests: gives up safety on power loss for speed. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
}

export interface Postgres {
  readonly url: string;
  readonly pid: number;
  /** True when a server left by a killed run was taken over. */
  readonly adopted: boolean;
  stop(): Promise<void>;
}

/** A real PostgreSQL on a free port of the loopback interface, with a password of its own. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const binaries = await findBinaries();
  const folder = options.folder;
  const data = join(folder, 'data');
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const runner = unprivileged(binaries.postgres, folder);
  const password = await passwordOf(folder);
  if (!(await exists(join(data, 'PG_VERSION')))) await initialise(binaries, runner, folder, data, password);

  const left = await findRunningServer(data);
  const server = left ?? (await launch(binaries, runner, options, data));
  const url = `postgres://madang:${password}@127.0.0.1:${server.port}/${options.database}`;
  await ready(url, server.pid, join(folder, 'server.log'));
  await ensureDatabase(url, options.database);
  return { url, pid: server.pid, adopted: left !== undefined, stop: () => stop(server.pid) };
}

async function passwordOf(folder: string): Promise<string> {
  const file = join(folder, 'password');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known) return known;
  const made = randomBytes(24).toString('base64url');
  await writeFile(file, made, { mode: 0o600 });
  return made;
}

async function initialise(binaries: Binaries, runner: Runner, folder: string, data: string, password: string): Promise<void> {
  await rm(data, { recursive: true, force: true });
  await mkdir(data, { mode: 0o700 });
  const passwordFile = join(folder, 'initial-password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (runner.owner) {
    await chown(data, runner.owner.uid, runner.owner.gid);
    await chown(passwordFile, runner.owner.uid, runner.owner.gid);
  }
  // The same sort order on every machine: the built-in provider, not the operating system's.
  const [program, args] = runner.command(binaries.initdb, [
    '--pgdata',
    data,
    '--username',
    'madang',
    '--pwfile',
    passwordFile,
    '--auth',
    'scram-sha-256',
    '--encoding',
    'UTF8',
    '--locale-provider',
    'builtin',
    '--locale',
    'C.UTF-8',
    '--no-instructions',
  ]);
  const made = spawnSync(program, args, { ...runner.options, encoding: 'utf8' });
  await rm(passwordFile, { force: true });
  if (made.status !== 0) {
    await rm(data, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not prepare ${data}:\n${made.stderr || made.error?.message}`);
  }
}

async function launch(binaries: Binaries, runner: Runner, options: PostgresOptions, data: string): Promise<{ pid: number; port: number }> {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: String(options.maxConnections ?? 100),
    shared_buffers: '256MB',
    timezone: 'UTC',
    ...(options.durable === false && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const [program, args] = runner.command(binaries.postgres, [
    '-D',
    data,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const log = await open(join(options.folder, 'server.log'), 'a');
  // A session of its own: Ctrl-C must not reach the server before the application has let go of it.
  const child = spawn(program, args, { ...runner.options, detached: true, stdio: ['ignore', log.fd, log.fd], cwd: data });
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => resolve(child.pid!));
  });
  child.unref();
  await log.close();
  return { pid, port };
}

async function ready(url: string, pid: number, logFile: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (!isAlive(pid)) break;
    try {
      return await withClient(asDatabase(url, 'postgres'), async () => undefined);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const log = await readFile(logFile, 'utf8').catch(() => '');
  throw new Error(`PostgreSQL did not start. Its last words:\n${log.split('\n').slice(-12).join('\n')}`);
}

async function ensureDatabase(url: string, database: string): Promise<void> {
  await withClient(asDatabase(url, 'postgres'), async (client) => {
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function asDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

async function stop(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT'); // "fast": rolls back what is open and writes a clean end
  if (await waitForEnd(pid, 10_000)) return;
  process.kill(pid, 'SIGQUIT');
  await waitForEnd(pid, 5_000);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('No free port was found');
  return address.port;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
