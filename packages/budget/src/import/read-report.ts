import type { Money } from '@madang/money';
import type { RowCounts } from './row-counts.js';
import type { TotalsDecision } from './row-reader.js';
import type { SuspectedTotal } from './suspected-total.js';

/** A row whose voted amount and changes do not make its adjusted amount. The row counts; a person is told. */
export interface UnbalancedRow {
  readonly row: number;
  /** Adjusted less (voted plus changed). */
  readonly difference: Money;
}

/** The counts of a file that is small enough to be listed: every row that is no part of a line stands here or among the errors. */
export interface ReadReport extends Omit<RowCounts, 'blankRows' | 'suspectedTotals' | 'unbalancedRows'> {
  readonly blankRows: readonly number[];
  readonly suspectedTotals: readonly SuspectedTotal[];
  readonly totals: TotalsDecision;
  readonly unbalancedRows: readonly UnbalancedRow[];
}
