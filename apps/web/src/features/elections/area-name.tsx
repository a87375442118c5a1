import { Trans } from '@lingui/react/macro';
import { wholeCity } from '@madang/participation';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../api/city.queries.js';
import { usePlace } from '../../app/use-place.js';

/** An area of a rule by its name: a district, or the whole city. */
export function AreaName({ area }: { readonly area: string }) {
  const { data: city } = useSuspenseQuery(cityQuery(usePlace().city));
  if (area === wholeCity) return <Trans>The whole city</Trans>;
  return <bdi>{city.districts.find(({ code }) => code === area)?.name ?? area}</bdi>;
}
