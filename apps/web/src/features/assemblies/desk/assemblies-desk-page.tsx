import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Pager } from '../../../ui/pager.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { assembliesQuery, readAddress } from '../assemblies.queries.js';
import { AssemblyLists } from '../assembly-lists.js';

/** The records that a facilitator keeps. */
export function AssembliesDeskPage() {
  const place = usePlace();
  const { cursor } = readAddress(place.search);
  const { data } = useSuspenseQuery(assembliesQuery(place.city, readAddress(place.search)));
  return (
    <Stack gap="large">
      <Stack>
        <PageHead title={<Trans>Assemblies</Trans>} lead={<Trans>Announce one, keep its record, and sign its minutes.</Trans>} />
        <div>
          <LinkButton to={paths.deskNewAssembly(place)}>
            <Trans>Announce an assembly</Trans>
          </LinkButton>
        </div>
      </Stack>
      {data.items.length === 0 ? (
        <EmptyState title={<Trans>No assembly has been announced</Trans>} />
      ) : (
        <AssemblyLists
          assemblies={data.items}
          coming={<Trans>Today and to come</Trans>}
          past={<Trans>Held</Trans>}
          to={({ id }) => paths.deskAssembly(place, id)}
        />
      )}
      <Pager
        first={cursor === undefined ? undefined : paths.deskAssemblies(place)}
        next={data.nextCursor === null ? undefined : paths.deskAssemblies(place, { cursor: data.nextCursor })}
      />
    </Stack>
  );
}
