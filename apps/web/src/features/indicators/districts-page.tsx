import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { ChooseIndicator } from './choose-indicator.js';
import { DistrictsFigure } from './districts-figure.js';
import { districtsQuery, indicatorsQuery } from './indicators.queries.js';

/** Where are people worse off than elsewhere, and what does the budget give there? */
export function DistrictsPage() {
  const { city, search } = usePlace();
  const { data: districts } = useSuspenseQuery(districtsQuery(city));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery(city));
  const chosen = indicators.items.find(({ code }) => code === search.get('indicator')) ?? indicators.items[0];
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Districts</Trans>}
        lead={<Trans>How people live in each district, and what the budget gives to its own department. The worst off stands first.</Trans>}
      />
      {districts.items.length === 0 ? (
        <EmptyState title={<Trans>This city has no districts here</Trans>} />
      ) : (
        <>
          {chosen && <ChooseIndicator indicators={indicators.items} chosen={chosen.code} />}
          <DistrictsFigure view={districts} indicator={chosen} />
        </>
      )}
      <p>
        <Trans>Nothing here is added up to one mark: each number tells one thing, and a mean would hide who is left behind.</Trans>
      </p>
    </Stack>
  );
}
