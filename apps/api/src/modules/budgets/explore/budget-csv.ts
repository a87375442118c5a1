import type { BudgetLineCardView } from '@madang/contracts/budget-lines';
import type { AmountsView, BudgetGroupsView, BudgetSumView } from '@madang/contracts/budgets';
import { fromWire, type Language, type WireMoney } from '@madang/contracts/wire';
import { csvOf, type CsvCell } from '../../../platform/http/csv.js';

const amountHeadings = ['currency', 'initial', 'final', 'executed'];

/** The groups as they are shown, and below them what makes them the consolidated total. Headings stay the same in every language. */
export function groupsCsv(view: BudgetGroupsView, language: Language | undefined): string {
  const { fiscalYear, currency } = view.version;
  const row = (code: string | null, name: string, { amounts, share, lineCount }: BudgetSumView): CsvCell[] => {
    return [fiscalYear, view.by, code, name, currency, ...amountCells(amounts), share === null ? null : share / 100, lineCount];
  };
  return csvOf(
    ['fiscal_year', 'dimension', 'code', 'name', ...amountHeadings, 'share_percent', 'lines'],
    [
      ...view.groups.map((group) => row(group.key, nameOf(group.names, language), group)),
      ...(view.others ? [row('', 'others', view.others)] : []),
      ...(view.eliminations ? [row('', 'eliminations', view.eliminations)] : []),
      row('', 'consolidated', view.consolidated),
    ],
  );
}

export function linesCsv(fiscalYear: number, lines: readonly BudgetLineCardView[], language: Language | undefined): string {
  const steps = ['department', 'programme', 'chapter', 'economic'] as const;
  return csvOf(
    ['fiscal_year', 'line', 'direction', ...steps.flatMap((step) => [`${step}_code`, `${step}_name`]), ...amountHeadings, 'share_percent'],
    lines.map((line) => [
      fiscalYear,
      line.code,
      line.direction,
      ...steps.flatMap((step) => [line[step]?.code ?? null, nameOf(line[step]?.names ?? {}, language)]),
      line.amounts.initial.currency,
      ...amountCells(line.amounts),
      line.share === null ? null : line.share / 100,
    ]),
  );
}

function amountCells({ initial, final, executed }: AmountsView): CsvCell[] {
  return [initial, final, executed].map((amount: WireMoney | null) => (amount ? fromWire(amount) : null));
}

function nameOf(names: Readonly<Record<string, string>>, language: Language | undefined): string {
  return names[language ?? 'en'] ?? names['en'] ?? Object.values(names)[0] ?? '';
}
