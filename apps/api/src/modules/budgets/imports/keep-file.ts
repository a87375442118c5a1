import { randomUUIDv7 } from 'node:crypto';
import type { BudgetImportId, CityId } from '@madang/basics';
import type { Direction, GuessedFile } from '@madang/budget';
import type { Bytes } from '@madang/tables';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../platform/http/problem.js';
import { BudgetImportFileRow, type ImportFileId } from './budget-import-file.entity.js';
import { keepPieces } from './pieces.js';

export interface FileToKeep extends GuessedFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly direction: Direction;
  readonly elimination: boolean;
  readonly bytes: () => Bytes;
}

/** Keeps an original with how it is read. The same file twice in one import would count everything twice. */
export async function keepFile(
  tx: EntityManager,
  { cityId, id: importId }: { readonly cityId: CityId; readonly id: BudgetImportId },
  { bytes, ...file }: FileToKeep,
  uploadedAt: Date,
): Promise<ImportFileId> {
  const id = randomUUIDv7() as ImportFileId;
  const row: BudgetImportFileRow = { ...file, cityId, id, importId, uploadedAt };
  const kept = await tx.createQueryBuilder().insert().into(BudgetImportFileRow).values(row).orIgnore().returning('id').execute();
  if ((kept.raw as unknown[]).length === 0) throw new Problem('budget/file-already-there', { name: file.name });
  await keepPieces(tx, { cityId, fileId: id }, bytes());
  return id;
}
