import type { BudgetImportId, CityId } from '@madang/basics';
import type { DataSource, EntityManager } from 'typeorm';
import { BudgetImportFileRow } from './budget-import-file.entity.js';

/** All files of an import, in the order in which they came. */
export function filesOf(
  db: DataSource | EntityManager,
  { cityId, id: importId }: { readonly cityId: CityId; readonly id: BudgetImportId },
): Promise<BudgetImportFileRow[]> {
  return db.getRepository(BudgetImportFileRow).find({ where: { cityId, importId }, order: { uploadedAt: 'ASC', id: 'ASC' } });
}
