import { Trans, useLingui } from '@lingui/react/macro';
import { StatementCoverBody } from '@madang/contracts/debates';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Radios } from '../../ui/choices.js';
import { coverReasons, coverWords } from '../../ui/cover-words.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { coverStatement } from './debates.mutations.js';

interface CoverFormProps {
  readonly debate: string;
  readonly number: number;
}

/** For facilitators: the few reasons for which a statement may be covered. Its place stays, with the reason and the day. */
export function CoverForm({ debate, number }: CoverFormProps) {
  const { t, i18n } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(coverStatement({ city, debate, number }));
  const field = `cover-${number}`;
  const form = useBodyForm<Readonly<Record<string, string>>, StatementCoverBody>({
    body: StatementCoverBody,
    labels: { [field]: t`Why it has to be covered` },
    fieldAt: () => field,
    toBody: (values) => ({ reason: values[field] }) as StatementCoverBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`It is covered. Its place stays, with the reason.`);
    },
  });
  return (
    <Form form={form} act={t`Cover it`} twin={<Trans>The desk of the city needs JavaScript.</Trans>}>
      <Radios {...form.field(field)} choices={coverReasons.map((reason) => ({ value: reason, label: i18n._(coverWords[reason]) }))} />
    </Form>
  );
}
