import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { ratedProposalQuery } from './ratings.queries.js';

/** Up to the proposal, and from one right to the list of all. */
export function ProposalCrumbs({ toList = false }: { readonly toList?: boolean }) {
  const place = usePlace();
  const proposal = place.params['proposal'] ?? '';
  const { data: view } = useSuspenseQuery(ratedProposalQuery(place.city, proposal));
  const up = {
    to: paths.proposal(place, proposal),
    words: (
      <span lang={view.language} dir="auto">
        {view.title}
      </span>
    ),
  };
  const list = { to: paths.rateProposal(place, proposal), words: <Trans>All rights</Trans> };
  return <Breadcrumb crumbs={toList ? [up, list] : [up]} />;
}
