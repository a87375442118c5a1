import { calendarDateIn } from '@madang/basics';
import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { BudgetVersionView } from '@madang/contracts/budgets';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';
import { DateText } from '../../ui/date-text.js';

/** Who says so, and since when it stands here. */
export function SourceLine({ version: { source, publishedAt } }: { readonly version: BudgetVersionView }) {
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  return (
    <>
      <span lang={city.ownLanguage} dir="auto">
        {source}
      </span>
      {' · '}
      <Trans>
        Published here on <DateText date={calendarDateIn(city.timeZone, new Date(publishedAt))} form="short" />.
      </Trans>
    </>
  );
}
