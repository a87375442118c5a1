import type { DataSource, EntityManager } from 'typeorm';

/**
 * A read shaped for its screen: SQL with parameters, and the type of its rows. Counts and sums arrive as strings
 * (PostgreSQL's bigint and numeric do not fit a JavaScript number), instants as `Date`, calendar dates as text.
 */
export function read<Row>(db: DataSource | EntityManager, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  return db.query(sql, parameters as unknown[]);
}

export async function readOne<Row>(
  db: DataSource | EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row | undefined> {
  return (await read<Row>(db, sql, parameters))[0];
}
