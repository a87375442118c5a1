import { Trans } from '@lingui/react/macro';
import type { ProposalView } from '@madang/contracts/proposals';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';

export function WayUp({ proposal, name }: { readonly proposal: ProposalView; readonly name: string }) {
  const place = usePlace();
  return (
    <Breadcrumb
      crumbs={[
        { to: paths.proposals(place), words: <Trans>Proposals</Trans> },
        {
          to: paths.proposal(place, name),
          words: (
            <span lang={proposal.language} dir="auto">
              {proposal.title}
            </span>
          ),
        },
      ]}
    />
  );
}
