import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import type { AmendmentProps } from './amendment-props.js';
import { takeBackAmendment } from './amending.mutations.js';

/** Whoever suggested a change can take it back, as long as nothing was decided. It stays to be read. */
export function TakeBack({ amendment, name }: Omit<AmendmentProps, 'proposal'>) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const taking = useMutation({
    ...takeBackAmendment({ city, proposal: name, amendment: amendment.id }),
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const takeBack = async () => {
    await taking.mutateAsync();
    announce(t`You have taken your suggestion back.`);
  };
  return (
    <div>
      <Button kind="quiet" pending={taking.isPending} onClick={() => void takeBack().catch(() => undefined)}>
        <Trans>Take my suggestion back</Trans>
      </Button>
    </div>
  );
}
