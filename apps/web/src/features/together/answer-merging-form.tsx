import { Trans, useLingui } from '@lingui/react/macro';
import { MergingAnswerBody } from '@madang/contracts/mergings';
import { useMutation } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { usePlace } from '../../app/use-place.js';
import { useAnnounce } from '../../ui/announcement.js';
import { Form } from '../../ui/body-form.js';
import { Radios } from '../../ui/choices.js';
import { TextArea } from '../../ui/field.js';
import { useBodyForm } from '../../ui/use-body-form.js';
import { answerMerging } from './together.mutations.js';

type Values = Readonly<Record<string, string>>;

/** The author who leads one of the two says yes, or no with a reason. */
export function AnswerMergingForm({ merging: { id } }: { readonly merging: { readonly id: string } }) {
  const { t } = useLingui();
  const { city } = usePlace();
  const announce = useAnnounce();
  const { mutateAsync } = useMutation(answerMerging({ city, id }));
  const [verdict, reason] = [`verdict-${id}`, `reason-${id}`];
  const form = useBodyForm<Values, MergingAnswerBody>({
    body: MergingAnswerBody,
    labels: { [verdict]: t`What do you say to it?`, [reason]: t`Why not` },
    fieldAt: (path) => (path === 'verdict' ? verdict : reason),
    toBody: (values) =>
      ({ verdict: values[verdict], ...(values[verdict] === 'refuse' && { reason: values[reason] }) }) as MergingAnswerBody,
    send: async (body) => {
      await mutateAsync(body);
      announce(
        body.verdict === 'agree'
          ? t`You have agreed. Everyone who backs one of the two is told.`
          : t`Whoever offered it is told, with your reason.`,
      );
    },
  });
  const refuses = useWatch({ control: form.control, name: verdict }) === 'refuse';
  return (
    <Form form={form} act={t`Say so`} twin={<Trans>You can tell the city’s help desk instead: the help page says where and when.</Trans>}>
      <Radios
        {...form.field(verdict)}
        choices={[
          {
            value: 'agree',
            label: <Trans>I agree</Trans>,
            hint: (
              <Trans>
                Once both sides agree, everyone who backs one of the two is asked for seven days. All authors write on together.
              </Trans>
            ),
          },
          { value: 'refuse', label: <Trans>They stay two</Trans>, hint: <Trans>You say why.</Trans> },
        ]}
      />
      {refuses && <TextArea {...form.field(reason)} hint={<Trans>Everybody can read it.</Trans>} rows={3} />}
    </Form>
  );
}
