import type { IndicatorValueBody } from '@madang/contracts/indicator-values';

/** One figure as the file of one row that it could have come in. */
export function asTable(code: string, body: IndicatorValueBody): string[][] {
  const cells: Readonly<Record<string, string | number | null>> = {
    code,
    year: body.year,
    group: body.group,
    district: body.district,
    value: body.value ?? '*',
    numerator: body.numerator,
    denominator: body.denominator,
    'sample size': body.sampleSize,
    quality: body.quality,
    source: body.source,
    'source link': body.sourceUrl,
    licence: body.licence,
    note: body.note,
  };
  return [Object.keys(cells), Object.values(cells).map((cell) => (cell === null ? '' : String(cell)))];
}
