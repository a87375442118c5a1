import type { ComparisonView } from '@madang/contracts/budget-comparison';
import { fromWire, type WireMoney } from '@madang/contracts/wire';
import { csvOf } from '../../../platform/http/csv.js';

export function comparisonCsv({ before, after, items }: ComparisonView): string {
  const amount = (wire: WireMoney | null) => wire && fromWire(wire);
  const name = (names: Readonly<Record<string, string>> | undefined) => Object.values(names ?? {})[0] ?? '';
  return csvOf(
    [
      'line',
      'change',
      'programme_code',
      'programme_name',
      'kind_code',
      'kind_name',
      'currency',
      `before_${before.fiscalYear}`,
      `after_${after.fiscalYear}`,
      'difference',
      'real_per_resident_before',
      'real_per_resident_after',
    ],
    items.map((line) => [
      line.code,
      line.change,
      line.programme?.code ?? null,
      name(line.programme?.names),
      line.kind?.code ?? null,
      name(line.kind?.names),
      line.difference.currency,
      ...[line.before, line.after, line.difference, line.realBefore, line.realAfter].map(amount),
    ]),
  );
}
