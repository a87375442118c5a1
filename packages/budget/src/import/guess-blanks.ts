import { columnOf, type ColumnMapping } from './column-mapping.js';
import { fillDown } from './fill-down.js';
import { guessFilledDown } from './guess-filled-down.js';
import { amountFields, codeFields, optionalCodeFields, type ClassificationConcept, type CodeField } from './line-field.js';
import { isSumRow, type Outline } from './outline.js';

export interface BlanksGuess {
  /** Codes that many rows lack: that is how the city writes, and no error. */
  readonly mayBeBlank: readonly CodeField[];
  readonly filledDown: readonly ClassificationConcept[];
  /** Whether empty amounts stand for nothing, as they do where other amounts of the row are filled. */
  readonly amounts: 'zero' | 'refused';
}

/** What an empty cell means, from rows that hold an amount: an exception is an error, a habit is none. */
export function guessBlanks(rows: readonly (readonly string[])[], mapping: ColumnMapping, outline: Outline | undefined): BlanksGuess {
  const places = amountFields.flatMap((field) => mapping[field] ?? []);
  const isBlank = (cells: readonly string[], column: number) => /^[\s-]*$/u.test(cells[column] ?? '');
  const filledDown = guessFilledDown(rows, mapping);
  const fill = fillDown(mapping, filledDown);
  const isData = rows.map((cells) => places.some((column) => !isBlank(cells, column)) && !(outline && isSumRow(cells, outline)));
  const data = rows.filter((_, at) => isData[at]);
  const filled = rows.map(fill).filter((_, at) => isData[at]);
  const lacking = (column: number) => filled.filter((cells) => (cells[column] ?? '').trim() === '').length;
  const mayBeBlank = codeFields.filter((field) => {
    const column = columnOf(mapping, field);
    if (column === undefined || optionalCodeFields.some((optional) => optional === field)) return false;
    return lacking(column) >= 2 && lacking(column) * 10 >= data.length;
  });
  const isPartly = data.some((cells) => places.some((column) => isBlank(cells, column)));
  return { mayBeBlank, filledDown, amounts: places.length > 1 && isPartly ? 'zero' : 'refused' };
}
