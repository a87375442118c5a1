import { Trans } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/stack.js';
import { useOwnRatings } from './use-own-ratings.js';

/** Why the reader cannot rate here and now, and the way on. */
export function StandingNotice() {
  const place = usePlace();
  const { pathname, search } = useLocation();
  const { standing, refusal } = useOwnRatings();
  if (standing === 'may') return null;
  if (standing === 'closed') return <Notice kind="info">{refusal}</Notice>;
  if (standing === 'not-a-resident') {
    return (
      <Notice kind="info" title={<Trans>Residents rate here.</Trans>}>
        <Trans>You are signed in as somebody who works for the city. You can read what residents said.</Trans>
      </Notice>
    );
  }
  return (
    <Notice kind="info" title={<Trans>Sign in to rate.</Trans>}>
      <Stack gap="small">
        <p>
          <Trans>Every registered resident can rate. Your name is never shown beside an answer.</Trans>
        </p>
        <div>
          <LinkButton kind="secondary" to={paths.signIn(place, pathname + search)}>
            <Trans>Sign in</Trans>
          </LinkButton>
        </div>
      </Stack>
    </Notice>
  );
}
