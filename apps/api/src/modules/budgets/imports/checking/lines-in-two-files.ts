import type { DataSource, EntityManager } from 'typeorm';
import { lineTable } from '../../lines/line-table.js';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import { detailsAtMost, type Obstacle } from './obstacles.js';

type ReadFile = Pick<BudgetImportFileRow, 'cityId' | 'readingId' | 'state' | 'found'>;

/** The same line in two files would be counted twice, or one of them lost. */
export async function linesInTwoFiles(db: DataSource | EntityManager, files: readonly ReadFile[]): Promise<Obstacle[]> {
  const codes = new Set<string>();
  for (const [at, file] of files.entries())
    for (const other of files.slice(at + 1))
      if (mayShareLines(file, other)) for (const code of await shared(db, file, other)) codes.add(code);
  if (codes.size === 0) return [];
  return [{ code: 'budget/line-in-two-files', fileId: null, details: [...codes].toSorted().slice(0, detailsAtMost) }];
}

/** The code of a line says its direction and whether it is an elimination. */
function mayShareLines({ found: one }: ReadFile, { found: other }: ReadFile): boolean {
  const kinds = new Set(one?.sums.map(({ direction, elimination }) => `${direction} ${elimination}`));
  return other?.sums.some(({ direction, elimination }) => kinds.has(`${direction} ${elimination}`)) ?? false;
}

async function shared(db: DataSource | EntityManager, one: ReadFile, other: ReadFile): Promise<string[]> {
  const rows = await db.query<{ code: string }[]>(
    `select l.code from ${lineTable(one.readingId)} l join ${lineTable(other.readingId)} o on o.code = l.code order by l.code limit $1`,
    [detailsAtMost],
  );
  return rows.map(({ code }) => code);
}
