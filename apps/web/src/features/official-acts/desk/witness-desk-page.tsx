import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { logPaths } from '../../../app/log-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Details } from '../../../ui/details.js';
import { Link } from '../../../ui/link.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { witnessesQuery } from '../official-acts.queries.js';
import { WitnessCard } from '../witness-card.js';
import { DismissWitnessForm } from './dismiss-witness-form.js';
import { NameWitnessForm } from './name-witness-form.js';

/** For administrators: whose signatures the city publishes below its own. */
export function WitnessDeskPage() {
  const place = usePlace();
  const { data: witnesses } = useSuspenseQuery(witnessesQuery(place.city));
  const standing = witnesses.items.filter(({ dismissedAt }) => dismissedAt === null);
  return (
    <Stack gap="large">
      <PageHead
        title={<Trans>Witnesses of the record</Trans>}
        lead={<Trans>Naming and dismissing a witness are official acts: they stand in the very record that it watches.</Trans>}
      />
      <p>
        <Link to={logPaths.witnesses(place)}>
          <Trans>The page that everybody sees</Trans>
        </Link>
      </p>
      {standing.length > 0 && (
        <section aria-labelledby="witnesses">
          <Stack>
            <h2 id="witnesses">
              <Trans>Who watches</Trans>
            </h2>
            {standing.map((witness) => (
              <WitnessCard key={witness.id} witness={witness}>
                <Details
                  summary={
                    <span>
                      <Trans>
                        Dismiss <bdi>{witness.name}</bdi>
                      </Trans>
                    </span>
                  }
                >
                  <DismissWitnessForm id={witness.id} />
                </Details>
              </WitnessCard>
            ))}
          </Stack>
        </section>
      )}
      <section aria-labelledby="name">
        <Stack>
          <h2 id="name">
            <Trans>Name a witness</Trans>
          </h2>
          <NameWitnessForm />
        </Stack>
      </section>
    </Stack>
  );
}
