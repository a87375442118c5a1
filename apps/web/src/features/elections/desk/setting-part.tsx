import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { ElectionView } from '@madang/contracts/elections';
import { usePlace } from '../../../app/use-place.js';
import { Stack } from '../../../ui/stack.js';
import { ballotProposalsQuery } from '../elections.queries.js';
import { HeldBack } from './held-back.js';

const SettingForm = lazy(() => import('./setting-form.js').then((module) => ({ default: module.SettingForm })));

interface SettingPartProps {
  readonly cycle: string;
  readonly election: ElectionView | null;
  readonly fund: ElectionView['fund'];
}

/** Ballot, rule and projects: all that can be changed until the election is frozen. */
export function SettingPart({ cycle, election, fund }: SettingPartProps) {
  const { city } = usePlace();
  const { data: proposals } = useSuspenseQuery(ballotProposalsQuery(city, cycle));
  return (
    <Stack gap="large">
      <section aria-labelledby="setting">
        <Stack>
          <h2 id="setting">
            <Trans>Ballot, rule and projects</Trans>
          </h2>
          <HeldBack proposals={proposals.heldBack} />
          <Suspense>
            <SettingForm key={election?.id ?? 'new'} cycle={cycle} election={election} fund={fund} ready={proposals.ready} />
          </Suspense>
        </Stack>
      </section>
    </Stack>
  );
}
