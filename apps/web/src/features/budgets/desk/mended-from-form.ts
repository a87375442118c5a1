import type { MendedCellsBody, RowToMendView } from '@madang/contracts/budget-mending';

/** What the box of a cell is called in its form. */
export function cellName(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** The cells in which somebody wrote something else than stood there. A box holds one line: breaks in a cell are no difference. */
export function mendedFromForm(form: FormData, rows: readonly Pick<RowToMendView, 'row' | 'cells'>[]): MendedCellsBody['cells'] {
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap((before, at) => {
      const text = form.get(cellName(row, at + 1));
      return typeof text !== 'string' || text === oneLine(before) ? [] : [{ row, column: at + 1, text }];
    }),
  );
}

export function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/gu, '');
}
