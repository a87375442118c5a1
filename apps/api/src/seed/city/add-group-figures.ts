import { randomUUIDv7 } from 'node:crypto';
import { IndicatorDefinitionRow } from '../../modules/indicators/indicator-definition.entity.js';
import { IndicatorValueRow } from '../../modules/indicators/indicator-value.entity.js';
import { readDemo, type DemoGroupFigures } from '../demo-files.js';
import type { DemoLoad } from '../demo-load.js';
import { insertRows } from '../insert-rows.js';

type Load = Pick<DemoLoad, 'tx' | 'cityId' | 'days'>;
type Figures = DemoGroupFigures['indicators'][number];

/** Loads what is known of groups in the whole city; answers how many values. */
export async function addGroupFigures(load: Load): Promise<number> {
  const { indicators, source } = readDemo('group-figures.json');
  const values = indicators.flatMap((one) => valueRows(load, one, source));
  await insertRows(
    load.tx,
    IndicatorDefinitionRow,
    indicators.map((one) => definitionRow(load, one)),
  );
  await insertRows(load.tx, IndicatorValueRow, values);
  return values.length;
}

function definitionRow({ cityId, days }: Load, { code, right, label, unit, direction, note }: Figures): IndicatorDefinitionRow {
  return {
    cityId,
    code,
    version: 1,
    indicator: null,
    right,
    labels: label,
    unit,
    direction,
    band: null,
    computation: {},
    notes: { en: note },
    cadence: 'yearly',
    countsPeople: true,
    definedAt: days.now,
    definedBy: null,
    because: null,
  };
}

/** The people counted are the people behind the figure. */
function valueRows({ cityId, days }: Load, { code, year, values }: Figures, source: DemoGroupFigures['source']): IndicatorValueRow[] {
  return values.map(({ group, value, planned, counted }) => ({
    cityId,
    id: randomUUIDv7(),
    code,
    version: 1,
    year,
    groupCode: group,
    districtCode: null,
    cell: `${year}/${group}/`,
    value,
    numerator: null,
    denominator: null,
    sampleSize: Number(value),
    source: source.attribution,
    sourceUrl: source.url,
    licence: null,
    quality: 'official',
    hidden: false,
    suppressed: false,
    note: `${counted.map(([name]) => name.trim()).join(' + ')} (${planned})`,
    recordedAt: days.now,
    recordedBy: null,
    replacedAt: null,
    replacedBy: null,
    replacedBecause: null,
  }));
}
