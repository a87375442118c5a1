import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { CardGrid } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { TabLinks } from '../../ui/tab-links.js';
import { DebateCard } from './debate-card.js';
import { newDebatePath } from './debate-paths.js';
import { debatesQuery, readDebatesAddress } from './debates.queries.js';

/** Where do people of the city agree, and where not? */
export function DebatesPage() {
  const { t } = useLingui();
  const place = usePlace();
  const { state, cursor } = readDebatesAddress(place.search);
  const { data } = useSuspenseQuery(debatesQuery(place.city, { state, cursor }));
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const view = (words: string, one?: typeof state) => ({ to: paths.debates(place, '', { state: one }), words, current: state === one });
  return (
    <Stack gap="large">
      <Stack>
        <PageHead
          title={<Trans>Debates</Trans>}
          lead={<Trans>One statement after the other: agree, disagree or pass. So it shows what people share, and what parts them.</Trans>}
        />
        {session.person?.roles.includes('facilitator') === true && (
          <div>
            <LinkButton to={newDebatePath(place)}>
              <Trans>Open a debate</Trans>
            </LinkButton>
          </div>
        )}
        <TabLinks label={t`Which debates`} links={[view(t`All`), view(t`Open`, 'open'), view(t`Over`, 'closed')]} />
      </Stack>
      {data.items.length === 0 ? (
        <EmptyState
          title={<Trans>No debate stands here</Trans>}
          action={
            <LinkButton kind="secondary" to={paths.proposals(place)}>
              <Trans>Read the proposals</Trans>
            </LinkButton>
          }
        >
          <Trans>A debate opens by itself on a proposal that many back, and wherever residents see harm to a right.</Trans>
        </EmptyState>
      ) : (
        <CardGrid>
          {data.items.map((debate) => (
            <DebateCard key={debate.id} debate={debate} />
          ))}
        </CardGrid>
      )}
      <Pager
        first={cursor === undefined ? undefined : paths.debates(place, '', { state })}
        next={data.nextCursor === null ? undefined : paths.debates(place, '', { state, cursor: data.nextCursor })}
      />
    </Stack>
  );
}
