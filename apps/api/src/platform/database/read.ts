import type { Pool } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * A read shaped for its screen: SQL with parameters, and the type of its rows. Counts and sums arrive as strings
 * (PostgreSQL's bigint and numeric do not fit a JavaScript number), instants as `Date`, calendar dates as text.
 *
 * Outside a transaction it goes straight to a connection of the pool, which has understood the statement before: what a page asks is
 * asked over and over, and understanding it is half of the work.
 */
export async function read<Row>(db: DataSource | EntityManager, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  if (!(db instanceof DataSource)) return db.query(sql, parameters as unknown[]);
  const pool = (db.driver as PostgresDriver).master as Pool;
  const name = nameOf(sql);
  const { rows } = await pool.query({ text: sql, values: parameters as unknown[], ...(name !== undefined && { name }) });
  return rows as Row[];
}

export async function readOne<Row>(
  db: DataSource | EntityManager,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row | undefined> {
  return (await read<Row>(db, sql, parameters))[0];
}

/** A connection keeps what it has understood for as long as it lives, and some statements are put together in a thousand ways. */
const mostNames = 500;
const names = new Map<string, string>();

function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= mostNames) return known;
  const name = `read-${names.size}`;
  names.set(sql, name);
  return name;
}
