import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmall } from './people-behind.js';
import type { Cell } from './cell.js';
import { suppressSmallNumbers } from './suppress-small-numbers.js';

const cell = (group: string | null, district: string | null, people: number, counted: number | null = null): Cell => ({
  group,
  district,
  numerator: counted === null ? null : String(counted),
  denominator: String(people),
  sampleSize: null,
  hidden: false,
});

describe('a small number', () => {
  it.each([
    ['fewer than ten people', { numerator: null, denominator: '9', sampleSize: null }, true],
    ['ten people', { numerator: null, denominator: '10', sampleSize: null }, false],
    ['fewer than ten were asked, of many', { numerator: null, denominator: '5000', sampleSize: 9 }, true],
    ['three of five hundred', { numerator: '3', denominator: '500', sampleSize: null }, true],
    ['all but three of five hundred', { numerator: '497', denominator: '500', sampleSize: null }, true],
    ['none of five hundred', { numerator: '0', denominator: '500', sampleSize: null }, false],
    ['all of five hundred', { numerator: '500', denominator: '500', sampleSize: null }, false],
    ['a figure without any count', { numerator: null, denominator: null, sampleSize: null }, false],
  ])('%s: %j', (_, counts, small) => expect(isSmall(counts)).toBe(small));
});

describe('suppressSmallNumbers', () => {
  it('hides the next smallest district beside a single small one', () =>
    expect(suppressSmallNumbers([cell(null, null, 300), cell(null, '01', 6), cell(null, '02', 94), cell(null, '03', 200)])).toEqual([
      false,
      true,
      true,
      false,
    ]));

  it('hides a group that leaves fewer than ten others', () =>
    expect(suppressSmallNumbers([cell(null, null, 300), cell('women', null, 295), cell('carers', null, 100)])).toEqual([
      false,
      true,
      true,
    ]));

  it('hides more where what is hidden adds up to fewer than ten', () =>
    expect(suppressSmallNumbers([cell(null, null, 300), cell(null, '01', 3), cell(null, '02', 4), cell(null, '03', 293)])).toEqual([
      false,
      true,
      true,
      true,
    ]));

  it('hides beside what the source hides', () =>
    expect(suppressSmallNumbers([cell(null, null, 300), { ...cell(null, '01', 100), hidden: true }, cell(null, '02', 200)])).toEqual([
      false,
      true,
      true,
    ]));

  it('leaves large figures, and figures without counts, alone', () => {
    const uncounted = { ...cell(null, '01', 0), denominator: null };
    expect(suppressSmallNumbers([cell(null, null, 300), cell(null, '01', 100), cell(null, '02', 200)])).toEqual([false, false, false]);
    expect(suppressSmallNumbers([uncounted, { ...uncounted, district: '02' }])).toEqual([false, false]);
  });

  it('is never told to go below ten', () => expect(suppressSmallNumbers([cell('a', null, 7)], 2)).toEqual([true]));
});

/** A city parted by groups and by districts, with every sum; as an outsider could have it before anything is hidden. */
const wholeTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
  .chain(([groups, districts]) =>
    fc.array(fc.array(fc.oneof(fc.nat({ max: 14 }), fc.nat({ max: 400 })), { minLength: districts, maxLength: districts }), {
      minLength: groups,
      maxLength: groups,
    }),
  )
  .map((people): Cell[] => {
    const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
    const rows = people.map((row, g) => [...row.map((n, d) => cell(`g${g}`, `d${d}`, n)), cell(`g${g}`, null, sum(row))]);
    const everybody = people[0]!.map((_, d) => cell(null, `d${d}`, sum(people.map((row) => row[d]!))));
    return [...rows.flat(), ...everybody, cell(null, null, sum(people.flat()))];
  });

describe('whoever subtracts what is shown from its sums', () => {
  it('learns no single hidden figure, however cleverly the sums are combined', () =>
    fc.assert(
      fc.property(wholeTable, (cells) => {
        const hidden = suppressSmallNumbers(cells);
        if (hidden.every(Boolean)) return;
        expect(workedOut(cells, hidden)).toEqual([]);
      }),
      { numRuns: 400 },
    ));

  it('learns of no line how many fewer than ten are hidden in it', () =>
    fc.assert(
      fc.property(wholeTable, (cells) => {
        const hidden = suppressSmallNumbers(cells);
        const rests = linesWithSums(cells)
          .filter(({ sum, parts }) => !hidden[sum] && parts.some((part) => !hidden[part]))
          .map(({ parts }) => parts.filter((part) => hidden[part]).reduce((people, part) => people + Number(cells[part]!.denominator), 0));
        expect(rests.filter((rest) => rest > 0 && rest < 10)).toEqual([]);
      }),
      { numRuns: 400 },
    ));

  it('sees no small figure', () =>
    fc.assert(
      fc.property(wholeTable, (cells) => {
        const hidden = suppressSmallNumbers(cells);
        expect(cells.filter((one, index) => !hidden[index] && isSmall(one))).toEqual([]);
      }),
    ));
});

interface Line {
  readonly sum: number;
  readonly parts: readonly number[];
}

/** Written apart from the code it judges: for each group its districts, for each district its groups, with the sum. */
function linesWithSums(cells: readonly Cell[]): Line[] {
  const at = (group: string | null, district: string | null) => cells.findIndex((one) => one.group === group && one.district === district);
  const groups = [...new Set(cells.map(({ group }) => group))];
  const districts = [...new Set(cells.map(({ district }) => district))];
  const inner = <T>(list: readonly (T | null)[]) => list.filter((one): one is T => one !== null);
  return [
    ...groups.map((group) => ({ sum: at(group, null), parts: inner(districts).map((district) => at(group, district)) })),
    ...districts.map((district) => ({ sum: at(null, district), parts: inner(groups).map((group) => at(group, district)) })),
  ];
}

/** Solves the sums by elimination, with the hidden figures as unknowns, and answers which of them have one solution only. */
function workedOut(cells: readonly Cell[], hidden: readonly boolean[]): number[] {
  const unknown = cells.flatMap((_, index) => (hidden[index] ? [index] : []));
  const rows = linesWithSums(cells).map(({ sum, parts }) => unknown.map((index) => (index === sum ? -1 : parts.includes(index) ? 1 : 0)));
  const pivots: { readonly row: number[]; readonly column: number }[] = [];
  for (const row of rows) {
    for (const { row: pivot, column } of pivots) subtract(row, pivot, row[column]! / pivot[column]!);
    const column = row.findIndex((value) => value !== 0);
    if (column < 0) continue;
    for (const earlier of pivots) subtract(earlier.row, row, earlier.row[column]! / row[column]!);
    pivots.push({ row, column });
  }
  return pivots.flatMap(({ row, column }) => (row.filter((value) => value !== 0).length === 1 ? [unknown[column]!] : []));
}

/** The sums have a totally unimodular matrix: every step stays in whole numbers. */
function subtract(row: number[], other: readonly number[], times: number): void {
  for (const [index, value] of other.entries()) row[index] = row[index]! - value * times;
}
