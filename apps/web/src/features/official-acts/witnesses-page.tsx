import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { logPaths } from '../../app/log-paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { BecomeWitness } from './become-witness.js';
import { checkpointsQuery, witnessesQuery } from './official-acts.queries.js';
import { SignedStates } from './signed-states.js';
import { WitnessCard } from './witness-card.js';

/** Who watches the record beside the city, and every state of it that was signed. */
export function WitnessesPage() {
  const place = usePlace();
  const cursor = place.search.get('cursor') ?? undefined;
  const { data: witnesses } = useSuspenseQuery(witnessesQuery(place.city));
  const { data: states } = useSuspenseQuery(checkpointsQuery(place.city, cursor));
  return (
    <Stack gap="large">
      <PageHead
        above={<Breadcrumb crumbs={[{ to: logPaths.log(place), words: <Trans>Record of official acts</Trans> }]} />}
        title={<Trans>Witnesses of the record</Trans>}
        lead={
          <Trans>
            A witness is not the city. It looks at the record again and again, and signs only if nothing before was changed: the city cannot
            show one record to some and another to others.
          </Trans>
        }
      />
      <section aria-labelledby="witnesses">
        <Stack>
          <h2 id="witnesses">
            <Trans>Who watches</Trans>
          </h2>
          {witnesses.items.length === 0 ? (
            <EmptyState title={<Trans>Nobody watches yet</Trans>}>
              <Trans>Until the city names a witness, only those who keep its signed lines can tell whether the past was changed.</Trans>
            </EmptyState>
          ) : (
            witnesses.items.map((witness) => <WitnessCard key={witness.id} witness={witness} />)
          )}
        </Stack>
      </section>
      <section aria-labelledby="states">
        <Stack>
          <h2 id="states">
            <Trans>Every state that was signed</Trans>
          </h2>
          <SignedStates items={states.items} />
          <Pager
            first={cursor === undefined ? undefined : logPaths.witnesses(place)}
            next={states.nextCursor === null ? undefined : logPaths.witnesses(place, { cursor: states.nextCursor })}
          />
        </Stack>
      </section>
      <BecomeWitness />
    </Stack>
  );
}
