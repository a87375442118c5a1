import type { InputSourceView } from '@madang/contracts/checks';
import type { SeriesDirection } from '@madang/contracts/indicators';
import { hidden, type Hidden, type IndicatorCode, type RightCode } from '@madang/rights';
import { indicatorSeries, type IndicatorSeries } from '../../indicators/index.js';
import type { Evidence } from './evidence.js';

/** A figure of one indicator that counts today, under the definition of today. */
export interface Figure {
  readonly code: string;
  /** The indicator of the common catalogue that it is, if any. */
  readonly indicator: IndicatorCode | null;
  readonly right: RightCode | null;
  readonly direction: SeriesDirection;
  readonly band: readonly [string, string] | null;
  readonly unit: string;
  readonly year: number | null;
  readonly group: string | null;
  readonly district: string | null;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly source: string;
  readonly sourceUrl: string | null;
}

/** Oldest year first within each code. */
export async function indicatorFigures({ db, cityId }: Pick<Evidence, 'db' | 'cityId'>): Promise<Figure[]> {
  const series = await indicatorSeries(db, cityId);
  return series.flatMap(({ values, ...definition }) => values.map((value) => figureOf(definition, value)));
}

type Definition = Omit<IndicatorSeries, 'values'>;

function figureOf({ code, indicator, right, direction, band, unit }: Definition, value: IndicatorSeries['values'][number]): Figure {
  const { year, group, district, numerator, denominator, source, sourceUrl } = value;
  const known = { code, indicator, right, direction, band, unit };
  return { ...known, year, group, district, value: value.value, numerator, denominator, source, sourceUrl };
}

export function figureSource({ code, source, sourceUrl }: Figure): InputSourceView {
  return { kind: 'indicator', text: source, url: sourceUrl, version: null, indicator: code };
}

/** What is hidden has no value; that is not the same as a figure that nobody counted. */
export function figureValue(figure: Figure | undefined): number | Hidden | undefined {
  if (!figure) return undefined;
  return figure.value === null ? hidden : Number(figure.value);
}

/** Of all residents together, oldest year first. */
export function ofAllResidents(figures: readonly Figure[], code: string): Figure[] {
  return figures.filter((one) => one.code === code && one.group === null && one.district === null);
}

/** Of each district, of the newest year for which there is any. */
export function newestByDistrict(figures: readonly Figure[], code: string): Figure[] {
  const ofCode = figures.filter((one) => one.code === code && one.group === null && one.district !== null);
  const newest = ofCode.at(-1)?.year ?? null;
  return ofCode.filter(({ year }) => year === newest);
}
