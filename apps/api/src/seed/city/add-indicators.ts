import { randomUUIDv7 } from 'node:crypto';
import { IndicatorSeriesRow } from '../../modules/indicators/indicator-series.entity.js';
import { IndicatorValueRow } from '../../modules/indicators/indicator-value.entity.js';
import { readDemo, type DemoDistricts } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';

/** Loads what is known of each district, with who says so; answers how many values. */
export async function addIndicators({ tx, cityId }: Pick<DemoLoad, 'tx' | 'cityId'>): Promise<number> {
  const { indicators, source } = readDemo('districts.json');
  const series = indicators.map((one) => seriesRow(cityId, one, source));
  const values = indicators.flatMap(({ code, year, values: ofDistricts }) =>
    Object.entries(ofDistricts).map(([districtCode, value]) => ({ cityId, id: randomUUIDv7(), code, year, districtCode, value })),
  );
  await insertRows(tx, IndicatorSeriesRow, series);
  await insertRows(tx, IndicatorValueRow, values);
  return values.length;
}

function seriesRow(
  cityId: IndicatorSeriesRow['cityId'],
  { code, ours, right, label, unit, direction, note, year }: DemoDistricts['indicators'][number],
  { attribution, period }: DemoDistricts['source'],
): IndicatorSeriesRow {
  return {
    cityId,
    code,
    indicator: ours ? code : null,
    right,
    labels: label,
    unit,
    direction,
    year,
    source: `${attribution}, ${period}`,
    notes: { en: note },
  };
}
