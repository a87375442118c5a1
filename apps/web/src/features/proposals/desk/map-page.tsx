import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { cityQuery } from '../../../api/city.queries.js';
import { usePlace } from '../../../app/use-place.js';
import { DistrictMap } from '../../../ui/map/district-map.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { shapesQuery } from '../places/places.queries.js';
import { MapForm } from './map-form.js';

/** Where the districts lie, as a file of the city says it. */
export function MapPage() {
  const { city: slug } = usePlace();
  const { data: city } = useSuspenseQuery(cityQuery(slug));
  const { data: shapes } = useSuspenseQuery(shapesQuery(slug));
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Map of the districts</Trans>}
        lead={<Trans>Proposals are shown by district. The map is drawn from your own file; no other service is asked.</Trans>}
      />
      {shapes.items.length > 0 && (
        <figure>
          <DistrictMap shapes={shapes} fields={city.districts.map(({ code, name }) => ({ code, name, share: 0.1 }))} />
          <figcaption>
            {shapes.source !== null && (
              <>
                <bdi>{shapes.source}</bdi>
                {' · '}
              </>
            )}
            <a href={`/api/v1/cities/${slug}/district-shapes.geojson`}>
              <Trans>The file in force (GeoJSON)</Trans>
            </a>
          </figcaption>
        </figure>
      )}
      <section aria-labelledby="new-map">
        <Stack>
          <h2 id="new-map">
            <Trans>Put a new map in its place</Trans>
          </h2>
          <ul>
            <li>
              <Trans>GeoJSON: a collection of features, each a polygon or several.</Trans>
            </li>
            <li>
              <Trans>Each names its district in a property “code” or “name”, as the city’s list of districts has it.</Trans>
            </li>
            <li>
              <Trans>Coordinates are degrees of longitude and latitude (WGS 84).</Trans>
            </li>
            <li>
              <Trans>At most two megabytes and 6,000 points, so that a phone can draw it. Simplify outlines that are finer.</Trans>
            </li>
            <li>
              <Trans>A member “schematic” that is true says that it is a board and no survey; “source” says who drew it.</Trans>
            </li>
          </ul>
          <MapForm />
        </Stack>
      </section>
    </Stack>
  );
}
