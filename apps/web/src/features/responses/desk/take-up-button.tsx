import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../../api/problem.js';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Button } from '../../../ui/button.js';
import { takeUp } from './responses-desk.mutations.js';

/** The facts are together; from now on a decision is owed. */
export function TakeUpButton({ proposal }: { readonly proposal: string }) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const taking = useMutation({
    ...takeUp(place.city, proposal),
    onError: (fault) => announce(asProblem(fault).title || t`That did not work. Try again.`),
  });
  const act = async () => {
    await taking.mutateAsync();
    announce(t`The review is over. The answer is now owed by the promised date.`);
  };
  return (
    <>
      <p>
        <Trans>You have all the facts that the answer needs. The promised date of the answer does not change by this.</Trans>
      </p>
      <div>
        <Button pending={taking.isPending} onClick={() => void act().catch(() => undefined)}>
          <Trans>End the review</Trans>
        </Button>
      </div>
    </>
  );
}
