import { bridgesAmong } from './bridges-among.js';
import { peopleBehind, few } from './people-behind.js';
import type { Cell } from './cell.js';

/**
 * The lines (as positions in the list) that give a hidden figure away. Every line with its sum is an equation, and every figure
 * stands in two: among the groups of its place, and among the places of its group. So the hidden ones are the roads between
 * lines, and a figure can be worked out exactly if its road is a bridge: nothing else leads around it.
 */
export function givenAway(cells: readonly Cell[], hidden: readonly boolean[], k: number): number[][] {
  const lines = linesOf(cells);
  const roads = cells.flatMap((cell, index) => (hidden[index] ? [{ name: index, ends: roadOf(cell, lines) }] : []));
  const through = bridgesAmong(roads).flatMap((index) => endsOf(cells[index]!).map((end) => lines.get(end)!));
  return [...through, ...[...lines.values()].filter((line) => addsUpToFew(line, cells, hidden, k))];
}

const endsOf = ({ group, district }: Cell): [string, string] => [`place ${district ?? '*'}`, `group ${group ?? '*'}`];

/** A line of one figure is no equation: all such ends are one open place, where nothing can be worked out. */
function roadOf(cell: Cell, lines: ReadonlyMap<string, readonly number[]>): [string, string] {
  const [place, group] = endsOf(cell).map((end) => (lines.get(end)!.length > 1 ? end : 'open'));
  return [place!, group!];
}

function linesOf(cells: readonly Cell[]): ReadonlyMap<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const [index, cell] of cells.entries()) for (const end of endsOf(cell)) lines.set(end, [...(lines.get(end) ?? []), index]);
  return lines;
}

/** What is hidden in a line can be added up from the rest: it must not be about fewer than `k` people either. */
function addsUpToFew(line: readonly number[], cells: readonly Cell[], hidden: readonly boolean[], k: number): boolean {
  const parts = line.filter((index) => hidden[index] && !isSum(cells[index]!, line, cells));
  if (parts.length === 0 || parts.length === line.length) return false;
  const people = parts.reduce((sum, index) => sum + (peopleBehind(cells[index]!) ?? 0), 0);
  const counted = parts.reduce((sum, index) => sum + Number(cells[index]!.numerator ?? 0), 0);
  return few(people, k) || few(counted, k);
}

function isSum(cell: Cell, line: readonly number[], cells: readonly Cell[]): boolean {
  const samePlace = line.every((index) => cells[index]!.district === cell.district);
  return samePlace ? cell.group === null : cell.district === null;
}
