import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ProposalView } from '@madang/contracts/proposals';
import type { ReactNode } from 'react';
import { usePlace } from '../../../app/use-place.js';
import { Link } from '../../../ui/link.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { amendmentsQuery, proposalQuery } from '../proposals.queries.js';
import { amendmentsPath } from './amending-paths.js';
import { WayUp } from './way-up.js';

interface Amended {
  readonly proposal: ProposalView;
  /** The proposal's name in the address. */
  readonly name: string;
}

/** What is around a change that somebody is about to suggest; or that none can be suggested any more. */
export function AmendFrame({ children }: { readonly children: (amended: Amended) => ReactNode }) {
  const place = usePlace();
  const name = place.params['proposal'] ?? '';
  const { data: proposal } = useSuspenseQuery(proposalQuery(place.city, name));
  const { data } = useSuspenseQuery(amendmentsQuery(place.city, name));
  return (
    <Stack gap="large">
      <PageHead above={<WayUp proposal={proposal} name={name} />} title={<Trans>Suggest a change</Trans>} />
      {data.open ? (
        children({ proposal, name })
      ) : (
        <Notice kind="info">
          <Trans>It can no longer be changed: the city decides on the text as it stands.</Trans>
        </Notice>
      )}
      <p>
        <Link to={amendmentsPath(place, name)}>
          <Trans>All suggested changes</Trans>
        </Link>
      </p>
    </Stack>
  );
}
