import { dataRows, firstDataRow } from '@madang/budget';
import type { DataSource, EntityManager } from 'typeorm';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import { reopenTable } from '../files/open-table.js';
import { piecesOf } from '../files/pieces.js';

type KnownFile = Pick<BudgetImportFileRow, 'cityId' | 'id' | 'reading'>;

/** Some rows of a file as they stand in it, by number. Reads no further than the last of them. */
export async function rowsOfFile(
  db: DataSource | EntityManager,
  { cityId, id, reading }: KnownFile,
  wanted: ReadonlySet<number>,
): Promise<Map<number, readonly string[]>> {
  const rows = new Map<number, readonly string[]>();
  if (wanted.size === 0) return rows;
  let number = firstDataRow(reading);
  for await (const some of dataRows(
    reopenTable(() => piecesOf(db, { cityId, fileId: id })),
    reading,
  )) {
    for (const cells of some) {
      number += 1;
      if (wanted.has(number)) rows.set(number, cells);
    }
    if (rows.size === wanted.size) break;
  }
  return rows;
}
