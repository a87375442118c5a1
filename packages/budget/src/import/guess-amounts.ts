import { amountFields, type AmountField } from './line-field.js';
import type { ColumnBeside, ColumnUnderGuess, FieldGuess } from './mapping-guess.js';

export interface AmountGuesses {
  readonly guesses: readonly FieldGuess[];
  /** Columns of money that are no amount of this year's lines. */
  readonly beside: ReadonlyMap<number, ColumnBeside>;
  /** The year whose amounts were taken, where columns are headed by years. */
  readonly year?: number | undefined;
}

interface AmountColumn extends ColumnUnderGuess {
  readonly field: AmountField;
}

/**
 * Which columns hold which amounts. Where a budget sets years side by side, the year that is known, or else the latest of a
 * voted amount, is this file's; the amounts of other years stay beside. One amount is never read from two columns.
 */
export function guessAmounts(columns: readonly ColumnUnderGuess[], known: number | undefined): AmountGuesses {
  const amounts = columns.flatMap((one) => amountColumn(one));
  const year = yearOf(amounts, known);
  const isOther = (one: AmountColumn) => one.prior === true || (one.year !== undefined && year !== undefined && one.year !== year);
  const guesses = amountFields.flatMap((field) =>
    guessOf(
      field,
      amounts.filter((one) => one.field === field && !isOther(one)),
    ),
  );
  const nameless = columns.filter((one) => isNamelessMoney(one) && !amounts.some(({ column }) => column === one.column));
  const [alone] = guesses.length === 0 ? nameless.filter((one) => one.kind === undefined) : [];
  if (alone) guesses.push({ field: 'initial', column: alone.column, confidence: 'low' });
  const beside = new Map<number, ColumnBeside>();
  for (const one of nameless) beside.set(one.column, { holds: 'amount' });
  for (const one of amounts) {
    beside.set(one.column, isOther(one) ? { holds: 'other-year', field: one.field, year: one.year } : { holds: 'amount' });
  }
  return { guesses, beside, year };
}

/** A column headed by a year alone holds what was voted for it. */
function amountColumn(one: ColumnUnderGuess): AmountColumn[] {
  const field = amountFields.find((amount) => amount === one.concept);
  if (field) return [{ ...one, field }];
  const isYearAlone = one.year !== undefined && one.concept === undefined && one.kind === undefined && one.restIsBlank === true;
  return isYearAlone && one.content.isNumeric ? [{ ...one, field: 'initial', exact: true }] : [];
}

function yearOf(amounts: readonly AmountColumn[], known: number | undefined): number | undefined {
  const yearsOf = (some: readonly AmountColumn[]) => some.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const voted = yearsOf(amounts.filter(({ field, prior }) => field === 'initial' && prior !== true));
  const any = yearsOf(amounts);
  if (known !== undefined && any.includes(known)) return known;
  if (voted.length > 0) return Math.max(...voted);
  return any.length > 0 ? Math.max(...any) : undefined;
}

/** The leftmost of the columns whose heading fits best. */
function guessOf(field: AmountField, fitting: readonly AmountColumn[]): FieldGuess[] {
  const chosen = fitting.find((one) => one.exact) ?? fitting[0];
  return chosen ? [{ field, column: chosen.column, confidence: chosen.exact && chosen.content.isNumeric ? 'high' : 'medium' }] : [];
}

function isNamelessMoney({ content, concept, share }: ColumnUnderGuess): boolean {
  return content.isMoneyLike && !content.isIndex && concept === undefined && share !== true;
}
