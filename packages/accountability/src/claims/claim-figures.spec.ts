import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestClaims, medianDays, releaseClaimFigures, type ToldCounts } from './claim-figures.js';

type Release = Readonly<Record<'right' | 'about', ToldCounts>>;

const about = (counts: Readonly<Record<string, number>>, before: ToldCounts | null = null) =>
  releaseClaimFigures({ about: counts }, before && { about: before })?.about ?? null;

describe('figures about confidential claims', () => {
  it('are told from ten claims on', () => {
    expect(about({ decision: 5, line: 4 })).toBeNull();
    expect(about({ decision: 10, line: 0 })).toEqual({ total: 10, told: { decision: 10, line: null } });
  });

  it('hide small counts, and another with them where subtraction would tell', () => {
    expect(about({ decision: 30, line: 4, delivery: 7 })).toEqual({ total: 41, told: { decision: 30, line: null, delivery: null } });
    expect(about({ decision: 30, line: 4, delivery: 12 })).toEqual({ total: 46, told: { decision: 30, line: null, delivery: null } });
  });

  it('wait while too few came since the last release, wherever they came', () => {
    const first = about({ decision: 30, line: 15 })!;
    expect(about({ decision: 31, line: 15 }, first)).toBeNull();
    expect(about({ decision: 35, line: 20 }, first)).toBeNull();
    expect(about({ decision: 40, line: 15 }, first)).toEqual({ total: 55, told: { decision: 40, line: 15 } });
    expect(about({ decision: 30, line: 15 }, first)).toEqual(first);
  });

  it('never hide again what was told, since the sum would say what it is', () => {
    const first = about({ decision: 30, line: 15, delivery: 0 })!;
    expect(about({ decision: 50, line: 30, delivery: 3 }, first)).toBeNull();
    expect(about({ decision: 50, line: 30, delivery: 10 }, first)).toEqual({ total: 90, told: { decision: 50, line: 30, delivery: 10 } });
  });
});

const keys = ['a', 'b', 'c', 'd'] as const;
const quarter = fc.tuple(
  fc.array(fc.nat({ max: 14 }), { minLength: 4, maxLength: 4 }),
  fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 2 }),
);

/**
 * The other side: whoever keeps every release. Unknown is how many claims of a kind came between two releases; each told count and
 * each total is a sum of such numbers. Whatever one number can be worked out to be must not be one to nine.
 */
function workedOut(table: 'right' | 'about', releases: readonly Release[], cells: readonly string[]): ReadonlySet<number> {
  const unknown = (release: number, cell: number) => release * cells.length + cell;
  const width = releases.length * cells.length;
  const rows: number[][] = [];
  for (const [at, release] of releases.entries()) {
    const upTo = (chosen: readonly number[], sum: number) => {
      const row = Array.from({ length: width + 1 }, () => 0);
      for (let one = 0; one <= at; one += 1) for (const cell of chosen) row[unknown(one, cell)] = 1;
      row[width] = sum;
      rows.push(row);
    };
    const { total, told } = release[table];
    upTo([...cells.keys()], total);
    for (const [cell, key] of cells.entries()) if (typeof told[key] === 'number') upTo([cell], told[key]);
  }
  return solved(rows, width);
}

/** Which unknowns stand alone after Gauss and Jordan; the sums are small whole numbers, so fractions stay exact enough. */
function solved(rows: number[][], width: number): ReadonlySet<number> {
  let at = 0;
  for (let column = 0; column < width && at < rows.length; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= at && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    const by = rows[at]![column]!;
    rows[at] = rows[at]!.map((value) => value / by);
    for (const [index, row] of rows.entries())
      if (index !== at && Math.abs(row[column]!) > 1e-9) rows[index] = row.map((value, place) => value - row[column]! * rows[at]![place]!);
    at += 1;
  }
  const alone = rows.filter((row) => row.slice(0, width).filter((value) => Math.abs(value) > 1e-9).length === 1);
  return new Set(alone.map((row) => Math.round(row[width]! / row.slice(0, width).find((value) => Math.abs(value) > 1e-9)!)));
}

describe('whoever keeps every release and subtracts', () => {
  it('works out no number of claims between one and nine, of any kind and any time', () => {
    let releasesSeen = 0;
    fc.assert(
      fc.property(fc.array(quarter, { minLength: 2, maxLength: 12 }), (quarters) => {
        const right: Record<string, number> = { a: 0, b: 0, c: 0, d: 0 };
        const kinds: Record<string, number> = { x: 0, y: 0 };
        const releases: Release[] = [];
        for (const [more, ofKind] of quarters) {
          for (const [at, key] of keys.entries()) right[key] = right[key]! + more[at]!;
          const all = more.reduce((sum, one) => sum + one, 0);
          kinds['x'] = kinds['x']! + Math.min(all, ofKind[0]!);
          kinds['y'] = kinds['y']! + all - Math.min(all, ofKind[0]!);
          const next = releaseClaimFigures({ right: { ...right }, about: { ...kinds } }, releases.at(-1) ?? null);
          if (next) releases.push(next);
        }
        releasesSeen += releases.length;
        const small = (numbers: ReadonlySet<number>) => [...numbers].filter((one) => one > 0 && one < fewestClaims);
        expect(small(workedOut('right', releases, keys))).toEqual([]);
        expect(small(workedOut('about', releases, ['x', 'y']))).toEqual([]);
      }),
      { numRuns: 400, seed: 22 },
    );
    expect(releasesSeen).toBeGreaterThan(200);
  });
});

describe('the middle', () => {
  it('is a whole number of days, and none where there are none', () => {
    expect([medianDays([]), medianDays([5]), medianDays([9, 1, 4]), medianDays([1, 2, 3, 4])]).toEqual([null, 5, 4, 3]);
  });
});
