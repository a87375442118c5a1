import { Trans, useLingui } from '@lingui/react/macro';
import { EvidenceTakenBackBody } from '@madang/contracts/deliveries';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { takeEvidenceBack } from './responses.queries.js';

interface TakeBackFormProps {
  readonly proposal: string;
  readonly evidence: string;
}

/** Asks for a reason, which everybody will read where the file was. */
export function TakeBackForm({ proposal, evidence }: TakeBackFormProps) {
  const { t } = useLingui();
  const place = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(takeEvidenceBack(place.city, proposal, evidence));
  const form = useBodyForm<{ readonly takenBackBecause: string }, EvidenceTakenBackBody>({
    body: EvidenceTakenBackBody,
    labels: { takenBackBecause: t`Why you take it back` },
    fieldAt: (path) => (path === 'reason' ? 'takenBackBecause' : null),
    toBody: ({ takenBackBecause }) => ({
      reason: (takenBackBecause ?? '').trim(),
      language: place.language as EvidenceTakenBackBody['language'],
    }),
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Taken back. The file is gone.`);
    },
  });
  return (
    <Form form={form} act={t`Take it back for good`} twin={<Trans>You can ask for this at the city’s help desk, with your reason.</Trans>}>
      <TextArea
        {...form.field('takenBackBecause')}
        rows={2}
        maxLength={1000}
        hint={<Trans>The file goes and does not come back. What it was said to show, and your reason, stay for everybody to read.</Trans>}
      />
    </Form>
  );
}
