import type { BudgetImportId, CityId } from '@madang/basics';
import type { EntityManager } from 'typeorm';
import { read } from '../../../../platform/database/read.js';
import type { MendedCellNote } from '../../budget-version.entity.js';

/** What people put right in the files of an import: it is published beside the version. */
export function mendedCellNotes(tx: EntityManager, cityId: CityId, importId: BudgetImportId): Promise<MendedCellNote[]> {
  return read<MendedCellNote>(
    tx,
    `select f.name as file, m.row_number as row, m.column_number as "column", m.heading, m.before, m.after
       from budget_mended_cell m join budget_import_file f on f.city_id = m.city_id and f.id = m.file_id
      where f.city_id = $1 and f.import_id = $2 order by f.uploaded_at, f.id, m.row_number, m.column_number`,
    [cityId, importId],
  );
}
