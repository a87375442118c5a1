import { Trans } from '@lingui/react/macro';
import { moderationPaths } from '../../app/moderation-paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';

/** On a person's own page: the way to what they reported and to decisions about their words. */
export function MyModeration() {
  const place = usePlace();
  return (
    <p>
      <Link to={moderationPaths.mine(place)}>
        <Trans>My reports and my covered words</Trans>
      </Link>
    </p>
  );
}
