import type { IndicatorValueView } from '@madang/contracts/indicator-values';
import { describe, expect, it } from 'vitest';
import { along, before, rangeOf, runsOf } from './told.js';

const series = (told: Readonly<Record<number, string | null>>) => ({
  values: Object.entries(told).map(([year, value]) => ({ year: Number(year), value }) as unknown as IndicatorValueView),
});

describe('what a drawing shows', () => {
  it('is never a line across a year that nobody told', () =>
    expect(runsOf(series({ 2019: '1', 2020: '2', 2021: null, 2022: '3', 2024: '4' })).map((run) => run.map(({ year }) => year))).toEqual([
      [2019, 2020],
      [2022],
      [2024],
    ]));

  it('begins at zero, whatever is told', () => {
    expect(rangeOf([series({ 2020: '40', 2021: '80' })])).toEqual({ least: 0, greatest: 80 });
    expect(rangeOf([])).toEqual({ least: 0, greatest: 0 });
    expect(along('40', { least: 0, greatest: 80 })).toBe(50);
    expect(along('0', { least: 0, greatest: 0 })).toBe(0);
  });

  it('compares the newest figure with the last one told before it', () =>
    expect(before(series({ 2019: '1', 2020: null, 2021: '3' }))?.year).toBe(2019));
});
