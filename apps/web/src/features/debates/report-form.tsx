import { Trans, useLingui } from '@lingui/react/macro';
import { DebateReportBody, type DebateView } from '@madang/contracts/debates';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Card } from '../../ui/card.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { reportDebate } from './debates.mutations.js';

/** For facilitators, when it is over: what was shared, what was not, and who stood alone. */
export function ReportForm({ debate: { id, proposal } }: { readonly debate: DebateView }) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(reportDebate({ city, debate: id }));
  const form = useBodyForm<{ readonly text: string }, DebateReportBody>({
    body: DebateReportBody,
    labels: { text: t`The report` },
    toBody: ({ text }) => ({ text: text.trim(), language }) as DebateReportBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`The report is published.`);
    },
  });
  return (
    <Card as="section" kind="strong">
      <h2>
        <Trans>Report on this debate</Trans>
      </h2>
      {proposal !== null && (
        <p>
          <Trans>With your report the time begins in which the city must decide.</Trans>
        </p>
      )}
      <Form form={form} act={t`Publish the report`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
        <TextArea
          {...form.field('text')}
          hint={
            <Trans>What most share, what parts people, and the views of few that must not be lost. All statements stay beside it.</Trans>
          }
          rows={10}
          dir="auto"
        />
      </Form>
    </Card>
  );
}
