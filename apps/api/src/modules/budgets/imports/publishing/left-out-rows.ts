import type { EntityManager } from 'typeorm';
import { read } from '../../../../platform/database/read.js';
import type { LeftOutRow } from '../../budget-version.entity.js';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';

type ReadFile = Pick<BudgetImportFileRow, 'cityId' | 'readingId' | 'name' | 'found'>;

/** Rows with errors that the publication goes without, one entry a row, with the first thing that was wrong in it. */
export async function leftOutRows(tx: EntityManager, files: readonly ReadFile[]): Promise<LeftOutRow[]> {
  const all: LeftOutRow[] = [];
  for (const { cityId, readingId, name, found } of files) {
    if (!found?.rowsWithErrors) continue;
    const rows = await read<Omit<LeftOutRow, 'file'>>(
      tx,
      `select distinct on (row_number) row_number as row, heading as "column", value, cause from budget_import_aside
        where city_id = $1 and reading_id = $2 and cause like 'budget/%' order by row_number, position`,
      [cityId, readingId],
    );
    all.push(...rows.map((row) => ({ file: name, ...row })));
  }
  return all;
}
