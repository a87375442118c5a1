import { Trans, useLingui } from '@lingui/react/macro';
import { AbsenceBody, type AbsencesView } from '@madang/contracts/absences';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery } from '../../../../api/session.queries.js';
import { usePlace } from '../../../../app/use-place.js';
import { useAnnounce } from '../../../../ui/announcement.js';
import { Form } from '../../../../ui/body-form.js';
import { Field, Select } from '../../../../ui/field.js';
import { useBodyForm } from '../../../../ui/use-body-form.js';
import { planAbsence } from './absences.mutations.js';

interface Values {
  readonly person: string;
  readonly from: string;
  readonly until: string;
  readonly substitute: string;
}

/** When I am away, and who stands in. Nobody is asked why. */
export function AbsenceForm({ colleagues }: Pick<AbsencesView, 'colleagues'>) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { data: session } = useSuspenseQuery(sessionQuery(city));
  const own = session.person?.id;
  const { mutateAsync } = useMutation(planAbsence(city));
  const form = useBodyForm<Values, AbsenceBody>({
    body: AbsenceBody,
    labels: { person: t`Who is away`, from: t`First day away`, until: t`Last day away`, substitute: t`Who stands in` },
    toBody: ({ person, substitute, ...days }) => ({ ...days, ...(person ? { person } : {}), ...(substitute ? { substitute } : {}) }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Noted. It ends by itself after the last day.`);
    },
  });
  return (
    <Form form={form} act={t`Say when you are away`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      {session.person?.roles.includes('administrator') === true && (
        <Select
          {...form.field('person')}
          optional
          empty={t`I am`}
          hint={<Trans>You may say it for a colleague who cannot, because they have fallen ill.</Trans>}
          choices={colleagues.filter(({ id }) => id !== own).map(({ id, penName }) => ({ value: id, label: penName }))}
        />
      )}
      <Field {...form.field('from')} type="date" width="short" dir="ltr" />
      <Field {...form.field('until')} type="date" width="short" dir="ltr" hint={<Trans>This day counts too.</Trans>} />
      <Select
        {...form.field('substitute')}
        optional
        empty={t`Nobody: anybody may take it`}
        hint={<Trans>They are told by mail. On these days the answers stand in their list too, and reminders go to both.</Trans>}
        choices={colleagues.map(({ id, penName }) => ({ value: id, label: penName }))}
      />
    </Form>
  );
}
