import { err, ok, type Refusal, type Result } from '@madang/basics';
import { subtract, type Money } from '@madang/money';
import type { Direction } from './budget-line.js';
import type { BudgetTotals } from './totals.js';

/** A total as it is printed in the budget document, typed by a person before anything is published. */
export interface ControlTotal {
  readonly direction: Direction;
  readonly basis: 'gross' | 'consolidated';
  readonly phase: 'initial' | 'final' | 'executed';
  readonly amount: Money;
}

export interface ControlTotalDifference {
  readonly expected: ControlTotal;
  /** What the lines add up to; absent when no line holds such an amount. */
  readonly found?: Money | undefined;
  /** Found less expected: negative when the import is short. */
  readonly difference?: Money | undefined;
}

export type ControlTotalsDiffer = Refusal<'budget/control-totals-differ'> & {
  readonly differences: readonly ControlTotalDifference[];
};

/** Whether the lines add up to the printed totals, to the last minor unit; otherwise by how much each differs. */
export function checkControlTotals(totals: BudgetTotals, expected: readonly ControlTotal[]): Result<void, ControlTotalsDiffer> {
  const differences = expected.flatMap((control) => differenceFrom(totals, control));
  return differences.length === 0 ? ok() : err({ code: 'budget/control-totals-differ', differences });
}

function differenceFrom(totals: BudgetTotals, expected: ControlTotal): ControlTotalDifference[] {
  const found = totals[expected.direction][expected.basis][expected.phase];
  if (!found) return [{ expected }];
  const difference = subtract(found, expected.amount);
  return difference.minor === 0n ? [] : [{ expected, found, difference }];
}
