import { add, subtract, zero, type Currency, type Money } from '@madang/money';
import { appropriationOf, type BudgetLine, type Direction } from './budget-line.js';

/** The amounts of many lines together. */
export interface AmountTotals {
  readonly initial: Money;
  /** Lines that were never adjusted count with their initial amount. */
  readonly final: Money;
  /** Absent when no line says what was executed. */
  readonly executed?: Money | undefined;
  readonly lineCount: number;
  /** Lines that do not say what was executed; the executed total is without them. */
  readonly linesWithoutExecuted: number;
}

/** Gross counts money twice that the city pays to its own bodies; consolidated is gross less the eliminations. */
export interface DirectionTotals {
  readonly gross: AmountTotals;
  readonly eliminations: AmountTotals;
  readonly consolidated: AmountTotals;
}

export type BudgetTotals = Readonly<Record<Direction, DirectionTotals>>;

type Countable = Pick<BudgetLine, 'direction' | 'elimination' | 'initial' | 'final' | 'executed'>;

export function totalsOf(lines: Iterable<Countable>, currency: Currency): BudgetTotals {
  const sums = { expenditure: bothSums(currency), revenue: bothSums(currency) };
  for (const line of lines) {
    const sum = sums[line.direction];
    if (line.elimination) sum.eliminations = withLine(sum.eliminations, line);
    else sum.gross = withLine(sum.gross, line);
  }
  return { expenditure: consolidate(sums.expenditure), revenue: consolidate(sums.revenue) };
}

export function noAmounts(currency: Currency): AmountTotals {
  return { initial: zero(currency), final: zero(currency), lineCount: 0, linesWithoutExecuted: 0 };
}

export function withLine(totals: AmountTotals, line: Pick<BudgetLine, 'initial' | 'final' | 'executed'>): AmountTotals {
  return {
    initial: add(totals.initial, line.initial),
    final: add(totals.final, appropriationOf(line)),
    executed: line.executed && totals.executed ? add(totals.executed, line.executed) : (line.executed ?? totals.executed),
    lineCount: totals.lineCount + 1,
    linesWithoutExecuted: totals.linesWithoutExecuted + (line.executed ? 0 : 1),
  };
}

/** The totals of lines that were added up apart. */
export function addTotals(one: AmountTotals, other: AmountTotals): AmountTotals {
  return {
    initial: add(one.initial, other.initial),
    final: add(one.final, other.final),
    executed: one.executed && other.executed ? add(one.executed, other.executed) : (one.executed ?? other.executed),
    lineCount: one.lineCount + other.lineCount,
    linesWithoutExecuted: one.linesWithoutExecuted + other.linesWithoutExecuted,
  };
}

function bothSums(currency: Currency) {
  return { gross: noAmounts(currency), eliminations: noAmounts(currency) };
}

/** Gross less eliminations, with both beside it. */
export function consolidate({ gross, eliminations }: Pick<DirectionTotals, 'gross' | 'eliminations'>): DirectionTotals {
  const consolidated: AmountTotals = {
    initial: subtract(gross.initial, eliminations.initial),
    final: subtract(gross.final, eliminations.final),
    executed: gross.executed && eliminations.executed ? subtract(gross.executed, eliminations.executed) : gross.executed,
    lineCount: gross.lineCount + eliminations.lineCount,
    linesWithoutExecuted: gross.linesWithoutExecuted + eliminations.linesWithoutExecuted,
  };
  return { gross, eliminations, consolidated };
}
