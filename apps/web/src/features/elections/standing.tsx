import { Trans } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ElectionView } from '@madang/contracts/elections';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { MomentText } from '../../ui/date-text.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';

type Standing = 'may' | 'not-now' | 'sign-in' | 'not-a-resident';

/** Whether the reader may vote here and now; decided by the API, only told apart here. */
export function useStanding({ allowedActions, refusals }: Pick<ElectionView, 'allowedActions' | 'refusals'>): Standing {
  const { data: session } = useSuspenseQuery(sessionQuery(usePlace().city));
  if (allowedActions.includes('cast')) return 'may';
  if (refusals.some(({ action }) => action === 'cast')) return 'not-now';
  return session.person ? 'not-a-resident' : 'sign-in';
}

/** Am I eligible, and what do I do next? */
export function StandingNotice({ election, returnTo }: { readonly election: ElectionView; readonly returnTo: string }) {
  const place = usePlace();
  const standing = useStanding(election);
  const { state, opensAt } = election;
  if (standing === 'may') return null;
  if (state !== 'open' && state !== 'frozen') return null;
  if (standing === 'not-now') {
    return (
      <Notice kind="info" title={<Trans>You can vote here, but not yet.</Trans>}>
        <Trans>
          The ballot opens on <MomentText instant={opensAt} />. You can read all projects now.
        </Trans>
      </Notice>
    );
  }
  if (standing === 'not-a-resident') {
    return (
      <Notice kind="info" title={<Trans>Residents vote here.</Trans>}>
        <Trans>You are signed in as somebody who works for the city. Sign in as a resident to vote.</Trans>
      </Notice>
    );
  }
  return (
    <Notice kind="info" title={<Trans>Sign in to vote.</Trans>}>
      <Stack gap="small">
        <p>
          <Trans>Every registered resident of this city can vote. Signing in shows that you are one; it does not go on your ballot.</Trans>
        </p>
        <div>
          <LinkButton kind="secondary" to={paths.signIn(place, returnTo)}>
            <Trans>Sign in</Trans>
          </LinkButton>
        </div>
      </Stack>
    </Notice>
  );
}
