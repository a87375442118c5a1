import type { ColumnMapping } from './column-mapping.js';
import { codeFields } from './line-field.js';
import { cellOf, type RowReading, type RowRules } from './read-row.js';
import { saysTotal, type RunningSums, type SuspectedTotal } from './suspected-total.js';

export interface RowUnderSuspicion {
  readonly cells: readonly string[];
  readonly row: number;
  readonly reading: RowReading;
  readonly rules: RowRules;
}

/** Words give a total away, and so do amounts that repeat the rows above where a code is missing. */
export function suspectTotal(
  { cells, row, reading, rules }: RowUnderSuspicion,
  areRepeatedBy: RunningSums['areRepeatedBy'],
): SuspectedTotal | undefined {
  const words = wordsOf(cells, rules);
  const says = words.find(saysTotal);
  const lacksCode = reading.errors.some((error) => error.code === 'budget/code-missing' || error.code === 'budget/row-unclassified');
  if (says === undefined && !(lacksCode && areRepeatedBy(reading.amounts))) return undefined;
  const text = says ?? words.join(' ');
  return { row, sign: says === undefined ? 'repeats-sum-above' : 'says-total', text, amounts: reading.amounts };
}

/** What stands in the columns of codes and names, and in the first cell that is filled, where labels of totals stand. */
function wordsOf(cells: readonly string[], rules: RowRules): string[] {
  const fields = codeFields.flatMap((field) => [field, field.replace('Code', 'Name') as keyof ColumnMapping]);
  const columns = fields.flatMap((field) => rules.mapping[field] ?? []);
  const first = cells.findIndex((cell) => cell.trim() !== '');
  return [...new Set([first, ...columns])].map((column) => cellOf(cells, column)).filter((word) => word !== '');
}
