import { Trans } from '@lingui/react/macro';
import { claimPaths } from '../../app/claim-paths.js';
import { usePlace } from '../../app/use-place.js';
import { Link } from '../../ui/link.js';

/** To the open claim that something comes from; of a confidential one nobody is told, and nothing is shown. */
export function OriginLink({ claim }: { readonly claim: string | null }) {
  const place = usePlace();
  if (claim === null) return null;
  return (
    <p>
      <Link to={claimPaths.claim(place, claim)}>
        <Trans>The claim that it comes from</Trans>
      </Link>
    </p>
  );
}
