import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../api/session.queries.js';
import { paths } from '../../../app/paths.js';
import { usePlace } from '../../../app/use-place.js';
import { ButtonRow, LinkButton } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHead, Stack } from '../../../ui/stack.js';
import { KindForm } from './kind-form.js';

export function NewProposalPage() {
  const place = usePlace();
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  const here = paths.newProposal(place, { from: place.search.get('from') ?? undefined });
  return (
    <Stack>
      <PageHead
        title={<Trans>Write a proposal</Trans>}
        lead={<Trans>A few short pages. Each is saved as you go on, and only you can see the draft until you hand it in.</Trans>}
      />
      {session.person ? (
        <KindForm />
      ) : (
        <EmptyState
          title={<Trans>Sign in to write</Trans>}
          action={
            <ButtonRow>
              <LinkButton to={paths.signIn(place, here)}>
                <Trans>Sign in</Trans>
              </LinkButton>
              <LinkButton kind="secondary" to={paths.register(place)}>
                <Trans>Register</Trans>
              </LinkButton>
            </ButtonRow>
          }
        >
          <Trans>So that the draft stays yours and the city can answer you. A paper form has the same questions: see the help page.</Trans>
        </EmptyState>
      )}
    </Stack>
  );
}
