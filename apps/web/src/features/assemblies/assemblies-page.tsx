import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { TabLinks } from '../../ui/tab-links.js';
import { assembliesQuery, readAddress } from './assemblies.queries.js';
import { AssemblyLists } from './assembly-lists.js';

/** Where can I go, and what came of the meetings that were held? */
export function AssembliesPage() {
  const { t } = useLingui();
  const place = usePlace();
  const { time, cursor } = readAddress(place.search);
  const { data } = useSuspenseQuery(assembliesQuery(place.city, { time, cursor }));
  const view = (words: string, one?: typeof time) => ({ to: paths.assemblies(place, { time: one }), words, current: time === one });
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          title={<Trans>Assemblies</Trans>}
          lead={<Trans>Meet, say what matters, and see in writing what the city does with it.</Trans>}
        />
        <TabLinks label={t`Which assemblies`} links={[view(t`All`), view(t`To come`, 'coming'), view(t`Held`, 'past')]} />
      </Stack>
      {data.items.length === 0 ? (
        <NoneYet />
      ) : (
        <AssemblyLists
          assemblies={data.items}
          coming={<Trans>To come</Trans>}
          past={<Trans>Held</Trans>}
          to={({ id }) => paths.assembly(place, id)}
        />
      )}
      <Pager
        first={cursor === undefined ? undefined : paths.assemblies(place, { time })}
        next={data.nextCursor === null ? undefined : paths.assemblies(place, { time, cursor: data.nextCursor })}
      />
    </Stack>
  );
}

function NoneYet() {
  const place = usePlace();
  return (
    <EmptyState
      title={<Trans>No assembly stands here</Trans>}
      action={
        <LinkButton kind="secondary" to={paths.proposals(place)}>
          <Trans>Read the proposals</Trans>
        </LinkButton>
      }
    >
      <Trans>When one is called, its day, place and question stand here. Until then, proposals can be written and supported.</Trans>
    </EmptyState>
  );
}
