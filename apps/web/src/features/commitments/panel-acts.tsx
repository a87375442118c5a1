import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { CommitmentView } from '@madang/contracts/commitments';
import { usePlace } from '../../app/use-place.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { Stack } from '../../ui/stack.js';
import { closeDelivery } from './commitments.queries.js';
import { GradeForm } from './grade-form.js';

interface PanelActsProps {
  readonly proposal: string;
  readonly commitment: CommitmentView;
}

/** For those on the panel: to grade, and for a facilitator to close what was found kept. */
export function PanelActs({ proposal, commitment: { allowedActions, grading } }: PanelActsProps) {
  const { city } = usePlace();
  const { mutate, isPending } = useMutation(closeDelivery(city, proposal));
  return (
    <Stack>
      {allowedActions.includes('grade') && (
        <Card as="section" kind="strong">
          <h2>
            <Trans>You sit on the panel</Trans>
          </h2>
          <GradeForm proposal={proposal} mine={grading?.mine ?? null} />
        </Card>
      )}
      {allowedActions.includes('close') && (
        <div>
          <p>
            <Trans>The panel finds the promise kept. A facilitator may close it now; the grades stay public.</Trans>
          </p>
          <Button pending={isPending} onClick={() => mutate()}>
            <Trans>Close it as kept</Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}
