import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button } from '../../ui/button.js';
import { asProblem } from '../../api/problem.js';
import { signOut } from './people.queries.js';

export function SignOutButton() {
  const { t } = useLingui();
  const place = usePlace();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const leaving = useMutation({
    ...signOut(place.city),
    onError: (fault) => announce(asProblem(fault).title || t`You are still signed in. Try again.`),
  });
  const leave = async () => {
    await leaving.mutateAsync();
    await navigate(paths.home(place));
    announce(t`You are signed out.`);
  };
  return (
    <div>
      <Button kind="secondary" pending={leaving.isPending} onClick={() => void leave().catch(() => undefined)}>
        <Trans>Sign out</Trans>
      </Button>
    </div>
  );
}
