import type { ReadingId } from '../imports/files/budget-import-file.entity.js';
import { lineTable } from './line-table.js';

/** A transaction, of whatever kind. */
export interface RunsSql {
  readonly query: <Rows>(sql: string) => Promise<Rows>;
}

/**
 * Makes the table of a version a part of `budget_line`. It is not read for that: its constraint says whose lines it holds. What
 * forbids every change of published lines is laid on it too, since triggers of the whole do not hear of what is asked of a part.
 */
export async function partFromTable(tx: RunsSql, readingId: ReadingId): Promise<void> {
  const table = lineTable(readingId);
  const [{ versionId }] = await tx.query<[{ versionId: string }]>(`select version_id as "versionId" from ${table} limit 1`);
  await tx.query(`
    create trigger budget_line_stays_whole before truncate on ${table} for each statement execute function refuse_change_of_published();
    create trigger budget_line_comes_with_version after insert on ${table} referencing new table as come
      for each statement execute function budget_lines_come_with_version();
    alter table budget_line attach partition ${table} for values in ('${versionId}')`);
}
