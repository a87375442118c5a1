import type { SeriesDirection } from '@madang/contracts/indicators';
import type { InputSourceView } from '@madang/contracts/checks';
import { hidden, type Hidden, type RightCode } from '@madang/rights';
import { read } from '../../../platform/database/read.js';
import type { Db, Evidence } from './evidence.js';

/** A figure of one indicator that counts today. */
export interface Figure {
  readonly code: string;
  /** The indicator of the common catalogue that it is, if any. */
  readonly indicator: string | null;
  readonly right: RightCode | null;
  readonly direction: SeriesDirection;
  readonly unit: string;
  readonly year: number | null;
  readonly group: string | null;
  readonly district: string | null;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly hidden: boolean;
  readonly source: string;
  readonly sourceUrl: string | null;
}

export function indicatorFigures({ db, cityId }: { readonly db: Db; readonly cityId: Evidence['cityId'] }): Promise<Figure[]> {
  return read<Figure>(
    db,
    `select s.code, s.indicator, s."right", s.direction, s.unit, v.year, v.group_code as "group", v.district_code as district,
            v.value::text as value, v.numerator::text as numerator, v.denominator::text as denominator, v.hidden,
            coalesce(v.source, s.source) as source, v.source_url as "sourceUrl"
       from indicator_value v join indicator_series s on s.city_id = v.city_id and s.code = v.code
      where v.city_id = $1 and v.replaced_at is null
      order by s.code collate "C", v.year nulls first, v.group_code, v.district_code collate "C"`,
    [cityId],
  );
}

export function figureSource({ code, source, sourceUrl }: Figure): InputSourceView {
  return { kind: 'indicator', text: source, url: sourceUrl, version: null, indicator: code };
}

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
