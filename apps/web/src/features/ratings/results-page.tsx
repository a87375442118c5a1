import { Trans } from '@lingui/react/macro';
import { PageHead, Stack } from '../../ui/stack.js';
import { ProposalCrumbs } from './proposal-crumbs.js';
import { RatingResults } from './rating-results.js';

export function ResultsPage() {
  return (
    <Stack gap="large">
      <PageHead
        above={<ProposalCrumbs />}
        title={<Trans>How people judge it</Trans>}
        lead={
          <Trans>Right by right, the worst first. Rights are never added up: one that gains does not make up for one that loses.</Trans>
        }
      />
      <RatingResults level={2} />
    </Stack>
  );
}
