import { Trans, useLingui } from '@lingui/react/macro';
import { ReportBody, type ThingView } from '@madang/contracts/moderation-reports';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Radios } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { reportThing } from './moderation.queries.js';
import { reportChoices, reportReasons } from './verdict-words.js';

interface Values {
  readonly reason: string;
  readonly note: string;
}

/** What is wrong with the words; by nobody's name. */
export function ReportForm({ thing: { kind, id } }: { readonly thing: ThingView }) {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(reportThing(city));
  const form = useBodyForm<Values, ReportBody>({
    body: ReportBody,
    labels: { reason: t`What is wrong with it?`, note: t`In your own words` },
    toBody: ({ reason, note }) => ({ kind, thing: id, reason, ...(note.trim() !== '' && { note: note.trim() }) }) as ReportBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Reported. You will hear what is decided.`);
    },
  });
  return (
    <Form form={form} act={t`Report`} twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}>
      <Radios
        {...form.field('reason')}
        choices={reportReasons.map((reason) => ({ value: reason, label: i18n._(reportChoices[reason]) }))}
      />
      <TextArea {...form.field('note')} optional hint={<Trans>Facilitators alone read it.</Trans>} rows={3} />
    </Form>
  );
}
