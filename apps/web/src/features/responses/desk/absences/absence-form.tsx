import { Trans, useLingui } from '@lingui/react/macro';
import { AbsenceBody, type AbsencesView } from '@madang/contracts/absences';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Form } from '../../../../ui/body-form.js';
import { Field, Select } from '../../../../ui/field.js';
import { useBodyForm } from '../../../../ui/use-body-form.js';
import { planAbsence } from './absences.mutations.js';

interface Values {
  readonly from: string;
  readonly until: string;
  readonly substitute: string;
}

/** When I am away, and who stands in. Nobody is asked why. */
export function AbsenceForm({ colleagues }: Pick<AbsencesView, 'colleagues'>) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(planAbsence(city));
  const form = useBodyForm<Values, AbsenceBody>({
    body: AbsenceBody,
    labels: { from: t`First day away`, until: t`Last day away`, substitute: t`Who stands in for you` },
    toBody: ({ substitute, ...days }) => ({ ...days, ...(substitute ? { substitute } : {}) }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Noted. It ends by itself after the last day.`);
    },
  });
  return (
    <Form form={form} act={t`Say when you are away`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Field {...form.field('from')} type="date" width="short" dir="ltr" />
      <Field {...form.field('until')} type="date" width="short" dir="ltr" hint={<Trans>The day after it you are back.</Trans>} />
      <Select
        {...form.field('substitute')}
        optional
        empty={t`Nobody: anybody may take what I have`}
        hint={<Trans>They are told by mail. On these days what you have stands in their list too, and reminders go to both of you.</Trans>}
        choices={colleagues.map(({ id, penName }) => ({ value: id, label: penName }))}
      />
    </Form>
  );
}
