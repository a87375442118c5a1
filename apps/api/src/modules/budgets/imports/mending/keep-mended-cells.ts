import type { PersonId } from '@madang/basics';
import { mostMendedCells } from '@madang/contracts/budget-mending';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../../platform/http/problem.js';
import type { BudgetImportFileRow } from '../files/budget-import-file.entity.js';
import { BudgetMendedCellRow } from './budget-mended-cell.entity.js';
import { rowsOfFile } from './rows-of-file.js';

/** A cell as somebody wants it read. Rows and columns as a spreadsheet counts; without a text, as it stands in the file. */
export interface CellToMend {
  readonly row: number;
  readonly column: number;
  readonly text: string | null;
}

interface Moment {
  readonly mendedAt: Date;
  readonly mendedBy: PersonId | null;
}

type MendedFile = Pick<BudgetImportFileRow, 'cityId' | 'id' | 'reading'>;

/** Keeps what people put right in a file, beside what stands there; a text that stands there anyway is nothing to keep. */
export async function keepMendedCells(tx: EntityManager, file: MendedFile, cells: readonly CellToMend[], moment: Moment): Promise<void> {
  const { cityId, id: fileId, reading } = file;
  const rows = await rowsOfFile(tx, file, new Set(cells.map(({ row }) => row)));
  const missing = cells.filter(({ row }) => !rows.has(row)).map(({ row }) => row);
  if (missing.length > 0) throw new Problem('budget/row-not-in-file', { rows: [...new Set(missing)].slice(0, 20) });
  for (const { row, column, text } of cells) {
    const before = rows.get(row)![column - 1] ?? '';
    const key = { cityId, fileId, rowNumber: row, columnNumber: column };
    if (text === null || text === before) await tx.delete(BudgetMendedCellRow, key);
    else {
      const heading = reading.header[column - 1] ?? null;
      await tx.upsert(BudgetMendedCellRow, { ...key, heading, before: shortened(before), after: text, ...moment }, Object.keys(key));
    }
  }
  if ((await tx.countBy(BudgetMendedCellRow, { cityId, fileId })) > mostMendedCells)
    throw new Problem('budget/too-many-mended-cells', { most: mostMendedCells });
}

/** A cell can be a megabyte; to be recognised it needs less. */
function shortened(text: string): string {
  return text.slice(0, 2000);
}
