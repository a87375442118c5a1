import type { Currency } from '@madang/money';
import type { EntityManager } from 'typeorm';
import type { BudgetImportRow } from '../budget-import.entity.js';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import { filesOf } from '../files/files-of.js';
import { reopenTable } from '../files/open-table.js';
import { piecesOf } from '../files/pieces.js';
import { knowledgeWithin, stageWithin } from '../reading/stage-within.js';

type Draft = Pick<BudgetImportRow, 'cityId' | 'id' | 'versionId'>;

/**
 * The files of an import, their lines as the city knows them now: districts or the meaning of its programmes may be others than when
 * a file was read. Then it is read once more.
 */
export async function filesAsTheCityKnows(tx: EntityManager, draft: Draft, currency: Currency): Promise<BudgetImportFileRow[]> {
  const { cityId, versionId } = draft;
  const now = await knowledgeWithin(tx, cityId);
  const files = await filesOf(tx, draft);
  for (const file of files) {
    if (file.found?.cityKnew === now.digest) continue;
    const table = reopenTable(() => piecesOf(tx, { cityId, fileId: file.id }));
    await stageWithin(tx, { ...file, versionId, table, currency });
  }
  return files;
}
