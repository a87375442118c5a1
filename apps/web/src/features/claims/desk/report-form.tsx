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
  readonly report: string;
  readonly reporter: string;
}

export function ReportForm({ recommendation }: { readonly recommendation: string }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(reportOn(city, recommendation));
  const form = useBodyForm<Values, RecommendationReportBody>({
    body: RecommendationReportBody,
    labels: { report: t`What was done`, reporter: t`Who answers for it` },
    fieldAt: (path) => (path === 'text' ? 'report' : path === 'officeHolder' ? 'reporter' : null),
    toBody: ({ report, reporter }) =>
      ({ text: (report ?? '').trim(), officeHolder: (reporter ?? '').trim(), language }) as RecommendationReportBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Published. The claimant says whether it is done.`);
    },
  });
  return (
    <Form form={form} act={t`Report it as done`} twin={<Trans>This desk needs a browser with scripts.</Trans>}>
      <TextArea {...form.field('report')} rows={3} dir="auto" />
      <Field {...form.field('reporter')} dir="auto" />
    </Form>
  );
}
