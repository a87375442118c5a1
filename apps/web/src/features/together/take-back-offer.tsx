import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../api/problem.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Button } from '../../ui/button.js';
import { takeBackMerging, takeBackSplitting } from './together.mutations.js';

/** An offer that nobody has answered. It stays to be read. */
export function TakeBackOffer({ id }: { readonly id: string }) {
  const { city } = usePlace();
  return <TakeBack options={takeBackMerging({ city, id })} />;
}

export function TakeBackSplitting({ id }: { readonly id: string }) {
  const { city } = usePlace();
  return <TakeBack options={takeBackSplitting({ city, id })} />;
}

function TakeBack({ options }: { readonly options: ReturnType<typeof takeBackMerging> }) {
  const { t } = useLingui();
  const announce = useAnnounce();
  const taking = useMutation({
    ...options,
    onError: (fault) => announce(asProblem(fault).title || t`That did not arrive. Try again.`),
  });
  const takeBack = async () => {
    await taking.mutateAsync();
    announce(t`You have taken it back. Everything stays as it is.`);
  };
  return (
    <div>
      <Button kind="quiet" pending={taking.isPending} onClick={() => void takeBack().catch(() => undefined)}>
        <Trans>Take it back</Trans>
      </Button>
    </div>
  );
}
