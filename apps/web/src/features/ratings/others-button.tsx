import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { asProblem } from '../../api/problem.js';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, LinkButton, type ButtonKind } from '../../ui/button.js';
import { rate } from './ratings.queries.js';
import { useOwnRatings } from './use-own-ratings.js';

/** To what others said: at once for those who have rated or only read, and by a skip for those who have not said anything. */
export function OthersButton({ kind = 'secondary' }: { readonly kind?: ButtonKind }) {
  const place = usePlace();
  const { standing, mine } = useOwnRatings();
  const proposal = place.params['proposal'] ?? '';
  const hasTakenPart = mine !== undefined && (mine.skipped || mine.ratings.length > 0);
  if (standing === 'may' && !hasTakenPart) return <SkipButton kind={kind} proposal={proposal} />;
  return (
    <LinkButton kind={kind} to={paths.proposalRatings(place, proposal)}>
      <Trans>See what others said</Trans>
    </LinkButton>
  );
}

function SkipButton({ kind, proposal }: { readonly kind: ButtonKind; readonly proposal: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const skipping = useMutation({
    ...rate(place.city, proposal),
    onError: (fault) => announce(asProblem(fault).title || t`That was not saved. Try again in a moment.`),
  });
  const skip = async () => {
    await skipping.mutateAsync({ ratings: [], skip: true });
    await navigate(paths.proposalRatings(place, proposal));
  };
  return (
    <Button kind={kind} pending={skipping.isPending} onClick={() => void skip().catch(() => undefined)}>
      <Trans>Skip, and see what others said</Trans>
    </Button>
  );
}
