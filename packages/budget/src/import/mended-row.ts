/** A cell that a person has put right before publication. Columns count from 0. */
export interface MendedCell {
  readonly column: number;
  readonly text: string;
}

/** Mended cells by the number that a spreadsheet shows beside their row. */
export type MendedRows = ReadonlyMap<number, readonly MendedCell[]>;

/** A row as it is read: what a person has put right stands in the place of what the file says. */
export function mendedRow(cells: readonly string[], mended: readonly MendedCell[] | undefined): readonly string[] {
  if (mended === undefined) return cells;
  const whole = [...cells];
  for (const { column, text } of mended) {
    while (whole.length < column) whole.push('');
    whole[column] = text;
  }
  return whole;
}
