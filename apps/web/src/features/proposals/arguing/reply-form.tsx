import { Trans, useLingui } from '@lingui/react/macro';
import { ReplyBody } from '@madang/contracts/arguments';
import { useMutation } from '@tanstack/react-query';
import { usePlace } from '../../../app/use-place.js';
import { useAnnounce } from '../../../ui/announcement.js';
import { Form } from '../../../ui/body-form.js';
import { TextArea } from '../../../ui/field.js';
import { useBodyForm } from '../../../ui/use-body-form.js';
import { reply } from './arguing.mutations.js';

interface ReplyFormProps {
  readonly argument: string;
  readonly name: string;
}

/** An answer to one argument. Each form on the page has a field of its own name. */
export function ReplyForm({ argument, name }: ReplyFormProps) {
  const { t } = useLingui();
  const { city, language } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(reply({ city, proposal: name, argument }));
  const field = `reply-${argument}`;
  const form = useBodyForm<Readonly<Record<string, string>>, ReplyBody>({
    body: ReplyBody,
    labels: { [field]: t`Your reply` },
    fieldAt: () => field,
    toBody: (values) => ({ text: (values[field] ?? '').trim(), language }) as ReplyBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(t`Everybody can read it now.`);
    },
  });
  return (
    <Form form={form} act={t`Reply`} twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}>
      <TextArea {...form.field(field)} rows={3} dir="auto" />
    </Form>
  );
}
