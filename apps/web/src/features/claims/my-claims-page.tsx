import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { claimPaths } from '../../app/claim-paths.js';
import { usePlace } from '../../app/use-place.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Link } from '../../ui/link.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { ClaimState, RightAndKind } from './claim-state.js';
import { myClaimsQuery } from './claims.queries.js';

export function MyClaimsPage() {
  const place = usePlace();
  const { data } = useSuspenseQuery(myClaimsQuery(place.city));
  return (
    <Stack>
      <PageHead title={<Trans>My claims</Trans>} />
      {data.items.length === 0 && (
        <EmptyState title={<Trans>You have filed no claim</Trans>}>
          <Link to={claimPaths.all(place)}>
            <Trans>How to file a claim</Trans>
          </Link>
        </EmptyState>
      )}
      {data.items.map((claim) => (
        <Card key={claim.id} as="article">
          <h2>
            <Link to={claimPaths.claim(place, claim.id)} lang={claim.subject?.language ?? undefined} dir="auto">
              {claim.subject?.name ?? <Trans>Its words were erased</Trans>}
            </Link>
          </h2>
          <RightAndKind claim={claim} />
          <ClaimState claim={claim} />
          <p>
            {claim.confidential ? <Trans>Confidential</Trans> : <Trans>Open</Trans>}
            {claim.news && (
              <>
                {' · '}
                <strong>
                  <Trans>Something is new</Trans>
                </strong>
              </>
            )}
          </p>
        </Card>
      ))}
    </Stack>
  );
}
