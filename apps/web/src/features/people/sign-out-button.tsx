import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button, ButtonRow, LinkButton } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { forgetAllKept, keptCount } from '../../api/kept-on-device.js';
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
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    await leaving.mutateAsync();
    forgetAllKept();
    await navigate(paths.home(place));
    announce(t`You are signed out.`);
  };
  if (asking)
    return (
      <Notice kind="warn" title={<Trans>Something that you typed is on this device alone</Trans>}>
        <p>
          <Trans>It was never saved, and signing out erases it. Open the draft and save it first if you want to keep it.</Trans>
        </p>
        <ButtonRow>
          <LinkButton to={paths.myProposals(place)}>
            <Trans>To my drafts</Trans>
          </LinkButton>
          <Button kind="secondary" pending={leaving.isPending} onClick={() => void leave().catch(() => undefined)}>
            <Trans>Sign out and erase it</Trans>
          </Button>
        </ButtonRow>
      </Notice>
    );
  return (
    <div>
      <Button
        kind="secondary"
        pending={leaving.isPending}
        onClick={() => (keptCount() > 0 ? setAsking(true) : void leave().catch(() => undefined))}
      >
        <Trans>Sign out</Trans>
      </Button>
    </div>
  );
}
