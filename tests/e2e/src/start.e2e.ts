import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { databaseUrl } from './harness/database.js';
import { api } from './harness/places.js';

const root = resolve(import.meta.dirname, '../../..');
const person = { penName: 'Somebody who stays', email: 'stays@example.org', password: 'persimmon tree', language: 'en' };

/** An installation of its own, with its own data and port; nobody else's is touched. */
class Installation {
  private node: ChildProcess | undefined;

  private constructor(
    readonly folder: string,
    readonly port: number,
  ) {}

  static async make(): Promise<Installation> {
    return new Installation(await mkdtemp(join(tmpdir(), 'madang-start-')), await freePort());
  }

  async start(): Promise<void> {
    const env = { ...process.env, PORT: String(this.port), MADANG_DATA: this.folder, LOG_LEVEL: 'error' };
    this.node = spawn(process.execPath, ['infra/scripts/start.mjs'], { cwd: root, env, stdio: 'ignore' });
    await expect.poll(() => this.answers('/api/health/ready'), { timeout: 150_000 }).toBe(true);
  }

  answers(path: string): Promise<boolean> {
    return fetch(`http://localhost:${this.port}${path}`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  post(path: string, body: object): Promise<Response> {
    const origin = `http://localhost:${this.port}`;
    return fetch(origin + api(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify(body),
    });
  }

  async postgresPid(): Promise<number> {
    return Number((await readFile(join(this.folder, 'postgres', 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.node || this.node.exitCode !== null || this.node.signalCode !== null) return;
    const gone = once(this.node, 'exit');
    this.node.kill(signal);
    await gone;
  }

  async clear(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }
}

test.describe.serial('an installation', () => {
  // On a busy machine what was not built yet takes its time.
  test.describe.configure({ timeout: 300_000 });
  let own: Installation;

  test.beforeAll(async () => void (own = await Installation.make()));
  test.afterAll(() => own.clear());

  test('leaves nothing behind when it is asked to end', async () => {
    await own.start();
    expect((await own.post('/people', person)).status).toBe(202);
    const postgres = await own.postgresPid();
    await own.end('SIGTERM');
    expect(isAlive(postgres)).toBe(false);
    await expect(portIsFree(own.port)).resolves.toBe(true);
  });

  test('starts again after everything was killed, and has lost nobody', async () => {
    await own.start();
    const before = await knownAddresses(own.folder);
    const postgres = await own.postgresPid();
    await own.end('SIGKILL');
    process.kill(postgres, 'SIGKILL');
    await expect.poll(() => isAlive(postgres)).toBe(false);
    await own.start();
    expect(await knownAddresses(own.folder)).toEqual(before);
    expect(before).toContain(person.email);
    expect(await own.answers('/madrid/en')).toBe(true);
  });
});

async function knownAddresses(folder: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: await databaseUrl(folder) });
  await client.connect();
  try {
    return (await client.query<{ email: string }>('select email from account order by email')).rows.map(({ email }) => email);
  } finally {
    await client.end();
  }
}

/** A process that has ended and only waits for somebody to ask after it lives no longer. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return !existsSync('/proc/self') || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function portIsFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}
