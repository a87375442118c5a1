import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** The database of an application that `start` brought up on a data folder. */
export async function databaseUrl(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'postgres');
  const password = await readFile(join(folder, 'password'), 'utf8');
  const [, , , port] = (await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n');
  return `postgres://madang:${password}@127.0.0.1:${port}/madang`;
}

/** Asks the database of the application under test; only for what no person could do in a few seconds. */
export async function query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: await databaseUrl(process.env.E2E_DATA ?? '') });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
