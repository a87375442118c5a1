import { DataSource, type EntityManager } from 'typeorm';
import { read } from '../../../platform/database/read.js';
import type { BudgetContext } from './budget-context.js';

/** Rows of sums that a process keeps at most, of all cities together: some ten megabytes. */
const mostRows = 40_000;
/** A longer answer is asked for too seldom to keep it. */
const mostRowsOfOne = 600;

interface Memory {
  readonly kept: Map<string, readonly unknown[]>;
  rows: number;
}

const memories = new WeakMap<DataSource, Memory>();

/**
 * Reads what has been added up of a version, and nothing but that: parts and cells. It stays the same until it is added up again, which
 * `rolledUp` of the context tells; names, residents and versions are asked anew for every visitor.
 */
export async function readSums<Row>(
  db: DataSource | EntityManager,
  { rolledUp }: Pick<BudgetContext, 'rolledUp'>,
  sql: string,
  parameters: readonly unknown[],
): Promise<readonly Row[]> {
  if (rolledUp === null || !(db instanceof DataSource)) return read<Row>(db, sql, parameters);
  const memory = memoryOf(db);
  const key = `${rolledUp}\n${JSON.stringify(parameters)}\n${sql}`;
  const known = memory.kept.get(key);
  const rows = known ?? (await read<Row>(db, sql, parameters));
  if (known) forget(memory, key);
  if (rows.length <= mostRowsOfOne) keep(memory, key, rows);
  return rows as readonly Row[];
}

function memoryOf(db: DataSource): Memory {
  const memory = memories.get(db) ?? { kept: new Map<string, readonly unknown[]>(), rows: 0 };
  memories.set(db, memory);
  return memory;
}

/** What was asked for last stands last, so the first is what nobody has asked for longest. */
function keep(memory: Memory, key: string, rows: readonly unknown[]): void {
  forget(memory, key);
  memory.kept.set(key, rows);
  memory.rows += weight(rows);
  for (const oldest of memory.kept.keys()) {
    if (memory.rows <= mostRows) return;
    forget(memory, oldest);
  }
}

function forget(memory: Memory, key: string): void {
  const rows = memory.kept.get(key);
  if (rows && memory.kept.delete(key)) memory.rows -= weight(rows);
}

/** An empty answer takes room as well. */
function weight(rows: readonly unknown[]): number {
  return rows.length + 1;
}
