import { cellOf } from './cell.js';
import { columnOf, isMapped, type ColumnMapping } from './column-mapping.js';
import { amountFields, classificationConcepts, codeFields, optionalCodeFields } from './line-field.js';
import { isSumRow } from './outline.js';
import type { RowReading, RowRules } from './row-reading.js';
import { endsInTotal, saysTotal, type RunningSums, type SuspectedTotal, type TotalSign } from './suspected-total.js';

export interface RowUnderSuspicion {
  readonly cells: readonly string[];
  readonly row: number;
  readonly reading: RowReading;
  readonly rules: RowRules;
}

/**
 * Words give a total away, and so do its level and amounts that repeat the rows above where a code is missing. Titles and notes
 * among the rows hold no amount at all.
 */
export function suspectTotal(one: RowUnderSuspicion, areRepeatedBy: RunningSums['areRepeatedBy']): SuspectedTotal | undefined {
  const { cells, row, reading, rules } = one;
  if (!reading.doubtful && !firstCellSaysTotal(cells) && !(rules.outline && isSumRow(cells, rules.outline))) return undefined;
  const words = wordsOf(cells, rules);
  const says = words.find(saysTotal);
  const sign = says === undefined ? signOf(one, words, areRepeatedBy) : 'says-total';
  return sign && { row, sign, text: says ?? words.join(' '), amounts: reading.amounts };
}

/** Labels of totals often stand where a row begins, whatever its column is for. */
function firstCellSaysTotal(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  return saysTotal(cellOf(cells, first));
}

function signOf(
  { cells, reading, rules }: RowUnderSuspicion,
  words: readonly string[],
  areRepeatedBy: RunningSums['areRepeatedBy'],
): TotalSign | undefined {
  if (rules.outline && isSumRow(cells, rules.outline)) return 'sums-rows-below';
  if (!lacksStep(cells, rules)) return undefined;
  if (words.some(endsInTotal)) return 'says-total';
  if (areRepeatedBy(reading.amounts)) return 'repeats-sum-above';
  return holdsNoAmount(cells, rules.mapping) ? 'no-amount' : undefined;
}

const steps = classificationConcepts.filter((concept) => !optionalCodeFields.some((field) => field === `${concept}Code`));

/** Some code or name that the file has a column for is empty. */
function lacksStep(cells: readonly string[], { mapping }: RowRules): boolean {
  return steps.some((concept) =>
    ([`${concept}Code`, `${concept}Name`] as const).some((field) => {
      const columns = mapping[field];
      return columns !== undefined && columns.length > 0 && columns.every((column) => cellOf(cells, column) === '');
    }),
  );
}

function holdsNoAmount(cells: readonly string[], mapping: ColumnMapping): boolean {
  return amountFields.every((field) => !isMapped(mapping, field) || cellOf(cells, columnOf(mapping, field)) === '');
}

/** What stands in the columns of codes and names, and in the first cell that is filled, where labels of totals stand. */
function wordsOf(cells: readonly string[], rules: RowRules): string[] {
  const fields = codeFields.flatMap((field) => [field, field.replace('Code', 'Name') as keyof ColumnMapping]);
  const columns = fields.flatMap((field) => rules.mapping[field] ?? []);
  const first = cells.findIndex((cell) => cell.trim() !== '');
  return [...new Set([first, ...columns])].map((column) => cellOf(cells, column)).filter((word) => word !== '');
}
