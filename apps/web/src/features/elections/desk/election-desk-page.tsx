import { Trans, useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../../app/desk-paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { ElectionName } from '../election-name.js';
import { ElectionStatus } from '../election-status.js';
import { cyclesQuery, electionsQuery } from '../elections.queries.js';
import { ElectionRun } from './election-run.js';
import { SettingPart } from './setting-part.js';

/** One cycle's election from the first draft to the result. */
export function ElectionDeskPage() {
  const { t } = useLingui();
  const place = usePlace();
  const cycle = place.params['cycle'] ?? '';
  const { data: elections } = useSuspenseQuery(electionsQuery(place.city));
  const { data: cycles } = useSuspenseQuery(cyclesQuery(place.city));
  const election = elections.items.find((one) => one.cycle === cycle);
  const known = cycles.items.find(({ slug }) => slug === cycle);
  return (
    <Stack gap="large">
      <PageHead
        above={
          <>
            <Breadcrumb crumbs={[{ to: paths.deskElections(place), words: t`Elections` }]} />
            {election && <ElectionStatus state={election.state} />}
          </>
        }
        title={<ElectionName election={{ cycle, cycleNames: known?.names ?? {} }} />}
      />
      {election ? (
        <ElectionRun cycle={cycle} />
      ) : known ? (
        <>
          <Notice kind="info">
            <Trans>Nothing is prepared for this cycle yet. Everything below can be changed until the election is frozen.</Trans>
          </Notice>
          <SettingPart cycle={cycle} election={null} fund={known.fund} />
        </>
      ) : (
        <Notice kind="warn">
          <Trans>There is no cycle at this address.</Trans>
        </Notice>
      )}
    </Stack>
  );
}
