import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPostgres } from './start-postgres.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'madang-pg-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query({ text: question, rowMode: 'array' });
  await client.end();
  return rows.flat();
}

it('keeps its data over a restart, takes over a server that a killed run left, and is not blocked by a stale file', async () => {
  const first = await startPostgres({ folder, database: 'yard', durable: false });
  expect(await ask(first.url, 'show server_version_num')).toEqual([expect.stringMatching(/^18/)]);
  await ask(first.url, 'create table kept as select 42 as answer');

  const second = await startPostgres({ folder, database: 'yard', durable: false });
  expect(second).toMatchObject({ adopted: true, pid: first.pid });
  await second.stop();

  await writeFile(join(folder, 'data', 'postmaster.pid'), `${process.pid}\n${folder}\n0\n1\n`);
  const third = await startPostgres({ folder, database: 'yard', durable: false });
  expect(await ask(third.url, 'select answer from kept')).toEqual([42]);
  await expect(ask(third.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
  await third.stop();
}, 60_000);
