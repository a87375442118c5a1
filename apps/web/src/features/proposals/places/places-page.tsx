import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProposalPlacesView } from '@madang/contracts/proposal-places';
import { cityQuery } from '../../../api/city.queries.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { useFormat } from '../../../format/use-format.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Link } from '../../../ui/link.js';
import { DistrictMap } from '../../../ui/map/district-map.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { readListAddress, writeListAddress, type ListAddress } from '../list-address.js';
import { ProposalFilterForm } from '../proposal-filter-form.js';
import { ListViews } from '../list-views.js';
import { placesQuery, shapesQuery } from './places.queries.js';

/** The list of proposals by place: a map, and beside it the same in words, for whoever does not see or use a map. */
export function PlacesPage() {
  const place = usePlace();
  const address = readListAddress(place.search);
  const { data: places } = useSuspenseQuery(placesQuery(place.city, address));
  const isEmpty = places.districts.length === 0 && places.wholeCity === 0;
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Proposals by place</Trans>}
        lead={<Trans>The same proposals as in the list, counted by the district that they are about.</Trans>}
      />
      <ListViews address={address} current="map" />
      <ProposalFilterForm address={address} action={paths.proposalPlaces(place)} />
      {isEmpty ? (
        <EmptyState title={<Trans>No proposal fits all of this</Trans>}>
          <Link to={paths.proposalPlaces(place)}>
            <Trans>Show all proposals</Trans>
          </Link>
        </EmptyState>
      ) : (
        <>
          <Drawn places={places} address={address} />
          <ByDistrict places={places} address={address} />
          <ByPoint places={places} />
        </>
      )}
    </Stack>
  );
}

interface PlacesProps {
  readonly places: ProposalPlacesView;
  readonly address: ListAddress;
}

const listOf = (address: ListAddress, district: string) => writeListAddress({ ...address, district, cursor: undefined });

function Drawn({ places: { districts, placed }, address }: PlacesProps) {
  const place = usePlace();
  const format = useFormat();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const { data: shapes } = useSuspenseQuery(shapesQuery(place.city));
  if (shapes.items.length === 0) return null;
  const most = Math.max(1, ...districts.map(({ proposals }) => proposals));
  const counted = new Map(districts.map(({ code, proposals }) => [code, proposals]));
  return (
    <figure>
      <DistrictMap
        shapes={shapes}
        points={shapes.schematic ? [] : placed.map(({ point }) => point)}
        fields={city.districts.map(({ code, name }) => {
          const proposals = counted.get(code) ?? 0;
          return {
            code,
            name,
            words: format.number(proposals),
            share: (0.4 * proposals) / most,
            to: paths.proposals(place, listOf(address, code)),
          };
        })}
      />
      <figcaption>
        {shapes.schematic && (
          <Trans>
            This is a board and no survey: it shows which district lies beside which, and no borders. A district leads to its list.
          </Trans>
        )}
        {shapes.source !== null && (
          <small>
            {' '}
            <span dir="auto">{shapes.source}</span>
          </small>
        )}
      </figcaption>
    </figure>
  );
}

/** Every district, also those about which nobody asks anything. */
function ByDistrict({ places: { districts, wholeCity }, address }: PlacesProps) {
  const { t } = useLingui();
  const place = usePlace();
  const format = useFormat();
  const { data: city } = useSuspenseQuery(cityQuery(place.city));
  const counted = new Map(districts.map(({ code, proposals }) => [code, proposals]));
  const rows = city.districts
    .map(({ code, name }) => ({ code, name, proposals: counted.get(code) ?? 0 }))
    .toSorted((one, other) => other.proposals - one.proposals || one.name.localeCompare(other.name, city.ownLanguage));
  return (
    <DataTable
      caption={<Trans>Proposals by district, the most first</Trans>}
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'district',
          head: t`District`,
          render: ({ code, name }) => (
            <Link to={paths.proposals(place, listOf(address, code))} lang={city.ownLanguage} dir="auto">
              {name}
            </Link>
          ),
        },
        { key: 'proposals', head: t`Proposals`, numeric: true, render: ({ proposals }) => format.number(proposals) },
      ]}
      foot={[<Trans key="city">About no district in particular</Trans>, format.number(wholeCity)]}
    />
  );
}

function ByPoint({ places: { placed, placedCount } }: Pick<PlacesProps, 'places'>) {
  const place = usePlace();
  const format = useFormat();
  if (placed.length === 0) return null;
  const [shown, all] = [format.number(placed.length), format.number(placedCount)];
  return (
    <section aria-labelledby="pointed-at">
      <Stack>
        <h2 id="pointed-at">
          <Trans>Proposals that point at a place</Trans>
        </h2>
        {placedCount > placed.length && (
          <p>
            <Trans>
              The newest {shown} of {all}.
            </Trans>
          </p>
        )}
        <ul>
          {placed.map(({ reference, title, language, place: where }) => (
            <li key={reference}>
              <Link to={paths.proposal(place, reference)} lang={language} dir="auto">
                {title}
              </Link>
              {where !== null && (
                <>
                  {': '}
                  <span lang={language} dir="auto">
                    {where}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
