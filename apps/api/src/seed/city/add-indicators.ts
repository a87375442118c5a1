import { randomUUIDv7 } from 'node:crypto';
import { countsPeople, indicator, isIndicatorCode } from '@madang/rights';
import { IndicatorDefinitionRow } from '../../modules/indicators/indicator-definition.entity.js';
import { IndicatorValueRow } from '../../modules/indicators/indicator-value.entity.js';
import { readDemo, type DemoDistricts } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';

type Load = Pick<DemoLoad, 'tx' | 'cityId' | 'days'>;
type DemoIndicator = DemoDistricts['indicators'][number];

/** Loads what is known of each district, with who says so; answers how many values. */
export async function addIndicators(load: Load): Promise<number> {
  const { indicators, source } = readDemo('districts.json');
  const values = indicators.flatMap((one) => valueRows(load, one, source));
  await insertRows(
    load.tx,
    IndicatorDefinitionRow,
    indicators.map((one) => definitionRow(load, one)),
  );
  await insertRows(load.tx, IndicatorValueRow, values);
  return values.length;
}

function definitionRow({ cityId, days }: Load, { code, ours, right, label, unit, direction, note }: DemoIndicator): IndicatorDefinitionRow {
  const known = ours && isIndicatorCode(code) ? indicator(code) : undefined;
  return {
    cityId,
    code,
    version: 1,
    indicator: known?.code ?? null,
    right,
    labels: label,
    unit,
    direction,
    band: null,
    computation: {},
    notes: { en: note },
    cadence: known?.cadence ?? 'yearly',
    countsPeople: known ? countsPeople(known) : true,
    definedAt: days.now,
    definedBy: null,
    because: null,
  };
}

/** The source gives a number for each district and nothing of how many people stand behind it. */
function valueRows({ cityId, days }: Load, { code, year, values }: DemoIndicator, source: DemoDistricts['source']): IndicatorValueRow[] {
  return Object.entries(values).map(([districtCode, value]) => ({
    cityId,
    id: randomUUIDv7(),
    code,
    version: 1,
    year,
    groupCode: null,
    districtCode,
    cell: `${year ?? ''}//${districtCode}`,
    value,
    numerator: null,
    denominator: null,
    sampleSize: null,
    source: `${source.attribution}, ${source.period}`,
    sourceUrl: `https://github.com/almudenaolg/Desigualdad-Distritos-Madrid/tree/${source.commit}`,
    licence: null,
    quality: 'official',
    hidden: false,
    suppressed: false,
    note: null,
    recordedAt: days.now,
    recordedBy: null,
    replacedAt: null,
    replacedBy: null,
    replacedBecause: null,
  }));
}
