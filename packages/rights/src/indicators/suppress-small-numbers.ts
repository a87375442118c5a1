import { smallestPublicGroup } from '../rating/privacy.js';
import type { Cell } from './cell.js';
import { givenAway } from './given-away.js';
import { few, isSmall, peopleBehind } from './people-behind.js';

/**
 * Which figures of one indicator, definition and year are not published (true), in the order in which they came. What is small
 * is hidden; then, as long as a hidden figure could be worked out from those shown, or what is hidden in a line adds up to
 * fewer than `k` people, the smallest figure beside it is hidden with it. A line is the groups of one place, or the districts
 * of one group, with their sum. Groups may overlap in life; we reckon as if they did not, which hides more, never less.
 *
 * @param k the fewest people that may be told apart; never below ten in public
 */
export function suppressSmallNumbers(cells: readonly Cell[], k: number = smallestPublicGroup): boolean[] {
  const least = Math.max(k, smallestPublicGroup);
  const hidden = cells.map((cell) => cell.hidden || isSmall(cell, least) || leavesFew(cell, cells, least));
  for (let next = nextToHide(cells, hidden, least); next !== undefined; next = nextToHide(cells, hidden, least)) hidden[next] = true;
  return hidden;
}

/** A group that is nearly everybody tells how many are not in it. */
function leavesFew(cell: Cell, cells: readonly Cell[], k: number): boolean {
  if (cell.group === null) return false;
  const everybody = cells.find(({ group, district }) => group === null && district === cell.district);
  if (!everybody) return false;
  const rest = (count: (of: Cell) => number | undefined) => {
    const [all, part] = [count(everybody), count(cell)];
    return all !== undefined && part !== undefined && few(all - part, k);
  };
  return rest(peopleBehind) || rest(({ numerator }) => (numerator === null ? undefined : Number(numerator)));
}

function nextToHide(cells: readonly Cell[], hidden: readonly boolean[], k: number): number | undefined {
  for (const line of givenAway(cells, hidden, k)) {
    const shown = line.filter((index) => !hidden[index]);
    const smallest = shown.toSorted((one, other) => weight(cells[one]!) - weight(cells[other]!) || one - other)[0];
    if (smallest !== undefined) return smallest;
  }
  return undefined;
}

/** Figures without a count are hidden last: nothing says that they are small. */
function weight(cell: Cell): number {
  return peopleBehind(cell) ?? Infinity;
}
