import type { CityId } from '@madang/basics';
import type { MendedCell, MendedRows } from '@madang/budget';
import type { ImportFileId } from '../files/budget-upload.entity.js';

export interface MendedCellFound {
  readonly row: number;
  /** As a spreadsheet counts. */
  readonly column: number;
  readonly text: string;
}

/** Asks the database. TypeORM and a bare connection answer in two ways. */
export type AskMended = (sql: string, values: readonly unknown[]) => Promise<readonly MendedCellFound[]>;

/** What people have put right in a file, as its rows are read with it; undefined where nobody has, and nothing need be looked up. */
export async function mendedRowsOf(
  ask: AskMended,
  { cityId, fileId }: { readonly cityId: CityId; readonly fileId: ImportFileId },
): Promise<MendedRows | undefined> {
  const cells = await ask(
    'select row_number as row, column_number as "column", after as text from budget_mended_cell where city_id = $1 and file_id = $2',
    [cityId, fileId],
  );
  if (cells.length === 0) return undefined;
  const rows = new Map<number, MendedCell[]>();
  for (const { row, column, text } of cells) rows.set(row, [...(rows.get(row) ?? []), { column: column - 1, text }]);
  return rows;
}
