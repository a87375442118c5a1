import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { Notice } from '../../ui/notice.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { WayUp } from './way-up.js';
import { SplitForm } from './split-form.js';
import { proposalQuery, splittingsQuery } from './together.queries.js';

/** One proposal becomes several: whose words and money go where. */
export function SplitPage() {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const { data } = useSuspenseQuery(splittingsQuery(place.city, name));
  return (
    <Stack gap="large">
      <PageHead
        above={<WayUp proposal={proposal} name={name} />}
        title={<Trans>Split the proposal</Trans>}
        lead={
          <Trans>
            Each part becomes a proposal of its own, and all together move exactly the money that this one moves. Whoever backs it says
            which parts they back.
          </Trans>
        }
      />
      {data.maySplit ? (
        <SplitForm proposal={proposal} name={name} />
      ) : (
        <Notice kind="info">
          <Trans>Only the author who leads can split it, while it collects support.</Trans>
        </Notice>
      )}
    </Stack>
  );
}
