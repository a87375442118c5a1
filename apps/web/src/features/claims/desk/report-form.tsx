import { Trans, useLingui } from '@lingui/react/macro';
import { RecommendationReportBody } from '@madang/contracts/recommendations';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { Field, TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { reportOn } from '../claims.queries.js';

interface Values {
  readonly text: string;
  readonly officeHolder: string;
}

export function ReportForm({ recommendation }: { readonly recommendation: string }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(reportOn(city, recommendation));
  const form = useBodyForm<Values, RecommendationReportBody>({
    body: RecommendationReportBody,
    labels: { text: t`What was done`, officeHolder: t`Who answers for it` },
    toBody: ({ text, officeHolder }) =>
      ({ text: (text ?? '').trim(), officeHolder: (officeHolder ?? '').trim(), language }) as RecommendationReportBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Published. The claimant says whether it is done.`);
    },
  });
  return (
    <Form form={form} act={t`Report it as done`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <TextArea {...form.field('text')} rows={3} dir="auto" />
      <Field {...form.field('officeHolder')} dir="auto" />
    </Form>
  );
}
