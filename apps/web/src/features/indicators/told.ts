import type { IndicatorValueView, SeriesView } from '@madang/contracts/indicator-values';

/** The newest figure of a series; they come oldest first, those without a year before all others. */
export function newest({ values }: Pick<SeriesView, 'values'>): IndicatorValueView | undefined {
  return values.at(-1);
}

/** The figure told before the newest one, to see which way it went. */
export function before({ values }: Pick<SeriesView, 'values'>): IndicatorValueView | undefined {
  return values.slice(0, -1).findLast(({ value }) => value !== null);
}

/** The least and the greatest of what is told, with zero always between them: a bar that begins elsewhere misleads. */
export function rangeOf(series: readonly Pick<SeriesView, 'values'>[]): { readonly least: number; readonly greatest: number } {
  const told = series.flatMap(({ values }) => values.flatMap(({ value }) => (value === null ? [] : [Number(value)])));
  return { least: Math.min(0, ...told), greatest: Math.max(0, ...told) };
}

/** How far along the axis a value lies, in per cent. */
export function along(value: string, { least, greatest }: { readonly least: number; readonly greatest: number }): number {
  return greatest === least ? 0 : ((Number(value) - least) / (greatest - least)) * 100;
}

/** Runs of years without a hole between them: a line never leads across what nobody told. */
export function runsOf({ values }: Pick<SeriesView, 'values'>): { readonly year: number; readonly value: string }[][] {
  const runs: { year: number; value: string }[][] = [];
  for (const { year, value } of values) {
    if (year === null || value === null) continue;
    const last = runs.at(-1);
    if (last && last.at(-1)!.year === year - 1) last.push({ year, value });
    else runs.push([{ year, value }]);
  }
  return runs;
}
