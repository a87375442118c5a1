import { Trans, useLingui } from '@lingui/react/macro';
import { QuestionOfficeBody } from '@madang/contracts/question-answers';
import { type QuestionView } from '@madang/contracts/questions';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { nameOffice } from '../questions.queries.js';

interface Values {
  readonly inCharge: string;
  readonly inChargeHolder: string;
}

/** Who answers, by name, before the answer is there. */
export function OfficeForm({ question: { id, office, officeHolder } }: { readonly question: QuestionView }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(nameOffice({ city, question: id }));
  const form = useBodyForm<Values, QuestionOfficeBody>({
    body: QuestionOfficeBody,
    labels: { inCharge: t`Office in charge`, inChargeHolder: t`Who answers for it` },
    fieldAt: (path) => (path === 'office' ? 'inCharge' : path === 'officeHolder' ? 'inChargeHolder' : null),
    defaultValues: { inCharge: office ?? '', inChargeHolder: officeHolder ?? '' },
    toBody: ({ inCharge, inChargeHolder }) => ({ office: inCharge.trim(), officeHolder: inChargeHolder.trim() }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Named. Everybody sees who answers.`);
    },
  });
  return (
    <Form form={form} act={t`Name it`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <Field {...form.field('inCharge')} dir="auto" />
      <Field {...form.field('inChargeHolder')} hint={<Trans>Name or post: “Head of the parks department”.</Trans>} dir="auto" />
    </Form>
  );
}
