import type { ColumnMapping } from './column-mapping.js';
import type { ClassificationConcept } from './line-field.js';
import { endsInTotal, saysTotal } from './suspected-total.js';

/** Gives row after row the cells that stand for those above them. A row that lacks none is handed back as it is. */
export type FillDown = (cells: readonly string[]) => readonly string[];

/**
 * Merged cells, and tables for the eye, name a department once and leave the cells below it empty: those take what stands above.
 * What stands further left reaches further: where it changes, nothing that stood right of it goes on. Rows of totals neither take
 * nor give.
 */
export function fillDown(mapping: ColumnMapping, concepts: readonly ClassificationConcept[]): FillDown {
  const columns = columnsOf(mapping, concepts);
  if (columns.length === 0) return (cells) => cells;
  let above: (string | undefined)[] = [];
  return (cells) => {
    if (cells.some((cell) => saysTotal(cell) || endsInTotal(cell))) return cells;
    const filled = [...cells];
    columns.forEach((column, place) => {
      const cell = cells[column] ?? '';
      if (cell.trim() === '') filled[column] = above[place] ?? cell;
      else if (cell !== above[place]) above = [...above.slice(0, place), cell];
    });
    return filled;
  };
}

/** The columns of these concepts, codes and names alike, from left to right. */
export function columnsOf(mapping: ColumnMapping, concepts: readonly ClassificationConcept[]): number[] {
  return concepts
    .flatMap((concept) => [...(mapping[`${concept}Code`] ?? []), ...(mapping[`${concept}Name`] ?? [])])
    .toSorted((a, b) => a - b);
}
