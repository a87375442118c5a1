import { clusters, type Point } from './clusters.js';
import { principalPlane } from './principal-plane.js';
import type { Stance } from './stance.js';

/** What one person said, by the position of the statement in the list; what somebody was not shown is absent. */
export type StancesOfOne = ReadonlyMap<number, Stance>;

/** Below these no groups are looked for: a handful of answers says nothing of a city, and too much of each who gave them. */
export const groupLimits = {
  /** People who answered enough statements. */
  people: 30,
  /** Statements that somebody must have answered to be placed: so many, or half of them all where that is less. */
  answers: 7,
  statements: 5,
  /** No group is smaller. */
  members: 10,
  /** No more groups than can be told apart in words. */
  groups: 4,
} as const;

/** Positions of the people in each group, the largest group first; nobody is in two. */
export type OpinionGroups = readonly (readonly number[])[];

/**
 * Finds people who answer alike. They are laid out on the plane on which their answers differ most (principal components, what
 * was not answered standing at the average), and parted into two to four groups there, as many as lie clearest apart. The same
 * answers give the same groups, always: nothing is left to chance. Where no parting is clear, all who were placed are one group.
 *
 * @returns null as long as there are too few people or statements.
 * @see Small and others (2021), Polis: scaling deliberation by mapping high dimensional opinion spaces, doi:10.6035/recerca.5516
 */
export function opinionGroups(people: readonly StancesOfOne[], statements: number): OpinionGroups | null {
  const enough = Math.min(groupLimits.answers, Math.ceil(statements / 2));
  const placed = people.flatMap((said, person) => (said.size >= enough ? [person] : []));
  if (statements < groupLimits.statements || placed.length < groupLimits.people) return null;
  const rows = placed.map((person) => people[person]!);
  const means = averages(rows, statements);
  const points = principalPlane(rows.map((said) => centred(said, means)));
  const parted = clusters(stretched(points, rows, statements), { most: groupLimits.groups, least: groupLimits.members });
  return parted
    .map((members) => members.map((member) => placed[member]!))
    .toSorted((one, other) => other.length - one.length || one[0]! - other[0]!);
}

const worth: Readonly<Record<Stance, number>> = { agree: 1, disagree: -1, pass: 0 };

function averages(rows: readonly StancesOfOne[], statements: number): readonly number[] {
  const sums = Array.from({ length: statements }, () => ({ sum: 0, count: 0 }));
  for (const said of rows)
    for (const [statement, stance] of said) {
      const cell = sums[statement]!;
      cell.sum += worth[stance];
      cell.count += 1;
    }
  return sums.map(({ sum, count }) => (count === 0 ? 0 : sum / count));
}

/** How far somebody stands from the average, statement by statement; nothing said is no distance. */
function centred(said: StancesOfOne, means: readonly number[]): readonly number[] {
  return means.map((mean, statement) => {
    const stance = said.get(statement);
    return stance === undefined ? 0 : worth[stance] - mean;
  });
}

/** Who answered little lies near the middle for that alone; moved out by as much as they were not asked. */
function stretched(points: readonly Point[], rows: readonly StancesOfOne[], statements: number): readonly Point[] {
  return points.map(([x, y], row) => {
    const stretch = Math.sqrt(statements / rows[row]!.size);
    return [x * stretch, y * stretch];
  });
}
