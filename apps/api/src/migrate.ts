import { runMigrations } from 'graphile-worker';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { createDataSource } from './platform/database/data-source.js';

/** Brings a database up to this version: the worker's own tables, then ours. Safe to run again. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  await runMigrations({ connectionString: databaseUrl });
  const db = await createDataSource({ url: databaseUrl, entities, migrations, poolSize: 2 }).initialize();
  try {
    const done = await db.runMigrations();
    return done.map(({ name }) => name);
  } finally {
    await db.destroy();
  }
}
