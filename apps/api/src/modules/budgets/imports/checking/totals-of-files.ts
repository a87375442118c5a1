import { directions, noAmounts, type AmountTotals, type BudgetTotals, type DirectionTotals } from '@madang/budget';
import { addTotals, consolidate } from '@madang/budget';
import type { Currency } from '@madang/money';
import type { FileFound, SumFound } from '../reading/file-found.js';

/** What the files add up to together. */
export function totalsOfFiles(founds: readonly (FileFound | null)[], currency: Currency): BudgetTotals {
  const sums = founds.flatMap((found) => found?.sums ?? []);
  const totals = directions.map((direction): [string, DirectionTotals] => {
    const of = (elimination: boolean) =>
      sums
        .filter((sum) => sum.direction === direction && sum.elimination === elimination)
        .map((sum) => amountsOf(sum, currency))
        .reduce(addTotals, noAmounts(currency));
    return [direction, consolidate({ gross: of(false), eliminations: of(true) })];
  });
  return Object.fromEntries(totals) as unknown as BudgetTotals;
}

function amountsOf(
  { initialMinor, finalMinor, executedMinor, lineCount, linesWithoutExecuted }: SumFound,
  currency: Currency,
): AmountTotals {
  const amount = (minor: string) => ({ minor: BigInt(minor), currency });
  return {
    initial: amount(initialMinor),
    final: amount(finalMinor),
    executed: executedMinor === null ? undefined : amount(executedMinor),
    lineCount,
    linesWithoutExecuted,
  };
}
