import type { AmountTotals } from '@madang/budget';
import type { AmountsView, BudgetSumView } from '@madang/contracts/budgets';
import { toWire } from '@madang/contracts/wire';
import { basisPoints, perHead, subtract, zero, type Currency, type Money } from '@madang/money';
import type { Phase } from '@madang/budget';

/** Sums as the database gives them: decimal strings of minor units. */
export interface SumRow {
  readonly initial: string;
  readonly final: string;
  readonly executed: string | null;
  readonly lineCount: number;
  readonly linesWithoutExecuted: number;
}

/** What turns sums into what a reader sees: whose money, divided by how many, as a part of what. */
export interface Measure {
  readonly currency: Currency;
  readonly population: number;
  readonly phase: Phase;
  /** The consolidated total of the whole budget in this direction. */
  readonly whole: AmountTotals;
}

export function totalsFrom({ initial, final, executed, ...counts }: SumRow, currency: Currency): AmountTotals {
  const amount = (minor: string): Money => ({ minor: BigInt(minor), currency });
  return { initial: amount(initial), final: amount(final), executed: executed === null ? undefined : amount(executed), ...counts };
}

/** Less what is counted twice. An executed amount that one side does not know is not subtracted. */
export function less(gross: AmountTotals, part: AmountTotals): AmountTotals {
  return {
    initial: subtract(gross.initial, part.initial),
    final: subtract(gross.final, part.final),
    executed: gross.executed && part.executed ? subtract(gross.executed, part.executed) : gross.executed,
    lineCount: gross.lineCount + part.lineCount,
    linesWithoutExecuted: gross.linesWithoutExecuted + part.linesWithoutExecuted,
  };
}

export function noTotals(currency: Currency): AmountTotals {
  return { initial: zero(currency), final: zero(currency), lineCount: 0, linesWithoutExecuted: 0 };
}

export function sumView(totals: AmountTotals, measure: Measure, sign: 1n | -1n = 1n): BudgetSumView {
  const { lineCount, linesWithoutExecuted } = totals;
  return { ...amountViews(totals, measure.population), share: shareOf(totals, measure, sign), lineCount, linesWithoutExecuted };
}

type ThreeAmounts = Pick<AmountTotals, 'initial' | 'final' | 'executed'>;

export function amountViews(amounts: ThreeAmounts, population: number): { amounts: AmountsView; perResident: AmountsView } {
  const each = ({ minor, currency }: Money): Money => ({ minor: perHead(minor, BigInt(population)), currency });
  return { amounts: amountsView(amounts, (amount) => amount), perResident: amountsView(amounts, each) };
}

export function shareOf(amounts: ThreeAmounts, { phase, whole }: Pick<Measure, 'phase' | 'whole'>, sign: 1n | -1n = 1n): number | null {
  return basisPoints(sign * (amounts[phase]?.minor ?? 0n), whole[phase]?.minor ?? 0n) ?? null;
}

function amountsView({ initial, final, executed }: ThreeAmounts, as: (amount: Money) => Money): AmountsView {
  return { initial: toWire(as(initial)), final: toWire(as(final)), executed: executed ? toWire(as(executed)) : null };
}
