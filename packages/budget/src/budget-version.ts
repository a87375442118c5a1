import type { CalendarDate } from '@madang/basics';
import type { Currency } from '@madang/money';

/** The life of one year's budget, in order. */
export const budgetStatuses = ['proposed', 'approved', 'adjusted', 'executed', 'audited'] as const;
export type BudgetStatus = (typeof budgetStatuses)[number];

/** What stands on the cover of a version: amounts of two versions may be compared only in the same phase. */
export interface BudgetVersion {
  readonly fiscalYear: number;
  readonly status: BudgetStatus;
  readonly currency: Currency;
  /** The last day that the executed amounts cover; absent when nothing is executed or the whole year is. */
  readonly executedThrough?: CalendarDate | undefined;
}
