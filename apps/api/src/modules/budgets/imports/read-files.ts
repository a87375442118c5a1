import type { BudgetImportId, CityId } from '@madang/basics';
import { checkMapping, readFile } from '@madang/budget';
import type { Currency } from '@madang/money';
import type { DataSource, EntityManager } from 'typeorm';
import { orThrow } from '../../../platform/http/problem.js';
import { BudgetImportFileRow } from './budget-import-file.entity.js';
import type { FileRead } from './obstacles.js';
import { reopenTable } from './open-table.js';
import { piecesOf } from './pieces.js';

interface ImportKey {
  readonly cityId: CityId;
  readonly id: BudgetImportId;
}

/** All files of an import, in the order in which they came. */
export function filesOf(db: DataSource | EntityManager, { cityId, id: importId }: ImportKey): Promise<BudgetImportFileRow[]> {
  return db.getRepository(BudgetImportFileRow).find({ where: { cityId, importId }, order: { uploadedAt: 'ASC', id: 'ASC' } });
}

/** Every file of an import read into lines, or the reason why its columns make none. */
export async function readFiles(db: DataSource | EntityManager, key: ImportKey, currency: Currency): Promise<FileRead[]> {
  const reads: FileRead[] = [];
  for (const file of await filesOf(db, key)) {
    const mapping = checkMapping(file.reading.mapping, file.reading.columnCount);
    const table = reopenTable(() => piecesOf(db, { cityId: file.cityId, fileId: file.id }));
    reads.push(
      mapping.ok
        ? { file, found: orThrow(await readFile({ ...file, table }, currency)) }
        : { file, mappingProblems: mapping.error.problems },
    );
  }
  return reads;
}
