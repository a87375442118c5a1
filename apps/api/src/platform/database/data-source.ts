import { DataSource, type DataSourceOptions } from 'typeorm';
import { HouseNames } from './house-names.js';

export interface DatabaseParts {
  readonly url: string;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
  readonly poolSize?: number;
}

/** The one way to reach the database. Schema changes come from migrations alone. */
export function createDataSource({ url, entities, migrations, poolSize = 10 }: DatabaseParts): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    namingStrategy: new HouseNames(),
    applicationName: 'madang',
    extra: {
      max: poolSize,
      // Many short reads at once: other people's requests keep the other cores busy, and compiling one takes longer than running it.
      // Statements that are understood once are still planned for the values at hand.
      options: '-c jit=off -c max_parallel_workers_per_gather=0 -c plan_cache_mode=force_custom_plan',
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
    },
  });
}

/** For work that needs a connection of its own: a copy of a million rows, a thread. */
export function databaseUrlOf(db: DataSource): string {
  const url = 'url' in db.options ? db.options.url : undefined;
  if (typeof url !== 'string') throw new Error('The database was opened without its address');
  return url;
}
