import { Trans, useLingui } from '@lingui/react/macro';
import { MilestoneReachedBody, type MilestoneView } from '@madang/contracts/commitments';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { DateText } from '../../../ui/date-text.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Details } from '../../../ui/details.js';
import { Field } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { reachMilestone } from '../commitments.queries.js';

interface ReachFormProps {
  readonly proposal: string;
  readonly milestone: MilestoneView;
}

/** Says that a milestone was reached, and on which day. It cannot be taken back. */
export function ReachForm({ proposal, milestone: { position, title, dueOn } }: ReachFormProps) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(reachMilestone(place.city, proposal, String(position)));
  const form = useBodyForm<{ readonly reachedOn: string }, MilestoneReachedBody>({
    body: MilestoneReachedBody,
    labels: { reachedOn: t`Reached on` },
    toBody: ({ reachedOn }) => ({ reachedOn }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The milestone is reported as reached.`);
    },
  });
  return (
    <Details
      summary={
        <>
          <bdi>{title}</bdi> · <DateText date={dueOn} />
        </>
      }
    >
      <Form form={form} act={t`Report it as reached`} twin={<Trans>Milestones are entered here from the office’s own record.</Trans>}>
        <Field {...form.field('reachedOn')} type="date" width="short" />
      </Form>
    </Details>
  );
}
