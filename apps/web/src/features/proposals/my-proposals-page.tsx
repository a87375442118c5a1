import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHead, Stack } from '../../ui/stack.js';
import { MyProposals } from './my-proposals.js';

export function MyProposalsPage() {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  return (
    <Stack>
      <PageHead title={<Trans>My proposals</Trans>} />
      {session.person ? (
        <MyProposals />
      ) : (
        <EmptyState
          title={<Trans>You are not signed in</Trans>}
          action={
            <LinkButton to={paths.signIn(place, paths.myProposals(place))}>
              <Trans>Sign in</Trans>
            </LinkButton>
          }
        >
          <Trans>This page shows what you wrote and what you back.</Trans>
        </EmptyState>
      )}
    </Stack>
  );
}
