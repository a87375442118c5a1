import type { AttributedView, RightListView } from '@madang/contracts/rights';
import type { RightCode } from '../../ui/right-words.js';

export interface RightRow {
  readonly right: RightCode | 'none';
  readonly money: AttributedView;
}

/** The rights in the order of the catalogue, or by what serves them; what serves none in particular always stands last. */
export function rightRows({ rights, notAttributed }: RightListView, byMoney: boolean): RightRow[] {
  const rows = rights.flatMap(({ code, money }): RightRow[] => (money ? [{ right: code, money }] : []));
  const sorted = byMoney ? rows.toSorted((one, other) => compare(minorOf(other), minorOf(one))) : rows;
  return notAttributed ? [...sorted, { right: 'none', money: notAttributed }] : sorted;
}

function minorOf({ money }: RightRow): bigint {
  return BigInt(money.amounts.initial.minor);
}

function compare(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
