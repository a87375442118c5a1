import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { newsAddress } from '../../api/feed-addresses.js';
import { asProblem } from '../../api/problem.js';
import { sessionQuery } from '../../api/session.queries.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, LinkButton } from '../../ui/button.js';
import { followedHere, pageOf, type Followed } from './followed.js';
import { followingQuery, setFollowing } from './follows.queries.js';

/** Follows what the page is about, or leaves it; a reader without an account is led to one, and back. */
export function FollowButton() {
  const place = usePlace();
  const here = followedHere(place.params);
  const { data: session } = useSuspenseQuery(sessionQuery(place.city));
  return (
    <div>
      {session.person ? (
        <Toggle here={here} />
      ) : (
        <LinkButton kind="secondary" to={paths.signIn(place, pageOf(place, here))}>
          <Trans>Sign in to follow this</Trans>
        </LinkButton>
      )}
      {here.kind !== 'budget' && (
        <p>
          <a href={newsAddress(place, here.kind, here.key)}>
            <Trans>News of this as a feed, without an account</Trans>
          </a>
        </p>
      )}
    </div>
  );
}

function Toggle({ here }: { readonly here: Followed }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { data } = useQuery(followingQuery(city, here));
  const change = useMutation({
    ...setFollowing(city),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  if (!data) return null;
  const press = async () => {
    await change.mutateAsync({ ...here, wanted: !data.following });
    announce(data.following ? t`You no longer follow this.` : t`You follow this. What happens will stand in your inbox.`);
  };
  return (
    <Button kind="secondary" pending={change.isPending} onClick={() => void press().catch(() => undefined)}>
      {data.following ? <Trans>You follow this: stop</Trans> : <Trans>Follow this</Trans>}
    </Button>
  );
}
