import type { IndicatorValueView } from '@madang/contracts/indicator-values';
import { csvOf, type CsvCell } from '../../../platform/http/csv.js';

const headings = [
  'code',
  'version',
  'year',
  'group',
  'district',
  'standing',
  'value',
  'numerator',
  'denominator',
  'sample_size',
  'quality',
  'source',
  'source_link',
  'licence',
  'note',
  'recorded_at',
];

/** The figures as a file that can be sent back in. What is hidden says so; what nobody counted has no row. */
export function valuesCsv(values: readonly IndicatorValueView[]): string {
  return csvOf(
    headings,
    values.map((one): CsvCell[] => [
      one.code,
      one.version,
      one.year,
      one.group,
      one.district,
      standing(one),
      one.value,
      one.numerator,
      one.denominator,
      one.sampleSize,
      one.quality,
      one.source,
      one.sourceUrl,
      one.licence,
      one.note,
      one.recordedAt,
    ]),
  );
}

function standing({ hidden, value }: IndicatorValueView): string {
  if (hidden) return 'hidden';
  return Number(value) === 0 ? 'zero' : 'value';
}
