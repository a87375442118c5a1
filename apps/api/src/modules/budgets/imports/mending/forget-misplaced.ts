import { firstDataRow, type FileReading } from '@madang/budget';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import { BudgetMendedCellRow } from './budget-mended-cell.entity.js';

type Before = Pick<BudgetImportFileRow, 'cityId' | 'id' | 'reading'>;

/** Read as another table, a file has other cells: what was put right in those of before is no part of it any more. */
export async function forgetMisplaced(tx: EntityManager, { cityId, id: fileId, reading }: Before, now: FileReading): Promise<void> {
  const sameCells = (['sheet', 'encoding', 'delimiter', 'quote'] as const).every((how) => reading[how] === now[how]);
  const above = sameCells ? { rowNumber: LessThanOrEqual(firstDataRow(now)) } : {};
  await tx.delete(BudgetMendedCellRow, { cityId, fileId, ...above });
}
