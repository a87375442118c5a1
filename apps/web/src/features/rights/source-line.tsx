import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';

/** Who says so, and by what rule it was parted. */
export function SourceLine({ version: { source } }: { readonly version: BudgetVersionView }) {
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  return (
    <>
      <span lang={city.ownLanguage} dir="auto">
        {source}
      </span>{' '}
      <Trans>Parted between the rights by the function of each line (COFOG, the classification of the United Nations).</Trans>
    </>
  );
}
