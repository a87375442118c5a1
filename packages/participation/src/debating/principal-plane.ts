import type { Point } from './clusters.js';

type Vector = readonly number[];

const rounds = 100;

/**
 * Lays rows (each already centred) on the plane of their two widest directions, found one after the other by power iteration
 * from a fixed start. Takes `rows × columns × 200` steps at most.
 */
export function principalPlane(rows: readonly Vector[]): readonly Point[] {
  const first = widest(rows);
  const along = rows.map((row) => dot(row, first));
  const rest = rows.map((row, index) => row.map((cell, column) => cell - along[index]! * first[column]!));
  const second = widest(rest);
  return rows.map((_row, index) => [along[index]!, dot(rest[index]!, second)]);
}

/** The direction in which rows vary most; all zero where they do not vary at all. */
function widest(rows: readonly Vector[]): Vector {
  // Uneven, so that it is not at right angles to what is looked for except by a rare accident.
  let direction = unit((rows[0] ?? []).map((_cell, column) => 1 / (column + 1)));
  for (let round = 0; round < rounds; round++) {
    const next = direction.map(() => 0);
    for (const row of rows) {
      const along = dot(row, direction);
      for (let column = 0; column < row.length; column++) next[column]! += along * row[column]!;
    }
    direction = unit(next);
  }
  return direction;
}

function dot(one: Vector, other: Vector): number {
  let sum = 0;
  for (let column = 0; column < one.length; column++) sum += one[column]! * other[column]!;
  return sum;
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector));
  return length < 1e-12 ? vector.map(() => 0) : vector.map((cell) => cell / length);
}
