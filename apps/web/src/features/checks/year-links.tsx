import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { usePlace } from '../../app/use-place.js';
import { TabLinks } from '../../ui/tab-links.js';
import { versionsQuery } from './checks.queries.js';

interface YearLinksProps {
  readonly version: BudgetVersionView;
  readonly to: (year: number) => string;
}

/** The same page for another year; of each year the version published last. */
export function YearLinks({ version, to }: YearLinksProps) {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(versionsQuery(usePlace().city));
  const years = [...new Set(data.items.map(({ fiscalYear }) => fiscalYear))];
  if (years.length < 2) return null;
  return (
    <TabLinks label={t`Years`} links={years.map((year) => ({ to: to(year), words: String(year), current: year === version.fiscalYear }))} />
  );
}
