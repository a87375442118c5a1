import { Trans, useLingui } from '@lingui/react/macro';
import { JoiningWordBody } from '@madang/contracts/joinings';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { sayToJoining } from '../../api/joinings.queries.js';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Radios } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';

type Values = Readonly<Record<string, string>>;

/** An author of one of the two says yes, or no with a reason; once. */
export function AnswerJoiningForm({ id }: { readonly id: string }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(sayToJoining({ city, joining: id }));
  const [agrees, reason] = [`agrees-${id}`, `reason-${id}`];
  const form = useBodyForm<Values, JoiningWordBody>({
    body: JoiningWordBody,
    labels: { [agrees]: t`What do you say to it?`, [reason]: t`Why not` },
    fieldAt: (path) => (path === 'agrees' ? agrees : reason),
    toBody: (values) =>
      ({
        ...(values[agrees] !== '' && { agrees: values[agrees] === 'yes' }),
        ...(values[agrees] === 'no' && { reason: values[reason] }),
      }) as JoiningWordBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(body.agrees ? t`You have agreed. The city answers once every author has.` : t`The city is told. Both stay as they are.`);
    },
  });
  const refuses = useWatch({ control: form.control, name: agrees }) === 'no';
  return (
    <Form form={form} act={t`Say so`} twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}>
      <Radios
        {...form.field(agrees)}
        choices={[
          { value: 'yes', label: <Trans>I agree</Trans>, hint: <Trans>Your word cannot be taken back: the city may rely on it.</Trans> },
          { value: 'no', label: <Trans>They stay two</Trans>, hint: <Trans>The city then answers each of them.</Trans> },
        ]}
      />
      {refuses && <TextArea {...form.field(reason)} hint={<Trans>The authors of both and the city read it.</Trans>} rows={3} />}
    </Form>
  );
}
