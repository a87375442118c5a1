import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { logPaths } from '../../../app/log-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Button } from '../../../ui/button.js';
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
  const [leaving, setLeaving] = useState<string | null>(null);
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
      {standing.map((witness) => (
        <Stack key={witness.id}>
          <WitnessCard witness={witness} />
          {leaving === witness.id ? (
            <DismissWitnessForm id={witness.id} />
          ) : (
            <div>
              <Button kind="quiet" onClick={() => setLeaving(witness.id)}>
                <span>
                  <Trans>
                    Dismiss <bdi>{witness.name}</bdi>
                  </Trans>
                </span>
              </Button>
            </div>
          )}
        </Stack>
      ))}
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
