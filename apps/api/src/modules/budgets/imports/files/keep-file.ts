import type { BudgetImportId, CityId } from '@madang/basics';
import type { Direction, GuessedFile } from '@madang/budget';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../../platform/http/problem.js';
import { queueReading, unread } from '../reading/order-reading.js';
import { BudgetImportFileRow, type ImportFileId } from './budget-import-file.entity.js';

export interface FileToKeep extends GuessedFile {
  readonly id: ImportFileId;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly direction: Direction;
  readonly elimination: boolean;
}

interface ImportKey {
  readonly cityId: CityId;
  readonly id: BudgetImportId;
}

/** Makes an upload a file of the import. The same file twice in one import would count everything twice. */
export async function keepFile(tx: EntityManager, draft: ImportKey, file: FileToKeep, uploadedAt: Date): Promise<BudgetImportFileRow> {
  const row: BudgetImportFileRow = { ...file, cityId: draft.cityId, importId: draft.id, uploadedAt, ...unread(file) };
  const kept = await tx.createQueryBuilder().insert().into(BudgetImportFileRow).values(row).orIgnore().returning('id').execute();
  if ((kept.raw as unknown[]).length === 0) throw new Problem('budget/file-already-there', { name: file.name });
  return row;
}

/** The same, to be read by a job. */
export async function keepAndQueue(tx: EntityManager, draft: ImportKey, file: FileToKeep, uploadedAt: Date): Promise<void> {
  await queueReading(tx, await keepFile(tx, draft, file, uploadedAt));
}
