import type { ControlTotal } from '@madang/budget';
import type { ControlTotalBody } from '@madang/contracts/budget-imports';
import { fromWire } from '@madang/contracts/wire';

/** A printed total as it is kept: plain JSON, since a bigint has no place there. */
export type StoredControlTotal = ControlTotalBody;

export function controlTotalsOf(stored: readonly StoredControlTotal[]): ControlTotal[] {
  return stored.map(({ direction, basis, phase, amount }) => ({ direction, basis, phase, amount: fromWire(amount) }));
}
