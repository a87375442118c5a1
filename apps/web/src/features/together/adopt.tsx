import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button } from '../../ui/button.js';
import { NeedsScript } from '../../ui/needs-script.js';
import { Notice } from '../../ui/notice.js';
import { adopt } from './together.mutations.js';

/** For those who back what was withdrawn: to go on with it. */
export function Adopt({ name }: { readonly name: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const adopting = useMutation({
    ...adopt({ city, proposal: name }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const press = async () => {
    await adopting.mutateAsync();
    announce(t`You lead this proposal now. Everyone who backs it is told.`);
  };
  return (
    <Notice kind="info" title={<Trans>It has been withdrawn. You can go on with it.</Trans>}>
      <NeedsScript>
        <Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>
      </NeedsScript>
      <p>
        <Trans>
          You become its author, and it collects support again. Whoever backs it is told and can stay or leave. The first who adopts it
          leads.
        </Trans>
      </p>
      <Button pending={adopting.isPending} onClick={() => void press().catch(() => undefined)}>
        <Trans>Adopt it</Trans>
      </Button>
    </Notice>
  );
}
