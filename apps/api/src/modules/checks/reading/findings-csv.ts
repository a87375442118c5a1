import type { FindingView } from '@madang/contracts/checks';
import { csvOf } from '../../../platform/http/csv.js';

/** Every input and every computed value, a row each, so that a spreadsheet can work it out again. Headings are the same in every language. */
export function findingsCsv(fiscalYear: number | null, findings: readonly FindingView[]): string {
  return csvOf(
    [
      'fiscal_year',
      'check',
      'check_version',
      'level',
      'right',
      'district',
      'group',
      'indicator',
      'about',
      'part',
      'name',
      'item',
      'field',
      'year',
      'state',
      'kind',
      'value',
      'source',
    ],
    findings.flatMap((finding) => {
      const { right, district, group, indicator, name } = finding.subject;
      const start = [fiscalYear, finding.check, finding.checkVersion, finding.level, right, district, group, indicator, name];
      return [
        ...finding.inputs.map((one) => [
          ...start,
          'input',
          one.name,
          one.item,
          one.field,
          one.year,
          one.state,
          one.kind,
          one.value,
          one.source?.text ?? null,
        ]),
        ...finding.values.map((one) => [
          ...start,
          'result',
          one.name,
          one.item,
          null,
          null,
          one.value === null ? 'missing' : 'given',
          one.kind,
          one.value,
          null,
        ]),
        ...finding.missing.map((one) => [...start, 'missing', one.name, one.item, one.field, one.year, one.why, null, null, null]),
      ];
    }),
  );
}
